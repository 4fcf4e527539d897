import type { Inserted } from '../../shared/host';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import type { WordSurface } from '../word/word';

/** Inserts one section in its place and selects it; resolves with a sentence where it is there already, and selects that. */
export async function insertSection(
  { host, stored }: WordSurface,
  template: Template,
  id: SectionId,
  today: string,
): Promise<string | undefined> {
  const [inserted] = await host.insert(template, [id], 'order');
  if (inserted?.outcome !== 'there') return undefined;
  const { sections } = outline(await host.read(), { ...stored, template: template.id, today });
  const present = sections.find((section) => section.id === id);
  if (present?.heading) await host.reveal(present.heading);
  return alreadyThere(template, inserted);
}

function alreadyThere({ sections }: Template, { section, as }: Inserted): string {
  const heading = sections.find(({ id }) => id === section)!.heading;
  const name = as && as !== heading ? ` under the heading “${as}”` : '';
  return `“${heading}” is already in this document${name}. It is selected now.`;
}
