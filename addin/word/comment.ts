import { HostError } from '../../shared/host';
import type { Span } from '../../shared/text/span';
import { codeOf } from './failure';
import { rangeOfWords } from './words-range';

/** Leaves a comment on the words; some documents and views allow none, and then says so. */
export async function addComment(span: Span, text: string, known: ReadonlyMap<string, string>): Promise<void> {
  try {
    await Word.run(async (context) => {
      const range = await rangeOfWords(context, span, known);
      range.getRange().insertComment(text);
      await context.sync();
    });
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const code = codeOf(cause);
    if (code === 'AccessDenied' || code === 'NotAllowed' || code === 'GeneralException' || code === 'InvalidArgument')
      throw new HostError(
        'refused',
        'Word does not allow comments here. The document may be protected, or comments may be switched off.',
        {
          cause,
        },
      );
    throw cause;
  }
}
