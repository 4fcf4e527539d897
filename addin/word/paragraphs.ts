import { codeOf } from './failure';
import { indexOfId, localIdOf } from './reading';

/** Finds blocks again in a new run, with their text loaded; undefined where one is gone. `known` is the text of each block of the document, in its order, at the last reading. */
export async function findParagraphs(
  context: Word.RequestContext,
  ids: Iterable<string>,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Word.Paragraph> | undefined> {
  const wanted = [...new Set(ids)];
  const local = wanted.filter((id) => indexOfId(id) === undefined);
  const found = new Map<string, Word.Paragraph>();
  for (const id of local) {
    const paragraph = context.document.getParagraphByUniqueLocalId(localIdOf(id));
    paragraph.load('text,styleBuiltIn');
    found.set(id, paragraph);
  }
  const all = local.length < wanted.length ? context.document.body.paragraphs : undefined;
  all?.load('items/text,items/styleBuiltIn');
  try {
    await context.sync();
  } catch (cause) {
    if (codeOf(cause) === 'ItemNotFound' || codeOf(cause) === 'InvalidArgument') return undefined;
    throw cause;
  }
  const texts = [...known.values()];
  for (const id of wanted) {
    const index = indexOfId(id);
    if (index === undefined || !all) continue;
    const paragraph = atIndex(all.items, index, texts);
    if (!paragraph) return undefined;
    found.set(id, paragraph);
  }
  return found;
}

/** Finds the paragraph that stood at an index at the last reading; undefined where it cannot be told from others. */
function atIndex(
  items: readonly Word.Paragraph[],
  index: number,
  known: readonly string[],
): Word.Paragraph | undefined {
  const text = known[index];
  const here = items[index];
  if (text === undefined) return here;
  const same = items.filter((paragraph) => paragraph.text === text);
  const isOne = same.length === 1 && text.trim() !== '' && known.indexOf(text) === known.lastIndexOf(text);
  // An index shifts when the writer adds a paragraph above; the same words elsewhere, if only once, are the same paragraph.
  if (isOne) return same[0];
  if (items.length !== known.length) return undefined;
  // Nowhere any more: somebody changed them where they stood.
  if (same.length === 0) return here;
  // One empty line, or one “Daily”, is like the other: the words on both sides of it tell which it is.
  const stands = (step: 1 | -1): boolean => {
    let at = index + step;
    while (known[at]?.trim() === '') at += step;
    return known[at] === items[at]?.text;
  };
  return here?.text === text && stands(-1) && stands(1) ? here : undefined;
}
