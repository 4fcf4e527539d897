/** One line of a word list, as it is written down. */
export interface Listed {
  /**
   * Words with single spaces between them; a hyphen or `&` in the text matches a space here and the other way round; a
   * comma here matches commas. `(a/b) (c/d)` is each of the four.
   */
  readonly phrase: string;
  /** What to write instead, best first, so that it fits the sentence; a sentence of advice starts with a capital letter. */
  readonly instead: readonly string[];
  /** Free for the list's own use. */
  readonly kind: string;
  /** What an acronym stands for. */
  readonly expansion?: string;
  /** Capitals must be as listed: `SALT`, not `salt`. */
  readonly exact?: true;
  /** Also matches these forms of the phrase's last word (noun) or first word (verb). */
  readonly forms?: 'noun' | 'verb';
  /** Other spellings of the same thing. */
  readonly also?: readonly string[];
  /** Not meant where one of these words stands in the same sentence. */
  readonly unlessWith?: readonly string[];
  /** Only meant where one of these words stands in the same sentence. */
  readonly onlyWith?: readonly string[];
  /** Not meant directly before one of these words. */
  readonly notBefore?: readonly string[];
  /** Not meant directly after one of these words. */
  readonly notAfter?: readonly string[];
  /** Only meant of a person: not where the sentence says it of a thing, a service or the staff. */
  readonly ofPerson?: true;
  /** Only meant where no noun follows: “the disabled”, not “the disabled toilet”. */
  readonly alone?: true;
  /** Fair people differ about it, so its note is milder. */
  readonly arguable?: true;
}
