import { onceFor } from './once';
import type { Span } from './span';

/** Where a block stood in a table of its source: zero-based grid coordinates, before anybody decided what is a header. */
export interface Cell {
  /** Identifies the table within the draft; a nested table has an id of its own. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** How many grid columns and rows the cell covers; 1 when absent. */
  readonly columns?: number;
  readonly rows?: number;
  /** The source itself marks the row as a header row. */
  readonly header?: true;
}

/** One paragraph, table cell paragraph or form field, as the writer sees it. */
export interface Block {
  /** Identifies the block for as long as the host is open; never stored. */
  readonly id: string;
  /** Plain text; line breaks inside it are `\n`. */
  readonly text: string;
  /** Outline level 1 to 9 where the source marks the block as a heading. */
  readonly heading?: number;
  /** All of the text is bold: a heading in documents that nobody prepared. */
  readonly bold?: true;
  /** An empty line stands above, which is no block of its own. */
  readonly gap?: true;
  /** An item of a list. */
  readonly list?: true;
  /** How far in an item of a list stands, in points; only to be compared with others of the draft; absent at the margin. */
  readonly indent?: number;
  /** Where the block stands in a table. */
  readonly cell?: Cell;
  /** What a form calls the field, or a column header that the source itself ties to the cell. */
  readonly label?: string;
  /** Ties together the fields of one repeated form group. Table rows get theirs from `cell`. */
  readonly record?: string;
  /** The section, where the host knows it for sure: a content control's tag, a mapping that the writer confirmed. */
  readonly section?: string;
  /** The writer cannot change the block here, so no fix is offered. */
  readonly readOnly?: true;
  /** Header, footer, note, text box: read, but outside the running text. */
  readonly aside?: 'header' | 'footer' | 'note' | 'text-box';
}

/** A read-only snapshot of what the writer wrote. */
export interface Draft {
  readonly blocks: readonly Block[];
  /** Part of a plan (one field, one sentence): nothing is reported as missing from it. */
  readonly fragment?: true;
  /** What each picture in the running text is said to show: its alternative text, empty where it has none. Absent where the host cannot tell. */
  readonly pictures?: readonly string[];
  /** What the host never reads, as nouns: “text boxes”. */
  readonly unread?: readonly string[];
  /** Sections that stand on other pages of the same form, by id; their words are not known here. */
  readonly elsewhere?: Readonly<Record<string, 'present' | 'empty'>>;
  /** What the host could not read or wants said, in plain sentences. */
  readonly notices?: readonly string[];
}

/** The place of each block in its draft, from 0, by its id. */
export const orderOf = onceFor(
  (blocks: Iterable<Block>): ReadonlyMap<string, number> => new Map(Array.from(blocks, ({ id }, index) => [id, index])),
);

/** Sorts spans by where they stand in a draft whose blocks have that order. */
export const byPlace =
  (order: ReadonlyMap<string, number>) =>
  (one: Span, other: Span): number =>
    order.get(one.block)! - order.get(other.block)! || one.from - other.from;
