import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type ButtonProps,
} from '@fluentui/react-components';

/** A button with a menu of things to do. */
export interface NoteMenuProps {
  readonly button: ButtonProps;
  readonly entries: readonly { readonly text: string; readonly onClick: () => void }[];
}

/** The menu of a note: it brings more with it than all else on the first screen, so that it is loaded later. */
export function NoteMenu({ button, entries }: NoteMenuProps) {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button {...button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entries.map(({ text, onClick }) => (
            <MenuItem key={text} onClick={onClick}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
