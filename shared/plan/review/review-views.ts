import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Passage, Plan } from '../plan';
import { looksBack } from '../section';
import type { SectionId } from '../section';
import { hasChildsView } from '../voice/childs-view';
import { hasFamilysView } from '../voice/familys-view';
import { wordsAt } from '../passages';

/** Less than this is a line or two, not the record of a talk. */
const fewestWords = 25;
const ofViews: readonly (SectionId | undefined)[] = ['pupil_view', 'parent_view'];
const firstPerson = /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])(?:I|I['’](?:m|d|ve|ll)|me|my|mine)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;

/** The heading of a review that is told at length and in which neither the child nor the family is heard; undefined where there is none. */
export function reviewWithoutViews(plan: Plan): Span | undefined {
  const { passages, blocks } = plan;
  const isWritten = (one: Passage) => one.role === 'content' && !isBlank(wordsAt({ blocks }, one));
  const start = passages.findIndex(({ role, section }) => role === 'heading' && looksBack.has(section));
  if (start < 0) return undefined;
  // Rows say how each outcome went; a talk is told outside them.
  const told = passages
    .filter(isWritten)
    .filter(({ section, record, field }) => looksBack.has(section) && record === undefined && field === undefined);
  const words = told.flatMap((one) => wordsAt({ blocks }, one).match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g) ?? []).length;
  if (told.length < 2 || words < fewestWords) return undefined;
  const after = passages.slice(start);
  const heard =
    hasChildsView({ ...plan, passages: after, sections: [] }) ||
    hasFamilysView({ ...plan, passages: after, sections: [] }) ||
    after.some(
      (one) => one.role === 'content' && (ofViews.includes(one.section) || firstPerson.test(wordsAt({ blocks }, one))),
    );
  // Views that stand right before the review were gathered for it.
  const before = passages.slice(0, start).findLast(isWritten);
  if (heard || ofViews.includes(before?.section)) return undefined;
  const heading = passages.slice(0, passages.indexOf(told[0]!)).findLast(({ role }) => role === 'heading')!;
  return { block: heading.block, from: heading.from, to: heading.to };
}
