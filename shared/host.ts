import type { Draft } from './text/draft';
import type { Edit, Span } from './text/span';
import type { Finding } from './rules/finding';
import type { Place } from './rules/rule';
import type { SectionId } from './plan/section';
import type { Template } from './plan/template';

/** `stale`: the words are no longer there and nothing was changed; `partial`: some edits were made and undone where possible. */
export type Applied = 'applied' | 'stale' | 'partial';

/** What the writer did at a mark in the text: wants to see its note, wants it gone, or took one of the suggestions there. */
export type AtMark = 'open' | 'ignore' | 'taken';

/** Where the author writes. Everything that crosses it is plain JSON, so that a message channel can be one. */
export interface Host {
  read(): Promise<Draft>;
  /** All or none. */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /** Selects the words and scrolls to them; for a missing section, to where it would go. */
  reveal(place: Place): Promise<void>;
  /** Shows the findings beside the words, and no others; may do nothing. */
  mark(findings: readonly Finding[]): Promise<void>;
  /** Calls back when the writer did something at a mark; returns how to stop. Absent where the host marks nothing. */
  onMark?(this: void, done: (finding: Finding, what: AtMark) => void): () => void;
  /** Calls back after the writer changed something; returns how to stop. */
  watch(changed: () => void): () => void;
  /** Leaves a comment on the words for a colleague; absent where the host has no comments. */
  comment?(span: Span, text: string): Promise<void>;
}

/** What became of one section that was to be inserted. */
export interface Inserted {
  readonly section: SectionId;
  /** `there`: the draft has it already, perhaps under another name (`as`). `nowhere`: no place is meant for it. */
  readonly outcome: 'inserted' | 'there' | 'nowhere';
  readonly as?: string;
}

/**
 * Where a section goes: at the caret, among the sections in the template's order, or behind all else; a form has no end,
 * there it is the order.
 */
export type InsertWhere = 'caret' | 'order' | 'end';

/** What a section holds as soon as it is put in: the first row of its table, or, where it has none or is written as lines, one line. */
export interface FirstEntry {
  readonly row: readonly string[];
  readonly line: string;
}

/** Second small port: puts sections of a template, or one more row, into the draft. */
export interface Inserter {
  /** `first` goes into the only section that is asked for, so that one undo takes both back. */
  insert(
    template: Template,
    sections: readonly SectionId[],
    where: InsertWhere,
    first?: FirstEntry,
  ): Promise<readonly Inserted[]>;
  /** Adds a row behind the row that a block stands in, cell by cell, or a paragraph behind a block that stands in none. */
  addRow(beside: string, texts: readonly string[]): Promise<void>;
}

/** A failure that the writer can be told: `message` is one plain sentence that says what to do. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly kind: 'read-only' | 'too-old' | 'gone' | 'busy' | 'refused',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
