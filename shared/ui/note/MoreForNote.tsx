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
  return (
    <Unfolding
      button={{
        size: 'small',
        appearance: 'subtle',
        icon: <MoreHorizontal16Regular />,
        // A label beside it would be heard with it, in the same words.
        title: 'More for this note',
      }}
      entries={[
        ...(onComment ? [{ text: 'Leave a comment for a colleague', onClick: onComment }] : []),
        ...(word ? [{ text: ignoringLabels.word(word), onClick: () => onIgnore('word') }] : []),
        { text: ignoringLabels.rule(), onClick: () => onIgnore('rule') },
      ]}
    />
  );
}
