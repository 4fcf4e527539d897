import type { FieldId, SectionId, Voice } from './section';

/** Which guidance asks for something: shown with every note. */
export interface Authority {
  /** For instance `Essex factsheet “One Planning and the One Plan”: outcomes`. */
  readonly cite: string;
  readonly url: string;
}

/** A column of a section's table. */
export interface Column {
  readonly field: FieldId;
  readonly header: string;
  /** Grey words that the writer replaces. */
  readonly hint?: string;
  /** Share of the table's width, relative to the other columns; 1 when absent. */
  readonly width?: number;
}

/** A table inside a section: a header row and `rows` empty rows, or one row for each of `rowHeaders`. */
export interface TableShape {
  readonly columns: readonly Column[];
  readonly rows: number;
  /** First column's cells, where the table is read by rows (details, good day / bad day). */
  readonly rowHeaders?: readonly {
    readonly field?: FieldId;
    readonly header: string;
    readonly hint?: string;
    /** Words carried over from elsewhere, for the cells behind the first. */
    readonly cells?: readonly string[];
  }[];
}

/** One part of a template, as it is inserted, recognised and explained. */
export interface TemplateSection {
  readonly id: SectionId;
  readonly heading: string;
  /** Other headings or labels it is known by, in lower case and without punctuation at the end; in a school's own, those it had before. */
  readonly synonyms: readonly string[];
  /** One or two plain sentences that tell the writer what to put here. */
  readonly hint: string;
  readonly voice: Voice;
  /** Who usually fills it in. */
  readonly by: string;
  /** Depth below the plan's own title: 1 or 2. */
  readonly level: 1 | 2;
  /** May be left out without a note. */
  readonly optional?: true;
  readonly table?: TableShape;
}

/** An ordered list of sections: data, never code. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly authority: Authority;
  readonly sections: readonly TemplateSection[];
}
