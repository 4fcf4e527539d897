import { ofReview, type FieldId } from '../section';
import { isArea, type Named } from '../vocabulary';
import { sortContent } from './content';
import { helpInList } from './content/below';
import { asTitle } from './content/titles';
import { isOnlyLabel, tooPlain } from './find-labels';
import { wordsIn } from './heading-words';
import { sortLabels } from './pairs/open-pair';
import type { Marker } from './markers';
import { openHeading } from './open-heading';
import { nameAt } from './name-at';
import { emit, ranks, type Line, type Place, type Sorted } from './sorted';

/** “11.3 18/20” below “11. Success criteria”: the part's own number tells an item from a figure. */
export function inOpenPart({ part }: Sorted, text: string): Marker | undefined {
  const found = part === undefined ? undefined : /^((\d{1,2})\.\d{1,2}[a-d]?)\s+/.exec(text);
  return found && Number(found[2]) === part ? { own: found[1], at: 0, to: found[0].length } : undefined;
}

/** Sorts `7.1 Long-term: …`: an item of a numbered part, which may be a label and its value. */
export function sortInPart(sorted: Sorted, line: Line, marker: Marker, place: Place): Place {
  const { section } = place;
  const main = place.field === undefined || place.field === 'outcome';
  const help = section && helpInList({ sorted, line, text: wordsOf(line), place, section, marker, main });
  if (help) return help;
  const inner = { ...line, from: line.from + (marker.points === undefined ? marker.to : marker.own!.length) };
  const text = line.block.text.slice(inner.from, inner.to).trimStart();
  const rest = { ...inner, from: inner.to - text.length };
  // What has an outcome's number answers to that outcome.
  const answers = marker.points !== undefined || sorted.numbers.has(marker.own!.toLowerCase());
  const title = answers ? undefined : titleInPart(sorted, text, place);
  if (title) return openHeading(sorted, line, title, ranks.plain, place);
  if (place.section !== 'outcomes' && (place.section !== 'provision' || marker.points !== undefined)) {
    const open = { ...place, record: undefined, group: undefined };
    // In a review, and in the parts of a cycle, the number says which outcome is meant.
    const inCycle = place.section === 'plan' || place.section === 'do';
    const whole = ofReview.has(place.section) || inCycle ? line : rest;
    return sortLabels(sorted, rest, open) ?? sortContent(sorted, whole, open);
  }
  const own = marker.own!.toLowerCase();
  // Criteria and dates in a list of their own keep their field.
  const keeps = place.field === 'measure' || place.field === 'deadline' || place.field === 'baseline';
  const further = keeps || place.section === 'provision';
  const number = further ? inChapter(sorted, own) : own;
  const record = number === undefined ? `l${sorted.records++}` : `n:${place.section}:${number}`;
  const from = line.from + wordsOf(line).indexOf(marker.own!);
  const at = { ...place, ...(keeps ? {} : { field: undefined, label: undefined }), group: undefined, record };
  // “Independent living” over “5.2 …” says what the outcome is about.
  if (!further && place.record?.startsWith('l')) asTitle(sorted, place.record);
  const role = number === undefined ? 'label' : 'content';
  emit(sorted, role, { ...line, from, to: from + own.length }, { ...at, field: 'number' });
  if (text === '') return at;
  const labelled = sortLabels(sorted, rest, at);
  const item = place.section === 'outcomes' && !keeps ? { own: marker.own!, rank: place.rank } : undefined;
  if (labelled) return { ...labelled, item, record: labelled.group ? labelled.record : record };
  emit(sorted, 'content', rest, at);
  sorted.above = { record, text };
  return { ...at, item };
}

/** “5.3” and “6.3” below outcomes 4.1 to 4.5 are for 4.3: each part of the form has a number of its own; “6.7” is for none. */
function inChapter({ numbers }: Sorted, key: string): string | undefined {
  const [, last] = /^\d+(\.\d+)$/.exec(key) ?? [];
  if (last === undefined || numbers.has(key)) return key;
  const decimals = [...numbers].filter((one) => /^\d+\.\d+$/.test(one));
  // The outcomes stand first.
  return decimals.length === 0 ? key : decimals.find((one) => one.endsWith(last));
}

const ofList = new Set<FieldId | undefined>(['measure', 'deadline', 'baseline', 'who']);

/** “2.1 Outcomes”, “1.2 Strengths”: a numbered line that only names what stands below it. */
function titleInPart(sorted: Sorted, text: string, { section }: Place): Named | undefined {
  if (text.length > 60 || wordsIn(text) > 8 || !/^\p{Lu}[^:：]*[^.;,!:：]$/u.test(text)) return undefined;
  const name = nameAt(sorted, section, text);
  if (!name || isArea(name) || tooPlain.test(text) || name.number !== undefined || name.section === section)
    return undefined;
  const listed = section === 'outcomes' || section === 'provision';
  if (name.section === undefined) return ofList.has(name.field) && !isOnlyLabel(name) ? name : undefined;
  return name.exact || !listed ? name : undefined;
}

const wordsOf = ({ block, from, to }: Line): string => block.text.slice(from, to);
