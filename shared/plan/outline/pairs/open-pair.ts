import { ofReview, type SectionId } from '../../section';
import type { Named } from '../../vocabulary';
import { holding, parts } from '../../vocabulary/wholes';
import { leavesTitle } from '../content/titles';
import { outcomeForm } from '../outcome-form';
import { isToldAsSupport, tellsAdult } from '../cell-shapes';
import { findLabels } from '../find-labels';
import { readMarker } from '../markers';
import { hopes, isDetail, ranks, sectionOf, type Line, type Place, type Sorted } from '../sorted';
import { isWhen } from '../when';
import { byPlace } from './by-place';
import { fieldOfPair } from './field-of-pair';
import { fieldInGroup, leavesGroup } from './group';
import { backByNumber, lineOfRow, targetOfLastPlan } from './looking-back';
import { nextOutcome, numberOfNext, ownPart, resultOfTarget, underTitle } from './of-outcome';
import { nextSupport, supportByNumber, supportForNone, supportOfAnother } from './of-support';
import { firstOf, put, tellsOutcome, wordsOf, type FieldPair, type NamedPair, type Opened, type Reading } from './pair';
import { ofStrange } from './strange';
import { sortValue } from './verdict';

/** Sorts a line of labels and values; undefined where it is none. */
export function sortLabels(sorted: Sorted, line: Line, place: Place): Place | undefined {
  const found = findLabels(sorted, line, place);
  if (!found || isTopicOfHelp(found, place)) return undefined;
  let current = place;
  const inDetails = found.some(({ name }) => name?.field !== undefined && isDetail(name.field));
  for (const { label, value, name } of found) {
    if (name || !inDetails) current = sortPair(sorted, label, value, name, current);
    else sortPair(sorted, label, value, name, { section: 'personal_details', rank: ranks.label });
  }
  return current;
}

/** “Worry: Safiya sees Jamie for 45 minutes every Thursday” among the support: what it is for, and no need; “(a) Teachers: Ms Kaur and Mr Doyle give him one question …”: who it is by, and no detail. */
function isTopicOfHelp([first, ...others]: NonNullable<ReturnType<typeof findLabels>>, { section }: Place): boolean {
  if (section !== 'provision' || others.length > 0 || !first?.name) return false;
  const { section: named, field } = first.name;
  if (named !== 'needs' && !(field !== undefined && isDetail(field))) return false;
  const told = wordsOf(first.value);
  return isToldAsSupport(told) && tellsAdult(told);
}

/** Sorts one label and its value (which may be empty), and says where the next line stands. */
export function sortPair(sorted: Sorted, label: Line, value: Line, name: Named | undefined, place: Place): Place {
  const filled = value.to > value.from;
  const { at, next } = openPair(sorted, label, filled ? value : undefined, name, place);
  if (!filled) return next;
  const after = sortValue(sorted, value, at);
  return next.record === undefined && at.record === undefined && next.section === at.section
    ? { ...next, record: after.record }
    : next;
}

/** Sorts a label; `value` is the first line of what stands beside it, absent where nothing does. */
export function openPair(
  sorted: Sorted,
  label: Line,
  value: Line | undefined,
  called: Named | undefined,
  before: Place,
): Opened {
  const words = wordsOf(label);
  const given = asAim(sorted, called && asGiven(called, before), value, before);
  const name =
    given &&
    asWho(
      asDay(
        asOwnWords(
          asDescription(sorted, asStep(sorted, asChild(sorted, given, value, before), value, before), before),
          value,
        ),
        value,
      ),
      value,
      before,
    );
  if (!name) return firstOf(ofStrange, { sorted, label, value, words, place: before })!;
  const place = leavesGroup(sorted, name, words, value ? wordsOf(value) : '', before) ? { rank: before.rank } : before;
  const pair = { sorted, label, value, words, place, name };
  return firstOf(byPlace, pair) ?? openField(pair);
}

/** “Support given: …” below an outcome is its support. */
const asGiven = (name: Named, { section, item, group }: Place): Named =>
  name.section === 'evidence_provision' && section === 'outcomes' && (item !== undefined || group !== undefined)
    ? { key: name.key, field: 'provision', exact: name.exact }
    : name;

/** “Where I am going: By 25 June I will …” below “Journey 1”, whatever else that may name: the outcome. */
function asAim(sorted: Sorted, name: Named | undefined, value: Line | undefined, { group }: Place): Named | undefined {
  const free = name === undefined || hopes.has(name.section);
  const aims = free && group && value && outcomeForm.test(wordsOf(value)) && leavesTitle(sorted, group.record);
  return aims ? { key: 'outcome', field: 'outcome', exact: true } : name;
}

/** “Step: 1 By Easter Mia will …” is an outcome, where other steps are support. */
function asStep(sorted: Sorted, name: Named, value: Line | undefined, { section }: Place): Named {
  if (name.key !== 'step' || !value || (section !== 'outcomes' && section !== 'provision')) return name;
  const text = wordsOf(value);
  const marker = readMarker(text);
  const words = text.slice(marker?.to ?? 0);
  if (!outcomeForm.test(words) && !(name.number !== undefined && tellsOutcome(sorted, words))) return name;
  return { key: 'outcome', field: 'outcome', exact: true, number: name.number };
}

/** “Description: …” below “Outcome 1”, before anything else is said of it: the outcome. */
const asDescription = (sorted: Sorted, name: Named, { group }: Place): Named =>
  group && /^(?:description|detail|wording|statement)$/.test(name.key) && sorted.passages.at(-1)?.field === 'number'
    ? { key: 'outcome', field: 'outcome', exact: true }
    : name;

/** “Child: I like it when I do computing”: the child says it. */
const asOwnWords = (name: Named, value: Line | undefined): Named =>
  name.field === 'name' && value !== undefined && /^["“‘']?I(?:['’]m| [\p{Ll}]+) /u.test(wordsOf(value))
    ? { key: name.key, section: 'pupil_view', exact: name.exact }
    : name;

/** “Targets set: 11 January 2027” dates the plan. */
const asDay = (name: Named, value: Line | undefined): Named =>
  name.key === 'outcome set' && value !== undefined && isWhen(wordsOf(value))
    ? { key: name.key, field: 'plan_date', exact: true }
    : name;

/** “SENCO: Miss Farrow   Support: Mrs Keane, learning support assistant”: who gives it, among the details. */
const asWho = (name: Named, value: Line | undefined, { section, nearDetails }: Place): Named =>
  name.section === 'provision' &&
  name.number === undefined &&
  (section === 'personal_details' || nearDetails) &&
  value !== undefined &&
  person.test(wordsOf(value).trim())
    ? { key: name.key, field: 'teacher', exact: true }
    : name;

/** “Who: Theodora "Teddie" Marchetti” above all else: whom the plan is about. */
const asChild = (sorted: Sorted, name: Named, value: Line | undefined, { section }: Place): Named =>
  name.field === 'who' &&
  section === undefined &&
  !sorted.child &&
  sorted.passages.every(({ section: above, role }) => above === undefined || role !== 'content') &&
  value !== undefined &&
  inFull.test(wordsOf(value).trim())
    ? { key: 'child', field: 'name', exact: true }
    : name;
const inFull = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: ["“‘(]\p{Lu}[\p{L}-]+["”’)])? \p{Lu}[\p{L}'’-]+$/u;
const person = /^(?:Mrs?|Ms|Miss|Mx|Dr)\.? \p{Lu}[\p{L}'’-]+(?:,? \(?\p{Ll}[\p{L} -]{2,40}\)?)?$/u;

/** Opens the field that a known label means where it stands. */
function openField(pair: NamedPair): Opened {
  const { value, name, words, place } = pair;
  const { section } = place;
  const inOutcome = place.group !== undefined || (section === 'outcomes' && place.record !== undefined);
  const { field = inOutcome ? fieldInGroup(name) : undefined, asDetail } = fieldOfPair(pair);
  if (asDetail)
    return put(
      pair,
      { section: 'personal_details', field, label: words, rank: place.rank },
      { ...place, nearDetails: true },
    );
  const past = section !== undefined && holding.has(section) && section !== 'personal_details';
  const outcome =
    name.section === 'outcomes' && (name.number !== undefined || value !== undefined || name.field === 'outcome');
  return firstOf(byField, { ...pair, field, outcome, past })!;
}

/** What a known label may mean by its field. */
const byField: readonly Reading<FieldPair>[] = [
  numberOfNext,
  targetOfLastPlan,
  backByNumber,
  supportByNumber,
  underTitle,
  ownPart,
  resultOfTarget,
  nextOutcome,
  lineOfRow,
  supportForNone,
  supportOfAnother,
  nextSupport,
  fieldOfRecord,
  partOfPlan,
];

/** One field of what is open: an outcome, support, the details. */
function fieldOfRecord(pair: FieldPair): Opened | undefined {
  const { sorted, label, value, name, words, place, field } = pair;
  const current = place.section;
  if (place.group) sorted.groupLabels.add(name.key);
  const grouped = place.group !== undefined || (current !== undefined && ofRecords.has(current));
  if (field === undefined || !(grouped || name.section === undefined || isDetail(field))) return undefined;
  // “Signed: D. Roe   Date: 18.11.26”
  const last = sorted.passages.at(-1);
  const signs = field === 'date' && last?.block === label.block.id && last.section === 'signatures_sharing';
  const section = signs ? last.section : sectionOf(field, current);
  // A detail between two lines of a section leaves the section open.
  if (isDetail(field) || field === 'signature' || field === 'date') {
    const after = current === undefined ? { section, rank: ranks.label } : place;
    const next: Place = isDetail(field) ? { ...after, nearDetails: true } : after;
    return put(pair, { section, field, label: words, rank: ranks.label }, next);
  }
  // “Long-term outcome B: …” below the steps of A is the next one.
  const further = field === 'long_term_outcome' && (name.number !== undefined || place.group === undefined);
  // “7.1 Long-term: …” has its record already.
  const begun = last?.field === 'number' && last.record !== undefined && last.record === place.record;
  const own = further ? `l${sorted.records++}` : (place.group?.record ?? place.record);
  const record = begun ? place.record : own;
  const open = value === undefined ? { field, label: words } : { field: undefined, label: undefined };
  const after = further ? { ...place, group: undefined } : place;
  return put(
    pair,
    { section, field, label: words, record, rank: ranks.label },
    { ...after, section: (value && current) ?? section, ...open, record },
  );
}

const ofRecords = new Set<SectionId>(['outcomes', 'provision', 'home', 'plan']);

/** A part of the plan that begins. */
function partOfPlan(pair: FieldPair): Opened {
  const { value, name, words, place } = pair;
  const current = place.section;
  const open = { section: name.section, rank: ranks.label };
  const at = { ...open, label: words };
  // Who was there is told of the review, and does not end it.
  if (value && name.section === 'contributors' && ofReview.has(current)) return put(pair, at, place);
  // Inside a part that has parts, the next label is one more of them; “Strengths: …” behind a profile is not.
  const leaves =
    current === 'one_page_profile' && !parts[current]!.includes(name.section!) && !ofVoice.has(name.section);
  if (value && current !== undefined && parts[current] && !leaves) return put(pair, at, place);
  return put(pair, at, place.nearDetails ? { ...open, nearDetails: true } : open);
}

const ofVoice = new Set<SectionId | undefined>(['pupil_view', 'aspirations_child', 'one_page_profile', undefined]);
