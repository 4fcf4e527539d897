import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../../shared/docx/read';
import { writeDocx } from '../../shared/docx/write';
import { outline } from '../../shared/plan/outline';
import { sectionTag } from '../../shared/plan/tag';
import { templates } from '../../shared/plan/templates';
import type { Template } from '../../shared/plan/template';
import { defaultSettings } from '../../shared/settings';

const settings = defaultSettings('2026-11-22');

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  const draft = readDocx(writeDocx(template));

  test('reads back as the same headings in the same order', () => {
    const headings = draft.blocks.flatMap(({ heading, text }) => (heading ? [text] : []));
    expect(headings).toEqual([template.title, ...template.sections.map(({ heading }) => heading)]);
  });

  test('every section is there and empty', () => {
    const { template: found, sections } = outline(draft, settings);
    expect(found.id).toBe(template.id);
    const status = (id: string) => sections.find((section) => section.id === id)?.status;
    expect(template.sections.map(({ id }) => [id, status(id)])).toEqual(
      template.sections.map(({ id }) => [id, 'empty']),
    );
  });

  test('tables keep their columns, and rows of their own', () => {
    for (const { id, table } of template.sections) {
      if (!table) continue;
      const cells = draft.blocks.flatMap(({ cell, section, text }) =>
        cell && section === id ? [{ ...cell, text }] : [],
      );
      expect(cells.filter(({ row }) => row === 0).map(({ text, header }) => [text, header])).toEqual(
        table.columns.map(({ header }) => [header, true]),
      );
      const names = table.rowHeaders?.map(({ header }) => header);
      const first = cells.filter(({ row, column }) => row > 0 && column === 0).map(({ text }) => text);
      expect(first).toEqual(names ?? Array.from({ length: table.rows }, () => ''));
    }
  });
});

const template: Template = {
  id: 'small',
  title: 'Small plan',
  authority: { cite: 'Nobody', url: 'https://example.org/' },
  sections: [
    {
      id: 'strengths',
      heading: 'Strengths & more',
      synonyms: [],
      hint: 'Say <what>.',
      voice: 'school',
      by: 'all',
      level: 1,
    },
    {
      id: 'outcomes',
      heading: 'Outcomes',
      synonyms: [],
      hint: 'Three or four.',
      voice: 'school',
      by: 'all',
      level: 2,
      table: {
        columns: [
          { field: 'outcome', header: 'Outcome' },
          { field: 'deadline', header: 'By when', hint: 'A date' },
        ],
        rows: 1,
      },
    },
  ],
};

test('what is filled in takes the place of the hints', () => {
  const content = new Map([
    ['strengths', { text: ['Kind\u0000 "and" <quick>'], list: ['Draws'] }],
    ['outcomes', { rows: [['Mia will read\n40 words.', 'July'], ['Two']] }],
  ] as const);
  const { blocks } = readDocx(writeDocx(template, { title: 'Plan for Mia', content }));
  expect(
    blocks.filter(({ aside }) => !aside).map(({ text, cell }) => (cell ? `${cell.row}/${cell.column} ${text}` : text)),
  ).toEqual([
    'Plan for Mia',
    'Strengths & more',
    'Kind "and" <quick>',
    'Draws',
    'Outcomes',
    '0/0 Outcome',
    '0/1 By when',
    '1/0 Mia will read',
    '1/0 40 words.',
    '1/1 July',
    '2/0 Two',
    '2/1 ',
  ]);
  expect(blocks.find(({ text }) => text === 'Draws')).toMatchObject({ list: true, section: 'strengths' });
});

test('the package: content controls with tag and title, British English, the same bytes each time', () => {
  const bytes = writeDocx(template);
  const all = unzipSync(bytes);
  const document = strFromU8(all['word/document.xml']!);
  expect(document).toContain(`<w:alias w:val="Strengths &amp; more"/><w:tag w:val="${sectionTag('strengths')}"/>`);
  const ids = [...document.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  expect(strFromU8(all['word/styles.xml']!)).toContain('<w:lang w:val="en-GB"');
  expect(writeDocx(template)).toEqual(bytes);
});
