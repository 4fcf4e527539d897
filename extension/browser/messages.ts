import * as z from 'zod/mini';
import { sectionIds, type SectionId } from '../../shared/plan/section';
import { longest, mostBlocks } from '../content/field-blocks';
import type { DraftHere, FieldsHere } from '../content/ports';
import type { Place } from '../../shared/rules/rule';

/** Everything that is said between page, worker and panel; every message is checked on arrival. */

const words = z.string().check(z.maxLength(longest));
const id = z.string().check(z.maxLength(100));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const span = z.object({ block: id, from: count, to: count });
const isSection = (value: unknown): boolean =>
  typeof value === 'string' && ((sectionIds as readonly string[]).includes(value) || /^own_\w{1,60}$/.test(value));
const section = z.custom<SectionId>(isSection);
const place = z.union([z.readonly(span), z.object({ missing: section })]) satisfies z.ZodMiniType<Place>;
const pattern = z.string().check(z.maxLength(300));
const edit = z.object({ span, expected: words, insert: words, whole: z.optional(words) });

/** What a frame of a page can be asked. */
export const frameRequest = z.discriminatedUnion('ask', [
  /** Say how you stand, by a `state` message. */
  z.object({ ask: z.literal('state') }),
  z.object({ ask: z.literal('read') }),
  z.object({ ask: z.literal('apply'), edits: z.array(edit).check(z.maxLength(200)) }),
  z.object({ ask: z.literal('reveal'), place }),
  z.object({
    ask: z.literal('insert'),
    template: id,
    sections: z.array(section).check(z.maxLength(60)),
    /** `menu`: in the field that the context menu was opened in. */
    where: z.enum(['caret', 'order', 'menu']),
    /** What the only section holds from the start. */
    first: z.optional(z.object({ row: z.array(words).check(z.maxLength(40)), line: words })),
  }),
  /** Open the note at the caret, or the next one. */
  z.object({ ask: z.literal('show-note') }),
  /** Tell the writer what could not be done. */
  z.object({ ask: z.literal('say'), sentence: z.string().check(z.maxLength(400)) }),
  /** Check the field that the context menu was opened in, whatever it is called. */
  z.object({ ask: z.literal('check-field') }),
  /** Put a line behind a block that holds these words. */
  z.object({
    ask: z.literal('add-row'),
    beside: id,
    expected: z.optional(words),
    texts: z.array(words).check(z.maxLength(40)),
  }),
  /** Say where the words are that the writer wants to turn into an outcome: those of a note, else the selected ones, or those round the caret. */
  z.object({ ask: z.literal('selected') }),
  /** Name the fields and what each is taken for. */
  z.object({ ask: z.literal('fields') }),
  /** Leave the page where this frame is of one of these sites, which were switched off, and of none that is `still` on. Says whether it left. */
  z.object({
    ask: z.literal('stop'),
    sites: z.array(pattern).check(z.maxLength(200)),
    still: z.array(pattern).check(z.maxLength(200)),
  }),
]);
export type FrameRequest = z.infer<typeof frameRequest>;

/** A page of a form: hashes, and states of sections; nothing that could hold words. */
export const formPage = z.object({
  form: z.string().check(z.regex(/^form:[0-9a-z]{1,20}$/)),
  page: z.string().check(z.regex(/^page:[0-9a-z]{1,20}$/)),
  sections: z.record(z.custom<string>(isSection), z.enum(['present', 'empty'])),
});

/** What a frame says of itself: counts only, never words. */
export const frameState = z.object({
  say: z.literal('state'),
  /** Because somebody asked, or because the writer or the page changed something. */
  because: z.enum(['asked', 'changed']),
  fields: count,
  notes: count,
  /** What could not be had: the settings, so that the usual ones are used; the rules, so that nothing is checked. */
  trouble: z.optional(z.enum(['settings', 'rules'])),
  /** Which page of whose form it is (hashes), and how its sections stand. */
  at: z.optional(formPage),
  /** When a field of this frame last had the focus, in ms since 1970; 0 for never. */
  focusedAt: z.number().check(z.minimum(0)),
});
export type FrameState = z.infer<typeof frameState>;

/** What a frame asks of the worker. */
export const workerRequest = z.discriminatedUnion('say', [
  frameState,
  /** A note by its key, a rule by its id, or words that every family at the school knows. */
  z.object({
    say: z.literal('ignore'),
    how: z.enum(['here', 'rule', 'word']),
    what: z.string().check(z.minLength(1), z.maxLength(80)),
    off: z.boolean(),
  }),
  /** Open the panel with the builder on the outcome of the note that is open here. */
  z.object({ say: z.literal('rewrite') }),
  /** Give this frame the look of marks. */
  z.object({ say: z.literal('style') }),
  /** Run the content code in this frame, where a field has the focus, or in the frames that wait: the focus went into one. */
  z.object({ say: z.literal('notes'), where: z.enum(['here', 'inside']) }),
  /** Run the file with the rules in this frame. */
  z.object({ say: z.literal('rules') }),
  /** Do something in the page's own editor that has the selection. */
  z.object({
    say: z.literal('in-page'),
    editor: z.enum(['tinymce', 'ckeditor4', 'pasting']),
    task: z.discriminatedUnion('do', [
      z.object({ do: z.literal('words'), text: words }),
      z.object({ do: z.literal('line'), text: words }),
      z.object({ do: z.literal('row'), texts: z.readonly(z.array(words).check(z.maxLength(100))) }),
      z.object({ do: z.literal('markup'), html: words, text: words }),
      z.object({ do: z.literal('undo') }),
    ]),
  }),
]);
export type WorkerRequest = z.infer<typeof workerRequest>;

const cell = z.object({
  table: id,
  row: count,
  column: count,
  columns: z.optional(count),
  rows: z.optional(count),
  header: z.optional(z.literal(true)),
});
const block = z.object({
  id,
  text: words,
  heading: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  bold: z.optional(z.literal(true)),
  list: z.optional(z.literal(true)),
  indent: z.optional(z.number().check(z.minimum(0), z.maximum(10_000))),
  cell: z.optional(cell),
  label: z.optional(z.string().check(z.maxLength(200))),
  record: z.optional(id),
  section: z.optional(z.string().check(z.maxLength(100))),
  readOnly: z.optional(z.literal(true)),
  aside: z.optional(z.enum(['header', 'footer', 'note', 'text-box'])),
});

/** Where the blocks or fields of a frame stand in the page. */
const framePlace = { within: z.optional(z.array(count)), places: z.array(count) };

/** A draft that came out of a frame. */
export const draftMessage = z.object({
  ...framePlace,
  blocks: z.array(block).check(z.maxLength(mostBlocks)),
  fragment: z.optional(z.literal(true)),
  notices: z.optional(z.array(words)),
}) satisfies z.ZodMiniType<DraftHere>;

/** The named fields of a frame. */
export const fieldsMessage = z.object({
  ...framePlace,
  site: z.string().check(z.maxLength(200)),
  fields: z
    .array(
      z.object({
        key: z.string().check(z.maxLength(400)),
        label: z.string().check(z.maxLength(200)),
        found: z.optional(section),
        chosen: z.optional(z.union([section, z.literal('none')])),
      }),
    )
    .check(z.maxLength(2000)),
}) satisfies z.ZodMiniType<FieldsHere>;

const problem = z.object({
  kind: z.enum(['read-only', 'too-old', 'gone', 'busy', 'refused']),
  message: z.string().check(z.maxLength(400)),
});

/** What a frame answers: a failure that the writer can be told, or a value. Chromium drops a value that is undefined on the way. */
export const frameAnswer = z.union([z.object({ problem }), z.strictObject({ value: z.optional(z.unknown()) })]);
export type FrameAnswer = z.infer<typeof frameAnswer>;

export const selectedMessage = z.optional(span);
export const appliedMessage = z.enum(['applied', 'stale', 'partial']);
export const insertedMessage = z.array(
  z.object({ section, outcome: z.enum(['inserted', 'there', 'nowhere']), as: z.optional(z.string()) }),
);
