import type { Concern } from '../../shared/rules/rule';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import type { Span } from '../../shared/text/span';

/** An example as a draft, and the spans that its `[[…]]` marks ask to be reported. */
export interface Example {
  readonly draft: Draft;
  readonly marks: readonly Span[];
}

/** What a line that stands alone is taken for, by the concern whose rule it illustrates. */
const lone: Partial<Record<Concern, string>> = { smart: 'outcomes', provision: 'provision' };

/** Reads an example of a rule. A lone line is a fragment; anything with a heading, label or table is a document. */
export function readExample(text: string, concern: Concern): Example {
  const marked = readText(text);
  const marks: Span[] = [];
  const blocks = marked.blocks.map((block) => {
    let plain = '';
    let from = 0;
    let open = -1;
    for (const match of block.text.matchAll(/\[\[|\]\]/g)) {
      plain += block.text.slice(from, match.index);
      from = match.index + 2;
      if (match[0] === '[[') open = plain.length;
      else marks.push({ block: block.id, from: open, to: plain.length });
    }
    return { ...block, text: plain + block.text.slice(from) };
  });
  const alone = blocks.length === 1 && !blocks[0]!.heading && !blocks[0]!.label && !blocks[0]!.cell;
  const section = lone[concern];
  if (!alone) return { draft: { ...marked, blocks }, marks };
  return { draft: { fragment: true, blocks: blocks.map((block) => (section ? { ...block, section } : block)) }, marks };
}

/** Takes the marks off. */
export const unmarked = (text: string): string => text.replace(/\[\[|\]\]/g, '');
