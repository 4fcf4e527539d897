import { HostError, type Host, type Inserter } from '../../shared/host';
import { insertPlace } from '../../shared/plan/insert-place';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import type { Place } from '../../shared/rules/rule';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Span } from '../../shared/text/span';
import { applyEdits } from './apply';
import { saying } from './failure';
import { insertSections } from './insert';
import { findParagraphs } from './paragraphs';
import { draftOf, isReadOnly, plainText, readParagraphs } from './reading';
import { watchDocument } from './watch';
import { findWords, findable, longestSearch } from './words';

/** The document that is open in Word. `template` names the one the writer chose, for where a missing section would go. */
export function wordHost(template: () => string | undefined = () => undefined): Host & Inserter {
  let draft: Draft = { blocks: [] };
  // Texts by block at the last reading, to find words again after the writer went on.
  let known: ReadonlyMap<string, string> = new Map();

  return {
    read: () =>
      saying(() =>
        Word.run(async (context) => {
          const read = await readParagraphs(context);
          known = new Map(read.map(({ block, paragraph }) => [block.id, paragraph.text]));
          draft = draftOf(read);
          return draft;
        }),
      ),
    apply: (edits) =>
      saying(() => {
        refuseReadOnly();
        return applyEdits(edits, known);
      }),
    reveal: (place: Place) => saying(() => ('missing' in place ? revealGap(place.missing) : revealWords(place))),
    mark: () => Promise.resolve(),
    watch: watchDocument,
    insert: (chosen, sections, where) =>
      saying(() => {
        refuseReadOnly();
        return insertSections(chosen, sections, where);
      }),
  };

  async function revealWords({ block, from, to }: Span): Promise<void> {
    await Word.run(async (context) => {
      const paragraph = (await findParagraphs(context, [block], known))?.get(block);
      if (!paragraph)
        throw new HostError('gone', 'These words are no longer in the document. Check again to see what is there now.');
      const text = plainText(paragraph.text);
      const words = plainText(known.get(block) ?? paragraph.text).slice(from, to);
      const start = text.slice(from, to) === words ? from : onlyPlace(text, words);
      const whole = start === undefined || words === text || words === '' || words.length > longestSearch;
      if (whole) paragraph.select();
      else {
        const find = findWords(paragraph, text, findable(text, { from: start, to: start + words.length }));
        await context.sync();
        (find() ?? paragraph).select();
      }
      await context.sync();
    });
  }

  async function revealGap(section: SectionId): Promise<void> {
    const sorted = outline(draft, { ...defaultSettings('2000-01-01'), ...(template() && { template: template() }) });
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
}

function refuseReadOnly(): void {
  if (isReadOnly()) {
    throw new HostError('read-only', 'This document is read-only. Turn on editing, or save a copy, and try again.');
  }
}

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return words !== '' && at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}
