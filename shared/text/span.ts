/** Half-open range of UTF-16 code units inside one block's text. */
export interface Span {
  /** Id of the block. */
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

/** A change of one span: void if `expected` no longer stands there. An empty span inserts, an empty `insert` deletes. */
export interface Edit {
  readonly span: Span;
  readonly expected: string;
  readonly insert: string;
}

/** A change that is offered to the writer and never made unasked; its edits are made all or none. */
export interface Fix {
  /** What it does, as a short order: `Change to “help”`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}
