import { isDecimal } from '../markers';
import { inOpenPart, sortInPart } from '../numbered-part';
import { sortContent } from '../content';
import { leavesTitle } from '../content/titles';
import { readLead } from '../lead';
import { emit, inOutcomes, type Place } from '../sorted';
import type { Given } from './given';

/** “14.1” below “14. Pupil comment” waits for its answer; “5.2 Mia reads …” is in part 5. */
export function numberInPart({ sorted, line, text, place, marker }: Given): Place | undefined {
  // A bare “5.5” is a figure, unless it is the number of an outcome without its criterion.
  const waits = marker?.own === text && inOpenPart(sorted, `${text} `) !== undefined;
  const bare = marker?.own === text && !sorted.numbers.has(text) && !(waits && inOutcomes.has(place.section));
  if (waits && !inOutcomes.has(place.section)) {
    emit(sorted, 'label', line, { section: place.section });
    return place;
  }
  return marker && isDecimal(marker) && !bare ? sortInPart(sorted, line, marker, place) : undefined;
}

/** An outcome whose first words tell where things are now, or by when: no label with its answer. */
export function outcomeBehindLead({ sorted, line, text, place, marker }: Given): Place | undefined {
  const applies = place.section === 'outcomes' && place.group === undefined && readLead(text.slice(marker?.to ?? 0));
  return applies ? sortContent(sorted, line, place) : undefined;
}

/** “By 9 December 2026: Tobi will say …” below “Next step 1: two words together”: the outcome, and no label. */
export function outcomeByDay({ sorted, line, text, place }: Given): Place | undefined {
  const { group, section } = place;
  if (!group || !inOutcomes.has(section) || !byDay.test(text) || !leavesTitle(sorted, group.record)) return undefined;
  emit(sorted, 'content', line, { section: 'outcomes', field: 'outcome', record: group.record });
  return place;
}

const byDay = /^By [^:.]{3,30}: (?:I|\p{Lu}[\p{L}-]+) will \p{Ll}/u;
