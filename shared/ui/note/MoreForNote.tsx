import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Finding } from '../../rules/finding';
import { ignoringLabels, schoolWord, type Ignoring } from '../../ignoring';
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
        ...(word ? [{ text: ignoringLabels.word(word), onClick: () => onIgnore('word') }] : []),
        { text: ignoringLabels.rule(), onClick: () => onIgnore('rule') },
      ]}
    />
  );
}
