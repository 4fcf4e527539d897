import type { Day } from '../../text/day';
import type { Span } from '../../text/span';
import type { YearConflict } from './child';
import type { Reading } from './name-words';
import { fieldDates, yearOn, years } from './year-group';

/** `9RS`, `4F`: a class that begins with its year; “5 Willow” may be a room. */
const form = /^(\d{1,2})\s?[A-Z]{1,3}\d?$/;

/** “Ladybirds (Reception)”: a class that is said to be of one year. */
const named = (room: string): number | undefined =>
  /\((?:reception|(?:year|yr) \d{1,2})\)$/i.test(room.trim())
    ? years(room.slice(room.lastIndexOf('(') + 1, -1))[0]
    : undefined;

/** The one detail of a child's year that two others contradict; undefined where fewer than two speak against it. */
export function findYearConflict(readings: readonly Reading[], today: Day): YearConflict | undefined {
  const of = (field: 'year_group' | 'class') =>
    readings.find(({ passage }) => passage.role === 'content' && passage.field === field);
  const group = of('year_group');
  const room = of('class');
  const inGroup = group ? years(group.text) : [];
  const inRoom = Number(form.exec(room?.text.trim() ?? '')?.[1] ?? named(room?.text ?? '') ?? NaN);
  const [birth] = fieldDates(readings, 'date_of_birth', today);
  if (!birth || birth.day >= today || inGroup.length > 1) return undefined;
  const days = [today, ...fieldDates(readings, 'plan_date', today).map(({ day }) => day)];
  const usual = days.map((day) => yearOn(birth.day, day));
  const said = inGroup[0] ?? inRoom;
  const [now] = usual;
  if (now === undefined || now < 0 || now > 11 || !(said >= 0 && said <= 11)) return undefined;
  if (inGroup.length === 1 && inRoom >= 0 && inRoom !== said) {
    if (usual.includes(said)) return { span: spanOf(room!), year: said };
    if (usual.includes(inRoom)) return { span: spanOf(group!), year: inRoom };
  }
  if (usual.includes(said) || !namesYear(readings, now) || namesYear(readings, said)) return undefined;
  return { span: spanOf(group ?? room!), year: now };
}

const spanOf = ({ passage: { block, from, to } }: Reading): Span => ({ block, from, to });

/** Whether the words of a plan call a year the child's: “a rough start to Y5”, “Now in Year 5”. */
const namesYear = (readings: readonly Reading[], year: number): boolean => {
  const named = new RegExp(
    `\\b(?:start (?:to|of|in)|started|began|joined|in|into|through|this|now|Head of) (?:y|yr|year) ?${year}\\b`,
    'i',
  );
  return readings.some(({ passage, text }) => passage.role === 'content' && named.test(text));
};
