import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { outline } from '../../../shared/plan/outline';
import { templates } from '../../../shared/plan/templates';
import type { SectionId } from '../../../shared/plan/section';
import { defaultSettings } from '../../../shared/settings';
import { packDocx } from '../../../shared/docx/pack';
import { writeDocx } from '../../../shared/docx/write';
import { readDocx } from '../../../shared/docx/read';
import type { Block } from '../../../shared/text/draft';
import type { Profile } from '../../word-host';
import { makeDocx, paragraph, run, table } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const [onePlan] = templates;
const settings = defaultSettings('2026-11-22');
const headingOf = (id: SectionId) => onePlan.sections.find((section) => section.id === id)!.heading;

describe.each(['1.3', '1.9'] satisfies Profile[])('inserting sections in Word with %s', (profile) => {
  let opened: InWord;
  const open = async (blocks: readonly string[], readOnly = false) => {
    opened = await openInWord(blocks, { profile, readOnly });
    return opened;
  };
  afterEach(() => opened.close());

  const saved = () => readDocx(opened.word.save()).blocks;
  const headings = () => saved().filter(({ heading }) => heading !== undefined);
  const plan = [
    paragraph('One Plan', 'Heading1'),
    paragraph('Strengths', 'Heading2'),
    'Mia likes drawing.',
    paragraph('Outcomes', 'Heading2'),
    table([
      ['Outcome', 'By when'],
      ['Mia will read 40 key words.', 'July 2027'],
    ]),
    paragraph('Review', 'Heading2'),
    'In July.',
  ];

  it('puts a section where the template has it, in the document’s own heading level', async () => {
    const { host } = await open(plan);
    expect(await host.insert(onePlan, ['needs'], 'order')).toEqual([{ section: 'needs', outcome: 'inserted' }]);
    expect(headings().map(({ text, heading }) => [text, heading])).toEqual([
      ['One Plan', 1],
      ['Strengths', 2],
      [headingOf('needs'), 2],
      ['Outcomes', 2],
      ['Review', 2],
    ]);
    expect(opened.word.selection?.text).toBe(headingOf('needs'));
  });

  it('calls each cell to fill by its column, at most as long as Word takes', async () => {
    const { host } = await open(['']);
    await host.insert(onePlan, ['outcomes'], 'order');
    const xml = strFromU8(unzipSync(opened.word.save())['word/document.xml']!);
    const titles = [...xml.matchAll(/<w:alias w:val="([^"]*)"/g)].map(([, title]) => title!);
    const columns = onePlan.sections.find(({ id }) => id === 'outcomes')!.table!.columns;
    for (const { header, hint } of columns) if (hint) expect(titles).toContain(`${headingOf('outcomes')}: ${header}`);
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(64);
  });

  it('puts a section behind a table, not into it', async () => {
    const { host } = await open(plan);
    await host.insert(onePlan, ['provision'], 'order');
    const blocks = saved();
    const at = blocks.findIndex(({ text }) => text === headingOf('provision'));
    expect(blocks[at]!.cell).toBeUndefined();
    expect(blocks[at - 1]).toMatchObject({ text: 'July 2027' });
    expect(
      headings()
        .map(({ text }) => text)
        .slice(-3),
    ).toEqual(['Outcomes', headingOf('provision'), 'Review']);
  });

  it('gives a section a content control with its tag, title and hint', async () => {
    const { host } = await open(plan);
    await host.insert(onePlan, ['attainment'], 'order');
    const { blocks } = await host.read();
    const at = blocks.findIndex(({ text }) => text === headingOf('attainment'));
    // The hint is Word's placeholder: shown in grey, and nobody's words.
    expect(blocks[at + 1]).toMatchObject({ section: 'attainment', text: '' });
    const { hint } = onePlan.sections.find(({ id }) => id === 'attainment')!;
    expect(opened.word.paragraphs()).toContain(hint);
    expect(outline({ blocks }, settings).sections.find(({ id }) => id === 'attainment')?.status).toBe('empty');
  });

  it('puts everything that is missing in the template’s order, once', async () => {
    const { host } = await open(plan);
    const all = onePlan.sections.map(({ id }) => id);
    const first = await host.insert(onePlan, all, 'order');
    const there = first.filter(({ outcome }) => outcome === 'there');
    expect(there.map(({ section, as }) => [section, as])).toEqual([
      ['strengths', 'Strengths'],
      ['outcomes', 'Outcomes'],
      ['review', 'Review'],
    ]);
    const expected = onePlan.sections.map(
      ({ id, heading }) => there.find(({ section }) => section === id)?.as ?? heading,
    );
    const found = () =>
      headings()
        .map(({ text }) => text)
        .filter((text) => expected.includes(text));
    expect(found()).toEqual(expected);

    const before = opened.word.paragraphs();
    const second = await host.insert(onePlan, all, 'order');
    expect(second.every(({ outcome }) => outcome === 'there')).toBe(true);
    expect(opened.word.paragraphs()).toEqual(before);
  });

  it('loses none of the words that were there', async () => {
    const { host } = await open(plan);
    const words = opened.word.paragraphs().filter((text) => text !== '');
    await host.insert(
      onePlan,
      onePlan.sections.map(({ id }) => id),
      'order',
    );
    const after = opened.word.paragraphs();
    expect(after.filter((text) => words.includes(text))).toEqual(words);
  });

  it('fills an empty document with a title and the whole plan', async () => {
    const { host } = await open(['']);
    await host.insert(
      onePlan,
      onePlan.sections.map(({ id }) => id),
      'order',
    );
    const texts = saved().map(({ text }) => text);
    expect(texts[0]).toBe(onePlan.title);
    expect(
      headings()
        .map(({ text }) => text)
        .filter((text) => text !== onePlan.title),
    ).toEqual(onePlan.sections.map(({ heading }) => heading));
  });

  it('keeps a picture that stands in a document without words', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="Our school badge"/></wp:inline></w:drawing></w:r></w:p>';
    const { host } = await open([picture]);
    await host.insert(
      onePlan,
      onePlan.sections.map(({ id }) => id),
      'order',
    );
    const { blocks, pictures } = await host.read();
    expect(blocks[0]!.text).toBe(onePlan.title);
    expect(pictures).toEqual(['Our school badge']);
  });

  it('writes a table with a header row and the template’s columns', async () => {
    const { host } = await open(plan.slice(0, 3));
    await host.insert(onePlan, ['outcomes'], 'order');
    const shape = onePlan.sections.find(({ id }) => id === 'outcomes')!.table!;
    const cells = saved().filter((block): block is Block & Required<Pick<Block, 'cell'>> => block.cell !== undefined);
    expect(cells.filter(({ cell }) => cell.row === 0).map(({ text }) => text)).toEqual(
      shape.columns.map(({ header }) => header),
    );
    expect(cells.filter(({ cell }) => cell.row === 0).every(({ cell }) => cell.header)).toBe(true);
    expect(Math.max(...cells.map(({ cell }) => cell.row))).toBe(shape.rows);
  });

  it('hints in the table’s first empty row and above it, in words that nobody wrote', async () => {
    const { host } = await open(plan.slice(0, 3));
    await host.insert(onePlan, ['outcomes'], 'order');
    const section = onePlan.sections.find(({ id }) => id === 'outcomes')!;
    const hints = [section.hint, ...section.table!.columns.flatMap(({ hint }) => hint ?? [])];
    expect(hints.length).toBeGreaterThan(1);
    expect(opened.word.paragraphs()).toEqual(expect.arrayContaining(hints));
    const { blocks } = await host.read();
    expect(blocks.filter(({ text }) => hints.includes(text))).toEqual([]);
    expect(outline({ blocks }, settings).sections.find(({ id }) => id === 'outcomes')?.status).toBe('empty');
  });

  it('shares the width of the document’s own table as the template wants', async () => {
    const { host } = await open(plan.slice(0, 3));
    await host.insert(onePlan, ['personal_details'], 'order');
    const [name, value] = await Word.run(async (context) => {
      const row = context.document.body.tables.getFirst().rows.getFirst().cells;
      row.load('items/width');
      await context.sync();
      return row.items.map(({ width }) => width);
    });
    expect(value! / name!).toBeCloseTo(3 / 2, 1);
    expect(name! + value!).toBeCloseTo(451, -1);
  });

  it.each([
    ['as wide as the tables of a landscape document', [14_000, 14_000], 700],
    ['no wider than an upright page where only some are turned round', [9_020, 14_000], 451],
    ['as wide as the widest on upright pages', [6_000, 10_400], 520],
  ] as const)('makes its tables %s', async (_how, widths, expected) => {
    const tables = widths.map(
      (width) =>
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph('Mia')}</w:tc></w:tr></w:tbl><w:p/>`,
    );
    const { host } = await open(tables);
    await host.insert(onePlan, ['personal_details'], 'end');
    const cells = await Word.run(async (context) => {
      const { tables: all } = context.document.body;
      all.load('items/rows');
      await context.sync();
      const row = all.items.at(-1)!.rows.getFirst().cells;
      row.load('items/width');
      await context.sync();
      return row.items.map(({ width }) => width);
    });
    expect(cells.reduce((sum, width) => sum + width)).toBeCloseTo(expected, -1);
  });

  it('stays out of the content controls of the sections beside it', async () => {
    const without = {
      ...onePlan,
      sections: onePlan.sections.filter(({ id }) => id !== 'outcomes' && id !== 'strengths'),
    };
    opened = await openInWord(writeDocx(without), { profile });
    await opened.host.insert(onePlan, ['strengths', 'outcomes'], 'order');
    const blocks = saved();
    for (const id of ['strengths', 'outcomes'] as const) {
      expect(blocks.find(({ text }) => text === headingOf(id))).toMatchObject({ heading: 1 });
      expect(blocks.find(({ text }) => text === headingOf(id))!.section).toBeUndefined();
    }
    const wanted = onePlan.sections.map(({ heading }) => heading);
    expect(
      headings()
        .map(({ text }) => text)
        .filter((text) => wanted.includes(text)),
    ).toEqual(wanted);
  });

  it('goes back in one step of Undo', async () => {
    const { host } = await open(plan);
    const before = opened.word.paragraphs();
    await host.insert(onePlan, ['needs', 'provision'], 'order');
    expect(opened.word.undo()).toBe(true);
    expect(opened.word.paragraphs()).toEqual(before);
  });

  it('puts a section at the caret, behind a table when the caret is in one', async () => {
    const { host } = await open(plan);
    opened.word.select(5, 1, 1);
    await host.insert(onePlan, ['needs'], 'caret');
    const blocks = saved();
    const at = blocks.findIndex(({ text }) => text === headingOf('needs'));
    expect(blocks[at]!.cell).toBeUndefined();
    expect(blocks[at - 1]).toMatchObject({ text: 'July 2027' });
  });

  it('puts nothing into a footer where the caret is, and says where to put it', async () => {
    opened = await openInWord(packDocx(paragraph('Mia likes drawing.'), ''), { profile });
    opened.word.selectOutside('footer');
    const before = strFromU8(unzipSync(opened.word.save())['word/footer.xml']!);
    await expect(opened.host.insert(onePlan, ['needs'], 'caret')).rejects.toMatchObject({
      message: expect.stringMatching(/^The cursor is in a header, footer/) as string,
    });
    expect(strFromU8(unzipSync(opened.word.save())['word/footer.xml']!)).toBe(before);
    expect(opened.word.paragraphs()).toEqual(['Mia likes drawing.']);
    opened.word.select(0, 1, 1);
    expect(await opened.host.insert(onePlan, ['needs'], 'caret')).toMatchObject([{ outcome: 'inserted' }]);
  });

  it('heads a section by a bold line in capitals where the document does', async () => {
    const line = (text: string) => paragraph(run(text, '<w:b/>'));
    const { host } = await open([line('STRENGTHS'), 'Mia draws.', line('OUTCOMES'), 'Mia will swim.']);
    await host.insert(onePlan, ['attainment'], 'order');
    const blocks = saved();
    const at = blocks.findIndex(({ text }) => text === headingOf('attainment').toUpperCase());
    expect(blocks[at]).toMatchObject({ bold: true });
    expect(blocks[at]!.heading).toBeUndefined();
    expect(blocks[at + 1]!.bold).toBeUndefined();
    expect(await host.insert(onePlan, ['attainment'], 'order')).toMatchObject([{ outcome: 'there' }]);
  });

  it('takes over the document’s own styles: of headings, text and tables', async () => {
    const files = unzipSync(
      makeDocx([
        paragraph('Strengths', 'School1'),
        paragraph('Mia likes drawing.', 'SchoolText'),
        paragraph('Outcomes', 'School1'),
        table([['Outcome', 'By when']])
          .replace('TableGrid', 'SchoolTable')
          .replaceAll('<w:tcPr/>', '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>'),
      ]),
    );
    const style = (type: string, id: string, name: string, rest = '') =>
      `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
    files['word/styles.xml'] = strToU8(
      strFromU8(files['word/styles.xml']!).replace(
        '</w:styles>',
        style('paragraph', 'School1', 'School heading', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
          style('paragraph', 'SchoolText', 'School text') +
          style('table', 'SchoolTable', 'School table') +
          '</w:styles>',
      ),
    );
    const { host } = (opened = await openInWord(zipSync(files), { profile }));
    await host.insert(onePlan, ['needs', 'contributors'], 'order');
    const seen = await Word.run(async (context) => {
      const { paragraphs, tables } = context.document.body;
      paragraphs.load('items/text,items/style,items/tableNestingLevel');
      tables.load('items/style');
      await context.sync();
      const top = tables.items.at(-1)!.rows.getFirst();
      top.load('shadingColor');
      await context.sync();
      const at = paragraphs.items.findIndex(({ text }) => text === headingOf('needs'));
      return {
        heading: paragraphs.items[at]!.style,
        text: paragraphs.items[at + 1]!.style,
        tables: [...new Set(tables.items.map((one) => one.style))],
        top: top.shadingColor,
      };
    });
    expect(seen).toEqual({
      heading: 'School heading',
      text: 'School text',
      tables: ['School table'],
      top: '#1F3864',
    });
  });

  it('takes over the fonts of a document that has no styles', async () => {
    const font = '<w:rFonts w:ascii="Comic Sans MS"/><w:color w:val="7030A0"/><w:sz w:val="28"/>';
    const line = (text: string) => paragraph(run(text, `<w:b/>${font}`));
    const { host } = await open([
      line('Strengths'),
      paragraph(run('Mia draws.', font)),
      line('Outcomes'),
      'Mia swims.',
    ]);
    await host.insert(onePlan, ['needs'], 'order');
    const font1 = await Word.run(async (context) => {
      const heading = context.document.body.search(headingOf('needs')).getFirst();
      heading.load('font/name,font/size,font/color,font/bold');
      await context.sync();
      const { name, size, color, bold } = heading.font;
      return { name, size, color, bold };
    });
    expect(font1).toEqual({ name: 'Comic Sans MS', size: 14, color: '#7030A0', bold: true });
  });

  it('takes over the size of the words in its tables, which may be smaller', async () => {
    const sized = (text: string, size: number, bold = '') => paragraph(run(text, `${bold}<w:sz w:val="${size}"/>`));
    const cells = (texts: readonly string[]) =>
      `<w:tr>${texts.map((text) => `<w:tc>${sized(text, 18)}</w:tc>`).join('')}</w:tr>`;
    const { host } = await open([
      sized('Strengths', 28, '<w:b/>'),
      sized('Mia draws.', 24),
      sized('Needs', 28, '<w:b/>'),
      `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid/>${cells(['Need', 'What helps'])}${cells(['Reading', 'Short texts'])}</w:tbl>`,
      sized('Mia swims.', 24),
    ]);
    await host.insert(onePlan, ['outcomes'], 'order');
    const size = await Word.run(async (context) => {
      const header = context.document.body.tables.getFirst().getNext().rows.getFirst();
      header.load('font/size');
      await context.sync();
      return header.font.size;
    });
    expect(size).toBe(9);
  });

  it.each([
    ['1. ', '2. ', '3. '],
    ['a) ', 'b) ', 'c) '],
    ['(1)\t', '(2)\t', '(3)\t'],
    ['Part 1: ', 'Part 2: ', 'Part 3: '],
    ['9 – ', '10 – ', '11 – '],
  ])('goes on with numbers that somebody typed before the headings: %s', async (one, two, three) => {
    const { host } = await open([
      paragraph('One Plan', 'Title'),
      paragraph(`${one}Strengths`, 'Heading1'),
      'Mia likes drawing.',
      paragraph(`${two}Outcomes`, 'Heading1'),
      'Mia will read 40 key words.',
    ]);
    await host.insert(onePlan, ['needs', 'contributors'], 'order');
    const texts = headings().map(({ text }) => text);
    // Between them it has no number: theirs are not ours to change.
    expect(texts.slice(1)).toEqual([
      `${one}Strengths`,
      headingOf('needs'),
      `${two}Outcomes`,
      `${three}${headingOf('contributors')}`,
    ]);
    expect(await host.insert(onePlan, ['needs', 'contributors'], 'order')).toMatchObject([
      { outcome: 'there' },
      { outcome: 'there' },
    ]);
  });

  it('goes on with typed numbers of bold lines, several at once', async () => {
    const line = (text: string) => paragraph(run(text, '<w:b/>'));
    const { host } = await open([line('1) STRENGTHS'), 'Mia draws.', line('2) OUTCOMES'), 'Mia will swim.']);
    await host.insert(onePlan, ['provision', 'contributors'], 'order');
    const texts = saved().map(({ text }) => text);
    expect(texts).toContain(`3) ${headingOf('provision').toUpperCase()}`);
    expect(texts).toContain(`4) ${headingOf('contributors').toUpperCase()}`);
  });

  it.each([
    ['A good day', 'B good too', 'letters without a sign'],
    ['1. Strengths', 'Outcomes', 'a single number'],
    ['1. Strengths', '7. Outcomes', 'numbers out of order'],
    ['2026 Strengths', '2027 Outcomes', 'years'],
  ])('takes none of %s, %s for a numbering: %s', async (one, two) => {
    const { host } = await open([paragraph(one, 'Heading1'), 'Mia.', paragraph(two, 'Heading1'), 'Mia swims.']);
    await host.insert(onePlan, ['contributors'], 'order');
    expect(headings().at(-1)!.text).toBe(headingOf('contributors'));
  });

  it('leaves a list before the heading', async () => {
    const list =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mia draws.</w:t></w:r></w:p>';
    const { host } = await open([paragraph('Strengths', 'Heading1'), list]);
    await host.insert(onePlan, ['needs'], 'order');
    expect(headings().at(-1)).toMatchObject({ text: headingOf('needs'), heading: 1 });
    expect(headings().at(-1)!.list).toBeUndefined();
  });

  it.each([
    ['outcomes', 'order'],
    ['review', 'end'],
  ] as const)('leaves the list that a document ends in: %s, %s', async (id, where) => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const { host } = await open([paragraph('Notes', 'Heading1'), item('Mum came.'), item('Dad rang.')]);
    await host.insert(onePlan, [id], where);
    expect(saved().filter(({ list }) => list)).toHaveLength(2);
  });

  it('refuses a read-only document in a plain sentence', async () => {
    const { host } = await open(plan, true);
    await expect(host.insert(onePlan, ['needs'], 'order')).rejects.toMatchObject({
      name: 'HostError',
      kind: 'read-only',
    });
  });

  it.each(['order', 'caret', 'end'] as const)('needs at most three round trips: %s', async (where) => {
    const { host, word } = await open(plan);
    word.select(5, 0, 0);
    const before = word.syncs;
    await host.insert(onePlan, ['needs'], where);
    expect(word.syncs - before).toBeLessThanOrEqual(3);
    expect(word.paragraphs()).toContain(headingOf('needs'));
  });

  it.each(['order', 'caret', 'end'] as const)('needs no more beside sections in controls: %s', async (where) => {
    const without = { ...onePlan, sections: onePlan.sections.filter(({ id }) => id !== 'needs') };
    const { host, word } = (opened = await openInWord(writeDocx(without), { profile }));
    word.select(9, 0, 0);
    const before = word.syncs;
    await host.insert(onePlan, ['needs'], where);
    expect(word.syncs - before).toBeLessThanOrEqual(3);
    const blocks = saved();
    expect(blocks.find(({ text }) => text === headingOf('needs'))!.section).toBeUndefined();
  });
});
