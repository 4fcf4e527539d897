import { labelVariants, readLabel } from '../label';
import type { FieldId, SectionId } from '../section';
import { templates } from '../templates';
import { areas } from './areas';
import { contexts } from './contexts';
import { fieldLabels, labelsOfOutcome } from './fields';
import { looseHeadings } from './headings';
import { titles } from './titles';

/** Keys of labels, parted by bars, by what the labels name. */
export type Keys<Id extends string = string> = Readonly<Partial<Record<Id, string>>>;

/** A label that two things have belongs to the first. */
function keysById<Id extends string>(labels: readonly (readonly [Id, readonly string[]])[]): Keys<Id> {
  const owners = new Map<string, Id>();
  for (const [id, all] of labels) {
    for (const label of all) {
      const key = readLabel(label)?.key;
      if (key !== undefined && !owners.has(key)) owners.set(key, id);
    }
  }
  const keys: Partial<Record<Id, string>> = {};
  for (const [key, id] of owners) keys[id] = keys[id] === undefined ? key : `${keys[id]}|${key}`;
  return keys;
}

const sections = keysById<SectionId>([
  ...templates.flatMap((template) =>
    template.sections.map(({ id, heading, synonyms }) => [id, [heading, ...synonyms]] as const),
  ),
  ...(Object.entries(looseHeadings) as [SectionId, readonly string[]][]),
]);

/** Headers of our own tables that say nothing outside their section: columns for remarks, and rows. */
function ownHeaders(): Readonly<Record<string, Readonly<Record<string, FieldId | ''>>>> {
  const owners = new Map(
    Object.entries(sections).flatMap(([id, keys = '']) => keys.split('|').map((key) => [key, id])),
  );
  const found: Record<string, Record<string, FieldId | ''>> = {};
  for (const template of templates) {
    for (const { id, table } of template.sections) {
      const remarks = table?.columns.filter(({ field }) => field === 'comment') ?? [];
      for (const { header, field } of [...remarks, ...(table?.rowHeaders ?? [])]) {
        const keys = labelVariants(header).map((label) => label.key);
        const [key] = keys;
        if (key === undefined || keys.some((one) => (owners.get(one) ?? id) !== id)) continue;
        (found[id] ??= {})[key] = field ?? '';
      }
    }
  }
  return found;
}

/** All that labels are known by. Made when the product is built: no label is read when it is loaded, and only keys ship. */
export const known = {
  sections,
  fields: keysById(Object.entries(fieldLabels) as [FieldId, readonly string[]][]),
  fieldsOfOutcome: keysById(Object.entries(labelsOfOutcome) as [FieldId, readonly string[]][]),
  /** Empty where the header names no field. */
  ownHeaders: ownHeaders(),
  areas: [...areas].join('|'),
  /** Titles of whole documents; empty where none of our templates is named. */
  titles: Object.fromEntries([...titles].map(([key, template]) => [key, template ?? ''])),
  contexts: contexts.map(({ within, keys, section }) => ({ within, keys: [...keys].join('|'), section })),
};
