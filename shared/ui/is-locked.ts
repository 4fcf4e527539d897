import type { Plan } from '../plan/plan';
import type { SectionId } from '../plan/section';

/** Whether a section has fields, and none of them can be written in. */
export function isLocked({ sections, passages, blocks }: Plan, section: SectionId): boolean {
  const label = sections.find(({ id }) => id === section)?.heading;
  const own = [...(label ? [label] : []), ...passages.filter((passage) => passage.section === section)];
  return own.length > 0 && own.every(({ block }) => blocks.get(block)?.readOnly);
}
