import { byKey } from '../../text/once';
import { isBlank } from '../blank';
import { numbering } from '../label';
import { datesIn, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import { looksBack, outcomeFields, type FieldId } from '../section';

/** The table of a row, or the list of those that were begun by their labels. */
const listOf = (record: string): string => /^[^:]+(?=:)/.exec(record)?.[0] ?? 'r';

/** What a row repeats from the plan, and was known before anybody looked back. */
const ofThePlan: ReadonlySet<FieldId> = new Set<FieldId>(outcomeFields);

/** Outcomes in the rows of a review of which nothing is told, where other rows of the same table tell how it went. */
export function unansweredRows(plan: Plan): readonly Passage[] {
  const rows = byKey(plan.passages, ({ role, record, section }) =>
    role === 'content' && looksBack.has(section) ? record : undefined,
  );
  const isTold = (row: readonly Passage[]) =>
    row.some(
      // “Before: 1 room | Now: 6 rooms”: beside an outcome looked back on, “now” is how it went.
      ({ field, label = '', ...cell }) =>
        !(field && ofThePlan.has(field) && !/^now\b/i.test(label)) && !isBlank(wordsAt(plan, cell)),
    );
  const outcomes = [...rows].flatMap(([record, row]) => {
    const outcome = row.find((cell) => cell.field === 'outcome' && !isBlank(wordsAt(plan, cell)));
    return outcome ? [{ list: listOf(record), outcome, told: isTold(row) }] : [];
  });
  const begun = new Set(outcomes.flatMap(({ list, told }) => (told ? [list] : [])));
  return outcomes.flatMap(({ list, outcome, told }) =>
    !told &&
    begun.has(list) &&
    !tellsMore.test(wordsAt(plan, outcome).replace(numbering, '')) &&
    !isToCome(plan, outcome)
      ? [outcome]
      : [],
  );
}

/** Whether the outcome’s own day, told with its year, is still to come. */
const isToCome = (plan: Plan, { block, from, to }: Passage): boolean =>
  datesIn(plan, block).some(
    ({ span, day }) =>
      from <= span.from && span.to <= to && day !== undefined && day > plan.today && withYear.test(wordsAt(plan, span)),
  );
/** “… by July. Nearly there.”: the same cell says how it went. */
const tellsMore = /[.!?;]\s+\S/;
const withYear = /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d{2}\b/;
