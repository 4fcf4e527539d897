import { HostError, type Applied, type Host, type Inserted, type Inserter } from '../../shared/host';
import type { Plan } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import { linesOfSection } from '../../shared/plan/section-lines';
import type { Template, TemplateSection } from '../../shared/plan/template';
import type { Finding } from '../../shared/rules/finding';
import type { Place } from '../../shared/rules/rule';
import type { Block, Draft } from '../../shared/text/draft';
import type { Edit, Span } from '../../shared/text/span';
import { isMultiline, isReadOnly, valueText, type Editable, type Line, type Stretch } from './field';
import type { Field, Fields } from './fields';
import { insertRich } from './insert';
import type { Mark } from './painter';
import {
  replaceWords,
  select,
  selectedWords,
  selectionOf,
  textOf,
  type as typeWords,
  undoIn,
  type InPage,
} from './replace';
import { readRich } from './rich-text';

type Words = Pick<Mark, 'editable' | 'stretch'>;

const refused = 'This page did not take the change. Use “Copy the wording” and paste it in yourself.';

const sectionRefused = {
  refused: 'This page did not take the section. Type its heading yourself and go on from there.',
  'refused-and-changed': 'The page took only part of the section. Use undo in the field to take it back.',
};

/** What a host needs of its surroundings. */
export interface PageHostParts {
  readonly fields: Fields;
  /** Sorts a draft, to know which field is which section. */
  readonly plan: (draft: Draft) => Promise<Plan>;
  /** Shows marks on the page. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Scrolls words of a plain field into sight. */
  readonly bring: (words: Words) => void;
  readonly inPage: InPage;
}

/** Where the text of a block begins. */
interface Standing {
  readonly field: Field;
  /** Offset in the whole text of the field. */
  readonly start: number;
}

interface Change {
  readonly editable: Editable;
  readonly stretch: Stretch;
  readonly insert: string;
}

/** The plan fields of one document of a page, as a place where an author writes. */
export class PageHost implements Host, Inserter {
  private places = new Map<string, Standing>();
  private readonly watchers = new Set<() => void>();
  private caret: Editable | undefined;

  constructor(private readonly parts: PageHostParts) {}

  read(): Promise<Draft> {
    return Promise.resolve(this.snapshot());
  }

  /** Every visible plan field as blocks. */
  snapshot(fields = this.parts.fields.all()): Draft {
    const places = new Map<string, Standing>();
    const blocks = fields.flatMap((field) => blocksIn(field, places));
    this.places = places;
    return { blocks };
  }

  /** The same, and what tells more of these fields in the page round an editor's frame, or in such a frame: for a review, never for a mark. */
  withCompany(): { readonly draft: Draft; readonly company: readonly Block[]; readonly fields: number } {
    const { all, company } = this.parts.fields.withCompany();
    return {
      draft: this.snapshot(all),
      company: company.flatMap((field) => blocksIn(field, new Map())),
      fields: all.length,
    };
  }

  /** The element that each block of the last snapshot stands in. */
  elements(): readonly Element[] {
    return [...this.places.values()].map(({ field }) => field.editable.element);
  }

  /** Whether a place is in this document. */
  holds(place: Place): boolean {
    return !('missing' in place) && this.places.has(place.block);
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const changes: Change[] = [];
    for (const { span, expected, insert } of edits) {
      const place = this.places.get(span.block);
      if (!place?.field.editable.element.isConnected) return 'stale';
      const { editable } = place.field;
      if (isReadOnly(editable)) throw new HostError('read-only', 'This field cannot be changed here.');
      const stretch = { from: place.start + span.from, to: place.start + span.to };
      if (textOf(editable).slice(stretch.from, stretch.to) !== expected) return 'stale';
      changes.push({ editable, stretch, insert });
    }
    // From the end, so that offsets before a change stay true.
    changes.sort((a, b) => b.stretch.from - a.stretch.from);
    const made: Editable[] = [];
    for (const { editable, stretch, insert } of oneUndoEach(changes)) {
      const result = await replaceWords(editable, stretch, insert, this.parts.inPage);
      if (!editable.element.isConnected) {
        this.changed();
        throw new HostError('gone', 'This field has gone from the page. Check whether your change was saved.');
      }
      if (result === 'done') {
        made.push(editable);
        continue;
      }
      for (const done of made.reverse()) await undoIn(done, this.parts.inPage);
      this.changed();
      if (result === 'refused-and-changed') return 'partial';
      throw new HostError('refused', refused);
    }
    this.changed();
    return 'applied';
  }

  async reveal(place: Place): Promise<void> {
    if ('missing' in place) {
      const field = this.fieldOf(await this.parts.plan(this.snapshot()), place.missing);
      if (field) await show(field.editable, { from: 0, to: 0 });
      return;
    }
    const found = this.places.get(place.block);
    if (!found?.field.editable.element.isConnected)
      throw new HostError('gone', 'These words are no longer on the page. Check the page again.');
    const words: Words = {
      editable: found.field.editable,
      stretch: { from: found.start + place.from, to: found.start + place.to },
    };
    await show(words.editable, words.stretch);
    this.parts.bring(words);
  }

  mark(findings: readonly Finding[]): Promise<void> {
    this.parts.paint(this.marksOf(findings));
    return Promise.resolve();
  }

  /** Findings with the words of the page that they are about; those without words are left out. */
  marksOf(findings: readonly Finding[]): readonly Mark[] {
    return findings.flatMap((finding) => {
      const place = 'missing' in finding.place ? undefined : finding.place;
      const found = place && this.places.get(place.block);
      if (!found?.field.editable.element.isConnected) return [];
      const stretch = { from: found.start + place!.from, to: found.start + place!.to };
      return [{ finding, editable: found.field.editable, stretch }];
    });
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => void this.watchers.delete(changed);
  }

  /** Tells those who watch that the writer, the page or a fix changed something. */
  changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Remembers where the caret was last: an insertion from the panel goes there. */
  caretIn(editable: Editable): void {
    this.caret = editable;
  }

  /**
   * `caret`: behind the line of the caret. `order`: each section into the field that is meant for it; where there is none,
   * behind the line of the caret, but never into the field of another section.
   */
  async insert(
    template: Template,
    sections: readonly SectionId[],
    where: 'caret' | 'order',
  ): Promise<readonly Inserted[]> {
    const wanted = sections.flatMap((id) => template.sections.filter((section) => section.id === id));
    const done: Inserted[] = [];
    for (const section of wanted) {
      const plan = where === 'order' ? await this.parts.plan(this.snapshot()) : undefined;
      const field = plan && this.fieldOf(plan, section.id);
      if (field && textOf(field.editable).trim()) {
        done.push({ section: section.id, outcome: 'there', ...(field.label && { as: field.label }) });
        await show(field.editable, { from: 0, to: 0 });
        continue;
      }
      if (plan && !field && !this.isCaretFree(plan)) {
        done.push({ section: section.id, outcome: 'nowhere' });
        continue;
      }
      await this.put(field?.editable, section);
      done.push({ section: section.id, outcome: 'inserted' });
    }
    this.changed();
    return done;
  }

  /** Writes a line at the end of the field that has the block. */
  async addRow(beside: string, texts: readonly string[]): Promise<void> {
    const field = this.places.get(beside)?.field;
    if (!field?.editable.element.isConnected || field.editable.kind === 'value')
      throw new HostError('gone', 'This field is no longer on the page. Check the page again.');
    const { editable } = field;
    if (isReadOnly(editable)) throw new HostError('read-only', 'This field cannot be changed here.');
    if (field.record !== undefined || !isMultiline(editable))
      throw new HostError(
        'refused',
        'Every row of this form is written. Add one with the form’s own button, then try again.',
      );
    const before = textOf(editable);
    await select(editable, { from: before.length, to: before.length });
    await typeWords(editable, `\n${texts.join(' ')}`, this.parts.inPage);
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (textOf(editable) === before) throw new HostError('refused', refused);
    this.changed();
  }

  /** The words that are selected in a plan field, or the line of its caret. */
  selectedIn(editable: Editable): Span | undefined {
    this.snapshot();
    const stretch = selectedWords(editable);
    if (!stretch) return undefined;
    const own = [...this.places].filter(([, { field }]) => field.editable.element === editable.element);
    const found = own.findLast(([, { start }]) => start <= stretch.from);
    if (!found) return undefined;
    const [block, { start }] = found;
    return { block, from: stretch.from - start, to: stretch.to - start };
  }

  private async put(own: Editable | undefined, section: TemplateSection): Promise<void> {
    const editable = own ?? this.caret;
    if (!editable?.element.isConnected || editable.kind === 'value')
      throw new HostError('gone', 'Click in the field where the section should go, then insert it again.');
    if (isReadOnly(editable)) throw new HostError('read-only', 'This field cannot be changed here.');
    const before = textOf(editable);
    const lines = linesOfSection(section);
    editable.element.focus({ preventScroll: true });
    if (!own && editable.kind === 'rich') {
      const done = await insertRich(editable, lines, this.parts.inPage);
      if (done !== 'done') throw new HostError('refused', sectionRefused[done]);
      editable.element.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (!own) {
      const end = lineEnd(before, selectionOf(editable)?.to ?? before.length);
      await select(editable, { from: end, to: end });
    }
    // A field of its own has the heading for its label already.
    const words = own ? `[${section.hint}]` : asText(lines, before, editable);
    await typeWords(editable, words, this.parts.inPage);
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (textOf(editable) === before) throw new HostError('refused', sectionRefused.refused);
    editable.element.scrollIntoView({ block: 'nearest' });
  }

  /** Whether the caret stands in a field that is no section's own: one that holds a whole plan, or anything. */
  private isCaretFree({ sections }: Plan): boolean {
    const { caret } = this;
    if (!caret?.element.isConnected) return false;
    return !sections.some(
      ({ heading }) =>
        heading?.from === heading?.to &&
        this.places.get(heading?.block ?? '')?.field.editable.element === caret.element,
    );
  }

  private fieldOf(plan: Plan, section: SectionId): Field | undefined {
    const block = blocksOf(plan, section).find((one) => this.isWritable(one));
    return block === undefined ? undefined : this.places.get(block)?.field;
  }

  private isWritable(block: string): boolean {
    const editable = this.places.get(block)?.field.editable;
    return editable !== undefined && !isReadOnly(editable);
  }
}

/** A field as blocks; notes down where each of them begins. */
function blocksIn(field: Field, places: Map<string, Standing>): readonly Block[] {
  const more = {
    ...(field.label && { label: field.label }),
    ...(field.record && { record: field.record }),
    ...(field.section && { section: field.section }),
    ...(isReadOnly(field.editable) && { readOnly: true as const }),
  };
  const lines = linesOf(field.editable);
  if (!lines.some(({ heading, cell }) => heading ?? cell)) {
    places.set(field.id, { field, start: 0 });
    return [{ ...more, id: field.id, text: lines.map(({ text }) => text).join('\n') }];
  }
  // A document of its own, with headings or tables: its parts say what they are, the field's label does not.
  const rest = { ...more, label: undefined };
  let start = 0;
  return lines.map((line, index): Block => {
    const id = `${field.id}:${index}`;
    places.set(id, { field, start });
    start += line.text.length + 1;
    return { ...rest, ...line, id };
  });
}

/** The blocks of a section: the one that its label ties to it, also where nothing is written yet, then what is written. */
export function blocksOf({ sections, passages }: Plan, section: SectionId): readonly string[] {
  const labelled = sections.find(({ id }) => id === section)?.heading?.block;
  const written = passages.filter((passage) => passage.section === section).map(({ block }) => block);
  return labelled === undefined ? written : [labelled, ...written];
}

/** The lines of a field as it stands. */
export function linesOf(editable: Editable): readonly Line[] {
  if (editable.kind === 'value') return [{ text: valueText(editable.element) }];
  const lines: readonly Line[] =
    editable.kind === 'rich' ? readRich(editable.element).lines : editable.element.value.split('\n').map(asLine);
  return lines.length > 0 ? lines : [{ text: '' }];
}

const asLine = (text: string): Line => ({ text });

/** Edits of one plain field become one replacement from the first to the last, so that one undo takes them all back. */
function oneUndoEach(changes: readonly Change[]): readonly Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const after = merged.findIndex(({ editable }) => editable.kind === 'plain' && editable === change.editable);
    if (after < 0) {
      merged.push(change);
      continue;
    }
    const { editable, stretch, insert } = merged[after]!;
    const between = textOf(editable).slice(change.stretch.to, stretch.from);
    merged[after] = {
      editable,
      stretch: { from: change.stretch.from, to: stretch.to },
      insert: change.insert + between + insert,
    };
  }
  return merged;
}

async function show(editable: Editable, stretch: Stretch): Promise<void> {
  editable.element.scrollIntoView({ block: 'center' });
  await select(editable, stretch);
  if (editable.kind === 'rich') {
    const range = readRich(editable.element).rangeOf(stretch);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
}

/** The end of the line that an offset stands in. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Lines on lines of their own. */
function asText(lines: readonly string[], before: string, editable: Editable): string {
  return `${before.trim() && !atLineStart(editable) ? '\n' : ''}${lines.join('\n')}\n`;
}

function atLineStart(editable: Editable): boolean {
  if (editable.kind !== 'plain') return false;
  const { selectionStart, value } = editable.element;
  return selectionStart === 0 || value[(selectionStart ?? 0) - 1] === '\n';
}
