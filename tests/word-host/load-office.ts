import { JSDOM } from 'jsdom';
import { installOffice, type Loaded } from './office-in-window';
import { openWord, type OpenOptions, type WordHost } from './word-host';

/** Opens a document in the simulated Word and a page with office.js beside it, in a jsdom window of its own. */
export async function loadOffice(
  options: { wordHost: WordHost } | ({ bytes: Uint8Array } & OpenOptions),
): Promise<Loaded & { host: WordHost; dom: JSDOM }> {
  const host = 'wordHost' in options ? options.wordHost : openWord(options.bytes, options);
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://addin.test/taskpane.html',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
  });
  return { ...(await installOffice(dom.window as unknown as Window, host)), host, dom };
}
