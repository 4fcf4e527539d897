import type { Entry } from './prose';

/** Word lists made ready for the one pass. */
export interface Lexicon {
  readonly entries: readonly Entry[];
}
