import { readDocx } from '../../shared/docx/read';
import { writeDocx } from '../../shared/docx/write';
import { outline } from '../../shared/plan/outline';
import { templates } from '../../shared/plan/templates';
import { defaultSettings } from '../../shared/settings';

const settings = defaultSettings('2026-11-22');

describe.each(templates.map((template) => [template.id, template] as const))('a blank %s', (id, template) => {
  const written = readDocx(writeDocx(template));
  const unmarked = { blocks: written.blocks.map((block) => ({ ...block, section: undefined })) };

  test.each([
    ['with its content controls', written],
    ['as plain headings and tables', unmarked],
  ])('%s is known again, with every part empty', (_, draft) => {
    const sorted = outline(draft, settings);
    expect(sorted.template.id).toBe(id);
    expect(sorted.sections.filter(({ status }) => status === 'present').map((section) => section.id)).toEqual([]);
    const parts = new Set(template.sections.map((section) => section.id));
    const missing = sorted.sections.filter((section) => parts.has(section.id) && section.status === 'missing');
    expect(missing.map((section) => section.id)).toEqual([]);
  });
});
