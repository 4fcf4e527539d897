import type { TemplateSection } from './template';

/** Heading, hint and table headers of a section. */
export function linesOfSection(section: TemplateSection): readonly string[] {
  const columns = section.table?.columns.map(({ header }) => `${header}: `) ?? [];
  const rows = section.table?.rowHeaders?.map(({ header }) => `${header}: `) ?? columns;
  return [section.heading, `[${section.hint}]`, ...rows];
}
