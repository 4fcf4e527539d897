import { loadOffice } from './load-office';
import { makeDocx } from './make-docx';
import { openWord, type OpenOptions, type WordHost } from './word-host';

/** What a test of the simulated Word works with. */
export interface Opened {
  readonly host: WordHost;
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  /** `Word.run` of the page. */
  readonly run: <T>(batch: (context: Word.RequestContext) => Promise<T>) => Promise<T>;
  /** The error code with which a run fails; "none" when it does not. */
  readonly failure: (batch: (context: Word.RequestContext) => Promise<unknown>) => Promise<string>;
}

/** A document, or one of these blocks, open in the simulated Word with office.js beside it; WordApi 1.9 unless said otherwise. */
export async function openOffice(
  document: Uint8Array | readonly string[],
  options: Partial<OpenOptions> = {},
): Promise<Opened> {
  const bytes = document instanceof Uint8Array ? document : makeDocx(document, 'Plan');
  const wordHost = openWord(bytes, { profile: '1.9', ...options });
  const { Word, Office } = await loadOffice({ wordHost });
  const run = <T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> => Word.run(batch);
  const failure = (batch: (context: Word.RequestContext) => Promise<unknown>): Promise<string> =>
    run(batch).then(
      () => 'none',
      (error: unknown) => (error as { code: string }).code,
    );
  return { host: wordHost, Word, Office, run, failure };
}
