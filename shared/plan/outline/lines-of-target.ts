import type { FieldId } from '../section';

/** Lines of a target as Torbay’s nurseries write it: who, does what (“will”), under what conditions, how well, by when. */
const lines: ReadonlyMap<string, FieldId> = new Map([
  ['who', 'comment'],
  ['will', 'outcome'],
  ['when', 'comment'],
  ['where', 'comment'],
  ['with', 'comment'],
  ['how well', 'measure'],
  ['how often', 'measure'],
  ['by', 'deadline'],
  ['by when', 'deadline'],
]);

/** What one line of such a target holds; undefined for any other label. */
export const fieldOfLine = (label: string): FieldId | undefined =>
  lines.get(
    label
      .trim()
      .toLowerCase()
      .replace(/\s*[:：…]+$/, ''),
  );

/** The most lines that such a target has. */
export const linesOfTarget = lines.size;
