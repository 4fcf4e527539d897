import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Finding } from '../../rules/finding';
import { schoolWord, type Ignoring } from '../notes';
import { Unfolding } from './Unfolding';

/** What is done more seldom. */
export function MoreForNote({
  finding,
  onIgnore,
  onComment,
}: {
  readonly finding: Finding;
  readonly onIgnore: (how: Ignoring) => void;
  readonly onComment?: () => void;
}) {
  const word = schoolWord(finding);
  const label = 'More for this note';
  return (
    <Unfolding
      button={{
        size: 'small',
        appearance: 'subtle',
        icon: <MoreHorizontal16Regular />,
        'aria-label': label,
        title: label,
      }}
      entries={[
        ...(onComment ? [{ text: 'Leave a comment for a colleague', onClick: onComment }] : []),
        ...(word ? [{ text: `Add “${word}” to school words`, onClick: () => onIgnore('word') }] : []),
        { text: 'Always ignore this kind of note', onClick: () => onIgnore('rule') },
      ]}
    />
  );
}
