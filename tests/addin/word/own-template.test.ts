import { mapHeadings, ownTemplate, templateName } from '../../../shared/plan/own-template';
import { outline } from '../../../shared/plan/outline';
import { readPlan } from '../../../shared/plan/read-plan';
import { readSettings } from '../../../shared/read-settings';
import { defaultSettings } from '../../../shared/settings';
import { readDocx } from '../../../shared/docx/read';
import { paragraph, table } from '../../word-host/make-docx';
import { openInWord } from '../open-in-word';

const settings = defaultSettings('2026-11-22');
const form = [
  paragraph('St Anne’s Stepping Stones Plan', 'Heading1'),
  paragraph('What I am brilliant at', 'Heading2'),
  paragraph('Sensory passport', 'Heading2'),
  paragraph('Targets', 'Heading2'),
  table([
    ['Target', 'How we will help', 'Who', 'By when'],
    ['', '', '', ''],
  ]),
  paragraph('Review', 'Heading2'),
];

const readForm = async () => {
  const { host, close } = await openInWord(form);
  const mapping = mapHeadings(readPlan(await host.read(), settings));
  await close();
  return mapping;
};

describe('a school’s own kind of plan', () => {
  it('is read from the headings of its blank form, with the columns of its tables', async () => {
    const mapping = await readForm();
    expect(mapping.map(({ heading, part }) => [heading, part])).toEqual([
      ['St Anne’s Stepping Stones Plan', 'none'],
      ['What I am brilliant at', expect.stringMatching(/^(own|strengths|like_and_admire)$/)],
      ['Sensory passport', 'own'],
      ['Targets', 'outcomes'],
      ['Review', 'review'],
    ]);
    expect(mapping[3]!.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Target', 'outcome'],
      ['How we will help', 'provision'],
      ['Who', 'who'],
      ['By when', 'deadline'],
    ]);
  });

  it('can be corrected, kept and given to a colleague, and is the same there', async () => {
    const mapping = (await readForm()).map((one) =>
      one.heading === 'Sensory passport' ? { ...one, part: 'how_to_support' as const } : one,
    );
    const template = ownTemplate('Stepping Stones', mapping)!;
    const file = JSON.stringify({ ownTemplates: [template] });
    const { settings: there, broken } = readSettings(JSON.parse(file));
    expect(broken).toEqual([]);
    expect(there.ownTemplates).toEqual([template]);
    expect(template.sections.map(({ heading }) => heading)).toEqual(
      mapping.filter(({ part }) => part !== 'none').map(({ heading }) => heading),
    );
  });

  it('fills an empty document, and its own headings are recognised there and in a filled form', async () => {
    const template = ownTemplate('Stepping Stones', await readForm())!;
    const own = { ...settings, template: template.id, ownTemplates: [template] };
    const { host, word, close } = await openInWord(['']);
    const ids = template.sections.map(({ id }) => id);
    await host.insert(template, ids, 'order');
    const blocks = readDocx(word.save()).blocks;
    expect(blocks.flatMap(({ heading, text }) => (heading === 2 || heading === 1 ? [text] : []))).toEqual(
      expect.arrayContaining(template.sections.map(({ heading }) => heading)),
    );
    expect((await host.insert(template, ids, 'order')).every(({ outcome }) => outcome === 'there')).toBe(true);
    await close();

    const filled = {
      blocks: ['Sensory passport', 'Mia wears ear defenders in assembly.'].map((text, index) => ({
        id: String(index),
        text,
        ...(index === 0 && { heading: 2 }),
      })),
    };
    const found = outline(filled, own).sections.find(({ section }) => section.heading === 'Sensory passport');
    expect(found?.status).toBe('present');
  });

  it('is known by its headings in a form of its own, wherever they stand, though nobody chose it', () => {
    const lines = ['My needs', 'Transport', 'Targets', 'Playtimes', 'What my grown-ups say'];
    const form = (rest: (index: number) => string, more: object) => ({
      blocks: lines.flatMap((text, index) => [
        { id: `h${index}`, text, ...more },
        { id: `t${index}`, text: rest(index) },
      ]),
    });
    for (const more of [{ heading: 2 }, { bold: true }]) {
      const blank = form(() => '', more);
      const template = ownTemplate('Hill Lane plan', mapHeadings(readPlan(blank, settings)))!;
      expect(template.sections.map(({ heading }) => heading)).toEqual(lines);
      const found = outline(
        form((index) => `Mia’s line ${index}.`, more),
        { ...settings, ownTemplates: [template] },
      );
      expect(found.template.title).toBe('Hill Lane plan');
      expect(
        found.sections.filter(({ section }) => lines.includes(section.heading)).map(({ status }) => status),
      ).toEqual(lines.map(() => 'present'));
      // A plan of another kind is not taken for it.
      const other = {
        blocks: [
          { id: 'a', text: 'Targets', heading: 2 },
          { id: 'b', text: 'Mia will read.' },
        ],
      };
      expect(outline(other, { ...settings, ownTemplates: [template] }).template.id).not.toBe(template.id);
    }
  });

  it('whose headings were given other words is known by the old ones, in a plan written before', () => {
    const lines = ['My needs', 'Sensory passport', 'Playtimes', 'Getting to school', 'Targets'];
    const plan = {
      blocks: lines.flatMap((text, index) => [
        { id: `h${index}`, text, heading: 2 },
        { id: `t${index}`, text: `Mia’s line ${index}.` },
      ]),
    };
    const made = ownTemplate('Hill Lane plan', mapHeadings(readPlan(plan, settings)))!;
    const words = ['My needs', 'My senses', 'Break times', 'Playtimes', 'My outcomes'];
    const template = {
      ...made,
      sections: made.sections.map((section, index) => ({
        ...section,
        heading: words[index]!,
        synonyms: [words[index]!.toLowerCase(), ...section.synonyms],
      })),
    };
    const found = outline(plan, { ...settings, ownTemplates: [template] });
    expect(found.template.title).toBe('Hill Lane plan');
    const texts = (heading: string) =>
      found.sections.find(({ section }) => section.heading === heading)?.content.map(({ block }) => block);
    expect(texts('My senses')).toEqual(['t1']);
    expect(texts('My outcomes')).toEqual(['t4']);
    // What one section was called is what another one is called now: the heading of today holds.
    expect(texts('Playtimes')).toEqual(['t2', 't3']);
  });

  it.each([
    ['One Plan', 'One Plan'],
    ['One Plan for Maisie Brown, Year 4, Hill Lane Primary School', 'One Plan'],
    ['Maisie Brown’s One Plan', 'One Plan'],
    ['Maisie Brown SEND Support Plan 2026-27', 'SEND Support Plan'],
    ['Hill Lane Primary School – SEN Support Plan (Autumn term)', 'SEN Support Plan'],
    ['Hill Lane Academy Individual Education Plan', 'Individual Education Plan'],
    ['St Anne’s Stepping Stones Plan', 'Stepping Stones Plan'],
    ['My Plan', 'My Plan'],
    ['SEND SUPPORT PLAN', 'SEND Support Plan'],
    ['Please complete this support plan with the family and return it to the SENCO before half term', 'Support plan'],
    ['Please fill in every part of this form in black ink and return it to the office before half term', 'Our plan'],
    ['Maisie Brown', 'Our plan'],
    ['Hill Lane Primary School', 'Our plan'],
  ])('is called after the title of its form, without the school, the child and the time: %s', (title, name) => {
    const blocks = [title, 'My needs', 'Targets'].map((text, id) => ({ id: String(id), text, heading: 1 }));
    const plan = readPlan({ blocks }, settings);
    expect(templateName(plan, mapHeadings(plan))).toBe(name);
  });

  it('is called after the title below the school’s name, which is no section either', () => {
    const blocks = ['Hill Lane Primary School', 'SEND Support Plan', 'Targets'].map((text, id) => ({
      id: String(id),
      text,
      heading: 1,
    }));
    const plan = readPlan({ blocks }, settings);
    const mapping = mapHeadings(plan);
    expect(mapping.map(({ part }) => part)).toEqual(['none', 'none', 'outcomes']);
    expect(templateName(plan, mapping)).toBe('SEND Support Plan');
  });

  it.each([
    ['Mia', 'Brown'],
    ['May', 'O’Neill-Lee'],
  ])('names no child, though it is read from the plan of one: %s %s', (first, last) => {
    const cell = (text: string, column: number) => ({ text, cell: { table: 't', row: 0, column } });
    const lines = [
      { text: `${first} ${last}’s One Plan`, heading: 1 },
      { text: `Name: ${first} ${last}` },
      { text: `How to support ${first} ${last} at lunch`, heading: 2 },
      { text: `Sit with ${first}.` },
      { text: `${first}’s week`, heading: 2 },
      { text: `${first.toUpperCase()}’S TARGETS`, heading: 2 },
      ...['Target', `${first}’s support`, 'By May'].map(cell),
      { text: 'How we may help', heading: 2 },
    ];
    const plan = readPlan({ blocks: lines.map((line, id) => ({ id: String(id), ...line })) }, settings);
    const mapping = mapHeadings(plan);
    expect(mapping.map(({ heading }) => heading)).toEqual([
      'The child’s One Plan',
      'How to support the child at lunch',
      'The child’s week',
      'THE CHILD’S TARGETS',
      'How we may help',
    ]);
    expect(mapping[3]!.columns.map(({ header }) => header)).toEqual(['Target', 'The child’s support', 'By May']);
    expect(templateName(plan, mapping)).toBe('One Plan');
  });

  it.each([
    ['Leo Young', 'Young person’s views'],
    ['Leo Long', 'Long term outcomes'],
    ['Leo Day', 'Day to day support'],
  ])('keeps the words of a form that are a name, too: %s', (name, heading) => {
    const lines = [{ text: `Name: ${name}` }, { text: heading, heading: 2 }];
    const plan = readPlan({ blocks: lines.map((line, id) => ({ id: String(id), ...line })) }, settings);
    expect(mapHeadings(plan).map((one) => one.heading)).toEqual([heading]);
  });

  it('leaves out no heading without a word: alike for long, or a second one for the same part', () => {
    const lines = [
      'Oak Plan',
      'Things to remember on an ordinary school morning',
      'Things to remember on an ordinary school trip',
      'Targets',
      'Long-term outcomes',
    ];
    const plan = readPlan({ blocks: lines.map((text, id) => ({ id: String(id), text, heading: 1 })) }, settings);
    const mapping = mapHeadings(plan);
    expect(mapping.map(({ heading, part }) => [heading, part])).toEqual(
      lines.map((line, at) => [line, ['none', 'own', 'own', 'outcomes', 'none'][at]]),
    );
    const template = ownTemplate('Oak Plan', mapping)!;
    expect(template.sections.map(({ heading }) => heading)).toEqual(lines.slice(1, 4));
    expect(readSettings({ ownTemplates: [template] }).broken).toEqual([]);
  });

  it('is nothing where every heading is left out', () => {
    expect(ownTemplate('Plan', [{ heading: 'A', part: 'none', columns: [] }])).toBeUndefined();
  });
});
