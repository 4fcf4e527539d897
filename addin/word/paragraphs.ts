import { codeOf } from './failure';
import { indexOfId, localIdOf } from './reading';

/** Finds blocks again in a new run, with their text loaded; undefined where one is gone. `known` is the text of each at the last reading. */
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
  for (const id of wanted) {
    const index = indexOfId(id);
    if (index === undefined || !all) continue;
    const paragraph = atIndex(all.items, index, known.get(id));
    if (!paragraph) return undefined;
    found.set(id, paragraph);
  }
  return found;
}

// An index shifts when the writer adds a paragraph above; the same words elsewhere, if only once, are the same paragraph.
function atIndex(
  items: readonly Word.Paragraph[],
  index: number,
  text: string | undefined,
): Word.Paragraph | undefined {
  const here = items[index];
  if (text === undefined || here?.text === text) return here;
  const same = items.filter((paragraph) => paragraph.text === text);
  // Nowhere any more: somebody changed them where they stood.
  if (same.length === 0) return here;
  // One empty line is like the other.
  return same.length === 1 && text.trim() !== '' ? same[0] : undefined;
}
