import type { FieldId } from '../../section';
import type { Named } from '../../vocabulary';
import { emit, type Line, type Place, type Sorted } from '../sorted';

/** What a heading of a section means under one outcome. */
export function fieldInGroup({ section, key }: Named): FieldId | undefined {
  if (section === 'contributors') return /^who help\b/.test(key) ? 'who' : undefined;
  if (section === 'provision') return besides.test(key) ? undefined : section;
  if (section === 'home') return section;
  if (section === 'attainment') return 'baseline';
  // “How the summer plan went” looks back on all of it.
  if (section === 'review') return /^how (?:[a-z]+ )?plan\b/.test(key) ? undefined : 'impact';
  return undefined;
}

/** “Also in place”, “Other support”: help that belongs to no single outcome. */
const besides = /^(?:also|already|other|general|universal|everyday|whole|ongoing)\b/;

/** “HALF-TERM CHECK, 23 OCTOBER 2026 (me, Nan)”: in capitals and of a day, over what is said of all outcomes. */
export const isDayOfAll = (words: string): boolean =>
  /\b20\d\d\b/.test(words) && !/\p{Ll}/u.test(words.replace(/\(.*/, ''));

/** Whether a numbered outcome that has not been told is still to come. */
export const isOneAhead = ({ ahead, numbers }: Sorted): boolean => ahead.some((number) => !numbers.has(number));

/** “Looking back: This is his second plan. …” */
const ofLastPlan =
  /\b(?:last|second|third|fourth|summer|autumn|spring) plan\b|\b[Tt]he (?:aims?|targets?|outcomes?|goals?) (?:was|were)\b/;

/** A review below the last of several outcomes looks back at all of them, unless those before had one of their own. */
export function leavesGroup(sorted: Sorted, name: Named, words: string, told: string, { group }: Place): boolean {
  if (group === undefined || fieldInGroup(name) !== 'impact') return false;
  if (/\b(?:last|previous|earlier)\b/i.test(words)) return true;
  if (isDayOfAll(words) || ofLastPlan.test(told)) return true;
  if (sorted.groups > 1 && !isOneAhead(sorted) && !sorted.groupKeys.has(name.key)) return true;
  sorted.groupKeys.add(name.key);
  return false;
}

/** Opens the next outcome, with its number and all that belongs to it. */
export function openGroup(sorted: Sorted, line: Line, number: string, rank: number, label: string): Place {
  const record = `g${sorted.records++}`;
  // “Target 1 Frequency” names a field from here on, whatever was asked ahead.
  if (sorted.groups === 0) sorted.names.clear();
  sorted.groups++;
  const next = {
    section: 'outcomes' as const,
    field: 'outcome' as const,
    label,
    record,
    rank,
    group: { record, rank },
  };
  putNumber(sorted, line, number, next);
  return next;
}

/** “Outcome 1” in a review that goes through the outcomes: how it went stands below. */
export function openBack(sorted: Sorted, line: Line, number: string, { section, rank }: Place): Place {
  const at = { section, field: 'impact' as const, record: `r${sorted.records++}`, rank };
  putNumber(sorted, line, number, at);
  return at;
}

/** Where a number stands as a word of its own, else where it stands last; -1 where it does not. */
function placeOf(words: string, number: string): number {
  for (let at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1))
    if (!/\w/.test(words[at - 1] ?? '') && !/\w/.test(words[at + number.length] ?? '')) return at;
  return words.lastIndexOf(number);
}

/** Emits the words before a number as a label, the number as content, and the day behind it: “Step 1, by 12 February 2027”. */
function putNumber(sorted: Sorted, line: Line, number: string, place: Place): void {
  const text = line.block.text.slice(line.from, line.to);
  const at = placeOf(text.toLowerCase(), number);
  if (at !== 0) emit(sorted, 'label', { ...line, to: line.from + (at > 0 ? at : text.length) }, place);
  if (at < 0) return;
  const from = line.from + at;
  emit(sorted, 'content', { ...line, from, to: from + number.length }, { ...place, field: 'number' });
  const day = /\b(?:by|before|until) \S.*\d/i.exec(text.slice(at + number.length));
  if (day && place.field === 'outcome')
    emit(sorted, 'content', { ...line, from: from + number.length + day.index }, { ...place, field: 'deadline' });
}

/** Whether “Outcome” in a group that began as a target, and has its support, asks what came of it. */
export function isResult({ passages }: Sorted, group: string, words: string): boolean {
  if (!/^outcomes?\W*$/i.test(words.trim())) return false;
  const own = passages.filter(({ record }) => record === group);
  return (
    own.some(({ role, label }) => role === 'label' && /^(?:target|goal|aim|objective)\b/i.test(label ?? '')) &&
    own.some(({ role, section }) => role === 'content' && section === 'provision')
  );
}
