import type { Span } from '../text/span';
import type { Block, Draft } from '../text/draft';
import type { Settings } from '../settings';
import { isBlank } from './blank';
import { withCells } from './outline/cells-in-lines';
import { columnOf } from './outline/columns';
import { isCarriedIn } from './review/carried-in';
import type { Outline, Passage, PlanSection } from './plan';
import { ofReview, type SectionId } from './section';
import { numbering } from './label';
import { outcomeForm } from './outline/content';
import { readCycleText } from './outline/cycle-text';
import { isDashed } from './outline/find-labels';
import { styledHeadings } from './outline/heading-style';
import { sortLine } from './outline/lines';
import { readRunIn } from './outline/lines/openings';
import {
  childName,
  labelKey,
  emit,
  isNumbered,
  linesOf,
  nameAt,
  nameInTitle,
  nowhere,
  ranks,
  sectionOf,
  type Place,
  type Sorted,
} from './outline/sorted';
import { rowsOf } from './outline/table-rows';
import { sortTable } from './outline/tables';
import type { Template, TemplateSection } from './template';
import { templates } from './templates';
import { type Named } from './vocabulary';
import { parts } from './vocabulary/wholes';

/** Sorts a draft into sections: which passage is a heading, a label or content, of which section, field and record. */
export function outline(written: Draft, settings: Settings): Outline {
  const draft = { ...written, blocks: withCells(written.blocks) };
  const own = ownOf(draft, settings);
  let named: boolean | undefined;
  const sorted: Sorted = {
    passages: [],
    headings: new Map(),
    cycle: hasCycle(draft),
    small: isSmall(draft),
    labelled: isLabelled(draft),
    records: 0,
    groups: 0,
    groupsAhead: draft.blocks.filter(isNumbered).length,
    texts: new Map(draft.blocks.map(({ id, text }) => [id, text])),
    numbers: new Set(),
    groupKeys: new Set(),
    groupLabels: new Set(),
    merged: new Map(),
    names: new Map(),
    own: new Map(own?.sections.map(({ heading, id }) => [labelKey(heading), id])),
    styled: new Map(),
    runIn: false,
    dashed: false,
    namesOutcomes: () => {
      if (named === undefined) {
        // Asked on the way, “Next steps” has its usual meaning; what was found with that is not kept.
        named = true;
        named = namesOutcomes(sorted, draft);
        sorted.names.clear();
      }
      return named;
    },
    repeated: repeatedLines(draft.blocks),
    child: settings.child?.name ? childName(settings.child.name) : nameInTitle(draft.blocks),
  };
  sorted.styled = styledHeadings(draft.blocks, (text) => nameAt(sorted, undefined, text)?.section !== undefined);
  const lines = draft.blocks.flatMap(({ cell, text }) => (cell || text.length > 400 ? [] : [text]));
  sorted.runIn = draft.blocks.filter(({ cell, text }) => !cell && readRunIn(sorted, text)).length > 2;
  sorted.dashed = isDashed(lines, (text) => nameAt(sorted, undefined, text)?.exact === true);
  const tables = new Map<string, Block[]>();
  for (const block of draft.blocks) {
    if (!block.cell) continue;
    const blocks = tables.get(block.cell.table);
    if (blocks) blocks.push(block);
    else tables.set(block.cell.table, [block]);
  }
  // Headers, footers and text boxes stand beside the running text: what is open there is not open here.
  const places = new Map<string, Place>();
  const done = new Set<string>();
  for (const block of draft.blocks) {
    const flow = block.aside ?? '';
    let place = places.get(flow) ?? nowhere;
    if (block.cell) {
      const { table } = block.cell;
      if (done.has(table)) continue;
      done.add(table);
      const inTable = tables.get(table)!;
      const known = inTable.find((one) => one.section !== undefined)?.section as SectionId | undefined;
      if (known !== undefined && known !== place.section) place = { section: known, rank: ranks.label };
      places.set(flow, sortTable(sorted, rowsOf(table, inTable), place));
    } else places.set(flow, sortBlock(sorted, block, place));
  }
  readCycleText(sorted);
  const order = new Map(draft.blocks.map((block, index) => [block.id, index]));
  const passages = sorted.passages.sort((a, b) => order.get(a.block)! - order.get(b.block)! || a.from - b.from);
  const found = withElsewhere(statuses(draft, passages, sorted), draft);
  const template = own ?? choose(found, sorted, settings);
  return {
    template,
    sections: listSections(template, withWholes(found, template), emptyCells(draft, passages, found)),
    passages,
  };
}

/**
 * The school's own kind of plan that the writer chose, or else the one whose headings stand here, three quarters of them
 * at the least. Its headings go before what their words usually mean.
 */
function ownOf({ blocks }: Draft, { template, ownTemplates }: Settings): Template | undefined {
  if (template !== undefined) return ownTemplates.find(({ id }) => id === template);
  if (ownTemplates.length === 0) return undefined;
  const lines = new Set(blocks.map(({ text, label }) => labelKey(label ?? text)));
  const share = ({ sections }: Template) =>
    sections.filter(({ heading }) => lines.has(labelKey(heading))).length / sections.length;
  const best = ownTemplates.reduce((one, other) => (share(other) > share(one) ? other : one));
  return best.sections.length >= 3 && share(best) >= 0.75 ? best : undefined;
}

const next = /^\W*(?:\S+['’]s |my )?next steps?[\W\d]*$/i;

/** Whether a heading, a label or a column names outcomes, or no line is one by its form; else “Next steps” may name them. */
function namesOutcomes(sorted: Sorted, { blocks }: Draft): boolean {
  // “1.By Easter Mia will …”
  if (!blocks.some(({ text }) => outcomeForm.test(text.replace(numbering, '')))) return true;
  return blocks.some(({ label, text }) => {
    const words = label ?? text.split(/[:：\n]/)[0]!;
    const name = words.length > 60 || next.test(words) ? undefined : nameAt(sorted, undefined, words);
    return name?.section === 'outcomes' || (name?.field === 'outcome' && name.key !== 'step');
  });
}

/** Short lines that stand more than once and end no sentence. */
function repeatedLines(blocks: readonly Block[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { cell, heading, text } of blocks) {
    if (cell || heading !== undefined || text.length > 40 || /[.;,!]$/.test(text)) continue;
    const key = labelKey(text);
    if (once.has(key)) again.add(key);
    else once.add(key);
  }
  return again;
}

/** Whether `Assess` and two more of the cycle's names stand as headings or labels. */
function hasCycle(draft: Draft): boolean {
  const found = new Set<string>();
  for (const { text, label } of draft.blocks) {
    const name = cycleName.exec(label ?? text)?.[1];
    if (name !== undefined) found.add(name.toLowerCase());
  }
  return found.has('assess') && found.size >= 3;
}

const cycleName =
  /^[^A-Za-z\d]*(?:(?:step|stage|part|section|box)\s+)?(?:(?:\d{1,2}|[a-o])[.):\s-]{1,3})?(assess|plan|do|review)(?:\s(?:stage|phase|so far|and do))?\s*(?:(?:[:(–=*-]|\]| {2}).{0,60})?$/is;

/** Whether a draft was written without capitals, but for names. */
function isSmall({ blocks }: Draft): boolean {
  const firsts = blocks.flatMap(({ cell, text }) => (cell ? [] : (/\p{L}/u.exec(text)?.[0] ?? [])));
  const small = firsts.filter((letter) => letter === letter.toLowerCase()).length;
  return firsts.length >= 8 && small * 3 > firsts.length * 2;
}

/** Whether most lines of a draft are a label with its value: an export of a records system. */
function isLabelled({ blocks }: Draft): boolean {
  const lines = blocks.filter(({ cell, text }) => !cell && text.trim() !== '');
  const pairs = lines.filter(({ text, list }) => !list && /^\p{Lu}[^:.!?\n]{1,40}:(?: \S|$)/u.test(text));
  return pairs.length >= 8 && pairs.length * 3 >= lines.length * 2;
}

/** Sorts a block outside tables: a form field by its label, anything else by its lines. */
function sortBlock(sorted: Sorted, block: Block, place: Place): Place {
  if (block.section === undefined && block.label === undefined) {
    // Leaving what the host marked as one section.
    let next = place.rank === ranks.none && place.section !== undefined ? nowhere : place;
    for (const line of linesOf(block)) next = sortLine(sorted, line, next);
    return next;
  }
  const known = block.section as SectionId | undefined;
  if (block.label === undefined) {
    let next: Place = place.section === known ? place : { section: known, rank: ranks.label };
    if (known !== undefined && !sorted.headings.has(known))
      sorted.headings.set(known, { block: block.id, from: 0, to: 0 });
    for (const line of linesOf(block)) next = sortLine(sorted, line, next);
    return next.section === known ? { ...next, rank: ranks.none } : next;
  }
  const name = nameAt(sorted, known, block.label);
  const inGroup = block.record !== undefined || (name?.number !== undefined && name.field !== undefined);
  const field =
    name?.field !== undefined && (inGroup || known !== undefined || name.section === undefined || plainField(name))
      ? name.field
      : undefined;
  const section =
    known ??
    (field !== undefined && (inGroup || name?.section === undefined) ? sectionOf(field, undefined) : name?.section);
  const record = block.record ?? (name?.number !== undefined ? `f${name.number}` : undefined);
  const at: Place = { section, field, label: block.label, record, rank: ranks.label };
  if (section !== undefined && !sorted.headings.has(section))
    sorted.headings.set(section, { block: block.id, from: 0, to: 0 });
  const lines = linesOf(block);
  if (lines.length === 1 || field !== undefined) for (const line of lines) emit(sorted, 'content', line, at);
  else {
    let next: Place = at;
    for (const line of lines) next = sortLine(sorted, line, next);
  }
  return nowhere;
}

const plainField = ({ section, field }: Named) =>
  (section === 'outcomes' && field === 'outcome') || (section === 'provision' && field === 'provision');

/** “We will write here on 20 January.”: a review that is still to be written. */
const isPromise =
  /^(?:(?:we|I)(?: will|['’]ll| shall| are going to) (?:write|fill|complete|add|record|note|put)\b(?=[^.]*\b(?:here|this|in|our|how|when|after)\b)|(?:to be|will be) (?:written|filled in|completed|added|done)\b)[^.\n]{0,80}\.?\s*$/i;

type Written = ReadonlyMap<SectionId, Omit<PlanSection, 'section' | 'id'>>;

function statuses(draft: Draft, passages: readonly Passage[], sorted: Sorted): Written {
  const blocks = new Map(draft.blocks.map((block) => [block.id, block]));
  const content = new Map<SectionId, Passage[]>();
  for (const passage of passages) {
    if (passage.role !== 'content' || passage.section === undefined || passage.field === 'number') continue;
    const text = blocks.get(passage.block)!.text.slice(passage.from, passage.to);
    if (isBlank(text)) {
      if (!content.has(passage.section)) content.set(passage.section, []);
      continue;
    }
    const list = content.get(passage.section);
    if (list) list.push(passage);
    else content.set(passage.section, [passage]);
  }
  const isOpen = (one: Passage) =>
    isCarriedIn(one, blocks) || isPromise.test(blocks.get(one.block)!.text.slice(one.from, one.to));
  for (const [id, all] of content) if (ofReview.has(id) && all.every(isOpen)) content.set(id, []);
  const isMarked = (id: SectionId) => blocks.get(sorted.headings.get(id)?.block ?? '')?.heading !== undefined;
  // What the host marked as a section is one, though nothing stands in it yet.
  const known = new Set(draft.blocks.map(({ section }) => section));
  const blank = ({ block, from, to }: Passage) => isBlank(blocks.get(block)!.text.slice(from, to));
  // The heading of a part, though a label or a column of that name stands further up.
  const headings = new Map<SectionId, Span>();
  for (const { role, section, block, from, to } of passages)
    if (role === 'heading' && section !== undefined && !headings.has(section))
      headings.set(section, { block, from, to });
  const written = new Map<SectionId, Omit<PlanSection, 'section' | 'id'>>();
  for (const id of new Set([...sorted.headings.keys(), ...content.keys()])) {
    const own = content.get(id) ?? [];
    const mayHold = own.length === 0 && !parts[id] && !known.has(id) && isMarked(id);
    if (mayHold && isContainer(passages, id, blank)) continue;
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
function withElsewhere(found: Written, { elsewhere = {} }: Draft): Written {
  const others = Object.entries(elsewhere).filter(([id]) => !found.has(id as SectionId));
  if (others.length === 0) return found;
  return new Map([
    ...found,
    ...others.map(([id, status]) => [id as SectionId, { status, content: [], elsewhere: true as const }] as const),
  ]);
}

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
function withWholes(found: Written, template: Template): Written {
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

const sharedBy = new Map<SectionId, number>();
for (const { sections } of templates) for (const { id } of sections) sharedBy.set(id, (sharedBy.get(id) ?? 0) + 1);

/** The template that the settings name, or the one whose own parts the draft has most of. */
function choose(written: Written, sorted: Sorted, settings: Settings): Template {
  const named = templates.find(({ id }) => id === settings.template);
  if (named) return named;
  // A title counts where nothing contradicts it: “Pupil passport” at the head of a plan with outcomes does not.
  const titled = templates.find(({ id }) => id === sorted.title);
  if (titled && !written.has('outcomes') && !written.has('provision')) return titled;
  const cycle = templates.find(({ id }) => id === 'assess-plan-do-review-record');
  if (cycle && written.has('assess') && written.has('plan') && written.has('do')) return cycle;
  let best: Template = templates[0];
  let most = -1;
  for (const template of templates) {
    let score = template.id === sorted.title ? 4 : 0;
    let had = 0;
    for (const { id, heading } of template.sections) {
      const found = written.get(id);
      if (!found) continue;
      had++;
      // “My outcomes”, “Planning to meet my needs”: word for word what the template calls it.
      const at = found.heading;
      const own = at && labelKey(sorted.texts.get(at.block)!.slice(at.from, at.to)) === labelKey(heading);
      score += 1 + 2 / sharedBy.get(id)! + (own ? 0.75 : 0);
    }
    score += had / template.sections.length;
    if (had > 0 && score > most) {
      best = template;
      most = score;
    }
  }
  return best;
}

/** Empty sections that only cells of another section's table are named after: its columns, or rows of the whole that they are parts of. */
function emptyCells({ blocks }: Draft, passages: readonly Passage[], written: Written): ReadonlySet<SectionId> {
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

function listSections(template: Template, written: Written, inCells: ReadonlySet<SectionId>): readonly PlanSection[] {
  const ids = new Set<SectionId>(template.sections.map(({ id }) => id));
  // There the profile is the whole.
  if (template.id === 'one-page-profile') ids.add('one_page_profile');
  const rest = [...anywhere.values()].filter(({ id }) => !ids.has(id) && written.has(id) && !inCells.has(id));
  return [...template.sections, ...rest].map((section) => {
    const found = written.get(section.id);
    return { id: section.id, section, status: 'missing', content: [], ...found };
  });
}
