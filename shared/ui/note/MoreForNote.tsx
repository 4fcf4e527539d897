import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Finding } from '../../rules/finding';
import { schoolWord, type Ignoring } from '../notes';

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
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label="More for this note"
          title="More for this note"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onComment && <MenuItem onClick={onComment}>Leave a comment for a colleague</MenuItem>}
          {word && <MenuItem onClick={() => onIgnore('word')}>Add “{word}” to school words</MenuItem>}
          <MenuItem onClick={() => onIgnore('rule')}>Always ignore this kind of note</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
