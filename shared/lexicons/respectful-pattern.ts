import { people } from './respectful-classes';
import type { RespectKind } from './respectful-lines';

/** A way of saying something that has too many wordings for a list. */
export interface RespectPattern {
  readonly kind: RespectKind;
  /** Only sentences can match that have a word beginning so: up to four letters, in lower case; a shorter one is the whole word. */
  readonly starts: ReadonlySet<string>;
  /** Found in one sentence, letters of either case; what is in a group `it` is reported, else the whole. */
  readonly form: RegExp;
  /** What to say instead: a sentence of advice. */
  readonly instead: string;
  /** Fair people differ about it. */
  readonly arguable?: true;
  /** Also where the sentence says it of something that is no person. */
  readonly ofAnything?: true;
  /** Only where the sentence says it of a person for sure. */
  readonly ofPerson?: true;
}

/** The part of a word by which `RespectPattern.starts` knows it. */
export const startOf = (word: string): string => word.slice(0, 4);

const pattern =
  (kind: RespectKind) =>
  (
    words: string,
    source: string,
    instead: string,
    more: Pick<RespectPattern, 'arguable' | 'ofAnything' | 'ofPerson'> = {},
  ): RespectPattern => ({
    kind,
    starts: new Set(words.split(' ').map((word) => startOf(word.toLowerCase()))),
    form: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
    instead,
    ...more,
  });
/** Patterns by kind: the words of which every match has one, the form, what to say instead. */
export const blameForm = pattern('blame');
/** As `blameForm`. */
export const deficitForm = pattern('deficit');
/** As `blameForm`. */
export const labelForm = pattern('label');

/** The first words of a class, for `starts`. */
export const startsOf = (words: readonly string[]): string => words.map((word) => /^\p{L}+/u.exec(word)![0]).join(' ');

/** Parts of patterns. */
export const one = '(?:he|she|they)';
/** Whose. */
export const own = '(?:his|her|their)';
/** Those around the child, as an object. */
export const somebody = `(?:(?:${own}|the|other|younger|older|smaller|all|some) ){0,2}(?:(?:reception|nursery|infant|new|little|quieter|weaker|female|male|nearby) )?(?:${people.trim().replace(/\s+/g, '|')})`;
/** Adverbs before an adjective. */
export const very =
  '(?:(?:so|very|quite|really|rather|extremely|just|generally|always|often|still|also|particularly|somewhat|at best) ){0,2}';
/** Advice that many patterns share. */
export const saw = 'Say what you saw, what came just before, and what helped.';
/** As `saw`. */
export const need = 'Say what the child may need or find hard, and what helps.';
/** As `saw`. */
export const now = 'Say what the child can do now, and the next step.';
