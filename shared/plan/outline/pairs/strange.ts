import { openingStatus } from '../../review/review-status';
import { ofReview } from '../../section';
import { byShape } from '../cell-shapes';
import { emit, nowhere, ranks, sectionOf } from '../sorted';
import { hasWords, put, wordsOf, type Pair, type Reading } from './pair';

/** What a label may mean that the vocabulary does not know. */
export const ofStrange: readonly Reading<Pair>[] = [
  partOfForm,
  told,
  remark,
  rowOfReview,
  (pair) =>
    put(pair, { section: pair.place.section, label: pair.words, record: pair.place.record, rank: pair.place.rank }),
];

/** In a print of a records system a strange label is a part that no plan has, but not under a heading of its own line: “Talking: …” under “What is harder”. */
function partOfForm(pair: Pair) {
  const { sorted, place, words } = pair;
  const headed = place.section !== undefined && place.rank < ranks.label;
  if (!sorted.labelled || place.group || place.section === 'personal_details' || headed) return undefined;
  return put(pair, { label: words, rank: place.rank }, nowhere);
}

/** “Guide: Mr Ode”, “Dose: every morning, 15 minutes” below an outcome that has been said: the answer tells what is asked. */
function told(pair: Pair) {
  const { sorted, value, words, place } = pair;
  if (!value || !place.group || !hasWords(sorted, place.group.record)) return undefined;
  const { record } = place.group;
  const answer = wordsOf(value);
  const field = byShape.find(([, isOne]) => isOne(answer))?.[0];
  if (field === undefined || (field === 'deadline' && otherDay.test(words))) return undefined;
  if (sorted.passages.some((one) => one.record === record && one.field === field)) return undefined;
  const section = sectionOf(field, place.section);
  return put(pair, { section, field, label: words, record, rank: place.rank }, place);
}

/** A day on which something began, was done or was looked at. */
const otherDay =
  /\b(?:start\w*|began|begin\w*|entry|entered|set|agreed|written|added|check\w*|review\w*|last|held|met|sent|seen)\b/i;

/** “Risk: …” below the lines of an outcome that has been said is a remark, not one more. */
function remark(pair: Pair) {
  const { sorted, words, place } = pair;
  if (!place.group || !hasWords(sorted, place.group.record)) return undefined;
  const { record } = place.group;
  return put(pair, { ...place, field: 'comment', label: words, record, rank: place.rank }, place);
}

/** “Spell 20 words      Met, 20 of 20” in a review: the outcome, and how it went. */
function rowOfReview({ sorted, label, value, place }: Pair) {
  const { section, rank } = place;
  if (!value || !ofReview.has(section) || openingStatus(wordsOf(value)) === undefined) return undefined;
  const row = { section, record: `r${sorted.records++}`, rank };
  emit(sorted, 'content', label, { ...row, field: 'outcome' });
  return { at: { ...row, field: 'impact' as const }, next: place };
}
