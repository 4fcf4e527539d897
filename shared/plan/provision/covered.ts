import type { Provision } from '../provision';

/** Whether a thing or a habit (an exit card) only goes with a provision of the same row that says who and how often. */
export const isCovered = ({ session, record }: Provision, all: readonly Provision[]): boolean =>
  !session &&
  record !== undefined &&
  all.some((other) => other.record === record && other.session && other.specified && other.quantified);
