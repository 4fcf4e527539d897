import type { FieldId, SectionId } from '../../section';
import { asTitle } from '../content/titles';
import { fieldOfLine } from '../lines-of-target';
import { isArea } from '../../vocabulary';
import { emit, isDetail, ranks } from '../sorted';
import { isWhen } from '../when';
import { isCounted } from './of-support';
import { hasWords, isChild, put, tellsOutcome, wordsOf, type NamedPair, type Reading } from './pair';

/** What a known label means by the place where it stands, whatever its field would be elsewhere. */
export const byPlace: readonly Reading<NamedPair>[] = [
  helpForAll,
  figuresNow,
  forOutcome,
  areaOfItem,
  workWithNumbers,
  whoMatters,
  lastReview,
  dayOfItem,
  startOfItem,
  lineOfTarget,
];

/** “What helps: a warning before a noisy lesson” away from the outcomes is for all who meet the child. */
function helpForAll(pair: NamedPair) {
  const { value, name, words, place } = pair;
  const forAll = name.key === 'what help' && /helps/i.test(words) && !place.group && !ofWork.has(place.section);
  return value && forAll ? put(pair, { section: 'how_to_support', label: words, rank: ranks.label }) : undefined;
}

/** Sections in which “What helps” is support for an outcome. */
const ofWork = new Set<SectionId | undefined>(['outcomes', 'provision', 'plan', 'review', 'good_day_bad_day']);

/** “What: … When: … Figure: …” tells where the child is now, and so does “Equipment: had a pen in 9 of 25 lessons” among the needs. */
function figuresNow(pair: NamedPair) {
  const { value, name, words, place } = pair;
  const { section } = place;
  const ofFigures =
    name.key === 'figure' || name.key === 'what' || (!name.section && name.field && !isDetail(name.field));
  const isFigure = section === 'attainment' && place.rank < ranks.label && ofFigures;
  const ofNeeds = section === 'needs' && name.field === 'resources';
  if (!value || !(isFigure || ofNeeds)) return undefined;
  return put(pair, { section, label: words, rank: ranks.label }, place);
}

/** “For: 1” begins the support for the first outcome; below “Provision B: …” it tells what that is for. */
function forOutcome(pair: NamedPair) {
  const { sorted, value, words, place } = pair;
  const { section, rank } = place;
  if (section !== 'provision' || !value || !pointsToOutcome.test(words)) return undefined;
  const last = sorted.passages.at(-1);
  const told = last?.field === 'provision' && isCounted(last.label ?? '') ? last.record : undefined;
  const own = /^\W*([A-Z]?\d{1,2}[a-d]?)\W*$/i.exec(wordsOf(value))?.[1];
  const record = told ?? (own && `n:provision:${own.toLowerCase()}`);
  if (record === undefined) return undefined;
  return put(pair, { section, field: 'number', record, rank: ranks.label }, { section, rank, record });
}

const pointsToOutcome =
  /^(?:for|links? to|linked(?: to)?|(?:linked (?:to )?)?(?:outcome|target|goal)(?: no\.?| number)?)$/i;

/** “Cognition and learning: Mia will …” among the outcomes, “Sharing: Mrs Dean plays with Mia, 10 minutes daily” among the support: the area of one. */
function areaOfItem(pair: NamedPair) {
  const { sorted, label, value, name, words, place } = pair;
  const { section, rank, group } = place;
  if (group || !value || !(isArea(name) || name.key === 'sharing')) return undefined;
  const text = wordsOf(value);
  const isItem =
    (section === 'outcomes' && tellsOutcome(sorted, text)) || (section === 'provision' && tellsTimes.test(text));
  if (!isItem) return undefined;
  emit(sorted, 'label', label, { section, field: 'need', label: words });
  const next = { section, rank };
  return { at: next, next };
}

/** “Number: Farah counts on her fingers” among the needs. */
function workWithNumbers(pair: NamedPair) {
  const { value, name, words, place } = pair;
  const told = name.key === 'number' && ofChild.has(place.section) && value && /[a-z]{3} [a-z]/i.test(wordsOf(value));
  return told ? put(pair, { section: place.section, label: words, rank: ranks.label }, place) : undefined;
}

const ofChild = new Set<SectionId | undefined>(['needs', 'strengths', 'attainment', 'planning_needs']);

/** “My family: Mama, Tata and Zosia” where the child says who matters. */
function whoMatters(pair: NamedPair) {
  const { value, name, words, place } = pair;
  const { section } = place;
  const matters = section === 'important_to' && value && /\bfamily\b/.test(name.key);
  return matters ? put(pair, { section, label: words, rank: ranks.label }, place) : undefined;
}

const tellsTimes = /\b\d{1,3}[- ]?(?:min|hour)|\b(?:daily|weekly|fortnightly|every|each|once|twice)\b/i;

/** “Last review held: 11/06/2026” below the outcomes opens what was said then. */
function lastReview(pair: NamedPair) {
  const { sorted, value, name, words } = pair;
  const opens = value && name.key === 'last review' && sorted.headings.has('outcomes') && isWhen(wordsOf(value));
  if (!opens) return undefined;
  return put(
    pair,
    { section: 'review', field: 'date', label: words, rank: ranks.label },
    { section: 'review', rank: ranks.plain },
  );
}

/** “Date: 13 November 2026” below an outcome: its day. */
function dayOfItem(pair: NamedPair) {
  const { value, name, words, place } = pair;
  const { section, record } = place;
  if (name.field !== 'date' || section !== 'outcomes' || record === undefined || !value || !isWhen(wordsOf(value)))
    return undefined;
  return put(pair, { ...place, field: 'deadline', label: words }, place);
}

/** “Last term: 3 out of 8” below an outcome: where it starts. */
function startOfItem(pair: NamedPair) {
  const { value, words, place } = pair;
  const { section, record } = place;
  if (section !== 'outcomes' || record === undefined || !value || !thenOrNow.test(words)) return undefined;
  if (!/^\D{0,25}\d|^(?:none|not|never|once|twice|only|about)\b/i.test(wordsOf(value))) return undefined;
  return put(pair, { ...place, field: 'baseline', label: words }, place);
}
const thenOrNow =
  /^(?:(?:last|this) (?:term|year|half[- ]term|week|month|time|plan)|in (?:january|february|march|april|may|june|july|september|october|november|december))$/i;

/** “Outcome 1 - Asking” over “Who: Mia”, “Will: …”, and below it the conditions and how well: lines of one target. */
function lineOfTarget(pair: NamedPair) {
  const { sorted, value, words, place } = pair;
  if (!place.group || !value) return undefined;
  const { record } = place.group;
  if (/^will$/i.test(words) || (/^who$/i.test(words) && isChild(sorted, wordsOf(value)))) asTitle(sorted, record);
  const line = fieldInTarget(pair, record, wordsOf(value));
  if (line !== 'comment' && line !== 'measure') return undefined;
  return put(pair, { ...place, section: 'outcomes', field: line, label: words, record }, place);
}

function fieldInTarget({ sorted, words }: NamedPair, record: string, told: string): FieldId | undefined {
  if (/^will$/i.test(words)) {
    sorted.groupLabels.add('will');
    return undefined;
  }
  if (/^who$/i.test(words)) return !hasWords(sorted, record) && isChild(sorted, told) ? 'comment' : undefined;
  return sorted.groupLabels.has('will') && !isWhen(told) ? fieldOfLine(words) : undefined;
}
