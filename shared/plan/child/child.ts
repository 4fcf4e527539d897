import type { Span } from '../../text/span';

/** A name of a person found in the draft. */
export interface NameMention {
  readonly name: string;
  readonly span: Span;
}

/** The child's own name in another spelling, and the spelling that the plan gives it elsewhere. */
export interface Misspelling extends NameMention {
  readonly meant: string;
}

/** A pronoun that is not the child's and means the child, or seems to. */
export interface StrayPronoun extends NameMention {
  /** Somebody who stands further off may be meant. */
  readonly unsure?: true;
}

/** A date of birth beside a year group or an age that it does not usually go with. */
export interface YearMisfit {
  /** The date of birth. */
  readonly span: Span;
  /** The year that a child born then is usually in, in England: `Reception`, `Year 4`; or the age: `10 years old`. */
  readonly usual: string;
  /** The year or the age that the plan names, in its own words. */
  readonly named: string;
  readonly of: 'year' | 'age';
}

/** A year group or class that the rest of the plan does not agree with. */
export interface YearConflict {
  /** The year group or class that seems to be wrong. */
  readonly span: Span;
  /** The year that the others name. */
  readonly year: number;
}

/** Who the plan is about, as far as the draft says. */
export interface Child {
  /** First name, and the full name where it is given; absent where nothing says it. */
  readonly first?: string;
  readonly full?: string;
  /** As `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
  /** School year: 0 Reception, 1 to 13; negative before. */
  readonly year?: number;
  /** Absent where the two fit or one of them is not given. */
  readonly yearMisfit?: YearMisfit;
  /** The year group or class that the date of birth and other words contradict; absent where nothing does. */
  readonly yearConflict?: YearConflict;
  readonly pronouns?: 'he' | 'she' | 'they';
  /** Every place where the child is named. */
  readonly mentions: readonly Span[];
  /** Everybody else whom the plan introduces, in lower case without accents: staff, family, friends. */
  readonly people: ReadonlySet<string>;
  /** Names of people who are neither the child nor introduced as staff, family, friends or professionals: another child's, left over. */
  readonly others: readonly NameMention[];
  /** Given names that the plan introduces nowhere, of whom it tells something as of the child; absent when there are none. */
  readonly strangers?: readonly NameMention[];
  /** The child's own name, spelled in another way; absent when there are none. */
  readonly misspelt?: readonly Misspelling[];
  /** Absent when there are none. */
  readonly strayPronouns?: readonly StrayPronoun[];
}
