import type { Settings } from '../../settings';
import { finished, type Steps } from '../../steps';
import { givenNames } from '../../lexicons/names';
import { alsoNames } from '../../text/date-words';
import { findDates } from '../../text/dates';
import type { Draft } from '../../text/draft';
import type { Child } from './child';
import { alsoCalled } from './also-called';
import { named, readName, type ChildName } from './child-name';
import { findNames } from './left-over';
import { mostNamed, readEvidence } from './name-evidence';
import { fold, readWords, type Reading } from './name-words';
import { introduced, isSureName } from './people';
import { childWrittenTo } from '../letter';
import type { Outline, Passage } from '../plan';
import { readPronouns } from './pronouns';
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
    nameInHeadings(readings) ??
    nameInLetter(draft) ??
    nameAtHead(readings) ??
    // A child who agreed to the plan stands among those who did.
    nameInText(readings, mostNamed(evidence, introduced(readings.filter(({ passage }) => !isList(passage)))));
  const name = written && { ...written, own: new Set([...written.own, ...alsoCalled(readings, written)]) };
  yield;
  const { mentions, others, misspelt } = findNames(readings, evidence, known, name);
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
    own: new Set([...name.own, ...[...others, ...misspelt].map((other) => fold(other.name))]),
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
    ...(misspelt.length > 0 && { misspelt }),
  };
}

function nameInLetter({ blocks }: Draft): ChildName | undefined {
  const to = childWrittenTo(blocks);
  return to === undefined ? undefined : readName(to);
}

const listsOthers = new Set(['contributors', 'signatures_sharing', 'circle_of_support', 'timeline']);

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
    readings.find(({ passage }) => isField(passage, 'name') && label.test(passage.label ?? ''))?.text.trim();
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
  return (knownAs && readName(knownAs.text)) ?? nameAtBirth(readings) ?? nameBehindLabel(readings);
}

/** “Climber: Mia Patel”, “Whose patch is this? Mia Patel”, “For: Mia Patel, born …”: a name behind a strange label at the head. */
const behindLabel =
  /^[^:?\n]{2,40}[:?] (?!(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b)(\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]*(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){1,2})(?=$|[,;(]| {2,}| [(–-])/u;

/** The first of those of whom the plan goes on to speak, unless it speaks of another twice as often. */
function nameBehindLabel(readings: readonly Reading[]): ChildName | undefined {
  let most: { readonly name: string; readonly times: number } | undefined;
  for (const [index, { passage, text }] of readings.slice(0, 15).entries()) {
    const free = passage.role === 'content' && passage.field === undefined;
    if (!free || (passage.section !== undefined && passage.section !== 'personal_details')) continue;
    const whole = passage.label === undefined ? text.trim() : `${passage.label}: ${text.trim()}`;
    const found = ofPlaces.test(whole) ? undefined : behindLabel.exec(whole)?.[1];
    const first = found && fold(found.split(' ')[0]!);
    const again = readings
      .slice(index + 1)
      .reduce((sum, { words }) => sum + words.filter((word) => word.capital && word.lower === first).length, 0);
    if (found && again >= 3 && again > 2 * (most?.times ?? 0)) most = { name: found, times: again };
  }
  return most && readName(most.name);
}

/** `1.1 Mia Patel, d.o.b. 19 May 2019`, `Mia Patel   born 3/4/18`, `Mia Patel - 10 Austen - date of birth 3/4/18`: whose birth is told is the child. */
const born =
  /^(?:[\d.]+\s+)?(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]+(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]+){1,3})(?:,?\s+\(?|(?:,| ?[-–—|]| {2,})[^.:]{0,40}\b)(?:[Dd]\.?[Oo]\.?[Bb]\b|DOB|[Bb]orn\b|[Dd]ate of birth)/u;

/** `Zosia (date of birth 9 January 2020)`: in a letter the first name alone. */
const bornInBrackets = /^(\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+) \((?:[Dd]\.?[Oo]\.?[Bb]\b|[Bb]orn\b|[Dd]ate of birth)/u;

/** `Ash Whitmore      8R`, `Freddie Lockwood - Yr 3 Otters` at the head of a plan. */
const inClass =
  /^(\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]* \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)(?: {2,}| ?[,|–-] )(?:(?:Year|Yr|Y) ?\d{1,2}\b|\d{1,2}[A-Z]{1,3}\b|Reception\b)/u;

/** `Mia Patel` alone below the title, over the class or the birth. */
const alone = /^\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]*(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){1,2}$/u;
const belowName =
  /^(?:(?:Year|Yr|Y) ?\d|Reception\b|Nursery\b|Pre-?school\b|Born\b|Birthday\b|DOB\b|D\.o\.b|Date of birth\b|Class\b)/i;

function nameAtBirth(readings: readonly Reading[]): ChildName | undefined {
  for (const [index, { text }] of readings.slice(0, 5).entries()) {
    const next = readings[index + 1];
    const below = next?.passage.label ?? next?.text.trim() ?? '';
    if (text.length < 60 && belowName.test(below) && alone.test(text.trim())) return readName(text.trim());
  }
  for (const { text } of readings.slice(0, 8)) {
    const found = inClass.exec(text.trim())?.[1];
    if (found) return readName(found);
  }
  for (const { text } of readings.slice(0, 40)) {
    const found = text.length < 300 ? (born.exec(text.trim()) ?? bornInBrackets.exec(text.trim()))?.[1] : undefined;
    if (found) return readName(found);
  }
  return undefined;
}

/** In any case: what is found must begin with a capital. */
const one =
  "([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’-]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f'’-]+)?)";
const headings = [
  new RegExp(
    `^(?:(?:a|my|one|send|sen|the|pupil|student|learning|individual) )*(?:plan|profile|passport|support plan|one page profile|education plan|learning plan)(?: for| of| about|:| [-–])? ${one}$`,
    'i',
  ),
  new RegExp(`^(?:all )?about:? ${one}$`, 'i'),
  new RegExp(`^what (?:people|we|others|everyone) (?:like|likes) and admires? about ${one}$`, 'i'),
  new RegExp(
    `^${one}['’]s? (?:one page |one |support |send |sen |pupil )*(?:plan|profile|passport|outcomes|targets|strengths|views)\\b`,
    'i',
  ),
  /\b[Mm]y name is (\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]+(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]+)?)/u,
];

/** `Mia’s One Plan`, `One Page Profile: Mia`, `My name is Mia`. */
function nameInHeadings(readings: readonly Reading[]): ChildName | undefined {
  for (const { passage, text, words } of readings.slice(0, 60)) {
    if (text.length > 120) continue;
    for (const [index, pattern] of headings.entries()) {
      if (index < headings.length - 1 && passage.role !== 'heading' && words.length > 8) continue;
      const found = pattern.exec(text.trim().replace(/^(?:Subject|Re): ?/i, ''))?.[1];
      if (!found || !/^\p{Lu}/u.test(found)) continue;
      const parts = words.filter((word) => word.capital && found.includes(word.text));
      const name = readName(found);
      if (
        name?.first &&
        parts.length > 0 &&
        !/^(?:my|me|the|your|our|support|one|pupils?|child|children|students?|learners?|young|parents?|carers?|family|families|mum|dad|mother|father|home|school|staff|teachers?|professionals?|plan|profile|send|sen|year|page|autumn|spring|summer)$/i.test(
          name.first,
        )
      )
        return name;
    }
  }
  return;
}

/** `Lorcan`, `Lorcan Byrne`, `Lorcan Byrne Y4` as the whole of a line at the head, where no label says what it is. */
const atHead =
  /^(\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]*(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){0,2}?)(?:,? +\(?(?:(?:Year|Yr|Y) ?\d{1,2}|\d{1,2} ?[A-Z]{1,3}|Reception)\b\)?.{0,20})?$/u;
const ofPlaces =
  /\b(?:school|academy|college|nursery|house|lodge|centre|class|room|ward|primary|infants?|juniors?|street|road|lane|park|plan|profile|passport|term|week)\b/i;

/** A given name at the head counts as the child’s where the plan goes on to tell of somebody by that name. */
function nameAtHead(readings: readonly Reading[]): ChildName | undefined {
  for (const [index, { text }] of readings.slice(0, 4).entries()) {
    const found = text.length < 60 && !ofPlaces.test(text) ? atHead.exec(text.trim())?.[1] : undefined;
    const first = found && fold(found.split(' ')[0]!);
    if (!first || !givenNames.has(first) || alsoNames.has(first)) continue;
    const again = readings.some(
      ({ passage, words }, at) =>
        at > index && !isList(passage) && words.some((word) => word.capital && word.lower === first),
    );
    if (again) return readName(found);
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
