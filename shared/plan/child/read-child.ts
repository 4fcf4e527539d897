import type { Settings } from '../../settings';
import { finished, type Steps } from '../../steps';
import { findDates } from '../../text/dates';
import type { Draft } from '../../text/draft';
import type { Child } from './child';
import { alsoCalled } from './also-called';
import { named, readName, type ChildName } from './child-name';
import { listsOthers, nameAtHead } from './name-at-head';
import { findNames } from './left-over';
import { mostNamed, readEvidence } from './name-evidence';
import { fold, readWords, type Reading } from './name-words';
import { introduced, isSureName } from './people';
import { childWrittenTo } from '../letter';
import type { Outline, Passage } from '../plan';
import { readPronouns } from './pronouns';
import { findStrangers } from './strangers';
import { findYearConflict } from './year-conflict';
import { findYearMisfit, yearOn } from './year-group';

/** Finds out who the plan is about: from the settings, the details, the headings and the words themselves. */
export const readChild = (draft: Draft, outline: Outline, settings: Settings): Child =>
  finished(readingChild(draft, outline, settings));

/** `readChild` in steps. */
export function* readingChild(draft: Draft, outline: Outline, settings: Settings): Steps<Child> {
  const readings = readWords(draft, outline);
  yield;
  const known = introduced(readings);
  yield;
  const evidence = readEvidence(readings, outline);
  yield;
  const written =
    (settings.child?.name ? readName(settings.child.name) : undefined) ??
    nameInDetails(readings) ??
    nameToldByChild(readings) ??
    nameInLetter(draft) ??
    nameAtHead(readings, known) ??
    // A child who agreed to the plan stands among those who did.
    nameInText(readings, mostNamed(evidence, introduced(readings.filter(({ passage }) => !isList(passage)))));
  const name = written && { ...written, own: new Set([...written.own, ...alsoCalled(readings, written)]) };
  yield;
  const { mentions, others, misspelt } = findNames(readings, evidence, known, name);
  yield;
  const told = new Set([...others, ...misspelt].map((one) => fold(one.name)));
  const strange = findStrangers(readings, known, name, told);
  yield;
  const yearConflict = findYearConflict(readings, settings.today);
  const details = { ...dateOfBirth(readings, settings), ...schoolYear(readings) };
  const year =
    yearConflict?.year ??
    details.year ??
    (details.dateOfBirth ? yearFromBirth(details.dateOfBirth, settings.today) : undefined);
  const yearMisfit = yearConflict ? undefined : findYearMisfit(readings, settings.today);
  yield;
  // What is told of a name left over was meant to be told of this child.
  const meant = name && {
    ...name,
    own: new Set([...name.own, ...told]),
  };
  const strangers = new Set(others.map((other) => fold(other.name)));
  const pronouns = readPronouns(readings, outline, meant, settings.child?.pronouns, known, strangers);
  return {
    ...(name?.first && { first: name.first }),
    ...(name?.full && { full: name.full }),
    ...details,
    ...(year !== undefined && { year }),
    ...(yearMisfit && { yearMisfit }),
    ...(yearConflict && { yearConflict }),
    ...pronouns,
    mentions,
    people: known,
    others,
    ...(strange.length > 0 && { strangers: strange }),
    ...(misspelt.length > 0 && { misspelt }),
  };
}

function nameInLetter({ blocks }: Draft): ChildName | undefined {
  const to = childWrittenTo(blocks);
  return to === undefined ? undefined : readName(to);
}

const isList = ({ section }: Passage) => listsOthers.has(section ?? '');

const isField = (passage: Passage, field: Passage['field']) =>
  passage.role === 'content' && passage.field === field && !isList(passage);

function nameInDetails(readings: readonly Reading[]): ChildName | undefined {
  const knownAs = readings.find(
    ({ passage }) =>
      passage.role === 'content' &&
      /\b(?:known (?:as|by)|preferred(?: name)?\b|likes? (?:to be|being) (?:called|known)|nickname|call me)\b/i.test(
        passage.label ?? '',
      ),
  );
  // “{{Student.PreferredName}}”: a field that its system did not fill.
  const nickname = knownAs && /[<[{]/.test(knownAs.text) ? undefined : knownAs?.text;
  const labelled = (label: RegExp) =>
    readings
      .find(({ passage, text }) => isField(passage, 'name') && label.test(passage.label ?? '') && readName(text))
      ?.text.trim();
  const forename = labelled(/\b(?:fore|first|given) ?names?\b/i);
  const surname = labelled(/\b(?:surname|(?:family|last) name)\b/i);
  if (forename && surname) return readName(`${forename} ${surname}`, nickname);
  for (const { passage, text } of readings) {
    if (!isField(passage, 'name') || text.trim() === '' || passage === knownAs?.passage) continue;
    // “Whose sheet is it? Miss Roe, class teacher”; “Learner   one page profile + targets”
    if (/^(?:Mrs?|Ms|Miss|Mx|Dr)\b|^\p{Ll}.*\b(?:plan|profile|passport)\b/u.test(text.trim())) continue;
    if (
      /\b(?:parent|carer|mother|father|teacher|senco|sendco|contact|school|setting|staff|guardian|by)\b/i.test(
        passage.label ?? '',
      )
    )
      continue;
    const name = readName(text, nickname);
    if (name) return name;
  }
  return knownAs && readName(knownAs.text);
}

const myName = /\b[Mm]y name is (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)/u;

/** “My name is Mia” */
function nameToldByChild(readings: readonly Reading[]): ChildName | undefined {
  for (const { text } of readings.slice(0, 60)) {
    const found = text.length > 120 ? undefined : myName.exec(text)?.[1];
    if (found) return readName(found);
  }
  return undefined;
}

/** The name of which the text says what a child does, unless another given name stands there far more often. */
function nameInText(readings: readonly Reading[], name: string | undefined): ChildName | undefined {
  if (!name) return undefined;
  const times = new Map<string, number>();
  for (const { capital, lower } of readings.flatMap(({ words }) => words))
    if (capital && (isSureName(lower) || lower === fold(name))) times.set(lower, (times.get(lower) ?? 0) + 1);
  const own = times.get(fold(name)) ?? 0;
  return Math.max(...times.values()) > Math.max(3, 3 * own) ? undefined : named(name, [name]);
}

function dateOfBirth(readings: readonly Reading[], settings: Settings): { dateOfBirth?: string } {
  for (const [index, { passage, text }] of readings.entries()) {
    // “Haruto Endo, born 8 September 2022”; at the head of a plan without a heading for it
    const atHead = passage.section === 'personal_details' || (passage.section === undefined && index < 8);
    // “My birthday is 03/02/2021”
    const born = (atHead ? /\b(?:born|d\.?o\.?b)\b/i : /\b[Mm]y birthday is\b/).exec(text);
    if (!isField(passage, 'date_of_birth') && !born) continue;
    const days = findDates(text, { today: settings.today, terms: [] }).filter(({ kind }) => kind === 'date');
    // “Plan of 9 November 2026. DOB 2 September 2012”: the date behind the words.
    const day = (days.find(({ from }) => from > (born?.index ?? -1)) ?? (days.length === 1 ? days[0] : undefined))?.day;
    if (day && day < settings.today) return { dateOfBirth: day };
  }
  return {};
}

function schoolYear(readings: readonly Reading[]): { year?: number } {
  for (const field of ['year_group', 'class'] as const) {
    for (const { passage, text } of readings) {
      if (!isField(passage, field)) continue;
      const year = yearIn(text);
      if (year !== undefined) return { year };
    }
  }
  // “I am in Year 1, Ladybirds”
  for (const { text } of readings) {
    const own = /\bI(?: am|['’]m) in Y(?:ea)?r ?(1[0-3]|[1-9])\b/.exec(text)?.[1];
    if (own) return { year: Number(own) };
  }
  return {};
}

function yearIn(text: string): number | undefined {
  // “Level 1 Motor Vehicle, first year (Year 12)”: the year says so, the level does not.
  const said = /\b(?:year|yr) ?(1[0-3]|[1-9])\b/i.exec(text)?.[1];
  if (said !== undefined) return Number(said);
  const found = /\b(reception|eyfs|nursery|pre-?school)\b|\b(?:year|yr|y)?[ .]*(1[0-3]|[1-9])[A-Za-z]{0,2}\b/i.exec(
    text,
  );
  if (!found) return;
  if (found[1]) return /^(?:reception|eyfs)$/i.test(found[1]) ? 0 : -1;
  return Number(found[2]);
}

function yearFromBirth(birth: string, today: string): number | undefined {
  const year = yearOn(birth, today);
  return year >= -3 && year <= 13 ? year : undefined;
}
