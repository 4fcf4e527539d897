import {
  alsoSupport,
  arrowBelow,
  behindStrangeLabel,
  behindTable,
  bulletBelow,
  helpBehind,
  helpInList,
  inGroup,
  satellite,
} from './content/below';
import { listed, type Given, type Reading } from './content/given';
import { bareNumber, numberBehind, numberedItem, severalNumbers, sortItem } from './content/items';
import { pointedAtEnd } from './content/pointed';
import { belowTitle } from './content/titles';
import { readMarker } from './markers';
import { emit, type Line, type Place, type Sorted } from './sorted';

/** What a line may be, in the order in which it is asked. */
const readings: readonly Reading[] = [
  bareNumber,
  severalNumbers,
  pointedAtEnd,
  behindStrangeLabel,
  alsoSupport,
  arrowBelow,
  behindTable,
  helpInList,
  numberedItem,
  inGroup,
  helpBehind,
  satellite,
  bulletBelow,
  belowTitle,
  numberBehind,
];

/** Sorts what somebody wrote: an item of outcomes or provision is a record, by its number where it has one. */
export function sortContent(sorted: Sorted, line: Line, place: Place): Place {
  const { section, field } = place;
  const text = line.block.text.slice(line.from, line.to);
  const found = readMarker(text);
  // “Baseline: 6 words” and “Now: 2.” have an amount and no number of their own.
  const main = field === undefined || field === 'outcome' || field === 'provision';
  const numbers = found && /[.):]/.test(text.slice(0, found.to)) && (field === 'measure' || found.to < text.length);
  const marker = main || numbers ? found : undefined;
  sorted.item = marker?.own === undefined ? undefined : Number.parseInt(marker.own, 10);
  if (section === undefined || !listed.has(section)) {
    emit(sorted, 'content', line, place);
    return place;
  }
  const above = place.record !== undefined && sorted.above?.record === place.record ? sorted.above.text : undefined;
  const given: Given = { sorted, line, text, place, section, marker, main, above };
  for (const read of readings) {
    const next = read(given);
    if (next) return next;
  }
  return asNewItem(given);
}

/** A new line of outcomes is a new outcome; the labels below it (“By when: …”) belong to it. */
function asNewItem({ sorted, line, text, place }: Given): Place {
  const goesOn = place.field !== undefined && place.record !== undefined;
  const record = goesOn ? place.record : `l${sorted.records++}`;
  sortItem(sorted, line, { ...place, record });
  if (record !== place.record) sorted.above = { record, text };
  return { ...place, record };
}
