import type { SectionId } from '../section';
import { isSatellite } from './satellites';
import { emit, ranks, type Line, type Place, type Sorted } from './sorted';

const ownNumber = /^\(?(?:(\d{1,2}[a-d]?)(?:[.)]\s*|\s+(?=\p{Lu}))|([a-hA-H])[.)]\s+(?=\S))/u;
/** “For A1: …”, “Target 2 – …”: what support begins with that points to an outcome. */
const reference =
  /^(?:(?:for|towards|supporting) )?(?:(?:outcome|target|step|goal|aim|objective)s? ?(?:no\.? ?|number )?)?\(?([A-H]?\d{1,2}[a-d]?|[A-H])\s*(?:[:.)–-]\s+(?=\S)|$)/i;
const supports = new Set<SectionId | undefined>(['provision', 'home']);

/** Sorts a line of support that points to an outcome by its number, and all that follows it up to the next one; undefined where a line does not. */
export function sortReference(sorted: Sorted, line: Line, place: Place): Place | undefined {
  if (!supports.has(place.section)) return undefined;
  const text = line.block.text.slice(line.from, line.to);
  const found = reference.exec(text);
  const own = found?.[1];
  // “2. Word cards” in a list is sorted with the other items.
  if (!found || own === undefined || !sorted.numbers.has(own.toLowerCase()) || text.startsWith(own)) return undefined;
  const record = `n:${place.section}:${own.toLowerCase()}`;
  const at = { ...place, field: undefined, label: undefined, record };
  const from = line.from + found[0].indexOf(own);
  if (from > line.from) emit(sorted, 'label', { ...line, to: from }, at);
  emit(sorted, 'content', { ...line, from, to: from + own.length }, { ...at, field: 'number' });
  if (found[0].length < text.length) emit(sorted, 'content', { ...line, from: line.from + found[0].length }, at);
  return { ...at, group: { record, rank: ranks.plain } };
}

const listed = new Set<SectionId>(['outcomes', 'provision', 'home']);

/** Sorts what somebody wrote: an item of outcomes or provision is a record, by its number where it has one. */
export function sortContent(sorted: Sorted, line: Line, place: Place): Place {
  const { section } = place;
  const text = line.block.text.slice(line.from, line.to);
  // “Baseline: 6 words” has an amount and no number of its own.
  const { field } = place;
  const found = ownNumber.exec(text);
  const main = field === undefined || field === 'outcome' || field === 'provision';
  const number = found && (main || /[.)]/.test(found[0])) ? found : null;
  sorted.item = number?.[1] === undefined ? undefined : Number.parseInt(number[1], 10);
  if (section === undefined || !listed.has(section)) {
    emit(sorted, 'content', line, place);
    return place;
  }
  if (number && (place.group === undefined || place.group.rank === ranks.none)) {
    const own = number[1] ?? number[2]!;
    // “a)” under “2.” is 2a.
    const outer = number[1] === undefined ? (/^n:\w+:(\d+)/.exec(place.record ?? '')?.[1] ?? '') : '';
    const record = `n:${section}:${outer}${own.toLowerCase()}`;
    const from = line.from + text.indexOf(own);
    emit(sorted, 'content', { ...line, from, to: from + own.length }, { ...place, field: 'number', record });
    const rest = line.from + number[0].length;
    if (rest < line.to) emit(sorted, 'content', { ...line, from: rest }, { ...place, record });
    sorted.above = { record, text: text.slice(number[0].length) };
    return { ...place, record };
  }
  if (place.group !== undefined) {
    emit(sorted, 'content', line, { ...place, record: place.record ?? place.group.record });
    return place;
  }
  const above = place.record !== undefined && sorted.above?.record === place.record ? sorted.above.text : undefined;
  if (section === 'outcomes' && place.field === undefined && above !== undefined && isSatellite(text, above)) {
    emit(sorted, 'content', line, { ...place, field: 'comment' });
    return place;
  }
  // A new line of outcomes is a new outcome; the labels below it (“By when: …”) belong to it.
  const record = place.field !== undefined && place.record !== undefined ? place.record : `l${sorted.records++}`;
  emit(sorted, 'content', line, { ...place, record });
  if (record !== place.record) sorted.above = { record, text };
  return { ...place, record };
}
