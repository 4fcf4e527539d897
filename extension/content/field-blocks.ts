import type { Plan } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import type { Block } from '../../shared/text/draft';
import { isReadOnly, valueText, type Editable, type Line } from './field';
import type { Field } from './fields';
import { readRich } from './rich-text';

/** Where the text of a block begins. */
export interface Standing {
  readonly field: Field;
  /** Offset in the whole text of the field. */
  readonly start: number;
  /** The words that it held. */
  readonly text: string;
}

/** So much of a block is read, in UTF-16 units: what is longer is no plan, and would take the rest of the page with it. */
export const longest = 200_000;

/** So many blocks of a page are handed to the panel, for the same reason. */
export const mostBlocks = 20_000;

/** A field as blocks; notes down where each of them begins. */
export function blocksIn(field: Field, places: Map<string, Standing>): readonly Block[] {
  const more = {
    ...(field.label && { label: field.label }),
    ...(field.record && { record: field.record }),
    ...(field.section && { section: field.section }),
    ...(isReadOnly(field.editable) && { readOnly: true as const }),
  };
  const lines = linesOf(field.editable);
  if (!field.whole && !lines.some(({ heading, cell }) => heading ?? cell)) {
    const whole = lines.map(({ text }) => text).join('\n');
    const text = whole.slice(0, longest);
    places.set(field.id, { field, start: 0, text });
    return [{ ...more, id: field.id, text }];
  }
  // A document of its own: its parts say what they are, the field's label does not.
  const rest = { ...more, label: undefined };
  let start = 0;
  return lines.map((line, index): Block => {
    const id = `${field.id}:${index}`;
    const text = line.text.slice(0, longest);
    places.set(id, { field, start, text });
    start += line.text.length + 1;
    return { ...rest, ...line, text, id };
  });
}

/** What the writer is told where a section cannot be shown. */
export const noField =
  'No field that is open here is meant for it. To write it in another field, click there, then insert it from “Sections”.';

/** The blocks of a section: the one that its label ties to it, also where nothing is written yet, then what is written. */
export function blocksOf({ sections, passages }: Plan, section: SectionId): readonly string[] {
  const labelled = sections.find(({ id }) => id === section)?.heading?.block;
  const written = passages.filter((passage) => passage.section === section).map(({ block }) => block);
  return labelled === undefined ? written : [labelled, ...written];
}

/** The lines of a field as it stands. */
function linesOf(editable: Editable): readonly Line[] {
  if (editable.kind === 'value') return [{ text: valueText(editable.element) }];
  const lines: readonly Line[] =
    editable.kind === 'rich' ? readRich(editable.element).lines : editable.element.value.split('\n').map(asLine);
  return lines.length > 0 ? lines : [{ text: '' }];
}

const asLine = (text: string): Line => ({ text });
