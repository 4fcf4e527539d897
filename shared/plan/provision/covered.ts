import type { Provision } from '../provision';

/** Whether a thing or a habit (an exit card) is for whoever teaches the child, or only goes with a provision of the same row that says who and how often. */
export const isCovered = ({ session, record, forAll }: Provision, all: readonly Provision[]): boolean =>
  !session &&
  (forAll === true ||
    (record !== undefined &&
      all.some((other) => other.record === record && other.session && other.specified && other.quantified)));
