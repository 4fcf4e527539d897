import { byKey } from '../../text/once';
import { isBlank } from '../blank';
import { numbering } from '../label';
import { datesIn, passagesOf, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import type { Span } from '../../text/span';
import { retoldLists } from './retold';
import { isAim, isBefore, isSecond } from './aims';
import { judgesEarly, judgesOnly, openingStatus } from './review-status';
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
    // “Target: …”, “Outcome: Achieved”: what went by that name is how it went.
    if (!outcome || openingStatus(wordsAt(plan, outcome))) return [];
    const next = plan.passages.slice(plan.passages.indexOf(outcome) + 1).find(({ role }) => role === 'content');
    const isNamedApart = next?.field === 'outcome' && next.label !== outcome.label;
    const told = isTold(row) || (isNamedApart && openingStatus(wordsAt(plan, next)) !== undefined);
    return [{ list: listOf(record), outcome, told }];
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

/** Rows of a review that say what they are about and no more, where other rows of their table go on: “(3) Sounds | |”. */
export function bareRows(plan: Plan): readonly Passage[] {
  const rows = byKey(plan.passages, ({ role, record, section, field }) =>
    role === 'content' && looksBack.has(section) && field !== 'number' ? record : undefined,
  );
  const written = [...rows].map(([record, row]) => ({
    list: listOf(record),
    cells: row.filter((cell) => !isBlank(wordsAt(plan, cell))),
  }));
  const firsts = byKey(written, ({ list, cells }) => (cells.length > 1 ? list : undefined));
  return written.flatMap(({ list, cells: [first, second] }) => {
    const others = firsts.get(list) ?? [];
    if (!first || second || first.field === 'outcome' || /^[^:]*$/.test(first.record!)) return [];
    if (!aimColumn.test(first.label ?? '')) return [];
    const alike = others.filter(({ cells: [one] }) => one!.field === first.field && one!.label === first.label);
    const text = wordsAt(plan, first).replace(numbering, '');
    return alike.length > 0 &&
      alike.length === others.length &&
      !judgesEarly(text) &&
      !ofOthers.test(text) &&
      !tellsMore.test(withoutStart(text))
      ? [first]
      : [];
  });
}

const aimColumn = /\b(?:outcomes?|targets?|goals?|aims?|objectives?|going for)\b/i;
/** People, days and sums: no aim of the child’s. */
const ofOthers =
  /\b(?:Mrs?|Ms|Miss|Dr|Mum|Dad|[Tt]otal|[Rr]eview|[Mm]eeting|20\d\d|is|are|was|were|has|have|had|stopped|moved|remains?)\b/;

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
    .flatMap(({ aim, told }) => (told || isToCome(plan, aim) || isResultLabel(wordsAt(plan, aim)) ? [] : [aim]));

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
const lead = String.raw`^\W*(?:(?:outcome|target|goal|aim|step) ?[TO]?(?:\d{1,2}|[A-H])|(?:outcome|target) ?\d{1,2}\b(?![^:]* of )[^:]{0,90}?|[TO]?\d{1,2}[.)] \S[^:]{2,90}?) ?[-–—:]`;
const asksAnswer = new RegExp(String.raw`${lead}\s*$`, 'i');
const hasAnswer = new RegExp(String.raw`${lead}\s+\S`, 'i');

/** “Result:” with nothing behind it, below an outcome of a review whose other “Result:” lines are filled in: that outcome. */
export function openResults(plan: Plan): readonly Span[] {
  const back = plan.passages.filter(({ section }) => looksBack.has(section));
  const named = (passage: Passage) =>
    wordsAt(plan, passage)
      .replace(numbering, '')
      .replace(/[\s:]+$/, '')
      .toLowerCase();
  const answered = new Set(
    back.flatMap((one, at) => (one.role === 'label' && back[at + 1]?.role === 'content' ? [named(one)] : [])),
  );
  return plan.passages.flatMap((one, at, all): Span[] => {
    const [before, label] = [all[at - 1], all[at - 2]];
    if (one.role !== 'label' || !looksBack.has(one.section) || all[at + 1]?.role === 'content') return [];
    const isAsked =
      resultLabel.test(named(one)) &&
      answered.has(named(one)) &&
      /[:–-]\s*$/.test(wordsAt(plan, one) + afterOf(plan, one));
    if (!isAsked || before?.role !== 'content' || !looksBack.has(before.section)) return [];
    if (before.field !== 'outcome' && !/^\W*(?:to [a-z]|(?:\S+ ){1,3}will )/i.test(wordsAt(plan, before))) return [];
    return label && resultLabel.test(named(label)) && named(label) !== 'outcome' ? [] : [before];
  });
}
const resultLabel = /^(?:result|outcome|review|how (?:did )?it (?:went|go)|score|what happened|progress)$/;
const isResultLabel = (text: string): boolean => resultLabel.test(text.replace(/[\s:]+$/, '').toLowerCase());
/** What stands behind a label in its line: its colon. */
const afterOf = ({ blocks }: Plan, { block, to }: Passage): string => blocks.get(block)!.text.slice(to).split('\n')[0]!;

/** “2. Spell 20 of the words.” between “1. Come in by 8.55. Was 1 day, now 3.” and “3. Ask for help. Lots better!”: an aim told again, and nothing of how it went. */
export function bareLines({ draft, passages }: Pick<Plan, 'draft' | 'passages'>): readonly Span[] {
  const lines = draft.blocks.filter(({ text }) => text.trim() !== '');
  return lines.flatMap(({ id, text }, index): Span[] => {
    const own = aimLine.exec(text);
    if (!own || !passagesOf({ passages }, id).every(({ section, record }) => looksBack.has(section) && !record))
      return [];
    const beside = [lines[index - 1], lines[index + 1]].filter((line) => {
      const other = line && told.exec(line.text);
      return (
        other && other[1]!.toLowerCase() === own[1]!.toLowerCase() && Math.abs(Number(other[2]) - Number(own[2])) === 1
      );
    });
    const below = lines[index + 1]?.text ?? '';
    const last = below === '' || isHeading(passages, lines[index + 1]!.id) || told.test(below) || aimLine.test(below);
    return beside.length > 0 && last && !judgesEarly(own[3]!) && !ofOthers.test(own[3]!)
      ? [{ block: id, from: 0, to: text.trimEnd().length }]
      : [];
  });
}
/** “Stone 3, to choose a song.”, “2. Spell 20 of the words.”: nothing but what was aimed at. */
const aimLine =
  /^\W*((?!(?:[Ww]eek|[Dd]ay|[Mm]onth|[Tt]erm|[Ll]esson|[Ss]ession|[Yy]ear)\b)[A-Z]?[a-z]{0,9}) ?(\d{1,2})[.),:]? ((?:to [a-z]+|[A-Z][a-z]+ will|(?:Answer|Ask|Come|Count|Follow|Join|Listen|Name|Put|Read|Recall|Say|Sit|Spell|Stay|Tell|Use|Wait|Write)) [^.!?:]{6,90})[.]?\s*$/;
/** “1. Come in by 8.55. Was 1 day, now 3.” */
const told =
  /^\W*([A-Z]?[a-z]{0,9}) ?(\d{1,2})[.),:]? [^.!?]{6,90}(?:\.\d+[^.!?]*)*[.!?] +(?=.*\b(?:was|were|now|met|done|did|better|achieved|reached|partly|nearly|not yet)\b)\S/i;

/** “… by July. Nearly there.”: the same cell says how it went. */
const tellsMore = /[.!?;]\s+\S/;
const withYear = /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d{2}\b/;
