import type { Block } from '../../../text/draft';
import { ofReview, type SectionId } from '../../section';
import { isOfFamily, isToldAsSupport, tellsAdult } from '../cell-shapes';
import { isWillDo } from '../fields-by-answers';
import { bodyBelow } from '../kinds/bodies';
import { judgePart } from '../kinds/judge';
import { headKey, labelKey } from '../label-keys';
import { readMarker } from '../markers';
import { nameAt } from '../name-at';
import { outcomeForm } from '../outcome-form';
import { wordsIn } from '../heading-words';
import { textBelow } from '../open-heading';
import { isKin } from '../relatives';
import { inOutcomes, type Body, type Line, type Place, type Sorted } from '../sorted';
import { lineKey } from '../spaced';
import { isOfPlan } from '../tables/by-content';
import { rowsOf } from '../tables/rows';

/** “The harbour” between empty lines over what it heads: a part of its own, unless it may be one within the part that is open. */
export function isApart(sorted: Sorted, line: Line, { section, group }: Place): boolean {
  const { block } = line;
  const body = bodyOf(sorted, line);
  if (!body) return false;
  const [below = ''] = body.lines;
  const words = below.slice(readMarker(below)?.to ?? 0);
  if (ofReview.has(section))
    return (
      outcomeForm.test(words) ||
      isSeen(sorted, block) ||
      (body.table !== undefined && isOfPlan(sorted, rowsOf(body.table, sorted.tables.get(body.table)!)))
    );
  if (inOutcomes.has(section) || group) {
    const label = /^([^:：]{2,60})[:：](?:\s|$)/.exec(below)?.[1];
    return !(
      isWillDo(words) ||
      (isToldAsSupport(words) && tellsAdult(words)) ||
      (label !== undefined && nameAt(sorted, 'outcomes', label)?.field !== undefined)
    );
  }
  const last = sorted.passages.at(-1);
  return section === undefined || last?.role === 'content' || last?.section !== section;
}

/** What stands below a line that may be a heading by its place; what is drawn round its words is part of the line. */
const bodyOf = ({ spaced, styled }: Sorted, { block, from }: Line): Body | undefined =>
  spaced.get(lineKey(block.id, styled.has(block.id) ? 0 : from));

/** “PLAN AND DO, cycle two” behind the review, as “PLAN AND DO, cycle one” before it. */
function isSeen({ heads }: Sorted, { text }: Block): boolean {
  const key = headKey(text);
  return key !== labelKey(text) && heads.has(key);
}

/** The part that a strange heading opens, by what stands below it: “Messages from home port” over what Mum says. */
export function partBelow(sorted: Sorted, line: Line): SectionId | undefined {
  const body = bodyBelow(sorted, line);
  const part = body.length > 0 ? judgePart(body) : undefined;
  // “The list” over “1. Walk up four steps, 4 times out of 5”, “2. …”: outcomes that begin with what is done.
  const aims = part === 'outcomes' || body.filter((text) => /\bout of \d/.test(text)).length * 2 >= body.length;
  if (aims && !sorted.headings.has('outcomes') && areNumbered(body)) return 'outcomes';
  if (part === undefined || !mayHead.has(part)) return undefined;
  // What somebody will do is to come.
  return part === 'review' && body.some((text) => isWillDo(text.slice(readMarker(text)?.to ?? 0))) ? undefined : part;
}

/** Whether lines count on from 1, and none of them is told as the child's who will do it, which says enough by itself. */
const areNumbered = (lines: readonly string[]): boolean =>
  lines.length > 2 &&
  lines.every((text, index) => {
    const marker = readMarker(text);
    return marker?.own === String(index + 1) && !isWillDo(text.slice(marker.to));
  });

/** Parts that a heading may open by what stands below it; outcomes and support have forms of their own. */
const mayHead = new Set<SectionId>([
  'strengths',
  'needs',
  'how_to_support',
  'important_to',
  'pupil_view',
  'parent_view',
  'review',
  'next_steps',
  'contributors',
  'signatures_sharing',
  'attainment',
  'working_not_working',
]);

/** “MUM AND DAD” over a sentence. */
export function familyBelow({ texts }: Sorted, { block }: Line, words: string): 'parent_view' | undefined {
  const below = isKin(words) ? textBelow(texts, block.id) : '';
  return wordsIn(below) > 4 && /[.!?]["”’]?$/.test(below) ? 'parent_view' : undefined;
}

/** “The lantern” between empty lines over what staff do, and how often; over what the family does. */
export function supportBelow(sorted: Sorted, line: Line, { section }: Place): 'provision' | 'home' | undefined {
  const below = bodyOf(sorted, line)?.lines ?? [];
  if (below.length === 0 || section === 'provision' || !sorted.headings.has('outcomes')) return undefined;
  const items = below.map((text) => text.slice(readMarker(text)?.to ?? 0));
  if (!items.every((text) => isToldAsSupport(text) && tellsAdult(text) && !isWillDo(text))) return undefined;
  if (items.every(isOfFamily)) return 'home';
  return items.length > 1 ? 'provision' : undefined;
}
