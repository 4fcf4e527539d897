import type { Authority } from '../plan/template';
import type { Fix } from '../text/span';
import type { Concern, Place } from './rule';
import type { Severity } from '../severity';

/** A report with all that a surface needs to show it. On the screen it is a note. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly concern: Concern;
  readonly severity: Severity;
  readonly authority: Authority;
  readonly message: string;
  readonly why: string;
  readonly place: Place;
  /** The words of the place; empty for a missing section. */
  readonly quote: string;
  readonly fixes: readonly Fix[];
  /** The same for the same rule and words wherever they stand: for lists, and for ignoring. Holds no words. */
  readonly key: string;
}
