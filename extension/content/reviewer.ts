import type { Plan } from '../../shared/plan/plan';
import type { Finding } from '../../shared/rules/finding';
import type { Settings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';

/** Reads and reviews a draft; the plan comes back too, for the sections. */
export type Review = (
  draft: Draft,
  settings: Settings,
) => { readonly plan: Plan; readonly findings: readonly Finding[] };

/** Where the file with the rules leaves its function for the content code of the same frame. */
export const reviewerKey: unique symbol = Symbol.for('one-plan-assistant:review') as never;

/** The rules of this frame, once their file has run in it. */
export function reviewerHere(): Review | undefined {
  return (globalThis as { [reviewerKey]?: Review })[reviewerKey];
}
