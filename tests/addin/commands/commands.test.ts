import { insertAllMissing, insertSection } from '../../../addin/commands/insert-section';
import { menuSections, menuTemplate } from '../../../addin/commands/menu';
import { createWord } from '../../../addin/word/word';
import { readDocx } from '../../../shared/docx/read';
import { paragraph } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const today = '2026-11-22';

describe('the commands of the ribbon', () => {
  let opened: InWord;
  const open = async (blocks: readonly string[]) => {
    opened = await openInWord(blocks);
    return createWord();
  };
  afterEach(() => opened.close());
  const headings = () =>
    readDocx(opened.word.save()).blocks.flatMap(({ heading, text }) => (heading === undefined ? [] : [text]));

  it('insert a section, select it and have nothing to say', async () => {
    const word = await open([paragraph('Outcomes', 'Heading1'), 'Mia will swim.']);
    expect(await insertSection(word, 'review', today)).toBeUndefined();
    const { heading } = menuSections.find(({ id }) => id === 'review')!;
    expect(headings()).toEqual(['Outcomes', heading]);
    expect(opened.word.selection?.text).toBe(heading);
  });

  it('say what is there already, under which name, and select it', async () => {
    const word = await open([paragraph('My targets', 'Heading1'), 'Mia will swim.']);
    const before = opened.word.paragraphs();
    expect(await insertSection(word, 'outcomes', today)).toMatch(/already in this document.*My targets/);
    expect(opened.word.paragraphs()).toEqual(before);
    expect(opened.word.selection?.text).toBe('My targets');
  });

  it('insert everything that is missing, then say that nothing is', async () => {
    const word = await open(['']);
    expect(await insertAllMissing(word, today)).toBeUndefined();
    const wanted = menuTemplate.sections.map(({ heading }) => heading);
    expect(headings().filter((text) => wanted.includes(text))).toEqual(wanted);
    expect(await insertAllMissing(word, today)).toMatch(/^Nothing is missing/);
  });
});

describe('the registered commands', () => {
  it('are those of the menu, and report completion', async () => {
    const opened = await openInWord([paragraph('Outcomes', 'Heading1'), 'Mia will swim.']);
    const commands = new Map<string, (event: { completed: () => void }) => void>();
    Office.actions.associate = (name: string, command: never) => void commands.set(name, command);
    await import('../../../addin/commands/index');
    expect([...commands.keys()].sort()).toEqual(
      [...menuSections.map(({ id }) => `insert_${id}`), 'insert_everything_missing'].sort(),
    );
    await new Promise<void>((completed) => commands.get('insert_review')!({ completed }));
    expect(headingsOf(opened)).toContain(menuSections.find(({ id }) => id === 'review')!.heading);

    const shown: string[] = [];
    const displayDialogAsync = (page: string, _options: unknown, done: () => void) => {
      shown.push(page);
      done();
    };
    // Office.js seals its own object, so another one stands before it.
    const context: unknown = Object.create(Office.context, { ui: { value: { displayDialogAsync } } });
    Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as unknown });
    await new Promise<void>((completed) => commands.get('insert_review')!({ completed }));
    const [page] = shown.map((address) => new URL(address));
    expect(page!.pathname).toBe('/message.html');
    expect(page!.search).toBe('');
    expect(decodeURIComponent(page!.hash)).toMatch(/already in this document/);
    await opened.close();
  });
});

const headingsOf = ({ word }: InWord) => word.paragraphs();
