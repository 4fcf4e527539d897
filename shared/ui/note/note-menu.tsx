import { Button } from '@fluentui/react-components';
import { later } from '../later';

/** The menu of a note; its button stands there before the menu is loaded. */
export const NoteMenu = later(
  async () => (await import('./NoteMenu')).NoteMenu,
  ({ button }) => <Button {...button} />,
);
