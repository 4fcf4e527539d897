import { HostError, type FirstEntry, type InsertWhere, type Inserted } from '../../shared/host';
import { insertPlace } from '../../shared/plan/parts/insert-place';
import { outline } from '../../shared/plan/outline';
import type { Outline } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import { sectionOfTag } from '../../shared/plan/tag';
import type { Template, TemplateSection } from '../../shared/plan/template';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { draftOf, readDocument, type ReadParagraph } from './reading';
import { headingsLike, lookOf, type Look } from './look';
import { typedNumbering } from './numbering';
import { writeSection, type Anchor } from './section-writer';

/**
 * Puts sections into the document, `first` into the only one; all is written in one round trip, which is one undo, and
 * the first new heading is selected.
 * Where Word stops half-way, says so.
 */
export async function insertSections(
  template: Template,
  wanted: readonly SectionId[],
  where: InsertWhere,
  first?: FirstEntry,
): Promise<readonly Inserted[]> {
  const progress: { before?: string } = {};
  try {
    return await insertAll(template, wanted, where, first, progress);
  } catch (cause) {
    if (progress.before === undefined || !(await isChanged(progress.before))) throw cause;
    throw new HostError(
      'refused',
      'Word stopped before all of it was in the document. Undo what is there in Word, then try again.',
      { cause },
    );
  }
}

async function insertAll(
  template: Template,
  wanted: readonly SectionId[],
  where: InsertWhere,
  first: FirstEntry | undefined,
  progress: { before?: string },
): Promise<readonly Inserted[]> {
  return Word.run(async (context) => {
    const reading = await readDocument(context);
    const { paragraphs: read } = reading;
    const draft = draftOf(read);
    // No rule runs here, so the day does not matter.
    const sorted = outline(draft, {
      ...defaultSettings('2000-01-01'),
      template: template.id,
      ownTemplates: [template],
    });
    const asked = template.sections.filter(({ id }) => wanted.includes(id));
    const there = asked.flatMap(
      (section) => (where === 'end' ? headedThere(draft, section) : alreadyThere(draft, sorted, section.id)) ?? [],
    );
    const fresh = asked.filter(({ id }) => there.every(({ section }) => section !== id));
    if (fresh.length === 0) return there;

    const look = lookOf(reading, sorted);
    const places = new Map<SectionId, Place>();
    if (where === 'caret') places.set(fresh[0]!.id, await caret(context));
    else if (where === 'end') places.set(fresh[0]!.id, atEnd(context, read));
    else for (const { id } of fresh) places.set(id, placeIn(context, read, draft, sorted, template, id));
    // With the caret, what was asked for is there already.
    if (where !== 'caret') await loadPlaces(context, [...places.values()]);
    for (const place of places.values()) leaveControls(place);

    const numbers = where === 'order' ? numbersFor(fresh, places, read, look) : new Map<SectionId, string>();
    const title = titleOf(context, read, template, fresh);
    const written = writeAll(template, fresh, places, look, where, title, numbers, first);
    written.heading?.select();
    progress.before = textOf(read.map(({ paragraph }) => paragraph));
    await context.sync();
    return asked.map(({ id }) => there.find(({ section }) => section === id) ?? { section: id, outcome: 'inserted' });
  });
}

const textOf = (paragraphs: readonly Word.Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

async function isChanged(before: string): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      return textOf(paragraphs.items) !== before;
    });
  } catch {
    // What cannot be read back may have changed: the writer is told to look.
    return true;
  }
}

/** Beside what a section goes, while that is being found out. */
interface Place {
  anchor: Anchor;
  readonly side: 'After' | 'Before' | 'End';
  /** The content controls around the anchor that the new section must not fall into, the innermost first. */
  readonly controls?: readonly Word.ContentControl[];
  readonly list?: boolean;
  readonly block?: string;
}

function alreadyThere(draft: Draft, { sections }: Outline, id: SectionId): Inserted | undefined {
  const section = sections.find((one) => one.id === id);
  if (!section || section.status === 'missing') return undefined;
  const { heading } = section;
  const as =
    heading &&
    draft.blocks
      .find((block) => block.id === heading.block)
      ?.text.slice(heading.from, heading.to)
      .trim();
  return { section: id, outcome: 'there', ...(as && { as }) };
}

// What is appended may repeat a section; the same heading twice is a slip.
function headedThere({ blocks }: Draft, { id, heading }: TemplateSection): Inserted | undefined {
  const there = blocks.some(({ text }) => text.trim().toLowerCase() === heading.toLowerCase());
  return there ? { section: id, outcome: 'there', as: heading } : undefined;
}

/** The end of the document; where it ends in a list, what comes there would go on with it. */
const atEnd = (context: Word.RequestContext, read: readonly ReadParagraph[]): Place => ({
  anchor: context.document.body,
  side: 'End',
  list: read.at(-1)?.block.list ?? false,
});

function placeIn(
  context: Word.RequestContext,
  read: readonly ReadParagraph[],
  draft: Draft,
  sorted: Outline,
  template: Template,
  id: SectionId,
): Place {
  const place = insertPlace(draft, sorted, template, id);
  if (place === 'end') return atEnd(context, read);
  const block = 'after' in place ? place.after : place.before;
  const at = read.findIndex((one) => one.block.id === block);
  const { paragraph, block: found, control } = read[at]!;
  const side = 'after' in place ? 'After' : 'Before';
  const list = found.list ?? false;
  const level = found.cell ? paragraph.tableNestingLevel : 0;
  if (level > 0) {
    const table = outermostTable(paragraph, level);
    return { anchor: table, side, controls: controlsAround(table), block };
  }
  // A control that goes on beyond this paragraph holds more than this section: the new one belongs inside.
  const beyond = read[side === 'After' ? at + 1 : at - 1];
  const leave = control !== undefined && beyond?.control !== control;
  return {
    anchor: paragraph,
    side,
    list,
    block,
    ...(leave && { controls: controlsAround(paragraph) }),
  };
}

/** Tables and controls are seldom nested deeper; asking for more in advance would only cost. */
const deepest = 4;

async function caret(context: Word.RequestContext): Promise<Place> {
  const selection = context.document.getSelection();
  const inBody = context.document.body.getRange('Whole').compareLocationWith(selection);
  const paragraph = selection.paragraphs.getLast();
  paragraph.load('tableNestingLevel,isListItem');
  // How deep it stands is not known yet, and a second round trip costs more than a few tables that are not there.
  const tables: Word.Table[] = [];
  for (let inner: Word.Paragraph | Word.Table = paragraph; tables.length < deepest; inner = tables.at(-1)!)
    tables.push(inner.parentTableOrNullObject);
  const around = [paragraph, ...tables].map((anchor) => ({ anchor, controls: controlsAround(anchor) }));
  for (const { controls } of around) for (const control of controls) control.load('tag');
  await context.sync();
  // What goes into a header stands on every page, and is never read.
  if (inBody.value === Word.LocationRelation.unrelated)
    throw new HostError(
      'refused',
      'The cursor is in a header, footer, footnote or text box. Put it into the text of the plan, then try again.',
    );
  const level = Math.min(paragraph.tableNestingLevel, deepest);
  return { ...around[level]!, side: 'After', list: level === 0 && paragraph.isListItem };
}

function outermostTable(paragraph: Word.Paragraph, level: number): Word.Table {
  let table = paragraph.parentTable;
  for (let up = level; up > 1; up--) table = table.parentTable;
  return table;
}

function controlsAround(anchor: Word.Paragraph | Word.Table): readonly Word.ContentControl[] {
  const controls = [anchor.parentContentControlOrNullObject];
  while (controls.length < deepest) controls.push(controls.at(-1)!.parentContentControlOrNullObject);
  return controls;
}

async function loadPlaces(context: Word.RequestContext, places: readonly Place[]): Promise<void> {
  for (const control of places.flatMap((place) => place.controls ?? [])) control.load('tag');
  await context.sync();
}

// A section of ours stands in a control; what comes beside it must not fall into it. Controls may be nested.
function leaveControls(place: Place): void {
  for (const [depth, control] of (place.controls ?? []).entries()) {
    if (control.isNullObject || (depth > 0 && !sectionOfTag(control.tag))) return;
    place.anchor = control;
  }
}

/** Numbers typed by hand go on behind the last of them; between them a new heading has none, since theirs are not ours to change. */
function numbersFor(
  fresh: readonly TemplateSection[],
  places: ReadonlyMap<SectionId, Place>,
  read: readonly ReadParagraph[],
  look: Look,
): ReadonlyMap<SectionId, string> {
  const numbers = new Map<SectionId, string>();
  for (const level of new Set(fresh.map((section) => section.level))) {
    const numbering = typedNumbering(headingsLike(look, read, level));
    if (!numbering) continue;
    for (const section of fresh.filter((one) => one.level === level)) {
      const { block } = places.get(section.id)!;
      const at = block === undefined ? read.length : read.findIndex((one) => one.block.id === block);
      if (at >= numbering.last) numbers.set(section.id, numbering.next());
    }
  }
  return numbers;
}

function writeAll(
  template: Template,
  fresh: readonly TemplateSection[],
  places: ReadonlyMap<SectionId, Place>,
  look: Look,
  where: InsertWhere,
  title: Word.Paragraph | undefined,
  numbers: ReadonlyMap<SectionId, string>,
  first: FirstEntry | undefined,
): { heading?: Word.Paragraph } {
  const order = template.sections.map(({ id }) => id);
  const written = new Map<SectionId, Anchor>();
  let heading: Word.Paragraph | undefined;
  let last: Anchor | undefined = title;
  for (const section of fresh) {
    const own = places.get(section.id);
    const before = order[order.indexOf(section.id) - 1];
    const follows = where !== 'order' || title ? last : followed(places, written, own, before);
    const at = follows ? { anchor: follows, side: 'After' as const } : own!;
    const number = numbers.get(section.id);
    const made = writeSection(section, { ...at, ...(number && { number }) }, look, first);
    written.set(section.id, made.tail);
    last = made.tail;
    heading ??= made.heading;
  }
  return heading ? { heading } : {};
}

// Two new sections that go to the same place follow one another there.
function followed(
  places: ReadonlyMap<SectionId, Place>,
  written: ReadonlyMap<SectionId, Anchor>,
  own: Place | undefined,
  before: SectionId | undefined,
): Anchor | undefined {
  const direct = before && written.get(before);
  if (direct) return direct;
  const same = [...written].filter(([id]) => {
    const place = places.get(id);
    return place?.side === own?.side && place?.block === own?.block;
  });
  return same.at(-1)?.[1];
}

/** An empty document gets the plan's title in its first paragraph when more than one section goes in. */
function titleOf(
  context: Word.RequestContext,
  read: readonly ReadParagraph[],
  template: Template,
  fresh: readonly TemplateSection[],
): Word.Paragraph | undefined {
  if (fresh.length < 2 || read.some(({ block }) => block.text.trim() !== '' || block.cell || block.section))
    return undefined;
  const title = context.document.body.paragraphs.getFirst();
  // A picture or a text box may stand in it, of which its text tells nothing.
  title.insertText(template.title, 'Start');
  title.styleBuiltIn = 'Title';
  return title;
}
