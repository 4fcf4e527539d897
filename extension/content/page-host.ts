import { HostError, type Applied, type FirstEntry, type Host, type Inserted, type Inserter } from '../../shared/host';
import type { Plan } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import type { Finding } from '../../shared/rules/finding';
import type { Place } from '../../shared/rules/rule';
import type { Block, Draft } from '../../shared/text/draft';
import type { Edit, Span } from '../../shared/text/span';
import { isMultiline, isReadOnly, type Editable, type Stretch } from './field';
import { blocksIn, blocksOf, noField, type Standing } from './field-blocks';
import type { Field, Fields } from './fields';
import { insertLine, insertRow } from './insert';
import type { Mark } from './painter';
import { putSection } from './put-section';
import { replaceWords, select, selectedWords, textOf, undoIn, type InPage } from './replace';
import { readRich } from './rich-text';

type Words = Pick<Mark, 'editable' | 'stretch'>;

const refused = 'This page did not take the change. Use “Copy the wording” and paste it in yourself.';
const lineRefused = {
  refused,
  'refused-and-changed': 'The page took only part of the change. Use undo in the field to take it back.',
};
const many = /\b(?:outcomes|targets|goals|objectives|aims)\b/i;
const noRow = 'Every row of this form is written. Add one with the form’s own button, then try again.';
const moved = 'The words have changed since they were checked. Nothing was changed. Try again.';
const noTableRow = 'Every row of this table is written. Add an empty one to it, then try again.';

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

/** A change of the page; `whole`: all that its block held when whoever asks read it, where that was not now. */
export interface PageEdit extends Edit {
  readonly whole?: string | undefined;
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

  async apply(edits: readonly PageEdit[]): Promise<Applied> {
    const changes: Change[] = [];
    for (const { span, expected, insert, whole } of edits) {
      const place = this.places.get(span.block);
      if (!place?.field.editable.element.isConnected) return 'stale';
      const { editable } = place.field;
      if (isReadOnly(editable)) throw new HostError('read-only', 'This field cannot be changed here.');
      const stretch = { from: place.start + span.from, to: place.start + span.to };
      if (textOf(editable).slice(stretch.from, stretch.to) !== expected) return 'stale';
      // No words are found everywhere: what is put between words goes where they are as they were.
      if (expected === '' && !isAsRead(place, span.block, whole)) return 'stale';
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
      if (!field) throw new HostError('refused', noField);
      await show(field.editable, { from: 0, to: 0 });
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

  /** Remembers the field that the caret stands in: an insertion from the panel goes there. Undefined: where no plan is written. */
  caretIn(editable: Editable | undefined): void {
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
    first?: FirstEntry,
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
      await putSection(field?.editable, this.caret, section, this.parts.inPage, first?.line);
      done.push({ section: section.id, outcome: 'inserted' });
    }
    this.changed();
    return done;
  }

  /**
   * Writes a line behind the one that the block is, or a row behind its row where a rich field’s editor can; else a row is
   * added by the form or the writer. Refuses where the block does not hold the words `expected` any more: blocks are lines, counted.
   */
  async addRow(beside: string, texts: readonly string[], expected?: string): Promise<void> {
    const { blocks } = this.snapshot();
    if (expected !== undefined && blocks.find(({ id }) => id === beside)?.text !== expected)
      throw new HostError('refused', moved);
    const place = this.places.get(beside);
    if (!place?.field.editable.element.isConnected || place.field.editable.kind === 'value')
      throw new HostError('gone', 'This field is no longer on the page. Check the page again.');
    const { field } = place;
    const { editable } = field;
    if (isReadOnly(editable)) throw new HostError('read-only', 'This field cannot be changed here.');
    if (!isMultiline(editable) || (field.record !== undefined && !this.isForMany(field)))
      throw new HostError('refused', noRow);
    if (texts.length > 1) return this.addTableRow(beside, texts);
    const following = [...this.places.values()].filter(
      (one) => one.field.editable.element === editable.element && one.start > place.start,
    );
    const end = following.length > 0 ? following[0]!.start - 1 : textOf(editable).length;
    const written = await insertLine(editable, end, texts.join(' '), this.parts.inPage);
    this.changed();
    if (written !== 'done') throw new HostError('refused', lineRefused[written]);
  }

  private async addTableRow(beside: string, texts: readonly string[]): Promise<void> {
    const { blocks } = this.snapshot();
    const own = blocks.find(({ id }) => id === beside)?.cell;
    const last = blocks.findLastIndex(({ cell }) => own && cell?.table === own.table && cell.row === own.row);
    const block = blocks[last];
    if (!block) throw new HostError('refused', noTableRow);
    const { field, start } = this.places.get(block.id)!;
    const lines = () => this.snapshot().blocks.map(({ text }) => text);
    const around = { lines, before: last + 1 };
    const written = await insertRow(field.editable, start + block.text.length, texts, around, this.parts.inPage);
    this.changed();
    if (written === false) throw new HostError('refused', noTableRow);
    if (written !== 'done') throw new HostError('refused', lineRefused[written]);
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

  /** Whether the caret stands in a field of the plan that is no section's own: one that holds a whole plan, or anything. */
  private isCaretFree({ sections }: Plan): boolean {
    const { caret } = this;
    if (!caret?.element.isConnected) return false;
    if (!this.parts.fields.all().some(({ editable }) => editable.element === caret.element)) return false;
    return !sections.some(
      ({ heading }) =>
        heading?.from === heading?.to &&
        this.places.get(heading?.block ?? '')?.field.editable.element === caret.element,
    );
  }

  /** Whether a box with its support beside it is for all outcomes: it says so, and there is no other like it. */
  private isForMany({ label = '' }: Field): boolean {
    return many.test(label) && this.parts.fields.all().filter((one) => one.label === label).length === 1;
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

/** Whether a block still stands where it stood and holds what it held, when the host or whoever asks (`whole`) read it. */
function isAsRead({ field, start, text }: Standing, id: string, whole = text): boolean {
  const now = new Map<string, Standing>();
  blocksIn(field, now);
  const place = now.get(id);
  return place?.start === start && place.text === whole;
}

async function show(editable: Editable, stretch: Stretch): Promise<void> {
  editable.element.scrollIntoView({ block: 'center' });
  await select(editable, stretch);
  if (editable.kind === 'rich') {
    const range = readRich(editable.element).rangeOf(stretch);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
}
