import type { Inserted } from '../../shared/host';
import { readPlan } from '../../shared/plan/read-plan';
import type { Plan } from '../../shared/plan/plan';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import type { WordSurface } from '../word/word';
import { menuTemplate } from './menu';

/** Inserts one section in its place; resolves with a sentence where nothing was inserted. */
export async function insertSection(
  { host, stored }: WordSurface,
  id: SectionId,
  today: string,
): Promise<string | undefined> {
  const plan = readPlan(await host.read(), { ...stored, today });
  const template = [plan.template, menuTemplate].find(({ sections }) => sections.some((section) => section.id === id))!;
  const [inserted] = await host.insert(template, [id], 'order');
  if (inserted?.outcome !== 'there') return undefined;
  const present = plan.sections.find((section) => section.id === id);
  if (present?.heading) await host.reveal(present.heading);
  return alreadyThere(template, inserted);
}

/** Inserts every section that the plan's template asks for and the document lacks. */
export async function insertAllMissing({ host, stored }: WordSurface, today: string): Promise<string | undefined> {
  const plan = readPlan(await host.read(), { ...stored, today });
  const missing = missingSections(plan);
  if (missing.length === 0) return 'Nothing is missing: every part of the plan is in this document.';
  await host.insert(plan.template, missing, 'order');
  return undefined;
}

/** The sections that a plan lacks; an empty document gets all, any other only those that are not optional. */
function missingSections({ sections, template }: Plan): readonly SectionId[] {
  const lacking = sections.filter(({ status }) => status === 'missing');
  if (lacking.length === sections.length) return template.sections.map(({ id }) => id);
  return lacking.filter(({ section }) => !section.optional).map(({ id }) => id);
}

function alreadyThere({ sections }: Template, { section, as }: Inserted): string {
  const heading = sections.find(({ id }) => id === section)!.heading;
  const name = as && as !== heading ? ` under the heading “${as}”` : '';
  return `“${heading}” is already in this document${name}. It is selected now.`;
}
