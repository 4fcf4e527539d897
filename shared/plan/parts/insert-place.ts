import type { Draft } from '../../text/draft';
import type { Outline, Passage } from '../plan';
import { passagesOf } from '../passages';
import type { SectionId } from '../section';
import type { Template } from '../template';
import { parts } from '../vocabulary/wholes';

/** Where a missing section goes: next to a block, or at the end of the draft. */
export type InsertPlace = { readonly after: string } | { readonly before: string } | 'end';

/**
 * The place of a section in the template's order: behind the nearest section before it that the draft has, else in
 * front of the nearest one behind it, else at the end. Never between two lines of the plan's details: then behind the
 * last of them.
 */
export function insertPlace(draft: Draft, outline: Outline, template: Template, id: SectionId): InsertPlace {
  return behindDetails(draft, outline, placeInOrder(draft, outline, template, id));
}

function placeInOrder(draft: Draft, outline: Outline, template: Template, id: SectionId): InsertPlace {
  const order = template.sections.map((section) => section.id);
  const here = order.indexOf(id);
  const blockOf = new Map(
    outline.sections.flatMap(({ id: section, status, heading, content }) => {
      const start = heading ?? content[0];
      return status !== 'missing' && start ? [[section, start.block] as const] : [];
    }),
  );
  for (const before of order.slice(0, Math.max(0, here)).reverse()) {
    const start = blockOf.get(before);
    if (start !== undefined) return { after: lastBlock(draft, outline, before, start, new Set(order.slice(here + 1))) };
  }
  for (const behind of order.slice(here + 1)) {
    const start = blockOf.get(behind);
    if (start !== undefined) return { before: start };
  }
  return 'end';
}

/** The last block of a section that starts at a block: behind its parts, before the next section's heading or a later section's label, blank lines at the end left out. */
function lastBlock(
  { blocks }: Draft,
  { passages }: Outline,
  id: SectionId,
  start: string,
  later: ReadonlySet<SectionId>,
): string {
  const own = new Set<SectionId | undefined>([id, ...(parts[id] ?? [])]);
  // A line such as “Signed:” is a label only, and opens what comes later all the same.
  const opens = ({ role, section }: Passage) =>
    !own.has(section) && (role === 'heading' || (role === 'label' && section !== undefined && later.has(section)));
  const headings = new Set(passages.filter(opens).map(({ block }) => block));
  const first = blocks.findIndex((block) => block.id === start);
  let next = first + 1;
  while (next < blocks.length && !headings.has(blocks[next]!.id) && !blocks[next]!.aside) next++;
  let last = next - 1;
  const blank = (index: number) => {
    const { text, cell, section } = blocks[index]!;
    return text.trim() === '' && !cell && !section;
  };
  while (last > first && blank(last)) last--;
  return blocks[last]!.id;
}

function behindDetails({ blocks }: Draft, outline: Outline, place: InsertPlace): InsertPlace {
  if (place === 'end') return place;
  const beside = blocks.findIndex(({ id }) => id === ('after' in place ? place.after : place.before));
  const gap = 'after' in place ? beside + 1 : beside;
  const written = (index: number) => blocks[index]!.text.trim() !== '';
  let above = gap - 1;
  while (above >= 0 && !written(above)) above--;
  if (above < 0 || !isDetail(blocks, outline, above)) return place;
  let last = above;
  for (let next = gap; next < blocks.length; next++)
    if (written(next)) {
      if (!isDetail(blocks, outline, next)) break;
      last = next;
    }
  return last === above ? place : { after: blocks[last]!.id };
}

const ofDetails = ({ role, section }: Passage): boolean => role !== 'heading' && section === 'personal_details';

/** “Area of need: SEMH”, “Primary need: C&I”. */
const kindOfNeed = /\b(?:areas?|types?|categor(?:y|ies)|primary|secondary|main)\b.*\bneeds?\b/i;
/** What a line of details says is short; needs that are told go on for longer. */
const mostOfDetail = 8;

/** A line such as “Class: 2W”; also one that names another section beside such lines, and does not open it. */
function isDetail(blocks: Draft['blocks'], outline: Outline, index: number): boolean {
  const { id, text, cell } = blocks[index]!;
  const own = passagesOf(outline, id);
  if (own.some(ofDetails)) return true;
  const [label] = own;
  if (cell || label?.role !== 'label') return false;
  const words = text.slice(label.to).match(/[^\s:/]+/g) ?? [];
  const isOpenedElsewhere = outline.passages.some(
    ({ role, section, block }) => role === 'heading' && section === label.section && block !== id,
  );
  const next = blocks.slice(index + 1).find((block) => block.text.trim() !== '');
  return (
    words.length <= mostOfDetail &&
    (isOpenedElsewhere ||
      kindOfNeed.test(text.slice(label.from, label.to)) ||
      (next !== undefined && passagesOf(outline, next.id).some(ofDetails)))
  );
}
