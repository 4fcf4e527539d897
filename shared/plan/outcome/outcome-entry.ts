import { capitalised, uncapitalised } from '../../text/first-letter';
import type { Block, Draft } from '../../text/draft';
import type { Edit } from '../../text/span';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import type { FieldId } from '../section';
import type { TemplateSection } from '../template';
import { lookUp, lookUpWithin } from '../vocabulary';

/** What a writer says of one outcome, part by part; every part may be empty. */
export interface OutcomeParts {
  readonly name: string;
  /** What the child does: `read`. */
  readonly act: string;
  /** What the act is about: `40 key words`. */
  readonly object: string;
  /** When or where: `in a group of four`. */
  readonly condition: string;
  /** With what help: `with one reminder`, `on her own`. */
  readonly help: string;
  /** How much or how often: `4 times out of 5`. */
  readonly measure: string;
  /** What it is good for: `he can read the class story with his friends`. */
  readonly purpose: string;
  /** What the child does now. */
  readonly baseline: string;
  /** By when: `the end of the spring term`, `12 February 2027`. */
  readonly deadline: string;
  readonly what: string;
  readonly who: string;
  readonly frequency: string;
  readonly duration: string;
  /** How many children at once: `one to one`, `4`. */
  readonly group: string;
}

/** Makes one plain sentence of the parts: `By …, Mia will read … .` */
export function outcomeSentence(parts: OutcomeParts): string {
  const { name, act: written, object, condition, help, measure, purpose, deadline } = trimmed(parts);
  // The sentence has its own “will”.
  const act = written.replace(/^(?:will(?: be able to)?|be able to|to)\s+/i, '');
  if (!act) return '';
  const when = deadline && `By ${deadline.replace(/^w\/c\s*/i, 'the week of ')}, `;
  const words = [name || 'the child', 'will', act, object, condition, asHelp(help)].filter(Boolean).reduce(readOn);
  const why = purpose && `, so that ${purpose.replace(/^so that\s+/i, '')}`;
  const sentence = `${when}${words}${measure && `, ${measure}`}${why}`;
  return `${capitalised(sentence).replace(/[.\s]+$/, '')}.`;
}

/** One more part of a sentence: a second “with” is set off, or it would seem to belong to the first. */
const readOn = (sentence: string, part: string): string =>
  `${sentence}${/^with\b/i.test(part) && /\bwith(?:in|out)?\b/i.test(sentence) ? ',' : ''} ${part}`;

/** “One reminder”, “Mrs Doyle”: whom or what the help is, where the sentence asks how. */
const helper =
  /^(?!one[ -]to[ -]one)(?:an?|one|two|no|some|the|her|his|their|mr|mrs|miss|ms|mx|dr|adult|staff|prompts?|reminders?)\b/i;
const asHelp = (help: string): string =>
  helper.test(help) ? `with ${/^(?:M|Dr)/.test(help) ? help : uncapitalised(help)}` : help;

/** The support in one line, for a plan that has one column for all of it. */
export function supportLine(parts: OutcomeParts): string {
  const { what: written, who: asked, frequency, duration, group } = trimmed(parts);
  const what = written.replace(/^will\s+/i, '').replace(/[.\s]+$/, '');
  if (!what) return '';
  const who = asked.replace(/^(?:with|by)\s+/i, '');
  const isNamed = ` ${what} `.toLowerCase().includes(` ${who} `.toLowerCase());
  const by = who && !isNamed ? (/\bwith\b/i.test(what) ? `, led by ${who}` : ` with ${who}`) : '';
  const size = /^\d+$/.test(group) ? `in a group of ${group}` : group;
  const amount = [size, frequency, duration && `for ${duration.replace(/^for /, '')}`].filter(Boolean).join(', ');
  return `${what}${by}${amount && `, ${amount}`}`;
}

/** Where the parts of an outcome go: into cells that are there, into a new row, behind a line, or into a section that is still to be made. */
export type OutcomePlace =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | { readonly kind: 'row'; readonly beside: string; readonly texts: readonly string[] }
  | { readonly kind: 'section' };

/** Finds the right cells for an outcome: those of `instead`, else the first empty row of the table of outcomes, else a new row or line behind the last. */
export function placeOutcome(plan: Plan, parts: OutcomeParts, instead?: Outcome): OutcomePlace {
  const tables = outcomeTables(plan);
  const forms = outcomeForms(plan);
  if (instead) return { kind: 'edits', edits: editsInstead(plan, tables, forms, parts, instead) };
  const freeForm = forms.find(({ fields }) => fields.every(({ block }) => block.text.trim() === ''));
  if (freeForm) return { kind: 'edits', edits: fillEmpty(freeForm.fields, freeForm, parts) };
  for (const table of tables) {
    const free = table.rows.find((row) => row.every(({ text }, index) => isFree(text, index === 0)));
    if (!free) continue;
    const edits = table.columns.flatMap(({ column, field }) => {
      const block = free.find(({ cell }) => cell!.column === column);
      const insert = textFor(field, table, parts);
      if (!block || !insert) return [];
      const { id, text } = block;
      // Its number stays in front.
      const isNumbered = text.trim() !== '';
      const from = isNumbered ? text.length : 0;
      return [
        {
          span: { block: id, from, to: text.length },
          expected: text.slice(from),
          insert: isNumbered && !/\s$/.test(text) ? ` ${insert}` : insert,
        },
      ];
    });
    return { kind: 'edits', edits };
  }
  const last = tables.at(-1);
  if (last) {
    const beside = last.rows.at(-1)?.[0] ?? last.header;
    const width = Math.max(...last.columns.map(({ column }) => column)) + 1;
    const texts = Array.from({ length: width }, (_, index) => {
      const column = last.columns.find((one) => one.column === index);
      return column ? textFor(column.field, last, parts) : '';
    });
    return { kind: 'row', beside: beside.id, texts };
  }
  return placeInText(plan, parts);
}

/** Whether a cell waits for words: it is empty or, as the first of its row, holds the number of an outcome that is still to come. */
const isFree = (text: string, isFirst: boolean): boolean =>
  text.trim() === '' || (isFirst && /^\s*\(?\d{1,2}[.):]?\s*$/.test(text));

/** The outcome in the words that would go into the plan: where it has no column for where things are now, that stands behind it. */
export function outcomeInPlan(plan: Plan, parts: OutcomeParts, instead?: Outcome): string {
  const sentence = outcomeSentence(parts);
  const begins = sentence.replace(/\.$/, '');
  const place = placeOutcome(plan, parts, instead);
  const texts =
    place.kind === 'edits' ? place.edits.map(({ insert }) => insert) : place.kind === 'row' ? place.texts : [];
  return texts.map((text) => text.trimStart()).find((text) => begins !== '' && text.startsWith(begins)) ?? sentence;
}

/** What stands beside an outcome and stays when it is rewritten, though the builder was told otherwise or nothing of it. */
export function leftBeside(plan: Plan, parts: OutcomeParts, { span }: Outcome): readonly string[] {
  const { cell, record, label } = plan.blocks.get(span.block)!;
  const table = outcomeTables(plan).find(({ header }) => header.cell!.table === cell?.table);
  const form = outcomeForms(plan).find(({ fields }) => fields.some(({ block }) => block.id === span.block));
  const beside =
    cell && table
      ? plan.draft.blocks.flatMap((block) => {
          if (block.cell?.table !== cell.table || block.cell.row !== cell.row) return [];
          const column = table.columns.find((one) => one.column === block.cell!.column);
          return column ? [{ block, field: column.field }] : [];
        })
      : record !== undefined && label !== undefined && form
        ? form.fields
        : [];
  return beside.flatMap(({ block, field }) => {
    if (!said.has(field)) return [];
    const whole = block.text;
    const text = (block.id === span.block ? whole.slice(0, span.from) + whole.slice(span.to) : whole).trim();
    return /[\p{L}\d]/u.test(text) && text !== textFor(field, table ?? form!, parts) ? [text] : [];
  });
}

/** What the builder asks about. */
const said = new Set<FieldId>([
  'outcome',
  'measure',
  'baseline',
  'deadline',
  'date',
  'provision',
  'who',
  'frequency',
  'duration',
  'group',
]);

interface OutcomeTable {
  readonly header: Block;
  readonly columns: readonly { readonly column: number; readonly field: FieldId }[];
  /** The rows below the header, each with the first block of every cell. */
  readonly rows: readonly (readonly Block[])[];
}

/** Tables whose header row has a column of outcomes. */
function outcomeTables({ passages, blocks, draft }: Plan): readonly OutcomeTable[] {
  const headers = new Map<string, { header: Block; columns: { column: number; field: FieldId }[] }>();
  for (const { role, field, block } of passages) {
    const { cell } = blocks.get(block)!;
    if (role !== 'label' || !field || !cell || blocks.get(block)!.readOnly) continue;
    const known = headers.get(cell.table) ?? { header: blocks.get(block)!, columns: [] };
    if (known.header.cell!.row === cell.row) known.columns.push({ column: cell.column, field });
    headers.set(cell.table, known);
  }
  return [...headers]
    .filter(([, { columns }]) => columns.length > 1 && columns.some(({ field }) => field === 'outcome'))
    .map(([id, { header, columns }]) => {
      const rows = new Map<number, Block[]>();
      for (const block of draft.blocks) {
        const { cell } = block;
        if (cell?.table !== id || cell.row <= header.cell!.row) continue;
        const row = rows.get(cell.row) ?? [];
        if (!row.some((one) => one.cell!.column === cell.column)) row.push(block);
        rows.set(cell.row, row);
      }
      return { header, columns, rows: [...rows.values()] };
    });
}

/** What goes into a column of this kind; what has no column of its own goes with the outcome or the support. */
function textFor(field: FieldId, { columns }: Pick<OutcomeForm, 'columns'>, parts: OutcomeParts): string {
  const has = (...wanted: readonly FieldId[]) => columns.some((column) => wanted.includes(column.field));
  const said = trimmed(parts);
  switch (field) {
    case 'outcome': {
      const now = said.baseline && !has('baseline') ? ` Now: ${said.baseline.replace(/\.+$/, '')}.` : '';
      return outcomeSentence(parts) + now + (has('provision') ? '' : supportBehind(withoutColumns(said, has)));
    }
    case 'provision':
      // What has no column of its own is said here.
      return supportLine(withoutColumns(said, has));
    case 'frequency':
      return has('duration') ? said.frequency : [said.frequency, said.duration].filter(Boolean).join(', ');
    case 'measure':
    case 'baseline':
    case 'who':
    case 'duration':
    case 'group':
      return said[field];
    case 'deadline':
      return said.deadline;
    case 'date':
      return has('deadline') ? '' : said.deadline;
    default:
      return '';
  }
}

/** The support less what has a column of its own. */
const withoutColumns = (said: OutcomeParts, has: (...wanted: readonly FieldId[]) => boolean): OutcomeParts => ({
  ...said,
  who: has('who') ? '' : said.who,
  frequency: has('frequency') ? '' : said.frequency,
  duration: has('frequency', 'duration') ? '' : said.duration,
  group: has('group') ? '' : said.group,
});

/** Where the support ends that `supportBehind` wrote behind an outcome. */
function supportBehindIt({ provisions, blocks }: Plan, { block, to }: Outcome['span']): Outcome['span'] | undefined {
  return provisions.find(
    ({ span }) =>
      span.block === block && span.from > to && /^\s*Support:\s*$/.test(blocks.get(block)!.text.slice(to, span.from)),
  )?.span;
}

/** The support behind an outcome that has no place for it beside it. */
function supportBehind(parts: OutcomeParts): string {
  const support = supportLine(parts);
  return support && ` Support: ${support}.`;
}

/** The fields of a form that make one outcome, each with what it holds; those that cannot be written in are left out. */
interface OutcomeForm {
  readonly columns: readonly { readonly field: FieldId }[];
  readonly fields: readonly { readonly block: Block; readonly field: FieldId }[];
}

function outcomeForms({ draft }: Plan): readonly OutcomeForm[] {
  const records = new Map<string, { block: Block; field: FieldId }[]>();
  for (const block of draft.blocks) {
    if (block.record === undefined || block.label === undefined || block.cell) continue;
    const field = lookUpWithin('outcomes', block.label)?.field ?? lookUp(block.label)?.field;
    if (field) records.set(block.record, [...(records.get(block.record) ?? []), { block, field }]);
  }
  return [...records.values()]
    .map((fields) => ({ columns: fields, fields: fields.filter(({ block }) => !block.readOnly) }))
    .filter(({ fields }) => fields.some(({ field }) => field === 'outcome'));
}

/** Fills what is empty among the fields of a form. */
function fillEmpty(fields: OutcomeForm['fields'], form: OutcomeForm, parts: OutcomeParts): readonly Edit[] {
  return fields.flatMap(({ block, field }) => {
    const insert = block.text.trim() === '' ? textFor(field, form, parts) : '';
    return insert ? [{ span: { block: block.id, from: 0, to: block.text.length }, expected: block.text, insert }] : [];
  });
}

/** Replaces the words of an outcome, and fills only those cells of its row that are empty. */
function editsInstead(
  plan: Plan,
  tables: readonly OutcomeTable[],
  forms: readonly OutcomeForm[],
  parts: OutcomeParts,
  { span, text }: Outcome,
): readonly Edit[] {
  const { cell } = plan.blocks.get(span.block)!;
  const table = tables.find(({ header }) => header.cell!.table === cell?.table);
  // Support that stands behind it in the same words was read into `parts`, and is written anew with it.
  const stretch = { ...span, to: supportBehindIt(plan, span)?.to ?? span.to };
  const own = plan.blocks.get(span.block)!.text.slice(span.from, stretch.to);
  const form = forms.find(({ fields }) => fields.some(({ block }) => block.id === span.block));
  // Support that stands in the plan already, wherever, is not said twice.
  const isThere = ({ id, text: words }: Block) =>
    (id === span.block ? words.slice(0, span.from) + words.slice(stretch.to) : words).includes(parts.what.trim());
  const fresh = plan.draft.blocks.some(isThere) ? { ...parts, what: '' } : parts;
  const sentence = (table ?? form) ? textFor('outcome', table ?? form!, fresh) : lineOf(fresh);
  // An outcome that is part of a line ends as it ended.
  const insert = /[.!?]\s*$/.test(own) || own === text ? sentence : sentence.replace(/\.$/, '');
  const words: Edit = { span: stretch, expected: own, insert };
  if (form)
    return [
      words,
      ...fillEmpty(
        form.fields.filter(({ block }) => block.id !== span.block),
        form,
        parts,
      ),
    ];
  if (!table || !cell) return [words];
  const row = table.rows.find((blocks) => blocks.some((block) => block.cell!.row === cell.row)) ?? [];
  const empty = table.columns.flatMap(({ column, field }): Edit[] => {
    const block = row.find((one) => one.cell!.column === column && one.id !== span.block);
    const fresh = textFor(field, table, parts);
    return block && block.text.trim() === '' && fresh
      ? [{ span: { block: block.id, from: 0, to: block.text.length }, expected: block.text, insert: fresh }]
      : [];
  });
  return [words, ...empty];
}

/**
 * The outcome with its support, as a section of a template holds it: cell by cell of its table, the first free one where
 * no column is known to be for outcomes, and in one line.
 */
export function entryIn({ table }: TemplateSection, parts: OutcomeParts): { row: readonly string[]; line: string } {
  const columns = table?.columns ?? [];
  const row = columns.map(({ field }) => textFor(field, { columns }, parts));
  if (row.length > 0 && columns.every(({ field }) => field !== 'outcome')) {
    const at = Math.max(0, row.indexOf(''));
    row[at] = `${textFor('outcome', { columns }, parts)} ${row[at]!}`.trim();
  }
  return { row, line: lineOf(parts) };
}

function lineOf(parts: OutcomeParts): string {
  const baseline = parts.baseline.trim();
  const now = baseline && ` Now: ${baseline.replace(/\.+$/, '')}.`;
  return outcomeSentence(parts) + now + supportBehind(parts);
}

/** Plans without a table of outcomes: behind the last outcome, or into the empty part. */
function placeInText(plan: Plan, parts: OutcomeParts): OutcomePlace {
  const line = lineOf(parts);
  const section = plan.sections.find(({ id }) => id === 'outcomes');
  const last = plan.outcomes.at(-1)?.span.block ?? section?.content.at(-1)?.block ?? section?.heading?.block;
  if (last === undefined || plan.blocks.get(last)?.readOnly) return { kind: 'section' };
  const own = plan.blocks.get(last)!;
  if (own.label !== undefined && own.text.trim() === '')
    return {
      kind: 'edits',
      edits: [{ span: { block: last, from: 0, to: own.text.length }, expected: own.text, insert: line }],
    };
  const index = plan.draft.blocks.findIndex(({ id }) => id === last);
  const next = plan.draft.blocks[index + 1];
  return section?.status === 'empty' && next && next.text === '' && !next.cell
    ? { kind: 'edits', edits: [{ span: { block: next.id, from: 0, to: 0 }, expected: '', insert: line }] }
    : { kind: 'row', beside: last, texts: [numberAfter(own) + line] };
}

/** The next number, where the line before has one that somebody typed: `4. `. */
function numberAfter({ text, list }: Block): string {
  const [, number, sign] = (!list && /^\s*(\d{1,2})([.)]) /.exec(text)) || [];
  return number ? `${Number(number) + 1}${sign} ` : '';
}

function trimmed(parts: OutcomeParts): OutcomeParts {
  return Object.fromEntries(
    Object.entries(parts).map(([key, text]: [string, string]) => [key, text.trim()]),
  ) as unknown as OutcomeParts;
}

/** A draft that holds this outcome alone, with its support in the same row, to be judged by the rules that judge the plan. */
export function draftOfOutcome(parts: OutcomeParts): Draft {
  const said = trimmed(parts);
  const cells: readonly (readonly [header: string, text: string])[] = [
    ['Outcome', outcomeSentence(parts)],
    ['Starting point', said.baseline],
    ['Support', said.what],
    ['Who', said.who],
    ['How often', said.frequency],
    ['How long', said.duration],
    ['Group', said.group],
  ];
  const row = (index: number, texts: readonly string[]): Block[] =>
    texts.map((text, column) => ({ id: `${index}:${column}`, text, cell: { table: 't', row: index, column } }));
  return {
    blocks: [
      { id: 'heading', text: 'Outcomes', heading: 1 },
      ...row(
        0,
        cells.map(([header]) => header),
      ),
      ...row(
        1,
        cells.map(([, text]) => text),
      ),
    ],
  };
}
