import type { Wording } from '../text/wording-tree';
import type { RespectKind } from './respectful-lines';

interface Conditions {
  /** Fair people differ about it. */
  readonly arguable?: true;
  /** Also where the sentence says it of something that is no person. */
  readonly ofAnything?: true;
  /** Only where the sentence says it of a person for sure. */
  readonly ofPerson?: true;
  /** Only after a word for one of the family. */
  readonly ofFamily?: true;
  /** Not directly after one of these words. */
  readonly notAfter?: string;
  /** Not where one of these words stands in the sentence. */
  readonly unlessWith?: string;
}

/** Ways of saying something that have too many forms for a list; what to say instead is a sentence of advice. */
export interface RespectWording extends Conditions {
  readonly kind: RespectKind;
  readonly wording: Wording;
  readonly instead: string;
}

const wording =
  (kind: RespectKind) =>
  (source: Wording, instead: string, conditions: Conditions = {}): RespectWording => ({
    kind,
    wording: source,
    instead,
    ...conditions,
  });
/** Ways to blame: the wording, what to say instead, conditions. */
export const blames = wording('blame');
/** As `blames`, for what defines by what is missing. */
export const lacks = wording('deficit');
/** As `blames`, for what puts a category before the child. */
export const labels = wording('label');

/** Advice that many wordings share. */
export const saw = 'Say what you saw, what came just before, and what helped.';
/** As `saw`. */
export const need = 'Say what the child may need or find hard, and what helps.';
/** As `saw`. */
export const now = 'Say what the child can do now, and the next step.';
/** As `saw`. */
export const when = 'Say in which situations the child can, and what makes the difference.';
/** As `saw`. */
export const home = 'Say what the family has told you, and what would help.';
/** As `saw`. */
export const name = 'Use the child’s name, and say what they need.';
