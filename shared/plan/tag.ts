import { sectionIds, type SectionId } from './section';

const prefix = 'one-plan-';
const builtIn: ReadonlySet<string> = new Set(sectionIds);

/** Tag of the content control that holds a section in a Word document. */
export const sectionTag = (id: SectionId): string => prefix + id;

/** The section that a content control's tag names; undefined for anybody else's tag. */
export function sectionOfTag(tag: string): SectionId | undefined {
  if (!tag.startsWith(prefix)) return undefined;
  const id = tag.slice(prefix.length);
  return builtIn.has(id) || /^own_\w{1,50}$/.test(id) ? (id as SectionId) : undefined;
}
