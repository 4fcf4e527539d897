import { checkOutcome } from '../../../addin/commands/check-outcome';
import { insertMissing } from '../../../addin/commands/insert-missing';
import { insertNextPlan, insertReview } from '../../../addin/commands/insert-review';
import { insertSection } from '../../../addin/commands/insert-section';
import { commands, menus } from '../../../addin/commands/menu';
import { nextNote } from '../../../addin/commands/next-note';
import { createWord } from '../../../addin/word/word';
import { readDocx } from '../../../shared/docx/read';
import { missingParts } from '../../../shared/plan/parts/unwritten';
import { readPlan } from '../../../shared/plan/read-plan';
import { templates } from '../../../shared/plan/templates';
import { reviewPlan } from '../../../shared/review';
import type { Dialog, Profile } from '../../word-host';
import { paragraph, table } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const today = '2026-11-22';
const [onePlan] = templates;
const headingOf = (id: string) => onePlan.sections.find((section) => section.id === id)!.heading;

describe.each(['1.3', '1.9'] satisfies Profile[])('the commands of the ribbon, in Word with %s', (profile) => {
  let opened: InWord;
  const open = async (blocks: readonly string[]) => {
    opened = await openInWord(blocks, { profile });
    return createWord();
  };
  afterEach(() => opened.close());
  const blocks = () => readDocx(opened.word.save()).blocks;
  const headings = () => blocks().flatMap(({ heading, text }) => (heading === undefined ? [] : [text]));

  it('insert a section, select it and have nothing to say', async () => {
    const word = await open([paragraph('Outcomes', 'Heading1'), 'Mia will swim.']);
    expect(await insertSection(word, onePlan, 'review', today)).toBeUndefined();
    expect(headings()).toEqual(['Outcomes', headingOf('review')]);
    expect(opened.word.selection?.text).toBe(headingOf('review'));
  });

  it('say what is there already, under which name, and select it', async () => {
    const word = await open([paragraph('My targets', 'Heading1'), 'Mia will swim.']);
    const before = opened.word.paragraphs();
    expect(await insertSection(word, onePlan, 'outcomes', today)).toMatch(/already in this document.*My targets/);
    expect(opened.word.paragraphs()).toEqual(before);
    expect(opened.word.selection?.text).toBe('My targets');
  });

  const wholes = menus.flatMap(({ entries }) =>
    entries.flatMap(({ command }) => (command.kind === 'insert-missing' ? [command.template] : [])),
  );

  it.each(wholes)('insert everything that is missing of $title, then say that nothing is', async (template) => {
    const word = await open(['']);
    expect(await insertMissing(word, template, today)).toMatch(/sections were added/);
    const wanted = template.sections.map(({ heading }) => heading);
    expect(headings().filter((text) => wanted.includes(text))).toEqual(wanted);
    expect(await insertMissing(word, template, today)).toMatch(/^Nothing is missing/);
    expect(opened.word.undo()).toBe(true);
    expect(opened.word.paragraphs()).toEqual(['']);
  });

  const reviewed = [
    paragraph('Outcomes', 'Heading1'),
    table([
      ['Outcome', 'By when', 'Met / partly / not met', 'Impact', 'Next step'],
      ['Mia will read 40 key words.', 'July 2026', 'Met', 'She read 44 words.', 'Mia will read 80 key words.'],
      ['Mia will swim 10 metres.', 'July 2026', 'Not met', 'She swam 4 metres.', ''],
    ]),
    paragraph('My views', 'Heading1'),
    'I like Minecraft.',
  ];

  it('add a review at the end with the outcomes carried in, once, and leave all else as it was', async () => {
    const word = await open(reviewed);
    const before = opened.word.paragraphs();
    expect(await insertReview(word, today)).toBeUndefined();
    expect(opened.word.paragraphs().slice(0, before.length)).toEqual(before);
    expect(headings().at(-1)).toBe('Review, 22 November 2026');
    const rows = blocks().filter(({ cell }) => cell?.table === blocks().findLast((one) => one.cell)!.cell!.table);
    const at = (row: number) => rows.filter(({ cell }) => cell!.row === row);
    expect([1, 2].map((row) => at(row)[0]!.text)).toEqual(['Mia will read 40 key words.', 'Mia will swim 10 metres.']);
    expect(at(0).every(({ cell }) => cell!.header)).toBe(true);
    expect(await insertReview(word, today)).toMatch(/already in this document/);
    expect(opened.word.undo()).toBe(true);
    expect(opened.word.paragraphs()).toEqual(before);
  });

  it('offer met, partly and not as a drop-down where Word has one, and read it as empty until it is answered', async () => {
    const word = await open(reviewed);
    await insertReview(word, today);
    const file = new TextDecoder().decode((await import('fflate')).unzipSync(opened.word.save())['word/document.xml']);
    const choices = [...file.matchAll(/w:displayText="([^"]*)"/g)].map(([, choice]) => choice);
    expect(choices).toEqual(profile === '1.9' ? [1, 2].flatMap(() => ['Met', 'Partly met', 'Not met']) : []);
    const draft = await word.host.read();
    const { table: last } = draft.blocks.findLast((one) => one.cell)!.cell!;
    const status = draft.blocks.filter(({ cell }) => cell?.table === last && cell.column === 1 && cell.row > 0);
    expect(status.map(({ text }) => text)).toEqual(['', '']);
  });

  it('carry what is open into the next plan: unmet outcomes with what was seen, and next steps', async () => {
    const word = await open(reviewed);
    const before = opened.word.paragraphs();
    expect(await insertNextPlan(word, today)).toBeUndefined();
    expect(opened.word.paragraphs().slice(0, before.length)).toEqual(before);
    const all = blocks();
    const { table: last } = all.findLast((one) => one.cell)!.cell!;
    const column = (index: number) =>
      all.filter(({ cell }) => cell?.table === last && cell.column === index && cell.row > 0).map(({ text }) => text);
    expect(column(0)).toEqual(['Mia will swim 10 metres.', 'Mia will read 80 key words.']);
    expect(column(1)).toEqual(['She swam 4 metres.', 'She read 44 words.']);
  });

  it('keep an outcome one outcome that a line break parts in its cell', async () => {
    const inCell = '<w:p><w:r><w:t>Mia will swim 10 metres</w:t><w:br/><w:t>on her own by July 2027.</w:t></w:r></w:p>';
    const word = await open([
      paragraph('Outcomes', 'Heading1'),
      table([
        ['Outcome', 'Starting point'],
        [inCell, '2 metres'],
      ]),
    ]);
    expect(readPlan(await word.host.read(), { ...word.stored, today }).outcomes).toHaveLength(1);
    await insertReview(word, today);
    await insertNextPlan(word, today);
    const rows = blocks().filter(({ cell }) => cell && cell.row > 0 && cell.column === 0);
    expect(rows.slice(1).map(({ text }) => text)).toEqual([
      'Mia will swim 10 metres on her own by July 2027.',
      'Mia will swim 10 metres on her own.',
    ]);
  });

  it('say so where there is nothing to review or to carry on', async () => {
    const word = await open([paragraph('Strengths', 'Heading1'), 'Mia draws.']);
    expect(await insertReview(word, today)).toMatch(/no outcomes to review yet/);
    expect(await insertNextPlan(word, today)).toMatch(/nothing to carry on/);
  });

  it('say that outcomes were carried on which nobody has reviewed', async () => {
    const word = await open([paragraph('Outcomes', 'Heading1'), 'Mia will swim 10 metres by July 2027.']);
    expect(await insertNextPlan(word, today)).toMatch(/^No outcome has been reviewed yet/);
  });

  it('say which sections are not in a plan that lacks only those that are optional', async () => {
    const word = await open(['']);
    const ids = onePlan.sections.filter(({ optional }) => !optional).map(({ id }) => id);
    await word.host.insert(onePlan, ids, 'order');
    const sentence = await insertMissing(word, onePlan, today);
    expect(sentence).toMatch(
      /^Nothing is missing that the plan must have\. \d+ optional sections? (?:is|are) not in it/,
    );
  });

  it('insert as many sections as the pane says are missing', async () => {
    const word = await open([
      'Name: Mia Example',
      'Review date: 12 February 2027',
      paragraph('Needs', 'Heading1'),
      'Mia reads 12 words and finds long ones hard.',
      paragraph('My views', 'Heading1'),
      'I want to be a vet when I grow up.',
      paragraph('Outcomes', 'Heading1'),
      'Mia will read 40 words by Easter 2027.',
    ]);
    const plan = readPlan(await word.host.read(), { ...word.stored, template: onePlan.id, today });
    const missing = missingParts(plan).map(({ section }) => section.heading);
    const before = headings();
    await insertMissing(word, onePlan, today);
    expect(
      headings().filter((text) => !before.includes(text) && onePlan.sections.some((one) => one.heading === text)),
    ).toEqual(missing);
    expect(headings()).not.toContain(headingOf('aspirations_child'));
  });

  it('go from note to note, select its words and say what it is, and begin again after the last', async () => {
    const word = await open([
      paragraph('Needs', 'Heading1'),
      'Mia has a PIVATS check. Her EHCP is due.',
      paragraph('Outcomes', 'Heading1'),
      'Mia will improve her reading.',
    ]);
    const plan = readPlan(await word.host.read(), { ...word.stored, today });
    const findings = reviewPlan(plan);
    const quotes = findings.filter(({ place }) => 'block' in place).map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(2);
    const seen: (string | undefined)[] = [];
    for (const quote of quotes) {
      const sentence = await nextNote(word, today);
      expect(sentence).toMatch(/notes in all/);
      seen.push(opened.word.selection?.text);
      expect(opened.word.selection?.text).toBe(quote);
    }
    expect(new Set(seen).size).toBeGreaterThan(2);
    await nextNote(word, today);
    expect(opened.word.selection?.text).toBe(quotes[0]);
  });

  it('come to every note once, also where words or paragraphs stand twice and where a sentence is too long to be found', async () => {
    const long =
      'Mia finds that when a number of deadlines come close together, which tends to happen at the end of each term because all of the teachers set work at the same time, she cannot decide which piece to start first and so starts none of them, and then she will say that everything is fine when asked by staff and it is only when the deadline goes by that anyone finds out.';
    const row = ['Improve reading', 'Paired reading', 'LSA', 'Where possible'];
    const word = await open([
      paragraph('Needs', 'Heading1'),
      `Mia has SALT. ${long} Mia has SALT and SALT.`,
      paragraph('Outcomes', 'Heading1'),
      table([['Target', 'Strategies', 'Who', 'When'], row, row]),
    ]);
    const plan = readPlan(await word.host.read(), { ...word.stored, today });
    const inText = reviewPlan(plan).filter(({ place }) => 'block' in place);
    expect(inText.some(({ quote }) => quote.length > 255)).toBe(true);
    expect(new Set(inText.map(({ quote }) => quote)).size).toBeLessThan(inText.length);
    const reveal = jest.spyOn(word.host, 'reveal');
    for (let step = 0; step <= inText.length; step++) await nextNote(word, today);
    expect(reveal.mock.calls.map(([place]) => place)).toEqual([...inText, inText[0]!].map(({ place }) => place));
  });

  it('select a whole sentence where Word can find it, and not its paragraph', async () => {
    const long = `When ${'the others are talking, and the bell has rung, '.repeat(4)}Mia hides under a table.`;
    const word = await open([paragraph('Needs', 'Heading1'), `Mia likes cats. ${long} She likes dogs.`]);
    const { blocks } = await word.host.read();
    const { id, text } = blocks[1]!;
    const from = text.indexOf('When');
    expect(long.length).toBeGreaterThan(200);
    await word.host.reveal({ block: id, from, to: from + long.length });
    expect(opened.word.selection?.text).toBe(long);
  });

  it('judge a selected outcome, in its row with its date, and outside of a plan alone', async () => {
    const word = await open([
      paragraph('Strengths', 'Heading1'),
      'Mia likes to draw.',
      paragraph('Outcomes', 'Heading1'),
      table([
        ['Outcome', 'By when'],
        ['Mia will read 40 key words on her own.', 'July 2027'],
        ['Mia will improve her reading.', 'July 2027'],
      ]),
    ]);
    opened.word.select(5, 0, 10);
    expect(await checkOutcome(word, today)).toMatch(/Specific: yes\. Measurable: yes\. Time-bound: yes\. Ask yourself/);
    opened.word.select(7, 0, 29);
    expect(await checkOutcome(word, today)).toMatch(/Specific: not yet\. Measurable: not yet\. Time-bound: yes\./);
    opened.word.select(1, 0, 0);
    expect(await checkOutcome(word, today)).toMatch(/^Select an outcome first/);
  });
});

describe('the registered commands', () => {
  it('are those of the menus, report completion, and are never silent: a second small window takes the place of the first', async () => {
    const opened = await openInWord([paragraph('Outcomes', 'Heading1'), 'Mia will swim.'], { theme: 'black' });
    const registered = new Map<string, (event: { completed: () => void }) => void>();
    Office.actions.associate = (name: string, command: never) => void registered.set(name, command);
    await import('../../../addin/commands/index');
    expect([...registered.keys()].sort()).toEqual(commands.map(({ name }) => name).sort());
    expect(new Set(menus.map(({ id }) => id)).size).toBe(menus.length);
    const press = (name: string) => new Promise<void>((completed) => registered.get(name)!({ completed }));

    const dialogs: Dialog[] = [];
    opened.word.onDialog((dialog) => dialogs.push(dialog));
    const sentences = () => dialogs.map(({ url }) => decodeURIComponent(new URL(url).hash));
    await press('insert_plan_review');
    expect(opened.word.paragraphs()).toContain(headingOf('review'));
    expect(dialogs).toEqual([]);
    await press('insert_plan_review');
    expect(sentences()).toEqual([expect.stringMatching(/already in this document/)]);
    const [{ pathname, search }] = dialogs.map(({ url }) => new URL(url)) as [URL];
    expect([pathname, search]).toEqual(['/message.html', '']);
    // The window looks as Office does.
    expect(dialogs[0]!.url).toContain('#black:');

    let closed = 0;
    dialogs[0]!.onClosed = () => {
      closed++;
    };
    await press('next_note');
    expect(closed).toBe(1);
    expect(sentences()).toHaveLength(2);
    expect(sentences()[1]).toMatch(/in all/);
    // The person closes it: there is nothing to close for the next.
    dialogs[1]!.close();
    await press('next_note');
    expect(sentences()).toHaveLength(3);
    await opened.close();
  });
});
