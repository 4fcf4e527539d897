import type { SectionId } from '../../shared/plan/section';
import { templates } from '../../shared/plan/templates';
import type { TemplateSection } from '../../shared/plan/template';

/** The template whose sections the ribbon offers. */
export const menuTemplate = templates[0];

/** The sections that the ribbon's menu offers, in its order. */
export const menuSections: readonly TemplateSection[] = menuTemplate.sections;

/** Name of the command that inserts one section, as the manifest calls it. */
export const commandName = (id: SectionId): string => `insert_${id}`;

/** Name of the command that inserts every section that is missing. */
export const insertMissing = 'insert_everything_missing';
