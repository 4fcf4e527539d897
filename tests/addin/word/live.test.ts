import { patience } from '../../../shared/ui/in-time';
import { paragraph, run, table } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const lines = [
  paragraph('Outcomes', 'Heading1'),
  table([
    ['Outcome', 'By when'],
    ['Mia will swim.', 'July 2027'],
  ]),
  'Mia will liaise with staff.',
  ...Array.from({ length: 200 }, (_, index) => `Line ${index}.`),
];

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('reading while the writer types', () => {
  let opened: InWord;
  let told: number;
  let stop: () => void;
  const start = async (profile: '1.3' | '1.9' = '1.9', blocks: readonly string[] = lines) => {
    opened = await openInWord(blocks, { profile });
    told = 0;
    stop = opened.host.watch(() => told++);
    await settled();
    await opened.host.read();
    return opened;
  };
  /** How many paragraphs the last reading took from Word, and in how many round trips. */
  const readAgain = async () => {
    const { host, word } = opened;
    await settled();
    const before = word.batches.length;
    const draft = await host.read();
    const batches = word.batches.slice(before);
    const paragraphs = batches.reduce((sum, { members }) => sum + (members['Paragraph.text'] ?? 0), 0);
    return { draft, paragraphs, syncs: batches.length };
  };
  afterEach(async () => {
    stop();
    await opened.close();
  });

  it('takes only the changed paragraph from Word, in one round trip', async () => {
    const { word } = await start();
    word.type(5, 0, 3, 'Mia Hart');
    const { draft, paragraphs, syncs } = await readAgain();
    expect({ paragraphs, syncs, told }).toEqual({ paragraphs: 1, syncs: 1, told: 1 });
    expect(draft.blocks[5]!.text).toBe('Mia Hart will liaise with staff.');
    // Nothing was told since: everything is read.
    const whole = await readAgain();
    expect(whole.paragraphs).toBe(word.paragraphs().length);
    expect(draft).toEqual(whole.draft);
  });

  it('knows the cell, the header and the look of a changed paragraph', async () => {
    const { word } = await start();
    word.type(3, 0, 3, 'Ann');
    word.type(0, 0, 0, 'My ');
    const { draft, paragraphs } = await readAgain();
    expect(paragraphs).toBe(2);
    // Nothing was told since: everything is read.
    const whole = await readAgain();
    expect(whole.paragraphs).toBe(word.paragraphs().length);
    expect(draft).toEqual(whole.draft);
  });

  it('reads everything again where a paragraph came or went', async () => {
    const { word } = await start();
    word.type(6, 0, 0, 'New.\n');
    const { draft, paragraphs, syncs } = await readAgain();
    expect(syncs).toBe(1);
    expect(paragraphs).toBe(word.paragraphs().length);
    expect(draft.blocks.map(({ text }) => text)).toEqual(word.paragraphs());
  });

  it('reads everything again when nothing was told, and after the pane got the focus back', async () => {
    const { word } = await start();
    word.type(5, 0, 3, 'Ann');
    await readAgain();
    expect(word.undo()).toBe(true);
    expect((await readAgain()).paragraphs).toBe(word.paragraphs().length);
    word.type(5, 0, 3, 'Ann');
    await settled();
    window.dispatchEvent(new (window as unknown as typeof globalThis).Event('focus'));
    expect((await readAgain()).paragraphs).toBe(word.paragraphs().length);
  });

  it('takes only the fixed paragraph again after a fix', async () => {
    const { host, word } = await start();
    const { blocks } = await host.read();
    const { id } = blocks[5]!;
    await host.apply([{ span: { block: id, from: 9, to: 15 }, expected: 'liaise', insert: 'talk' }]);
    const { draft, paragraphs } = await readAgain();
    expect(paragraphs).toBe(1);
    expect(draft.blocks[5]!.text).toBe('Mia will talk with staff.');
    expect(draft.blocks.map(({ text }) => text)).toEqual(word.paragraphs());
  });

  it('loses no change when two readings overlap or one fails', async () => {
    const { host, word } = await start();
    word.type(5, 0, 3, 'Ann');
    await settled();
    const first = host.read();
    word.type(6, 0, 4, 'Row');
    await settled();
    const second = host.read();
    await first;
    expect((await second).blocks.map(({ text }) => text)).toEqual(word.paragraphs());
    word.type(7, 0, 4, 'Row');
    await settled();
    word.failNextSync('HostIsBusy');
    await expect(host.read()).rejects.toMatchObject({ kind: 'busy' });
    expect((await host.read()).blocks.map(({ text }) => text)).toEqual(word.paragraphs());
  });

  it('is not held up for good by a reading that Word does not answer, and loses no change of it', async () => {
    const { host, word } = await start();
    word.type(5, 0, 3, 'Ann');
    await settled();
    let answer: () => void = () => undefined;
    const usual = Word.run;
    const asked = jest.spyOn(Word, 'run');
    asked.mockImplementationOnce(
      (batch: Parameters<typeof usual>[0]) =>
        new Promise((resolve) => {
          answer = () => resolve(usual(batch));
        }),
    );
    jest.useFakeTimers();
    const hung = host.read();
    await jest.advanceTimersByTimeAsync(patience);
    jest.useRealTimers();
    const texts = (await host.read()).blocks.map(({ text }) => text);
    expect(texts).toEqual(word.paragraphs());
    expect(texts[5]).toMatch(/^Ann/);
    answer();
    expect((await hung).blocks.map(({ text }) => text)).toEqual(texts);
    asked.mockRestore();
    expect((await readAgain()).draft.blocks.map(({ text }) => text)).toEqual(texts);
  });

  it('reads everything where a changed paragraph is gone by then', async () => {
    const { host, word } = await start();
    const { blocks } = await host.read();
    word.type(5, 0, 3, 'Ann');
    await settled();
    word.refuse('Document.getParagraphByUniqueLocalId', 'ItemNotFound');
    const { draft, syncs } = await readAgain();
    expect(syncs).toBeLessThanOrEqual(2);
    expect(draft.blocks).toHaveLength(blocks.length);
    expect(draft.blocks.map(({ text }) => text)).toEqual(word.paragraphs());
  });

  it('sees a prompt come back when its control is emptied', async () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="x"/><w:placeholder/></w:sdtPr><w:sdtContent>${paragraph(run('Words'))}</w:sdtContent></w:sdt>`;
    const { word } = await start('1.9', [paragraph('Needs', 'Heading1'), control]);
    word.type(1, 0, 5, '');
    const { draft } = await readAgain();
    expect(draft.blocks[1]!.text).toBe('');
  });

  it('is told of no typing before 1.6, and reads everything when asked', async () => {
    const { word } = await start('1.3');
    word.type(5, 0, 3, 'Ann');
    const { draft, paragraphs, syncs } = await readAgain();
    expect(syncs).toBe(1);
    expect(paragraphs).toBe(word.paragraphs().length);
    expect(draft.blocks[5]!.text).toMatch(/^Ann/);
  });
});
