// Made by `npm run generate` from the rule files; do not edit.
import type { Concern, Rule } from './rule';

/** A rule and the concern it belongs to: the folder of its file. */
export interface RegisteredRule extends Rule {
  readonly concern: Concern;
}

/** Every rule, by concern and id. */
export const rules: readonly RegisteredRule[] = [];
