import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import { wordsAt } from '../passages';

const sets: readonly (readonly SectionId[])[] = [
  ['what_worked', 'what_did_not_work', 'needs_to_change', 'next_steps'],
  ['tried', 'learned', 'pleased_about', 'concerned_about', 'next_steps'],
];

/** Headings of the review's questions that have no answer, where others beside them have one. */
export function unansweredQuestions(plan: Plan): readonly Span[] {
  const empty: Span[] = [...inColumns(plan), ...inLines(plan)];
  for (const ids of sets) {
    const parts = plan.sections.filter(({ id }) => ids.includes(id));
    const answered = parts.filter(({ status, id }) => status === 'present' && id !== 'next_steps').length;
    if (answered === 0) continue;
    for (const { status, heading } of parts)
      if (status === 'empty' && heading && heading.to > heading.from && !isIn(empty, heading)) empty.push(heading);
  }
  return empty;
}

const isIn = (spans: readonly Span[], { block, from }: Span) =>
  spans.some((span) => span.block === block && span.from === from);

/** Columns of a record of the review that no row fills, where others are filled. */
function inColumns({ passages, blocks }: Plan): readonly Span[] {
  const table = ({ block }: Passage) => blocks.get(block)!.cell?.table;
  const own = passages.filter((passage) => passage.section === 'review_record' && table(passage) !== undefined);
  const filled = own.filter((one) => one.role === 'content' && !isBlank(wordsAt({ blocks }, one)));
  return own
    .filter(
      (label) =>
        label.role === 'label' &&
        label.record === undefined &&
        filled.some((cell) => table(cell) === table(label)) &&
        !filled.some((cell) => table(cell) === table(label) && cell.label === label.label),
    )
    .map(({ block, from, to }) => ({ block, from, to }));
}

/** “What will be done next:” with nothing behind it in a record of the review whose other questions have answers. */
function inLines({ passages, blocks, sections }: Plan): readonly Span[] {
  const own = sections.find(({ id }) => id === 'review_record')?.heading;
  const asked = passages.flatMap((label, at) => {
    const { role, section, block, from, to } = label;
    if (role === 'content' || section !== 'review_record' || blocks.get(block)!.cell) return [];
    if (own?.block === block && own.from === from) return [];
    const next = passages[at + 1];
    const words = next?.role === 'content' && next.section === section ? wordsAt({ blocks }, next) : '';
    // “Working: cards. Not working: writing after PE”: two answers in one line.
    const answers = isBlank(words) ? 0 : 1 + (words.match(/\bnot working:/gi)?.length ?? 0);
    return [{ span: { block, from, to }, answers }];
  });
  return asked.reduce((sum, { answers }) => sum + answers, 0) > 1
    ? asked.flatMap(({ span, answers }) => (answers > 0 ? [] : [span]))
    : [];
}
