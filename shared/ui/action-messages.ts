import { count } from '../labels';
import type { Inserted } from '../host';
import type { SectionId } from '../plan/section';
import { linesOfSection } from '../plan/section-lines';
import type { Template } from '../plan/template';
import type { Edit } from '../text/span';
import { shorten } from './shorten';

/** A sentence above the list about what was just done. */
export interface Message {
  readonly intent: 'success' | 'warning' | 'info';
  readonly text: string;
  readonly undo?: () => void;
  /** Copies what could not be written. */
  readonly copy?: () => void;
}

/** Said where a change could not be made, or only a part of it. */
export const failedFix: Readonly<Record<'stale' | 'partial', Message>> = {
  stale: {
    intent: 'info',
    text: 'These words have changed since the last check, so nothing was replaced. The notes are up to date now.',
  },
  partial: {
    intent: 'warning',
    text: 'Only part of this change could be made. Look at the words, and undo if they are not right.',
  },
};

/** Words of the plan in a sentence of ours. */
export const quoted = (text: string) => `“${shorten(text, 60)}”`;

/** What edits would have written, to be copied. */
export const wordingOf = (edits: readonly Edit[]) => edits.map(({ insert }) => insert).join('\n');

/** What sections would have written, to be copied. */
export const wordingOfSections = ({ sections: all }: Template, ids: readonly SectionId[]) =>
  all
    .filter(({ id }) => ids.includes(id))
    .flatMap(linesOfSection)
    .join('\n');

/** Says what became of the sections that were to be inserted. */
export function insertedMessage(template: Template, inserted: readonly Inserted[], undoHint: string): Message {
  const title = (id: SectionId) => `“${template.sections.find((section) => section.id === id)?.heading ?? id}”`;
  const those = (wanted: Inserted['outcome']) => inserted.filter(({ outcome }) => outcome === wanted);
  const [done, there, nowhere] = [those('inserted'), those('there'), those('nowhere')];
  const lost =
    nowhere.length === 0
      ? ''
      : `This form has no field for ${nowhere.map(({ section }) => title(section)).join(', ')}. Right-click in the field where it may go, then choose “Insert One Plan section”.`;
  if (done.length === 0) {
    const [one] = there;
    if (lost || !one) return { intent: lost ? 'warning' : 'info', text: lost || 'Nothing was missing.' };
    const name = one.as && `“${one.as}”` !== title(one.section) ? `, as “${one.as}”` : '';
    return { intent: 'info', text: `${title(one.section)} is already in the plan${name}.` };
  }
  const what =
    done.length === 1
      ? `${title(done[0]!.section)} is in the plan now.`
      : `${count(done.length, 'section')} are in the plan now.`;
  return { intent: lost ? 'warning' : 'success', text: [what, lost, undoHint].filter(Boolean).join(' ') };
}
