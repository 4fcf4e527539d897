import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from '../../../shared/docx/write';
import { readDocx } from '../../../shared/docx/read';
import { entryIn, outcomeSentence, placeOutcome, type OutcomeParts } from '../../../shared/plan/outcome/outcome-entry';
import { mapHeadings, ownTemplate } from '../../../shared/plan/own-template';
import { readPlan } from '../../../shared/plan/read-plan';
import { templates } from '../../../shared/plan/templates';
import { defaultSettings } from '../../../shared/settings';
import type { Profile } from '../../word-host';
import { makeDocx, paragraph, run, table } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const parts: OutcomeParts = {
  name: 'Mia',
  act: 'spell',
  object: '20 words',
  condition: '',
  help: 'on her own',
  measure: '4 times out of 5',
  purpose: 'she can write to her gran',
  baseline: '',
  deadline: 'July 2027',
  what: 'spelling practice',
  who: 'Mr Lee',
  frequency: '3 times a week',
  duration: '15 minutes',
  group: '3',
};
const sentence =
  'By July 2027, Mia will spell 20 words on her own, 4 times out of 5, so that she can write to her gran.';

const support = 'Support: spelling practice with Mr Lee, in a group of 3, 3 times a week, for 15 minutes.';

describe.each(['1.3', '1.9'] satisfies Profile[])('an outcome from the builder, in Word with %s', (profile) => {
  let opened: InWord;
  afterEach(() => opened.close());
  const write = async (instead?: number) => {
    const plan = readPlan(await opened.host.read(), defaultSettings('2026-11-22'));
    const place = placeOutcome(plan, parts, instead === undefined ? undefined : plan.outcomes[instead]);
    if (place.kind === 'edits') expect(await opened.host.apply(place.edits)).toBe('applied');
    if (place.kind === 'row') await opened.host.addRow(place.beside, place.texts);
    return place.kind;
  };
  const rows = () => {
    const found = new Map<number, string[]>();
    for (const { cell, text } of readDocx(opened.word.save()).blocks)
      if (cell) found.set(cell.row, [...(found.get(cell.row) ?? []), text]);
    return [...found.values()];
  };

  it('fills the first empty row of the template’s own table, in place of the grey hints', async () => {
    const [onePlan] = templates;
    const only = { ...onePlan, sections: onePlan.sections.filter(({ id }) => id === 'outcomes') };
    opened = await openInWord(writeDocx(only), { profile });
    expect(await write()).toBe('edits');
    const [header, first] = rows();
    expect(header).toEqual(only.sections[0]!.table!.columns.map((column) => column.header));
    expect(first).toEqual([sentence, 'spelling practice', 'Mr Lee', '3 times a week', '15 minutes', '3', 'July 2027']);
  });

  it('is not joined to what somebody typed into the empty row meanwhile, nor put into another empty line', async () => {
    const targets = [
      paragraph('Targets', 'Heading1'),
      table([
        ['Target', 'By when'],
        ['', ''],
      ]),
    ];
    opened = await openInWord([...targets, ''], { profile });
    const plan = readPlan(await opened.host.read(), defaultSettings('2026-11-22'));
    const place = placeOutcome(plan, parts);
    if (place.kind !== 'edits') throw new Error('no empty row');
    opened.word.type(3, 0, 0, 'Mia to be calmer at lunch.');
    const before = opened.word.paragraphs();
    expect(before[3]).toBe('Mia to be calmer at lunch.');
    expect(await opened.host.apply(place.edits)).toBe('stale');
    expect(opened.word.paragraphs()).toEqual(before);
    await opened.close();
    // The only other empty line is not the one that was meant.
    opened = await openInWord(['', 'Mia likes drawing.', ''], { profile });
    const [first] = (await opened.host.read()).blocks;
    opened.word.type(0, 0, 0, 'Mia is calm.');
    const edit = { span: { block: first!.id, from: 0, to: 0 }, expected: '', insert: sentence };
    expect(await opened.host.apply([edit])).toBe('stale');
    expect(opened.word.paragraphs()).toEqual(['Mia is calm.', 'Mia likes drawing.', '']);
  });

  it.each([
    ['went', false],
    ['went and another came below it', true],
  ])('goes into no other cells after an empty line above the table %s', async (_what, isAnother) => {
    const targets = table([
      ['Target', 'Support', 'Who', 'By when'],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    opened = await openInWord(['Mia Hart', '', paragraph('Targets', 'Heading1'), targets, ''], { profile });
    const plan = readPlan(await opened.host.read(), defaultSettings('2026-11-22'));
    const place = placeOutcome(plan, parts);
    if (place.kind !== 'edits') throw new Error('no empty row');
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      if (isAnother) paragraphs.items.at(-1)!.insertParagraph('', 'After');
      paragraphs.items[1]!.delete();
      await context.sync();
    });
    // By its ids this Word knows the paragraphs again.
    expect(await opened.host.apply(place.edits)).toBe(profile === '1.3' ? 'stale' : 'applied');
    if (profile === '1.3') expect(rows()[1]!.join('')).toBe('');
    else expect(rows()[1]![0]).toBe(sentence);
    expect(rows()[2]!.join('')).toBe('');
    expect(await write()).toBe('edits');
  });

  it('adds a row of its own where all are taken, says support in one cell where there is one, and selects it', async () => {
    opened = await openInWord(
      [
        paragraph('Targets', 'Heading1'),
        table([
          ['Target', 'Provision', 'By when'],
          ['Mia will swim 10 metres.', 'Swimming with Mr Day', 'May 2027'],
        ]),
        'After the table.',
      ],
      { profile },
    );
    expect(await write()).toBe('row');
    expect(rows()[2]).toEqual([
      sentence,
      'spelling practice with Mr Lee, in a group of 3, 3 times a week, for 15 minutes',
      'July 2027',
    ]);
    expect(opened.word.selection?.text).toContain(sentence);
    expect(opened.word.undo()).toBe(true);
    expect(rows()).toHaveLength(2);
  });

  it('adds a row above the one that is too short for it, as for a signature below a table', async () => {
    const signed = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${paragraph('Signed:')}</w:tc></w:tr>`;
    const targets = table([
      ['Target', 'Provision', 'By when'],
      ['Mia will swim 10 metres.', 'Swimming with Mr Day', 'May 2027'],
    ]);
    opened = await openInWord([paragraph('Targets', 'Heading1'), targets.replace('</w:tbl>', `${signed}</w:tbl>`)], {
      profile,
    });
    expect(await write()).toBe('row');
    expect(rows()[2]).toEqual([
      sentence,
      'spelling practice with Mr Lee, in a group of 3, 3 times a week, for 15 minutes',
      'July 2027',
    ]);
    expect(rows()[3]![0]).toBe('Signed:');
  });

  it('says so where no row has a cell for each part, and writes nothing', async () => {
    opened = await openInWord([table([['Signed:']])], { profile });
    const { blocks } = await opened.host.read();
    await expect(opened.host.addRow(blocks[0]!.id, [sentence, 'July 2027'])).rejects.toMatchObject({
      message: expect.stringMatching(/no row with a cell for each part/) as string,
    });
    expect(opened.word.paragraphs()).toEqual(['Signed:']);
  });

  it('replaces a weak outcome and fills only the empty cells beside it', async () => {
    opened = await openInWord(
      [
        paragraph('Targets', 'Heading1'),
        table([
          ['Target', 'Provision', 'By when'],
          ['Mia will improve her spelling.', 'Spelling with Mrs Shah', ''],
        ]),
      ],
      { profile },
    );
    expect(await write(0)).toBe('edits');
    expect(rows()[1]).toEqual([sentence, 'Spelling with Mrs Shah', 'July 2027']);
  });

  it('goes behind the last outcome of a plan without a table', async () => {
    opened = await openInWord(
      [
        paragraph('Outcomes', 'Heading1'),
        'Mia will swim 10 metres by May 2027.',
        paragraph('Review', 'Heading1'),
        'In July.',
      ],
      { profile },
    );
    expect(await write()).toBe('row');
    expect(opened.word.paragraphs()).toEqual([
      'Outcomes',
      'Mia will swim 10 metres by May 2027.',
      `${sentence} Support: spelling practice with Mr Lee, in a group of 3, 3 times a week, for 15 minutes.`,
      'Review',
      'In July.',
    ]);
  });

  it.each([
    ['a heading style of the school’s own', (text: string) => paragraph(text, 'SchoolHead')],
    ['a bold line', (text: string) => paragraph(run(text, '<w:b/>'))],
  ])('is no heading behind %s, and is found there', async (_what, heading) => {
    const files = unzipSync(
      makeDocx([
        heading('Strengths'),
        'Mia likes drawing and football.',
        heading('Outcomes'),
        heading('Review'),
        'We will meet on 3 March 2027.',
      ]),
    );
    const style =
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="SchoolHead"><w:name w:val="School Head"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>';
    const styles = strFromU8(files['word/styles.xml']!).replace('</w:styles>', style);
    opened = await openInWord(zipSync({ ...files, 'word/styles.xml': strToU8(styles) }), { profile });
    expect(await write()).toBe('row');
    const plan = readPlan(await opened.host.read(), defaultSettings('2026-11-22'));
    expect(plan.draft.blocks[3]).toMatchObject({ text: `${sentence} ${support}` });
    expect(plan.draft.blocks[3]).not.toHaveProperty('heading');
    expect(plan.draft.blocks[3]).not.toHaveProperty('bold');
    expect(plan.outcomes.map(({ text }) => text)).toEqual([sentence]);
  });

  it('writes a new row in the font of the row before', async () => {
    const cell = (text: string) =>
      `<w:tc>${paragraph(run(text, '<w:rFonts w:ascii="Arial"/><w:sz w:val="18"/>'))}</w:tc>`;
    const row = (...texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    opened = await openInWord(
      [
        paragraph('Targets', 'Heading1'),
        `<w:tbl><w:tblPr/><w:tblGrid/>${row('Target', 'By when')}${row('Mia will swim 10 metres.', 'May 2027')}</w:tbl>`,
      ],
      { profile },
    );
    expect(await write()).toBe('row');
    const fonts = await Word.run(async (context) => {
      const { rows: all } = context.document.body.tables.getFirst();
      all.load('items/font/name,items/font/size');
      await context.sync();
      return all.items.map(({ font }) => `${font.name} ${font.size}`);
    });
    expect(fonts).toEqual(['Arial 9', 'Arial 9', 'Arial 9']);
  });

  it('replaces a weak outcome of a list, with its support behind it unless the plan says that already', async () => {
    const list = (...support: readonly string[]) => [
      paragraph('Outcomes', 'Heading1'),
      'Mia will improve her spelling.',
      'Mia will swim 10 metres by May 2027.',
      ...support,
    ];
    opened = await openInWord(list(), { profile });
    expect(await write(0)).toBe('edits');
    expect(opened.word.paragraphs()[1]).toBe(`${sentence} ${support}`);
    await opened.close();
    opened = await openInWord(list(paragraph('Provision', 'Heading1'), 'A spelling practice for Mia.'), { profile });
    expect(await write(0)).toBe('edits');
    expect(opened.word.paragraphs()[1]).toBe(sentence);
  });

  it('goes on with numbers that were typed', async () => {
    opened = await openInWord([paragraph('Outcomes', 'Heading1'), '1. Mia will swim 10 metres by May 2027.'], {
      profile,
    });
    expect(await write()).toBe('row');
    expect(opened.word.paragraphs().at(-1)).toBe(`2. ${sentence} ${support}`);
  });

  it('says its support behind it where the table has no column for that', async () => {
    opened = await openInWord(
      [
        paragraph('Targets', 'Heading1'),
        table([
          ['Target', 'Who', 'By when'],
          ['', '', ''],
        ]),
      ],
      { profile },
    );
    expect(await write()).toBe('edits');
    expect(rows()[1]).toEqual([`${sentence} ${support.replace(' with Mr Lee', '')}`, 'Mr Lee', 'July 2027']);
  });
});

it.each(
  templates.filter(({ sections }) => sections.some(({ id }) => id === 'outcomes')).map((one) => [one.title, one]),
)(
  'into a plan without outcomes it comes together with their section: one undo takes both back (%s)',
  async (_title, template) => {
    const { host, word, close } = await openInWord([paragraph('Needs', 'Heading1'), 'Reading is slow.']);
    const settings = { ...defaultSettings('2026-11-22'), template: template.id };
    const texts = () => readDocx(word.save()).blocks.map(({ text }) => text);
    const before = texts();
    const section = template.sections.find(({ id }) => id === 'outcomes')!;
    expect(placeOutcome(readPlan(await host.read(), settings), parts).kind).toBe('section');
    await host.insert(template, ['outcomes'], 'order', entryIn(section, parts));
    expect(texts().join('\n')).toContain(sentence);
    const plan = readPlan(await host.read(), settings);
    expect(plan.outcomes).toHaveLength(1);
    expect(plan.outcomes[0]!.text).toContain(sentence);
    // The next one goes into the row below.
    expect(placeOutcome(plan, parts).kind).toBe(section.table ? 'edits' : 'row');
    expect(word.undo()).toBe(true);
    expect(texts()).toEqual(before);
    await close();
  },
);

it('comes with its section into a table of a school’s own, too, of which no column is known to be for outcomes', async () => {
  const settings = defaultSettings('2026-11-22');
  const header = ['Mountain', 'Support', 'Who', 'By when'];
  const form = await openInWord([
    paragraph('Stepping Stones Plan', 'Heading1'),
    paragraph('Targets', 'Heading2'),
    table([header, ['', '', '', '']]),
    paragraph('Review', 'Heading2'),
  ]);
  const template = ownTemplate('Stepping Stones', mapHeadings(readPlan(await form.host.read(), settings)))!;
  await form.close();
  const section = template.sections.find(({ id }) => id === 'outcomes')!;
  expect(section.table!.columns.map((column) => column.header)).toEqual(header);
  expect(section.table!.columns.some(({ field }) => field === 'outcome')).toBe(false);
  const { host, word, close } = await openInWord(['Mia likes drawing.']);
  await host.insert(template, ['outcomes'], 'order', entryIn(section, parts));
  const cells = readDocx(word.save()).blocks.filter(({ cell }) => cell?.row === 1);
  expect(cells.map(({ text }) => text)).toEqual([
    sentence,
    'spelling practice, in a group of 3, 3 times a week, for 15 minutes',
    'Mr Lee',
    'July 2027',
  ]);
  await close();
});

it.each([
  ['will read', 'Mia will read.'],
  ['to read', 'Mia will read.'],
  ['be able to read', 'Mia will read.'],
  ['will be able to read', 'Mia will read.'],
])('takes “%s” as it is meant', (act, said) => {
  const none = { object: '', help: '', measure: '', purpose: '', deadline: '' };
  expect(outcomeSentence({ ...parts, ...none, act })).toBe(said);
});

it.each([
  ['w/c 8 February 2027', 'By the week of 8 February 2027, Mia will read.'],
  ['July 2027', 'By July 2027, Mia will read.'],
])('says “%s” in words', (deadline, said) => {
  const none = { object: '', help: '', measure: '', purpose: '' };
  expect(outcomeSentence({ ...parts, ...none, act: 'read', deadline })).toBe(said);
});

it('says what it is good for once', () => {
  const none = { object: '', help: '', measure: '', deadline: '' };
  expect(outcomeSentence({ ...parts, ...none, act: 'read', purpose: 'so that she can play.' })).toBe(
    'Mia will read, so that she can play.',
  );
});
