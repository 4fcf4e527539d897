/** All that changes the document or shows something in it: loaded after the first reading, so that the notes are there sooner. */
export { addRow } from './add-row';
export { applyEdits } from './apply';
export { addComment } from './comment';
export { insertSections } from './insert';
export { revealGap, revealWords } from './reveal';
export { readSelection } from './selected';
export { underlines, type Underlines } from './underlines';
