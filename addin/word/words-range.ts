import { HostError } from '../../shared/host';
import type { Span } from '../../shared/text/span';
import { findParagraphs } from './paragraphs';
import { plainText } from './reading';
import { findWords, findable, fitsSearch } from './words';

/** The words of a span where they stand now, or their paragraph where a search cannot find them; throws where they are gone. */
export async function rangeOfWords(
  context: Word.RequestContext,
  { block, from, to }: Span,
  known: ReadonlyMap<string, string>,
): Promise<Word.Range | Word.Paragraph> {
  const paragraph = (await findParagraphs(context, [block], known))?.get(block);
  if (!paragraph)
    throw new HostError('gone', 'These words are no longer in the document. Check again to see what is there now.');
  const text = plainText(paragraph.text);
  const words = plainText(known.get(block) ?? paragraph.text).slice(from, to);
  const start = text.slice(from, to) === words ? from : onlyPlace(text, words);
  if (start === undefined || words === text || words === '') return paragraph;
  const wanted = findable(text, { from: start, to: start + words.length });
  if (!fitsSearch(text.slice(wanted.from, wanted.to))) return paragraph;
  const find = findWords(paragraph, text, wanted);
  await context.sync();
  return find() ?? paragraph;
}

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return words !== '' && at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}
