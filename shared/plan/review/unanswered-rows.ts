import { byKey } from '../../text/once';
import { isBlank } from '../blank';
import { numbering } from '../label';
import { datesIn, passagesOf, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import type { Span } from '../../text/span';
import { retoldLists } from './retold';
import { isAim, isBefore, isSecond } from './aims';
import { judgesOnly } from './review-status';
import { withoutStart } from './started-from';
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
    row.some((cell) => {
      const { field, label = '' } = cell;
      // “Before: 1 room | Now: 6 rooms”: beside an outcome looked back on, “now” is how it went.
      const isRepeated = field !== undefined && ofThePlan.has(field) && !/^now\b/i.test(label);
      const text = wordsAt(plan, cell);
      return (
        (!isRepeated || (isSecond(cell, row) && judgesOnly(text))) &&
        !isAim(cell, row) &&
        !isBefore(cell, row) &&
        !isBlank(text)
      );
    });
  const outcomes = [...rows].flatMap(([record, row]) => {
    const outcome = row.find((cell) => cell.field === 'outcome' && !isBlank(wordsAt(plan, cell)));
    return outcome ? [{ list: listOf(record), outcome, told: isTold(row) }] : [];
  });
  const begun = new Set(outcomes.flatMap(({ list, told }) => (told ? [list] : [])));
  return outcomes.flatMap(({ list, outcome, told }) =>
    !told &&
    begun.has(list) &&
    !tellsMore.test(withoutStart(wordsAt(plan, outcome).replace(numbering, ''))) &&
    !isToCome(plan, outcome)
      ? [outcome]
      : [],
  );
}

/** Whether the outcome’s own day, told with its year, is still to come. */
const isToCome = (plan: Plan, { block, from, to }: Span): boolean =>
  datesIn(plan, block).some(
    ({ span, day }) =>
      from <= span.from && span.to <= to && day !== undefined && day > plan.today && withYear.test(wordsAt(plan, span)),
  );
/** Outcomes that a review repeats in lines and tells nothing of, beside others that it tells of. */
export const unansweredLines = (plan: Plan): readonly Span[] =>
  retoldLists(plan)
    .flat()
    .flatMap(({ aim, told }) => (told || isToCome(plan, aim) ? [] : [aim]));

/** “Outcome 4 -”, “2. Wait for a turn:” in a review, where the line before or behind has its answer: what nobody has filled in. */
export function openLines({ draft, passages }: Pick<Plan, 'draft' | 'passages'>): readonly Span[] {
  const lines = draft.blocks.filter(({ text }) => text.trim() !== '');
  return lines.flatMap(({ id, text }, index): Span[] => {
    const [before, behind] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
    if (!asksAnswer.test(text) || !(hasAnswer.test(before) || hasAnswer.test(behind))) return [];
    // What stands below may be the answer.
    const isNext = hasAnswer.test(behind) || asksAnswer.test(behind) || /^\W*(?:next steps?|what next)\b/i.test(behind);
    if (behind !== '' && !isNext && !isHeading(passages, lines[index + 1]!.id)) return [];
    const isBack = passagesOf({ passages }, id).some(({ section }) => looksBack.has(section));
    return isBack ? [{ block: id, from: 0, to: text.trimEnd().length }] : [];
  });
}
const isHeading = (passages: Plan['passages'], block: string): boolean =>
  passagesOf({ passages }, block).some(({ role }) => role === 'heading');
const asksAnswer =
  /^\W*(?:(?:outcome|target|goal|aim|step) ?[TO]?(?:\d{1,2}|[A-H])|[TO]?\d{1,2}[.)] \S[^:]{2,90}?) ?[-–—:]\s*$/i;
const hasAnswer =
  /^\W*(?:(?:outcome|target|goal|aim|step) ?[TO]?(?:\d{1,2}|[A-H])|[TO]?\d{1,2}[.)] \S[^:]{2,90}?) ?[-–—:]\s+\S/i;

/** “… by July. Nearly there.”: the same cell says how it went. */
const tellsMore = /[.!?;]\s+\S/;
const withYear = /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d{2}\b/;
