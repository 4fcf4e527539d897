import type { Point } from './anchor';
import type { Editor } from './editor';
import { paragraphsIn } from './structure';
import { elements, type Element } from './xml';

/** The blocks that hold both paragraphs: siblings, from the first's to the last's. A table is one block. */
export function blocksBetween(first: Element, last: Element): Element[] {
  const lineage = (node: Element): Element[] => (node.parent ? [...lineage(node.parent), node] : [node]);
  const [up, down] = [lineage(first), lineage(last)];
  let depth = 0;
  while (up[depth + 1] && up[depth + 1] === down[depth + 1]) depth++;
  const common = up[depth]!;
  if (common.name === 'w:p') return [common];
  if (common.name === 'w:tbl' || common.name === 'w:tr') {
    let table = common;
    while (table.name !== 'w:tbl') table = table.parent!;
    return [table];
  }
  const siblings = elements(common);
  return siblings.slice(siblings.indexOf(up[depth + 1]!), siblings.indexOf(down[depth + 1]!) + 1);
}

/** Deletes what stands between two points: words, and the paragraphs and tables that lie wholly between. */
export function deleteBetween(editor: Editor, start: Point, end: Point): void {
  const first = start.paragraph;
  const last = end.paragraph;
  const length = editor.text(first).length;
  if (first === last) {
    const whole = end.offset > length;
    if (whole && start.offset === 0) editor.removeParagraph(first);
    else {
      editor.replace(first, start.offset, Math.min(end.offset, length), '');
      if (whole && !editor.tracking) editor.joinNext(first);
    }
    return;
  }
  const blocks = blocksBetween(first, last);
  if (first.parent !== last.parent || editor.tracking || blocks.length === 1) {
    const all = blocks.flatMap(paragraphsIn);
    for (const paragraph of all.slice(all.indexOf(first), all.indexOf(last) + 1)) {
      const to =
        paragraph === last ? Math.min(end.offset, editor.text(paragraph).length) : editor.text(paragraph).length;
      editor.replace(paragraph, paragraph === first ? start.offset : 0, to, '');
    }
    return;
  }
  const wholeLast = end.offset > editor.text(last).length;
  editor.replace(last, 0, Math.min(end.offset, editor.text(last).length), '');
  editor.replace(first, start.offset, length, '');
  for (const block of blocks.slice(1, -1)) editor.removeBlock(block);
  if (wholeLast) {
    if (start.offset > 0) editor.joinNext(first);
    else {
      editor.removeParagraph(first);
      editor.removeParagraph(last);
    }
  } else if (start.offset === 0) editor.removeParagraph(first);
  else editor.joinNext(first);
}
