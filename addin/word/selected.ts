import { draftText } from './reading';
import { has } from './requirement';

/** Where the writer is. */
export interface Selected {
  /** Id of the block in which the selection begins, as the last reading named it; absent where it cannot be told. */
  readonly block?: string;
  /** The selected words; empty for a mere caret. */
  readonly text: string;
}

/** Asks where the writer is. `known` is the text of each block at the last reading. */
export function readSelection(known: () => ReadonlyMap<string, string>): Promise<Selected> {
  return Word.run(async (context) => {
    const selection = context.document.getSelection();
    const paragraph = selection.paragraphs.getFirst();
    selection.load('text');
    paragraph.load(has('1.6') ? 'text,uniqueLocalId' : 'text');
    await context.sync();
    const own = has('1.6') ? paragraph.uniqueLocalId : '';
    const ids = known();
    // Without an id of Word's own, the first paragraph of the same words is taken for it.
    const block =
      own && ids.has(`u${own}`) ? `u${own}` : [...ids].find(([, text]) => text === paragraph.text && text !== '')?.[0];
    return { text: draftText(selection.text), ...(block !== undefined && { block }) };
  });
}
