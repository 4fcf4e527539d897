import { statusOf } from '../../review/review-status';
import { ofReview } from '../../section';
import { isDetail, ranks, type Sorted } from '../sorted';
import { standsUnderLastPlan } from '../under-last-plan';
import { fieldInGroup } from './group';
import { put, putNumbered, wordsOf, type FieldPair } from './pair';

/** “Target A: read 100 words” below “Review of the last plan”, “Spring target A: …” in any review: what was aimed at, and below it how it went. */
export function targetOfLastPlan(pair: FieldPair) {
  const { sorted, value, name, words, place, outcome, past } = pair;
  const { section, rank } = place;
  const asked = outcome && name.number !== undefined && value !== undefined && rank < ranks.label;
  const ofLast =
    section === 'evidence_plans' || (ofReview.has(section) && (standsUnderLastPlan(sorted) || ofBefore.test(words)));
  if (!past || !asked || !ofLast || sorted.numbers.has(name.number.toLowerCase())) return undefined;
  const at = { section, field: 'outcome' as const, label: words, record: `r${sorted.records++}`, rank };
  return put(pair, at, { ...at, field: 'impact' });
}

const ofBefore = /^(?:my |our )?(?:spring|summer|autumn|last|old|previous|earlier) /i;

/** “Outcome 1   17 out of 25”: a review that goes through the outcomes by their numbers. */
export function backByNumber(pair: FieldPair) {
  const { sorted, value, name, words, place, field, outcome, past } = pair;
  const { section, rank } = place;
  const key = name.number?.toLowerCase() ?? '';
  const goesBack = past && rank < ranks.label && ofReview.has(section) && isKnown(sorted, key) && !place.group;
  if (!goesBack || !(field === 'outcome' || outcome || name.key === 'step')) return undefined;
  const record = `r${sorted.records++}`;
  const at = { section, field: 'impact' as const, label: words, record, rank: ranks.label };
  putNumbered(pair, key, at);
  // “Outcome 1: reading words” only names it: how it went stands below.
  const said = value ? wordsOf(value) : '';
  const names = value && statusOf(said) === undefined && (/\bwill\b/.test(said) || !/\d|[.!?]$/.test(said));
  return names
    ? { at: { ...at, field: 'outcome' as const }, next: { ...at, rank, field: 'impact' as const } }
    : { at, next: { ...place, record: undefined } };
}

/** Whether an outcome of this number stands in the plan, or in a table of the review. */
const isKnown = ({ numbers, passages, texts }: Sorted, key: string): boolean =>
  numbers.has(key) ||
  passages.some(
    ({ field, section, block, from, to }) =>
      field === 'number' && ofReview.has(section) && texts.get(block)?.slice(from, to).toLowerCase() === key,
  );

/** In a review the words of the outcome begin its row: “Outcome: …”, “At the start: …”, “Now: …”. */
export function lineOfRow(pair: FieldPair) {
  const { sorted, name, words, place, field, past } = pair;
  const { section, rank } = place;
  const inRow = place.record?.startsWith('r') === true;
  const one =
    name.section === 'outcomes' && name.number === undefined && /\b(?:outcome|target|aim|goal)\b/i.test(words);
  const told =
    field ??
    (one && ofReview.has(section) ? 'outcome' : undefined) ??
    (inRow && name.section === 'attainment' ? 'impact' : undefined) ??
    (inRow ? fieldInGroup(name) : undefined);
  const looksBack = past && rank < ranks.label && (told === 'outcome' || inRow);
  if (!looksBack || told === undefined || isDetail(told) || told === 'signature' || told === 'date') return undefined;
  const record = told === 'outcome' ? `r${sorted.records++}` : place.record;
  return put(pair, { section, field: told, label: words, record, rank: ranks.label }, { ...place, record });
}
