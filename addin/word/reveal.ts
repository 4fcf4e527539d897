import { insertPlace } from '../../shared/plan/parts/insert-place';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import { defaultSettings, type StoredSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Span } from '../../shared/text/span';
import { findParagraphs } from './paragraphs';
import { rangeOfWords } from './words-range';

/** Selects words and scrolls to them. `known` is the text of each block at the last reading. */
export async function revealWords(span: Span, known: ReadonlyMap<string, string>): Promise<void> {
  await Word.run(async (context) => {
    (await rangeOfWords(context, span, known)).select();
    await context.sync();
  });
}

/** Puts the caret where a section that is missing would go. */
export async function revealGap(
  section: SectionId,
  draft: Draft,
  known: ReadonlyMap<string, string>,
  { template, ownTemplates = [] }: Partial<Pick<StoredSettings, 'template' | 'ownTemplates'>>,
): Promise<void> {
  const sorted = outline(draft, { ...defaultSettings('2000-01-01'), ownTemplates, ...(template && { template }) });
  const place = insertPlace(draft, sorted, sorted.template, section);
  await Word.run(async (context) => {
    if (place === 'end') context.document.body.getRange('End').select();
    else {
      const block = 'after' in place ? place.after : place.before;
      const paragraph = (await findParagraphs(context, [block], known))?.get(block);
      (paragraph ?? context.document.body).getRange('after' in place ? 'End' : 'Start').select();
    }
    await context.sync();
  });
}
