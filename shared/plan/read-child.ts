import type { Settings } from '../settings';
import type { Draft } from '../text/draft';
import type { Child } from './child';
import type { Outline } from './plan';

/** Finds out who the plan is about: from the settings, the details, the headings and the words themselves. */
export function readChild(_draft: Draft, _outline: Outline, _settings: Settings): Child {
  return { mentions: [], others: [] };
}
