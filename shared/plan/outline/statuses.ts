import type { Block, Draft } from '../../text/draft';
import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Passage, PlanSection } from '../plan';
import { isCarriedIn } from '../review/carried-in';
import { ofReview, type SectionId } from '../section';
import type { Template, TemplateSection } from '../template';
import { templates } from '../templates';
import { parts } from '../vocabulary/wholes';
import { columnOf } from './columns';
import type { Sorted } from './sorted';
import { wordsAt } from '../passages';

/** The parts that a draft has, each present or empty, with what is written in it. */
export type Written = ReadonlyMap<SectionId, Omit<PlanSection, 'section' | 'id'>>;

/** “We will write here on 20 January.”: a review that is still to be written. */
const isPromise =
  /^(?:(?:we|I)(?: will|['’]ll| shall| are going to) (?:write|fill|complete|add|record|note|put)\b(?=[^.]*\b(?:here|this|in|our|how|when|after)\b)|(?:to be|will be) (?:written|filled in|completed|added|done)\b)[^.\n]{0,80}\.?\s*$/i;

/** Finds the parts of a draft: what stands under its headings, labels and columns. */
export function statuses(draft: Draft, passages: readonly Passage[], sorted: Sorted): Written {
  const blocks = new Map(draft.blocks.map((block) => [block.id, block]));
  const content = new Map<SectionId, Passage[]>();
  for (const passage of passages) {
    if (passage.role !== 'content' || passage.section === undefined || passage.field === 'number') continue;
    const text = wordsAt({ blocks }, passage);
    // “Next review: …” under “Next steps” says when, and nothing of what they are.
    if (isBlank(text) || (passage.section !== 'personal_details' && passage.field === 'review_date')) {
      if (!content.has(passage.section)) content.set(passage.section, []);
      continue;
    }
    const list = content.get(passage.section);
    if (list) list.push(passage);
    else content.set(passage.section, [passage]);
  }
  const isOpen = (one: Passage) => isCarriedIn(one, blocks) || isPromise.test(wordsAt({ blocks }, one));
  for (const [id, all] of content) if (ofReview.has(id) && all.every(isOpen)) content.set(id, []);
  const isMarked = (id: SectionId) => blocks.get(sorted.headings.get(id)?.block ?? '')?.heading !== undefined;
  // What the host marked as a section is one, though nothing stands in it yet.
  const known = new Set(draft.blocks.map(({ section }) => section));
  const blank = (one: Passage) => isBlank(wordsAt({ blocks }, one));
  // The heading of a part, though a label or a column of that name stands further up.
  const headings = new Map<SectionId, Span>();
  for (const { role, section, block, from, to } of passages)
    if (role === 'heading' && section !== undefined && !headings.has(section))
      headings.set(section, { block, from, to });
  const written = new Map<SectionId, Omit<PlanSection, 'section' | 'id'>>();
  for (const id of new Set([...sorted.headings.keys(), ...content.keys()])) {
    const own = content.get(id) ?? (id === 'next_steps' ? outcomesBelow(passages, blank) : []);
    const mayHold = own.length === 0 && !parts[id] && !known.has(id);
    if (mayHold && isMarked(id) && isContainer(passages, id, blank)) continue;
    if (mayHold && id === 'pupil_view' && isOverOthers(passages, blocks)) continue;
    const heading = headings.get(id) ?? sorted.headings.get(id);
    written.set(id, { status: own.length > 0 ? 'present' : 'empty', content: own, heading });
  }
  for (const [id, others] of sorted.merged) {
    const shared = written.get(id);
    for (const other of others) if (shared && !written.has(other)) written.set(other, shared);
  }
  return written;
}

/** What stands on other pages of the form is not missing from the plan. */
export function withElsewhere(found: Written, { elsewhere = {} }: Draft): Written {
  const others = Object.entries(elsewhere).filter(([id]) => !found.has(id as SectionId));
  if (others.length === 0) return found;
  return new Map([
    ...found,
    ...others.map(([id, status]) => [id as SectionId, { status, content: [], elsewhere: true as const }] as const),
  ]);
}

/** What stands under “Next steps” where it is outcomes. */
function outcomesBelow(passages: readonly Passage[], isEmpty: (one: Passage) => boolean): readonly Passage[] {
  const at = passages.findIndex(({ role, section }) => role === 'heading' && section === 'next_steps');
  const end = passages.findIndex(({ role }, index) => index > at && role === 'heading');
  if (at < 0) return [];
  const below = passages.slice(at + 1, end < 0 ? undefined : end);
  return below.filter((one) => one.role === 'content' && one.section === 'outcomes' && !isEmpty(one));
}

/** “IN MY WORDS” over “What I’m good at”: the next heading follows at once. */
function isOverOthers(passages: readonly Passage[], blocks: ReadonlyMap<string, Block>): boolean {
  const at = passages.findIndex(({ role, section }) => role === 'heading' && section === 'pupil_view');
  const [own, next] = passages.slice(at, at + 2);
  return own !== undefined && next?.role !== 'content' && ownWords.test(blocks.get(own.block)!.text);
}
const ownWords = /\bin (?:my|his|her|their) (?:own )?words\b|\bpage\b/i;

/** Whether a heading has nothing of its own below it but parts with labels that open others: “The picture now”, “Strengths: …”. */
function isContainer(passages: readonly Passage[], id: SectionId, isEmpty: (one: Passage) => boolean): boolean {
  const at = passages.findIndex(({ role, section }) => role === 'heading' && section === id);
  if (at < 0) return false;
  const next = passages.findIndex(({ role }, index) => index > at && role === 'heading');
  const below = passages.slice(at + 1, next < 0 ? undefined : next);
  return (
    below.some((one) => one.role === 'content' && one.section !== undefined && !isEmpty(one)) &&
    !passages.some(({ role, section }, index) => index !== at && role !== 'content' && section === id)
  );
}

/** What stands in a part stands in the whole: for wholes that the template asks for or that the draft has a heading for. */
export function withWholes(found: Written, template: Template): Written {
  const written = new Map(found);
  for (const [whole, ids] of Object.entries(parts) as [SectionId, readonly SectionId[]][]) {
    const inParts = ids.flatMap((id) => written.get(id)?.content ?? []);
    const own = written.get(whole);
    if (!own && !template.sections.some(({ id }) => id === whole)) continue;
    if (inParts.length === 0 || own?.status === 'present') continue;
    const first = ids.map((id) => written.get(id)?.heading).find((heading) => heading !== undefined);
    written.set(whole, { status: 'present', content: inParts, heading: own?.heading ?? first });
  }
  return written;
}

/** Empty sections that only cells of another section's table are named after: its columns, or rows of the whole that they are parts of. */
export function emptyCells({ blocks }: Draft, passages: readonly Passage[], written: Written): ReadonlySet<SectionId> {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const found = new Set<SectionId>();
  for (const [id, { status, heading }] of written) {
    if (status !== 'empty' || !heading) continue;
    const isRow =
      byId.get(heading.block)?.cell !== undefined &&
      Object.entries(parts).some(([whole, ids = []]) => ids.includes(id) && written.get(whole as SectionId)?.heading);
    if (isRow || columnOf({ blocks: byId, passages }, id, heading)) found.add(id);
  }
  return found;
}

const anywhere = new Map<SectionId, TemplateSection>();
for (const { sections } of templates)
  for (const section of sections) if (!anywhere.has(section.id)) anywhere.set(section.id, section);

/** All parts of the template, and those that the draft has beside it. */
export function listSections(
  template: Template,
  written: Written,
  inCells: ReadonlySet<SectionId>,
): readonly PlanSection[] {
  const ids = new Set<SectionId>(template.sections.map(({ id }) => id));
  // There the profile is the whole.
  if (template.id === 'one-page-profile') ids.add('one_page_profile');
  const rest = [...anywhere.values()].filter(({ id }) => !ids.has(id) && written.has(id) && !inCells.has(id));
  return [...template.sections, ...rest].map((section) => {
    const found = written.get(section.id);
    return { id: section.id, section, status: 'missing', content: [], ...found };
  });
}
