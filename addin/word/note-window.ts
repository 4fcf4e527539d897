import type { Concern } from '../../shared/rules/rule';
import { concernLabels } from '../../shared/labels';

/** Names of the texts that Word shows at an underlined note: it takes them from the manifest, and no others. */
export const noteWindow = {
  brand: 'Note.Brand',
  why: 'Note.Why',
  title: (concern: Concern) => `Note.${concern}`,
} as const;

/** The texts by their names, for the manifest. */
export const noteTexts: ReadonlyMap<string, string> = new Map([
  [noteWindow.brand, 'One Plan Assistant'],
  [noteWindow.why, 'The reason is in the pane'],
  ...Object.entries(concernLabels).map(([concern, label]) => [noteWindow.title(concern as Concern), label] as const),
]);
