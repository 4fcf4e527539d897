import { missingParts } from '../../shared/plan/parts/unwritten';
import type { Plan } from '../../shared/plan/plan';
import { readPlan } from '../../shared/plan/read-plan';
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
  const plan = readPlan(await host.read(), { ...stored, template: template.id, today });
  const missing = missingSections(plan);
  if (missing.length === 0) return nothingMissing(plan);
  await host.insert(plan.template, missing, 'order');
  // The first of them is selected; what stands further down is not seen.
  return missing.length > 1 ? `${count(missing.length, 'section')} were added. The first is selected now.` : undefined;
}

function nothingMissing({ sections }: Plan): string {
  const lacking = sections.filter(({ status }) => status === 'missing');
  const optional = lacking.length;
  if (optional === 0) return 'Nothing is missing: every section of the plan is in this document.';
  const kind = lacking.every(({ section }) => section.optional) ? 'optional section' : 'other section';
  const more = `${count(optional, kind)} ${optional === 1 ? 'is' : 'are'} not in it`;
  return `Nothing is missing that the plan must have. ${more}: the menu has ${optional === 1 ? 'it' : 'them'}.`;
}

/** The sections that a plan lacks; an empty document gets all, any other those that the pane calls missing. */
function missingSections(plan: Plan): readonly SectionId[] {
  const { sections, template } = plan;
  const lacking = sections.filter(({ status }) => status === 'missing');
  if (lacking.length === sections.length) return template.sections.map(({ id }) => id);
  return missingParts(plan).map(({ id }) => id);
}
