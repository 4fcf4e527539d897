import type { FieldId } from '../../section';
import type { Named } from '../../vocabulary';
import { inWords } from '../../label';
import { emit, type Line, type Place, type Sorted } from '../sorted';

/** A label with the first line of what stands beside it (absent where nothing does), and the place where they stand. */
export interface Pair {
  readonly sorted: Sorted;
  readonly label: Line;
  readonly value: Line | undefined;
  /** The words of the label. */
  readonly words: string;
  readonly place: Place;
}

/** A label that the vocabulary knows. */
export interface NamedPair extends Pair {
  readonly name: Named;
}

/** A known label and the field that it means where it stands. */
export interface FieldPair extends NamedPair {
  readonly field: FieldId | undefined;
  /** It names an outcome. */
  readonly outcome: boolean;
  /** It stands in a part that looks back, or that holds the plans of the past. */
  readonly past: boolean;
}

/** Where the value of a label stands, and where the text after it does. */
export interface Opened {
  readonly at: Place;
  readonly next: Place;
}

/** One meaning that a label can have; undefined where it has not. Asked in order: the first that answers holds. */
export type Reading<P extends Pair> = (pair: P) => Opened | undefined;

/** The answer of the first reading that has one. */
export function firstOf<P extends Pair>(readings: readonly Reading<P>[], pair: P): Opened | undefined {
  for (const read of readings) {
    const opened = read(pair);
    if (opened) return opened;
  }
  return undefined;
}

/** Puts the whole label at a place; the text below its value stands at `next`. */
export function put({ sorted, label }: Pair, at: Place, next: Place = at): Opened {
  emit(sorted, 'label', label, at);
  return { at, next };
}

/** The words of a line. */
export const wordsOf = ({ block, from, to }: Line): string => block.text.slice(from, to);

/** Whether an outcome that was begun has been put in words. */
export const hasWords = ({ passages }: Sorted, record: string): boolean =>
  passages.some(
    (one) =>
      one.record === record &&
      one.role === 'content' &&
      one.section === 'outcomes' &&
      (one.field === 'outcome' || one.field === undefined),
  );

/** Whether words are the child's name, or “I”, “me”, “child”. */
export const isChild = ({ child }: Sorted, text: string): boolean =>
  /^\W*(?:I|me|child|pupil)\W*$/i.test(text) || (child !== undefined && text.search(child) >= 0);

/** A label whose number, in small letters, is content of its own: `at` has the record that the number points to. */
export function putNumbered({ sorted, label, words }: Pair, number: string, at: Place): void {
  // “Target two”
  const said = words.toLowerCase().includes(number) ? number : inWords(number);
  const from = label.from + words.toLowerCase().lastIndexOf(said);
  emit(sorted, 'label', { ...label, to: from }, at);
  emit(sorted, 'content', { ...label, from, to: from + said.length }, { ...at, field: 'number' });
}

/** Whether words tell an outcome: “Mia will …”, “By Easter …”; “Staff will …” is support. */
export function tellsOutcome(sorted: Sorted, text: string): boolean {
  if (/^(?:By|To) /.test(text)) return true;
  const subject = /^(I|\p{Lu}\p{Ll}+) (?:will|can) (?!be (?:given|supported))/u.exec(text)?.[1];
  return subject !== undefined && (/^(?:I|He|She|They)$/.test(subject) || isChild(sorted, subject));
}
