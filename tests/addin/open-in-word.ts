import { wordHost } from '../../addin/word/word-host';
import type { Host, Inserter } from '../../shared/host';
import { openWord, type OpenOptions, type WordHost } from '../word-host';
import { loadOffice } from '../word-host/load-office';
import { makeDocx } from '../word-host/make-docx';

/** A document open in the simulated Word, with the add-in beside it. */
export interface InWord {
  readonly host: Host & Inserter;
  /** The user's side. */
  readonly word: WordHost;
  readonly close: () => Promise<void>;
}

/** Opens a .docx, or one made of these blocks, and gives the add-in's code the Office.js that belongs to it. */
export async function openInWord(
  document: Uint8Array | readonly string[],
  options: Partial<OpenOptions> = {},
): Promise<InWord> {
  const word = openWord(document instanceof Uint8Array ? document : makeDocx(document), { profile: '1.9', ...options });
  const { Office, Word, OfficeExtension, window, dom } = await loadOffice({ wordHost: word });
  const { localStorage, location } = dom.window;
  const globals = { Office, Word, OfficeExtension, window, localStorage, location };
  Object.assign(globalThis, globals);
  return {
    host: wordHost(),
    word,
    close: async () => {
      // office.js has writes to storage under way; they would outlive the window.
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      dom.window.close();
    },
  };
}
