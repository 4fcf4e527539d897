import { isAmount, isPerson } from './cell-shapes';
import type { FieldId, SectionId } from '../section';
import type { TableRow } from './tables/rows';

/** What the cells of a row hold, by the shape of their words; undefined where that tells nothing. */
export function guessFields(row: TableRow, section: SectionId): readonly (FieldId | undefined)[] {
  let taken = false;
  return row.cells.map(({ text }) => {
    const field = text === '' ? undefined : guessField(text, section, taken);
    taken ||= field === 'outcome' || field === 'provision';
    return field;
  });
}

/** What the columns hold, by the first row that shows it: a `tbc` under `daily` is a frequency too. */
export function guessColumns(rows: readonly TableRow[], section: SectionId | undefined): ReadonlyMap<number, FieldId> {
  const columns = new Map<number, FieldId>();
  if (section === undefined) return columns;
  for (const row of rows) {
    for (const [index, field] of guessFields(row, section).entries()) {
      const { column } = row.cells[index]!;
      if (field !== undefined && !columns.has(column)) columns.set(column, field);
    }
  }
  return columns;
}

/** Whether a cell is no more than the name of an outcome: “Target 2”, “For 1”, “For outcomes 1 and 2”. */
export const pointsTo = (text: string): boolean =>
  /^(?:(?:for|links? to|towards) )?(?:outcome|target|goal|aim|step|objective)s? (?:no\.? ?)?(?:[A-H]?\d{1,2}[a-d]?|[A-H])\W*$|^(?:for|links? to|towards) (?:(?:outcome|target|goal|aim|step|objective)s? )?[A-Z]?\d{1,2}(?:(?:, ?| and | ?& ?)[A-Z]?\d{1,2})*\W*$/i.test(
    text,
  );

/** “Sunita Rao”, “Gill O'Shea, tutor”. */
const fullName = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){1,2}(?:, \p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{2,30})?$/u;

/** “Ros”, “Jasper, art lecturer” behind what is done; a room has no name of its own. */
const firstName =
  /^(?!(?:Library|Hall|Classroom|Class|Hub|Office|Outside|Playground|Home|School|Resources?|Laptop|Always|Ongoing|Various|None|Yes|No|Done|Started|Lunch\w*|Break\w*)\b)\p{Lu}\p{Ll}{2,10}(?:, \p{Ll}[a-z ]{2,30})?$/u;

/** What a cell without a header holds, by the shape of its words. */
function guessField(text: string, section: SectionId, taken: boolean): FieldId | undefined {
  if (/^\(?(?:\d{1,2}[a-d]?|[a-h](?=[.)]))[.)]?(?: \([A-H]\d?\))?$/.test(text)) return 'number';
  if (pointsTo(text)) return 'number';
  // “5.1” in front of the words of its row
  if (!taken && /^\d{1,2}\.\d{1,2}$/.test(text)) return 'number';
  // “T1” in front of the words of its row
  if (!taken && /^[A-Z]{1,2}\d{1,2}[a-d]?[.)]?$/.test(text)) return 'number';
  // “A” in front of the words of its row; behind them it may be how far the outcome was met.
  if (!taken && /^[A-H]$/.test(text)) return 'number';
  if (section === 'outcomes') {
    if (taken && /^(?:now|start|today|at present)\b/i.test(text)) return 'baseline';
    if (/^(?:by |end of )?[\w ]{0,20}\d{1,4}(?:[/.-]\d{1,2}[/.-]\d{2,4})?$/i.test(text) && taken) return 'deadline';
    return taken ? undefined : 'outcome';
  }
  if (section !== 'provision') return undefined;
  if (/^(?:about |up to )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:m|mins?|minutes?|hrs?|hours?)\b[\w .]{0,12}$/i.test(text))
    return 'duration';
  if (
    /^(?:1\s?(?::|to)\s?\d{1,2}|\d:\d|(?:small )?group\b.{0,20}|pairs?|whole class|one to one|individual(?:ly)?)$/i.test(
      text,
    )
  )
    return 'group';
  if (often.test(text) || (taken && isAmount(text))) return 'frequency';
  if (
    taken &&
    /^(?:(?:mr|mrs|miss|ms|dr)\b.{0,50}|(?:the )?(?:class )?(?:teacher|ta|hlta|lsa|senco|teaching assistant|all staff|staff|learning support assistant)s?)$/i.test(
      text,
    )
  )
    return 'who';
  if (taken && (fullName.test(text) || firstName.test(text) || isPerson(text))) return 'who';
  return taken ? undefined : 'provision';
}

/** How often, and nothing else. */
const often =
  /^(?:daily|weekly|fortnightly|monthly|every .{1,20}|once .{1,20}|twice .{1,20}|\d{1,2}\s?(?:x|times?).{0,20}|each .{1,15}|all day|as needed|throughout.{0,20})$/i;
