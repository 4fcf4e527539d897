import type { Finding } from '../../shared/rules/finding';
import type { Edit, Span } from '../../shared/text/span';

/** Takes what stands in the draft to where it stands in the document, which has no characters for the numbers that Word writes itself. */
export interface InDocument {
  span(this: void, span: Span): Span;
  edit(this: void, edit: Edit): Edit;
  finding(this: void, finding: Finding): Finding;
}

/** `leadOf` tells how many code units of a block's text Word wrote itself. */
export function inDocument(leadOf: (block: string) => number): InDocument {
  const span = (one: Span): Span => {
    const lead = leadOf(one.block);
    return lead === 0 ? one : { ...one, from: Math.max(0, one.from - lead), to: Math.max(0, one.to - lead) };
  };
  const edit = (one: Edit): Edit => {
    // The part of the number that the edit covers stays as Word writes it.
    const cut = Math.max(0, Math.min(leadOf(one.span.block), one.span.to) - one.span.from);
    const number = one.expected.slice(0, cut);
    const insert = one.insert.startsWith(number) ? one.insert.slice(cut) : one.insert;
    return { ...one, span: span(one.span), expected: one.expected.slice(cut), insert };
  };
  const finding = (one: Finding): Finding => {
    const { place, fixes } = one;
    if ('missing' in place || (leadOf(place.block) === 0 && fixes.every(({ edits }) => !edits.some(hasLead))))
      return one;
    const moved = span(place);
    return {
      ...one,
      place: moved,
      quote: one.quote.slice(place.to - place.from - (moved.to - moved.from)),
      fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edit) })),
    };
  };
  const hasLead = (one: Edit) => leadOf(one.span.block) > 0;
  return { span, edit, finding };
}
