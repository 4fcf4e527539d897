import {
  HostError,
  type Applied,
  type FirstEntry,
  type Host,
  type InsertWhere,
  type Inserted,
  type Inserter,
} from '../../shared/host';
import type { Plan } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import type { Place } from '../../shared/rules/rule';
import type { Block, Draft } from '../../shared/text/draft';
import type { Edit } from '../../shared/text/span';
import { blocksOf, noField } from '../content/field-blocks';
import { inReadingOrder } from '../content/reading-order';
import { sectionsElsewhere } from './form-pages';
import { appliedMessage, draftMessage, insertedMessage } from './messages';
import { askFrame, framesOf, watchFields } from './tabs';

const readOnlyPage =
  'The fields on this page are read-only, so nothing can be put right or inserted here. Use the form’s own button for editing, if it has one.';
const unread = 'A part of this page could not be read: what is written there is not counted here.';
const notHere = 'Checking is not switched on for this page.';

/** All plan fields of all frames of a tab as one place where an author writes: block ids carry their frame in front. */
export class TabHost implements Host, Inserter {
  /** The words of each block as they were read last: a frame may count its lines anew meanwhile. */
  private texts: ReadonlyMap<string, string> = new Map();

  /** `plan` sorts a draft, to know which frame has the field of a section. */
  constructor(
    readonly tab: number,
    private readonly plan: (draft: Draft) => Promise<Plan>,
  ) {}

  async read(): Promise<Draft> {
    const frames = await framesOf(this.tab);
    if (frames.length === 0) throw new HostError('gone', notHere);
    const asked = frames.map(async ({ frame }) => {
      const { blocks, ...place } = draftMessage.parse(await askFrame(this.tab, frame, { ask: 'read' }));
      return { ...place, items: blocks.map((block) => inFrame(frame, block)) };
    });
    const answers = await Promise.allSettled(asked);
    const drafts = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failures = answers.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
    if (drafts.length === 0) throw failures[0];
    // What has gone from the page is no part of it.
    const isUnread = failures.some((cause) => !(cause instanceof HostError && cause.kind === 'gone'));
    const elsewhere = await sectionsElsewhere(
      this.tab,
      frames.flatMap(({ state }) => state.at ?? []),
    );
    const blocks = inReadingOrder(drafts);
    this.texts = new Map(blocks.map(({ id, text }) => [id, text]));
    const isReadOnly = blocks.length > 0 && blocks.every(({ readOnly }) => readOnly);
    const notices = [...(isReadOnly ? [readOnlyPage] : []), ...(isUnread ? [unread] : [])];
    return { blocks, ...(elsewhere && { elsewhere }), ...(notices.length > 0 && { notices }) };
  }

  async apply(edits: readonly Edit[]): Promise<Applied> {
    const frames = [...new Set(edits.map(({ span }) => frameOf(span.block)))];
    if (frames.length === 0) return 'stale';
    let changed = false;
    for (const frame of frames) {
      const own = edits
        .filter(({ span }) => frameOf(span.block) === frame)
        .map((edit) => {
          const whole = edit.expected === '' ? this.texts.get(edit.span.block) : undefined;
          return {
            ...edit,
            span: { ...edit.span, block: blockOf(edit.span.block) },
            ...(whole !== undefined && { whole }),
          };
        });
      const asked = askFrame(this.tab, frame, { ask: 'apply', edits: own }).then((got) => appliedMessage.parse(got));
      // What another frame took stays: each field has its own undo. A frame may have gone meanwhile.
      const applied = await (changed ? asked.catch(() => 'stale' as const) : asked);
      if (applied !== 'applied') return changed ? 'partial' : applied;
      changed = true;
    }
    return 'applied';
  }

  async reveal(place: Place): Promise<void> {
    if ('missing' in place) return this.revealSection(place.missing);
    const own = { ...place, block: blockOf(place.block) };
    await askFrame(this.tab, frameOf(place.block), { ask: 'reveal', place: own });
  }

  /** Each frame paints its own notes. */
  mark(): Promise<void> {
    return Promise.resolve();
  }

  watch(changed: () => void): () => void {
    return watchFields(this.tab, changed);
  }

  /** At the caret: where the writer last wrote. In order: into the field that is meant for the section. */
  async insert(
    template: Template,
    sections: readonly SectionId[],
    where: InsertWhere,
    first?: FirstEntry,
  ): Promise<readonly Inserted[]> {
    const states = [...(await framesOf(this.tab))].sort((a, b) => b.state.focusedAt - a.state.focusedAt);
    const written = states[0]?.frame;
    if (written === undefined) throw new HostError('gone', notHere);
    const done: Inserted[] = [];
    for (const section of sections) {
      const own = where === 'caret' ? undefined : await this.frameFor(section);
      const request = {
        ask: 'insert' as const,
        template: template.id,
        sections: [section],
        where: where === 'caret' ? where : ('order' as const),
        ...(first && { first: { ...first, row: [...first.row] } }),
      };
      try {
        done.push(...insertedMessage.parse(await askFrame(this.tab, own ?? written, request)));
      } catch (cause) {
        // What is in the page already is told of; the rest is still missing.
        if (done.some(({ outcome }) => outcome === 'inserted')) return done;
        throw cause;
      }
    }
    return done;
  }

  async addRow(beside: string, texts: readonly string[]): Promise<void> {
    const expected = this.texts.get(beside);
    const request = {
      ask: 'add-row' as const,
      beside: blockOf(beside),
      ...(expected !== undefined && { expected }),
      texts: [...texts],
    };
    await askFrame(this.tab, frameOf(beside), request);
  }

  private async revealSection(section: SectionId): Promise<void> {
    const frame = await this.frameFor(section);
    if (frame === undefined) throw new HostError('refused', noField);
    await askFrame(this.tab, frame, { ask: 'reveal', place: { missing: section } });
  }

  /** The frame with the field that a section is written in. */
  private async frameFor(section: SectionId): Promise<number | undefined> {
    const plan = await this.plan(await this.read());
    const block = blocksOf(plan, section).find((id) => !plan.blocks.get(id)?.readOnly);
    return block === undefined ? undefined : frameOf(block);
  }
}

function inFrame(frame: number, block: Block): Block {
  const prefix = `${frame}/`;
  return {
    ...block,
    id: prefix + block.id,
    ...(block.cell && { cell: { ...block.cell, table: prefix + block.cell.table } }),
  };
}

const frameOf = (id: string) => Number(id.slice(0, id.indexOf('/')));
const blockOf = (id: string) => id.slice(id.indexOf('/') + 1);
