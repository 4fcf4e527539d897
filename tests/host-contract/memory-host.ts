import {
  HostError,
  type Applied,
  type FirstEntry,
  type Host,
  type Inserted,
  type Inserter,
  type InsertWhere,
} from '../../shared/host';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import type { Place } from '../../shared/rules/rule';
import { defaultSettings } from '../../shared/settings';
import type { Block, Draft } from '../../shared/text/draft';
import type { Edit } from '../../shared/text/span';

/** The smallest honest host: blocks in memory. For tests of the shared parts, and to try the contract itself. */
export class MemoryHost implements Host, Inserter {
  /** Everything that was revealed, latest last. */
  readonly revealed: Place[] = [];
  reads = 0;
  /** Set: every call fails with it. */
  failure: HostError | undefined;
  private blocks: readonly Block[];
  private readonly past: (readonly Block[])[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(
    blocks: readonly (Omit<Block, 'id'> & { id?: string })[],
    private readonly about: Omit<Draft, 'blocks'> = {},
  ) {
    this.blocks = blocks.map((block, index) => ({ ...block, id: block.id ?? `b${index}` }));
  }

  read(): Promise<Draft> {
    this.reads++;
    return this.answer(() => ({ ...this.about, blocks: this.blocks }));
  }

  apply(edits: readonly Edit[]): Promise<Applied> {
    return this.answer(() => {
      const holds = ({ span, expected }: Edit) => this.text(span.block)?.slice(span.from, span.to) === expected;
      if (!edits.every(holds)) return 'stale';
      if (this.blocks.some((block) => block.readOnly && edits.some(({ span }) => span.block === block.id))) {
        throw new HostError('read-only', 'This plan is read-only.');
      }
      this.change(() =>
        // From the end, so that earlier offsets stay true.
        [...edits]
          .sort((a, b) => b.span.from - a.span.from)
          .reduce(
            (blocks, { span, insert }) =>
              blocks.map((block) =>
                block.id === span.block
                  ? { ...block, text: block.text.slice(0, span.from) + insert + block.text.slice(span.to) }
                  : block,
              ),
            this.blocks,
          ),
      );
      return 'applied';
    });
  }

  reveal(place: Place): Promise<void> {
    return this.answer(() => {
      if (!('missing' in place) && this.text(place.block) === undefined)
        throw new HostError('gone', 'These words are gone.');
      this.revealed.push(place);
    });
  }

  mark(): Promise<void> {
    return Promise.resolve();
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  insert(
    template: Template,
    sections: readonly SectionId[],
    where: InsertWhere,
    first?: FirstEntry,
  ): Promise<readonly Inserted[]> {
    return this.answer(() => sections.map((section) => this.insertOne(template, section, where, first)));
  }

  /** No tables here: the row is a block behind, its cells side by side. */
  addRow(beside: string, texts: readonly string[]): Promise<void> {
    return this.answer(() => {
      const at = this.blocks.findIndex(({ id }) => id === beside);
      if (at < 0) throw new HostError('gone', 'This row is gone.');
      const row = { id: `row${this.past.length}`, text: texts.join(' ') };
      this.change(() => [...this.blocks.slice(0, at + 1), row, ...this.blocks.slice(at + 1)]);
    });
  }

  /** The writer types: replaces the whole text of a block. */
  type(id: string, text: string): void {
    this.change(() => this.blocks.map((block) => (block.id === id ? { ...block, text } : block)));
  }

  /** The writer deletes a block. */
  remove(id: string): void {
    this.change(() => this.blocks.filter((block) => block.id !== id));
  }

  /** The writer undoes the last change. */
  undo(): void {
    const before = this.past.pop();
    if (before) this.change(() => before, false);
  }

  /** Plain text, a line for each block. */
  get plain(): string {
    return this.blocks.map(({ text }) => text).join('\n');
  }

  private insertOne(template: Template, id: SectionId, where: InsertWhere, first?: FirstEntry): Inserted {
    const { sections, passages } = outline(
      { blocks: this.blocks },
      { ...defaultSettings('2026-11-22'), template: template.id },
    );
    const there = sections.find((section) => section.id === id && section.status !== 'missing');
    if (there) {
      const as = there.heading && this.text(there.heading.block)?.slice(there.heading.from, there.heading.to);
      return { section: id, outcome: 'there', ...(as && { as }) };
    }
    const order = template.sections.map((section) => section.id);
    const next = sections.find(
      (section) => section.status !== 'missing' && order.indexOf(section.id) > order.indexOf(id) && section.heading,
    );
    const section = template.sections.find((one) => one.id === id)!;
    const found = where === 'order' && next ? this.blocks.findIndex((block) => block.id === next.heading!.block) : -1;
    const at = found < 0 ? this.blocks.length : found;
    const fresh = `n${this.past.length}${passages.length}`;
    this.change(() => [
      ...this.blocks.slice(0, at),
      { id: `${fresh}h`, text: section.heading, heading: section.level },
      { id: `${fresh}t`, text: first?.line ?? '', section: id },
      ...this.blocks.slice(at),
    ]);
    return { section: id, outcome: 'inserted' };
  }

  private text(id: string): string | undefined {
    return this.blocks.find((block) => block.id === id)?.text;
  }

  private change(make: () => readonly Block[], remember = true): void {
    if (remember) this.past.push(this.blocks);
    this.blocks = make();
    for (const changed of this.watchers) changed();
  }

  private answer<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.failure) throw this.failure;
      resolve(work());
    });
  }
}
