import { findDates } from '../../text/dates';
import type { Day } from '../../text/day';
import type { Span } from '../../text/span';
import { schoolYearOf } from '../../text/terms';
import type { YearMisfit } from './child';
import type { Reading } from './name-words';

/** School year of a child on a day; Reception is 0 and begins in the September after the fourth birthday. */
export const yearOn = (birth: Day, day: Day): number => schoolYearOf(day) - schoolYearOf(birth) - 5;

/** Compares the date of birth with the year group on the day of the plan and today; silent where either cannot be read for sure, and after Year 11. */
export function findYearMisfit(readings: readonly Reading[], today: Day): YearMisfit | undefined {
  const birth = fieldDates(readings, 'date_of_birth', today)[0] ?? bornAtHead(readings, today);
  const group =
    readings.find(
      ({ passage, text }) =>
        passage.role === 'content' &&
        // “5 Willow” may be a room; “5 Willow (Year 5)” is a year.
        (passage.field === 'year_group' ||
          (passage.field === 'class' && /\b(?:form|tutor)\b/i.test(passage.label ?? '') && formCode.test(text)) ||
          // “Level 2 Cookery, Year 1” is the first year of a course; “Level 2 Cookery, Year 12” a school’s.
          (passage.field === 'class' &&
            /\b(?:year|yr|reception|nursery|(?<!\broom )y ?\d{1,2})\b/i.test(text) &&
            (/\b(?:year|yr) 1[23]\b/i.test(text) ||
              !/\b(?:level|entry|diploma|btec|course|t level|nvq|certificate|foundation|supported internship)\b/i.test(
                text,
              )))) &&
        years(text).length > 0,
    ) ?? yearAtHead(readings);
  if (!birth || birth.day >= today) return;
  const days = [today, ...fieldDates(readings, 'plan_date', today).map(({ day }) => day)].filter(
    (day) => day > birth.day,
  );
  const age = ageIn(readings);
  const ages = days.map((day) => ageOn(birth.day, day));
  // A plan in use for months may still name the age of before the last birthday.
  if (age && !ages.some((one) => one === age.years || one === age.years + 1))
    return { span: birth.span, usual: `${ages.at(-1)!} years old`, named: age.text, of: 'age' };
  if (!group) return;
  const named = years(group.text);
  // A plan of the summer may already name the year to come.
  const fitting = days.flatMap((day) => [
    yearOn(birth.day, day),
    ...(/-0[5-8]-/.test(day) ? [yearOn(birth.day, day) + 1] : []),
  ]);
  if (named.some((year) => fitting.includes(year) || (year > 11 && fitting.some((usual) => usual > 10)))) return;
  const usual = fitting[0]!;
  if (usual > 13 || usual < -2) return;
  return {
    span: birth.span,
    usual: usual > 0 ? `Year ${usual}` : usual === 0 ? 'Reception' : 'nursery',
    named: group.text.trim(),
    of: 'year',
  };
}

/** “9TKL”, “10R”: a form of a secondary school begins with its year; “3M” may be a class of two. */
const formCode = /^\s*(?:[7-9]|1[01])[A-Z]{1,3}\s*$/;

const ageOn = (birth: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

/** “Age: 8”, “Age when plan was made: 4 years 4 months” among the details; a reading age stands elsewhere. */
function ageIn(readings: readonly Reading[]): { readonly years: number; readonly text: string } | undefined {
  for (const [at, { passage, text }] of readings.entries()) {
    // The details of a plan may stand below a title that was read as another part.
    const isDetail = passage.section === 'personal_details' || (at < atTop && isBesideName(readings.slice(0, at)));
    if (passage.role !== 'content' || !isDetail) continue;
    const labelled = ageLabel.test((passage.label ?? '').trim());
    const found = (labelled ? /^\s*(\d{1,2})\b(?:(?: years?)?(?: \d{1,2} months?)?)?/ : inLine).exec(text);
    if (found) return { years: Number(found[1]), text: found[0].replace(/^[^:]*: /, '').trim() };
  }
  return undefined;
}
const atTop = 16;
const ageWhen =
  '(?: (?:now|today|when [a-z ]{3,30}|at (?:plan|(?:the )?time of (?:the |this )?plan|date of plan|this review)))?';
const ageLabel = new RegExp(`^(?:current )?age${ageWhen}$`, 'i');
const inLine = new RegExp(`^Age${ageWhen}: (\\d{1,2})\\b(?: years?)?(?: \\d{1,2} months?)?`);
/** Whether the part that these end in has told the child’s name or birth, and of nobody else in the family. */
function isBesideName(before: readonly Reading[]): boolean {
  const part = before.slice(before.findLastIndex(({ passage: { role } }) => role === 'heading') + 1);
  return (
    part.some(({ passage: { field } }) => field === 'name' || field === 'date_of_birth') &&
    !part.some(({ text }) => /\b(?:brother|sister|twin|sibling|mum|dad|mother|father)s?\b/i.test(text))
  );
}

/** The lines above the first part of a plan that no label explains. */
const head = (readings: readonly Reading[]): readonly Reading[] =>
  readings.slice(0, 8).filter(
    ({ passage: { role, section, field } }) =>
      // “Mia Patel, Class 2 (Year 2), d.o.b. 08.05.18” may be printed as a title.
      (role === 'content' || (role === 'heading' && section === undefined)) &&
      (field === undefined || field === 'name') &&
      (section === undefined || section === 'personal_details' || section === 'one_page_profile'),
  );

/** “Born 22 November 2012”, “Mia Patel, born 3.5.19” */
function bornAtHead(readings: readonly Reading[], today: Day): { readonly day: Day; readonly span: Span } | undefined {
  for (const { passage, text } of head(readings)) {
    const at = bornIn.exec(text);
    // “Mia Patel (brother Tom, born 3.4.2012)”
    const hit =
      at && !ofKin.test(text.slice(0, at.index))
        ? findDates(text, { today, terms: [] }).find(({ kind, from }) => kind === 'date' && from >= at.index)
        : undefined;
    if (hit?.day)
      return { day: hit.day, span: { block: passage.block, from: passage.from + hit.from, to: passage.from + hit.to } };
  }
  return undefined;
}

const bornIn = /\b(?:[Bb]orn(?: on)?|[Dd]\.?[Oo]\.?[Bb]\.?|[Dd]ate of birth):? /;

const ofKin = /\b(?:brother|sister|twin|sibling|mum|dad|mother|father)\b[^.;)]*$/i;

/** “Year 10, form 10 Brunel, form tutor Ms Pound”, “School: Tall Oaks Infants, Reception (Owls)” */
function yearAtHead(readings: readonly Reading[]): { readonly text: string } | undefined {
  const ofSchool = readings
    .slice(0, 20)
    .filter(({ passage: { role, field } }) => role === 'content' && field === 'setting');
  for (const { passage, text } of [...head(readings), ...ofSchool]) {
    // A title without a date of birth may name the year of a course or of a move.
    const isPlain = passage.role === 'content' || bornIn.test(text);
    const year = isPlain && text.length < 120 ? yearInLine.exec(text)?.[0] : undefined;
    if (year) return { text: year };
  }
  return undefined;
}

const yearInLine = /^(?:Year|Yr) \d{1,2}\b|(?<=[,|] |\()(?:Year|Yr) \d{1,2}\b|(?<=[,|] )Reception\b(?=\s*(?:$|[(,]))/;

/** The full dates in a field of the details, with where they stand. */
export function fieldDates(readings: readonly Reading[], field: 'date_of_birth' | 'plan_date', today: Day) {
  return readings.flatMap(({ passage, text }) =>
    passage.role === 'content' && passage.field === field
      ? findDates(text, { today, terms: [] }).flatMap(({ kind, day, from, to }) =>
          kind === 'date' && day && /\d{2}/.test(text.slice(from, to))
            ? [{ day, span: { block: passage.block, from: passage.from + from, to: passage.from + to } }]
            : [],
        )
      : [],
  );
}

/** Every year that a year group can mean: `Year 3/4` two, `Nursery` two; none where it is unclear. */
export function years(text: string): readonly number[] {
  const plain = text.trim().replace(/^(\d{1,2})\s*\([^()]*\)$/, '$1');
  if (plain.length > 40) return [];
  if (/\b(?:nursery|pre-?school|eyfs|early years)\b/i.test(plain))
    return [-2, -1, ...(/eyfs|early years/i.test(plain) ? [0] : [])];
  if (/\breception\b|^(?:R|YR|FS2|F2)\b/i.test(plain)) return [0];
  const said = [
    ...plain.matchAll(/\b(?:years?|yr|y)[ .]*(\d{1,2})\b(?: ?(?:\/|and|&|-|–) ?(?:year |yr |y)?(\d{1,2})\b)?/gi),
  ];
  // “10 / 10HB”: the year, and the form.
  const bare = /^(\d{1,2})[ -]?[A-Z]{0,3}(?: ?[/,] ?\1[ -]?[A-Z]{1,3})?$/i.exec(plain);
  return [...said, ...(said.length === 0 && bare ? [bare] : [])]
    .flatMap(({ 0: words, 1: first, 2: last }) =>
      // “Y3–Y6”: each of them.
      last !== undefined && /[-–]/.test(words)
        ? Array.from({ length: Math.max(0, Number(last) - Number(first)) + 1 }, (_, at) => Number(first) + at)
        : [first, last].flatMap((one) => (one === undefined ? [] : Number(one))),
    )
    .filter((year) => year >= 1 && year <= 13);
}
