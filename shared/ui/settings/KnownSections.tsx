import type { SectionId } from '../../plan/section';
import type { Template } from '../../plan/template';
import { templates } from '../../plan/templates';

/** Every section that the rules know as a choice, each once: those of the first template, then what others have besides. */
export function KnownSections({ first = [] }: { readonly first?: readonly Template[] }) {
  const known = new Set<SectionId>();
  return [...first, ...templates].map(({ id, title, sections }) => {
    const fresh = sections.filter((section) => !known.has(section.id));
    for (const section of fresh) known.add(section.id);
    return (
      fresh.length > 0 && (
        <optgroup key={id} label={title}>
          {fresh.map((section) => (
            <option key={section.id} value={section.id}>
              {section.heading}
            </option>
          ))}
        </optgroup>
      )
    );
  });
}
