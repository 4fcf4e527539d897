import type { Block } from '../text/draft';
import type { FieldId, SectionId } from './section';
import type { Plan } from './plan';
import type { Column, Template, TemplateSection } from './template';
import { templates } from './templates';

/** One heading of a blank form, and the part of a plan that it is taken for. */
export interface MappedHeading {
  readonly heading: string;
  /** A part that the rules know, `own` for one that only this school has, or `none` for no part at all. */
  readonly part: SectionId | 'own' | 'none';
  readonly columns: readonly Column[];
}

/** Reads the headings of a form in their order; what the rules know by its words is mapped already. */
export function mapHeadings(plan: Plan): readonly MappedHeading[] {
  const found: MappedHeading[] = [];
  const taken = new Set<string>();
  const headings = new Map<string, SectionId | undefined>();
  for (const { block, role, section } of plan.passages)
    if (role === 'heading' && !headings.has(block)) headings.set(block, section);
  plan.draft.blocks.forEach((block, index) => {
    const heading = block.text.replace(/[\s:]+$/, '').trim();
    const isHeading = headings.has(block.id) || (!block.cell && (block.heading !== undefined || isBoldTitle(block)));
    if (!isHeading || heading === '' || heading.length > 200) return;
    const part = headings.get(block.id);
    const key = part ?? heading.toLowerCase();
    if (taken.has(key)) return;
    taken.add(key);
    // What stands at the very top and is no part is the plan's own title.
    const unknown = found.length === 0 ? 'none' : 'own';
    found.push({ heading, part: part ?? unknown, columns: columnsBelow(plan, index) });
  });
  return found;
}

/** A line in bold that stands alone: what many forms have for a heading. */
const isBoldTitle = ({ bold, list, text }: Block) => bold === true && !list && /^.{2,60}[^.;,!]$/s.test(text.trim());

/** The header row of the table that follows a heading directly. */
function columnsBelow(plan: Plan, heading: number): readonly Column[] {
  const next = plan.draft.blocks
    .slice(heading + 1)
    .find(({ text, cell, heading: level }) => cell || level || text.trim());
  const table = next?.cell?.table;
  if (table === undefined) return [];
  const columns = plan.passages.flatMap(
    ({ role, field, block }): { column: number; field: FieldId; header: string }[] => {
      const { cell, text } = plan.blocks.get(block)!;
      return role === 'label' && field && cell?.table === table && cell.row === 0
        ? [{ column: cell.column, field, header: text.trim().slice(0, 200) }]
        : [];
    },
  );
  return columns.length > 1 ? columns.map(({ field, header }) => ({ field, header })) : [];
}

/** Makes a template of a mapping; undefined where no part is left. */
export function ownTemplate(title: string, mapping: readonly MappedHeading[]): Template | undefined {
  const used = new Set<SectionId>();
  const sections = mapping.flatMap(({ heading, part, columns }, index): TemplateSection[] => {
    if (part === 'none') return [];
    const id: SectionId = part === 'own' ? `own_${slug(heading) || index}` : part;
    if (used.has(id)) return [];
    used.add(id);
    const known = templates.flatMap((template) => template.sections).find((section) => section.id === id);
    return [
      {
        id,
        heading,
        synonyms: [heading.toLowerCase()],
        hint: known?.hint ?? 'Write this section as your school does.',
        voice: known?.voice ?? 'school',
        by: known?.by ?? 'SENCO',
        level: 1,
        ...(columns.length > 0 && { table: { columns, rows: 3 } }),
      },
    ];
  });
  if (sections.length === 0) return undefined;
  const name = title.trim().slice(0, 200) || 'Our plan';
  return { id: `own-${slug(name).replaceAll('_', '-') || 'plan'}`, title: name, authority, sections };
}

/** A school chooses its own format; the Code only says what is to be recorded. */
const authority = {
  cite: 'SEND Code of Practice, paragraph 6.72: schools choose their own format',
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
