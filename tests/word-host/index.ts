export { installHost, type Connection } from './install-host';
export {
  openWord,
  WordHost,
  type Batch,
  type Dialog,
  type OpenOptions,
  type Profile,
  type Selected,
} from './word-host';
export { words, type Quirk } from './quirks';
