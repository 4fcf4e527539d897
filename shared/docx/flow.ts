import type { Block } from '../text/draft';
import type { Field } from './field';
import type { Numbering } from './numbering';
import type { Style, Styles } from './styles';
import type { Table } from './table';

/** What is gathered over all parts of one document. */
export interface Gathered {
  /** In the order of the text; a hole is a paragraph that came to nothing. */
  readonly blocks: (Block | undefined)[];
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Footnotes and endnotes that the text refers to, as `footnote 2`. */
  readonly notes: Set<string>;
  /** Headers and footers that are shown, by relation id. */
  readonly margins: Set<string>;
  tables: number;
  /** Alternative text of each picture. */
  readonly pictures: string[];
  diagrams: number;
  embedded: number;
  hidden: boolean;
}

/** A paragraph that is being read. */
export interface Paragraph {
  /** Where its block goes. */
  readonly slot: number;
  text: string;
  /** Undefined until there is text. */
  bold?: boolean;
  style: Style;
  heading?: number;
  /** Id of the list that it is an item of; '' for none. */
  list?: string;
  /** Of the list, 0 for its outermost items. */
  depth?: number;
  section?: string;
  locked: boolean;
  /** The properties at hand are those of its end. */
  atEnd?: boolean;
  /** Its end is struck out, so that it and the next are one. */
  open: boolean;
}

/** A run that is being read. */
export interface Run {
  bold?: boolean;
  hidden?: boolean;
  font?: string;
  style: Style;
}

/** A content control that is being read. */
export interface Control {
  section?: string;
  /** Shows only the words that invite to write. */
  placeholder: boolean;
  locked: boolean;
}

/** A text that runs on by itself: the body, a header, a note, a text box. */
export interface Flow {
  readonly aside?: Block['aside'];
  readonly tables: Table[];
  readonly fields: Field[];
  readonly controls: Control[];
  paragraph?: Paragraph;
  /** A paragraph whose end is struck out, waiting for the next. */
  carry?: Paragraph;
  run?: Run;
  /** An empty paragraph stands above what comes next. */
  gap?: boolean;
}

/** A text before its first paragraph. */
export function newFlow(aside: Block['aside']): Flow {
  return { aside, tables: [], fields: [], controls: [] };
}

/** Starts a content control inside those that are open. */
export function openControl({ controls }: Flow): void {
  const outer = controls.at(-1);
  controls.push({ section: outer?.section, placeholder: false, locked: outer?.locked ?? false });
}

/** Whether what comes now is not part of the text that a reader sees. */
export function silent({ controls, fields }: Flow): boolean {
  return controls.some(({ placeholder }) => placeholder) || fields.some(({ code }) => code);
}

/** Adds to the paragraph at hand what is shown of a text, and says whether words were left out as hidden. */
export function addText(flow: Flow, text: string): boolean {
  const { paragraph, run, controls, fields } = flow;
  if (!paragraph || text === '') return false;
  const control = controls.at(-1);
  if (control?.section !== undefined) paragraph.section ??= control.section;
  if (silent(flow)) return false;
  const blank = text.trim() === '';
  if (run?.hidden ?? run?.style.hidden ?? paragraph.style.hidden) return !blank;
  paragraph.text += text;
  for (const field of fields) field.shown = true;
  if (!blank && paragraph.bold !== false) {
    // Bold in the paragraph's style and bold in the run's style cancel each other out.
    paragraph.bold = run?.bold ?? (run?.style.bold ?? false) !== (paragraph.style.bold ?? false);
  }
  return false;
}
