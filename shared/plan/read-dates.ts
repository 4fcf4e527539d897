import type { Settings } from '../settings';
import type { Draft } from '../text/draft';
import type { Child } from './child';
import type { DateMention, Outline } from './plan';

/** All dates of a plan, and the one that is its next review. */
export function readDates(
  _draft: Draft,
  _outline: Outline,
  _child: Child,
  _settings: Settings,
): { dates: readonly DateMention[]; reviewDate?: DateMention } {
  return { dates: [] };
}
