import type { FieldId } from '../section';
import { wordsIn } from './heading-words';
import { isCapitals } from './heading-words';
import { nameAt } from './name-at';
import { emit, ranks, type Line, type Place, type Sorted } from './sorted';
import { textBelow } from './open-heading';
import { isWhen } from './when';

const days = new Set<FieldId | undefined>(['date_of_birth', 'plan_date', 'review_date', 'parents_told']);

/** “D.O.B. 02/12/2016”, “review feb 27”: a label and its day with nothing between. */
const dayBehind =
  /^([A-Za-z][A-Za-z. ]{2,30}?)\.? (?=\d{1,2}[./-]\d|\d{1,2}(?:st|nd|rd|th)? [a-z]{3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:\d|20))/i;
const inDetails: ReadonlySet<Place['section']> = new Set([undefined, 'personal_details', 'contributors']);
const ofReviewDay = /^(?:(?:next )?review(?: (?:date|due|on|by|in|at|meeting))?|to be reviewed(?: on| by)?)$/i;

/** “We look at it again on 16 July 2027”: a sentence that is the day of the review, and heads nothing. */
const weMeet =
  /^(?:we|everyone|all of us)(?:['’]ll| will| shall)? (?:all )?(?:meet|look|review|check|come back|talk)\b[^.:;\d]{0,40}? on (?=(?:(?:mon|tues|wednes|thurs|fri)day,? )?\d)/i;

/** Sorts a line that is a label and its day; undefined where it is none. */
export function sortDay(sorted: Sorted, line: Line, text: string, place: Place): Place | undefined {
  const meets = text.length < 90 ? weMeet.exec(text)?.[0] : undefined;
  if (meets !== undefined && inDetails.has(place.section) && isWhen(text.slice(meets.length))) {
    const at = { section: 'personal_details' as const, field: 'review_date' as const, label: meets.trim() };
    emit(sorted, 'label', { ...line, to: line.from + meets.trimEnd().length }, at);
    emit(sorted, 'content', { ...line, from: line.from + meets.length }, at);
    return place;
  }
  const found = text.length < 60 ? dayBehind.exec(text) : null;
  if (!found || wordsIn(found[1]!) > 4 || !isWhen(text.slice(found[0].length))) return undefined;
  const name = nameAt(sorted, undefined, found[1]!);
  if (/^review$/i.test(found[1]!) && tellsOfReview(sorted, line, place)) {
    emit(sorted, 'heading', line, { section: 'review' });
    return { section: 'review', rank: ranks.plain };
  }
  const field = ofReviewDay.test(found[1]!) && !isCapitals(found[1]!) ? 'review_date' : name?.field;
  if (!days.has(field) || (field === 'review_date' && !ofReviewDay.test(found[1]!))) return undefined;
  const at = { section: 'personal_details' as const, field, label: found[1]! };
  emit(sorted, 'label', { ...line, to: line.from + found[1]!.length }, at);
  emit(sorted, 'content', { ...line, from: line.from + found[0].length }, at);
  return place.section === undefined ? { ...place, section: 'personal_details', rank: ranks.label } : place;
}

/** “Review 11.12.26” behind the outcomes, over what was said then; with another part below it, it is only the day. */
function tellsOfReview(sorted: Sorted, { block }: Line, { section }: Place): boolean {
  if (section === undefined || section === 'personal_details' || !sorted.headings.has('outcomes')) return false;
  const below = textBelow(sorted.texts, block.id);
  const part = nameAt(sorted, undefined, below)?.section;
  return below !== '' && (part === undefined || part === 'outcomes');
}
