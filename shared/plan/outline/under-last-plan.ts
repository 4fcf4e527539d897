import { namesLastPlan } from '../review/review-status';
import type { Sorted } from './sorted';

/** Whether the heading above speaks of the plan before this one. */
export function standsUnderLastPlan({ passages, texts }: Pick<Sorted, 'passages' | 'texts'>): boolean {
  const heading = passages.findLast(({ role }) => role === 'heading');
  return heading !== undefined && namesLastPlan(texts.get(heading.block)!.slice(heading.from, heading.to));
}
