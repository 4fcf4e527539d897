import type { Act } from './find-acts';
import type { Figure } from './measures';
import type { Stretch, Word } from './words';

/** What surrounds an act when its plainness is judged. */
export interface Setting {
  readonly text: string;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly subject: string;
  readonly negative: boolean;
  /** Stretches that are not the object of an act: deadline, help. */
  readonly aside: readonly Stretch[];
}

/** How an act was judged: `plain` stands as it is; `rescued` only thanks to a figure; `vague` does not. */
export interface Verdict {
  readonly act: Act;
  readonly verdict: 'plain' | 'rescued' | 'vague';
  /** Behind the verb there is something that it is done to, or it needs nothing. */
  readonly complete: boolean;
}
