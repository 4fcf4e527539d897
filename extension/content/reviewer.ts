import type { reviewing } from '../../shared/review';

/** Reads and reviews a draft in steps; the plan comes back too, for the sections. */
export type Review = typeof reviewing;

/** Where the file with the rules leaves its function for the content code of the same frame. */
export const reviewerKey: unique symbol = Symbol.for('one-plan-assistant:review') as never;

/** The rules of this frame, once their file has run in it. */
export function reviewerHere(): Review | undefined {
  return (globalThis as { [reviewerKey]?: Review })[reviewerKey];
}
