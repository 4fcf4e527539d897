import { ofReview } from '../../section';
import { sortContent } from '../content';
import { emit, type Line, type Place, type Sorted } from '../sorted';
import { wordsOf } from './pair';

/** Where in a row of a review the outcome ends: “Join a club. Was in none. Some progress.”; -1 where no verdict stands in it. */
export const verdictAt = (text: string): number => {
  const found = verdict.exec(text);
  if (!found) return -1;
  const { index } = begins.exec(text.slice(0, found.index)) ?? found;
  return index + text.slice(index).search(/(?<=\W)\w/);
};

const verdict =
  /[.;:–—-]\s+(?:(?:was|has been|this|it|is|fully|partly|partially|not|yet|nearly|almost|some|good|great|little|lots|lots of|steady|slow) )*(?:met|achieved|progress|improvement)\b/i;
const begins = /[.;]\s+(?:start|before|then|now|end|result|baseline|was|were|at the start|at first)\b/i;

/** Sorts what stands behind a label; a row of a review that tells the outcome and how it went is parted. */
export function sortValue(sorted: Sorted, value: Line, at: Place): Place {
  const told = at.field === 'outcome' && ofReview.has(at.section) ? verdictAt(wordsOf(value)) : -1;
  if (told <= 0) return sortContent(sorted, value, at);
  const outcome = wordsOf(value).slice(0, told).trimEnd();
  emit(sorted, 'content', { ...value, to: value.from + outcome.length }, at);
  emit(sorted, 'content', { ...value, from: value.from + told }, { ...at, field: 'impact' });
  return at;
}
