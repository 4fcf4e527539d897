import { outline } from '../../shared/plan/outline';
import type { Outline } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import { count } from '../../shared/labels';
import type { WordSurface } from '../word/word';

/** Inserts every section that a template asks for and the document lacks. */
export async function insertMissing(
  { host, stored }: WordSurface,
  template: Template,
  today: string,
): Promise<string | undefined> {
  const sorted = outline(await host.read(), { ...stored, template: template.id, today });
  const missing = missingSections(sorted);
  if (missing.length === 0) return nothingMissing(sorted);
  await host.insert(sorted.template, missing, 'order');
  // The first of them is selected; what stands further down is not seen.
  return missing.length > 1 ? `${count(missing.length, 'section')} were added. The first is selected now.` : undefined;
}

function nothingMissing({ sections }: Outline): string {
  const optional = sections.filter(({ status }) => status === 'missing').length;
  if (optional === 0) return 'Nothing is missing: every section of the plan is in this document.';
  const more = `${count(optional, 'optional section')} ${optional === 1 ? 'is' : 'are'} not in it`;
  return `Nothing is missing that the plan must have. ${more}: the menu has ${optional === 1 ? 'it' : 'them'}.`;
}

/** The sections that a plan lacks; an empty document gets all, any other only those that are not optional. */
function missingSections({ sections, template }: Outline): readonly SectionId[] {
  const lacking = sections.filter(({ status }) => status === 'missing');
  if (lacking.length === sections.length) return template.sections.map(({ id }) => id);
  return lacking.filter(({ section }) => !section.optional).map(({ id }) => id);
}
