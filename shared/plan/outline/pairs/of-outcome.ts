import { ofReview, type FieldId } from '../../section';
import { asTitle, leavesTitle } from '../content/titles';
import { outcomeForm } from '../outcome-form';
import { ranks, type Sorted } from '../sorted';
import { isResult, openGroup } from './group';
import { put, wordsOf, type FieldPair } from './pair';
import { verdictAt } from './verdict';

/** “No.   2” over “Target   …” begins the next outcome. */
export function numberOfNext(pair: FieldPair) {
  const { sorted, value, words, place, field } = pair;
  const { section } = place;
  const own = field === 'number' && section === 'outcomes' && value ? bareNumber.exec(wordsOf(value))?.[1] : undefined;
  if (own === undefined) return undefined;
  const record = `g${sorted.records++}`;
  sorted.groups++;
  sorted.numbers.add(own);
  const rank = place.group?.rank ?? ranks.label;
  const open = { section, record, rank, group: { record, rank } };
  return put(pair, { ...open, field, label: words }, open);
}

const bareNumber = /^\W*(\d{1,6})\W*$/;

/** “2. Lunch” or “Goal a: lunch” over “What I will do: …” */
export function underTitle(pair: FieldPair) {
  const { sorted, name, words, place, field } = pair;
  const record = place.group?.record ?? place.record;
  const titled = place.group ? isOnlyTitled(sorted, place.group.record) : place.item;
  const under = field === 'outcome' && titled && name.number === undefined;
  if (!under || !(place.group ? leavesTitle(sorted, place.group.record) : asTitle(sorted, record))) return undefined;
  return put(pair, { section: 'outcomes', field, label: words, record, rank: ranks.label }, place);
}

/** Whether nothing but a title, and perhaps the start below it, has been told of an outcome. */
function isOnlyTitled({ passages }: Sorted, record: string): boolean {
  let at = passages.length - 1;
  while (passages[at]?.record === record && passages[at]!.field === 'baseline') at--;
  return passages[at]?.field === 'outcome';
}

/** “What I will do: …” below an outcome and its support: the child's own part in it, and no next outcome. */
export function ownPart(pair: FieldPair) {
  const { sorted, words, place, field } = pair;
  if (field !== 'outcome' || !place.group || !/^what (?!will)\S+ will do$/i.test(words)) return undefined;
  const { record } = place.group;
  const told = sorted.passages.some((one) => one.record === record && one.field === 'provision');
  if (!told) return undefined;
  return put(pair, { section: 'outcomes', field: 'comment', label: words, record, rank: ranks.label }, place);
}

/** “Outcome:” behind “Target 1” and its support: what came of it. */
export function resultOfTarget(pair: FieldPair) {
  const { sorted, value, name, words, place } = pair;
  const { group } = place;
  if (!group || name.number !== undefined || !isResult(sorted, group.record, words)) return undefined;
  if (value && outcomeForm.test(wordsOf(value))) return undefined;
  const at = { section: 'review' as const, field: 'impact' as const, label: words, record: group.record };
  return put(pair, { ...at, rank: ranks.label }, place);
}

/** “Outcome 2: …” begins the next one; “Step 1” with “What will Mia be able to do? …” below it are one. */
export function nextOutcome(pair: FieldPair) {
  const { sorted, label, value, name, words, place, field, outcome, past } = pair;
  const isOutcome = field === 'outcome' || (field === undefined && outcome);
  if (!isOutcome || (past && name.number === undefined) || isRowOfReview(pair)) return undefined;
  if (place.group && name.number === undefined && !hasFields(sorted, place.group.record)) {
    const { record } = place.group;
    const at = { ...place, section: 'outcomes' as const, field: 'outcome' as const, label: words, record };
    return put(pair, at, { ...at, ...(value && { field: undefined, label: undefined }) });
  }
  const at = openGroup(sorted, label, name.number ?? '\0', place.group?.rank ?? ranks.label, words);
  return { at, next: { ...at, rank: place.rank === ranks.none ? ranks.label : place.rank } };
}

/** An outcome that is told with its verdict in a part that looks back. */
const isRowOfReview = ({ value, place }: FieldPair): boolean =>
  ofReview.has(place.section) && place.rank < ranks.label && value !== undefined && verdictAt(wordsOf(value)) > 0;

/** Whether anything but its number stands below an outcome that was begun. */
const hasFields = ({ passages }: Sorted, record: string): boolean =>
  passages.some((one) => one.record === record && one.role === 'content' && !isBegin.has(one.field));
const isBegin = new Set<FieldId | undefined>(['number', 'comment', 'baseline', 'need']);
