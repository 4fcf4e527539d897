import { strFromU8, unzipSync } from 'fflate';
import { defaultSettings } from '../../../shared/settings';
import { readPlan } from '../../../shared/plan/read-plan';
import { reviewPlan } from '../../../shared/review';
import type { AtMark } from '../../../shared/host';
import type { Finding } from '../../../shared/rules/finding';
import { wordHost, type WordChoices } from '../../../addin/word/word-host';
import type { OpenOptions } from '../../word-host';
import { paragraph } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const lines = [
  paragraph('Outcomes', 'Heading1'),
  'Mia will liaise with staff. TBC',
  'Mia likes drawing.',
  'The class will utilise apps.',
];
const settings = defaultSettings('2026-11-22');
const parts = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
/** The simulated Word is one for Windows; what it says of itself is all that the add-in goes by. */
const onPlatform = (platform: string) => {
  const context = Object.create(Office.context, { platform: { value: platform } }) as object;
  Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as object });
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('underlines in the document', () => {
  let opened: InWord;
  let host: InWord['host'];
  let stop: () => void = () => undefined;
  const start = async (options: Partial<OpenOptions> = {}, choices: WordChoices = {}) => {
    opened = await openInWord(lines, options);
    host = wordHost(() => choices);
    stop = host.watch(() => undefined);
    await settled();
    return opened.word;
  };
  const review = async () => reviewPlan(readPlan(await host.read(), settings));
  /** Reads, reviews and underlines, as the pane does after a pause. */
  const mark = async () => {
    await settled();
    const notes = await review();
    await host.mark(notes);
    return notes;
  };
  const words = () =>
    opened.word.marks().map(({ paragraph: line, from, to }) => opened.word.paragraphs()[line]!.slice(from, to));
  const windowFocus = async () => {
    window.dispatchEvent(new (window as unknown as typeof globalThis).Event('focus'));
    await settled();
  };
  afterEach(async () => {
    stop();
    await opened.close();
  });

  it('stand under the words of the notes, none over another, and in no file', async () => {
    const word = await start();
    const saved = parts(word.save());
    const notes = await mark();
    expect(words()).toEqual(expect.arrayContaining(['TBC', 'utilise']));
    const quotes = new Set(notes.map(({ quote }) => quote));
    for (const one of words()) expect(quotes).toContain(one);
    const marks = word.marks().toSorted((a, b) => a.paragraph - b.paragraph || a.from - b.from);
    for (const [index, { paragraph: line, to }] of marks.entries()) {
      const next = marks[index + 1];
      if (next?.paragraph === line) expect(next.from).toBeGreaterThanOrEqual(to);
    }
    expect(parts(word.save())).toEqual(saved);
    expect(word.undo()).toBe(false);
  });

  it('go with their notes, and leave the paragraphs alone where nothing changed', async () => {
    const word = await start();
    const notes = await mark();
    const before = word.syncs;
    await host.mark(notes);
    await mark();
    expect(word.batches.slice(before).some(({ members }) => members['Paragraph.insertAnnotations'])).toBe(false);
    await host.mark(notes.filter(({ quote }) => quote !== 'TBC'));
    expect(words()).not.toContain('TBC');
    expect(words()).toContain('utilise');
    expect(word.batches.at(-1)!.members['Annotation.delete'] ?? 0).toBeLessThan(notes.length);
    await host.mark([]);
    expect(words()).toEqual([]);
  });

  it('follow what is typed: moved words keep theirs, new ones get one, words that are put right lose it', async () => {
    const word = await start();
    await mark();
    word.type(1, 0, 0, 'So: ');
    await mark();
    expect(words()).toContain('TBC');
    word.type(2, 0, 0, 'TBC ');
    await mark();
    expect(words().filter((one) => one === 'TBC')).toHaveLength(2);
    word.type(3, 15, 22, 'use');
    await mark();
    expect(words()).not.toContain('utilise');
    // Cut and typed again between two readings.
    const at = word.paragraphs()[1]!.indexOf('TBC');
    word.type(1, at, at + 3, '');
    word.type(1, at, at, 'Now TBC');
    await mark();
    expect(words().filter((one) => one === 'TBC')).toHaveLength(2);
  });

  it('are as the notes are after paragraphs came, went and were split, on a Mac too', async () => {
    for (const quirks of [[], ['moving-ids'], ['no-local-ids'], ['stale-paragraphs', 'lost-events']] as const) {
      const word = await start({ quirks });
      await mark();
      word.type(0, 0, 0, 'Utilise this.\n');
      word.type(2, 20, 20, '\n');
      word.type(4, 0, 0, 'TBC\n');
      window.dispatchEvent(new (window as unknown as typeof globalThis).Event('focus'));
      const notes = await mark();
      const expected = notes
        .filter(({ quote }) => ['TBC', 'utilise', 'Utilise'].includes(quote))
        .map(({ quote }) => quote);
      expect(expected.length).toBeGreaterThan(2);
      expect(
        words()
          .filter((one) => expected.includes(one))
          .toSorted(),
      ).toEqual(expected.toSorted());
      stop();
      await opened.close();
    }
    await start();
  });

  it('are never put on words that somebody typed into since the reading', async () => {
    const word = await start();
    const notes = await review();
    word.type(1, 0, 31, 'Something else altogether.');
    await host.mark(notes);
    expect(word.marks().map(({ paragraph: line }) => line)).not.toContain(1);
    await mark();
    word.beforeSync = () => {
      word.beforeSync = () => undefined;
      word.type(3, 0, 0, 'Well, ');
    };
    await host.mark([]);
    word.beforeSync = () => undefined;
    await mark();
    expect(words()).toContain('utilise');
  });

  it('are there after Word failed once, and twice nowhere', async () => {
    const word = await start();
    const notes = await review();
    for (const sync of [1, 2, 3]) {
      for (let actions = 0; actions < 24; actions++) {
        let syncs = 0;
        word.beforeSync = () => {
          if (++syncs === sync) word.failNextSync('HostIsBusy', actions);
        };
        await host.mark(notes.slice(actions % 2));
        word.beforeSync = () => undefined;
        if (actions % 3) await host.mark([]);
        if (actions % 3) expect(words()).toEqual([]);
        await host.mark(notes);
        expect(words().filter((one) => one === 'TBC')).toHaveLength(1);
        expect(new Set(words()).size).toBe(words().length);
      }
    }
    await host.mark(notes);
    expect(words().filter((one) => one === 'TBC')).toHaveLength(1);
  });

  it('are refused once and with a sentence where Word has none for this person, and asked for no more', async () => {
    const word = await start({ quirks: ['no-annotations'] });
    const notes = await review();
    await expect(host.mark(notes)).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/subscription/) as string,
    });
    const { syncs } = word;
    await host.mark(notes.slice(1));
    expect(word.syncs).toBe(syncs);
    expect(await host.read()).toBeTruthy();
  });

  it('are made once more when the writer first comes to the pane: at its start Word may not show them (6595)', async () => {
    const word = await start();
    await mark();
    const before = word.marks();
    const { syncs } = word;
    await windowFocus();
    expect(word.batches.slice(syncs).some(({ members }) => members['Paragraph.insertAnnotations'])).toBe(true);
    expect(word.marks().map(({ paragraph: line, from }) => [line, from])).toEqual(
      before.map(({ paragraph: line, from }) => [line, from]),
    );
    const { syncs: then } = word;
    await windowFocus();
    expect(word.syncs).toBe(then);
  });

  it('tell which note is clicked, and go when the pane goes', async () => {
    const word = await start();
    const told: [Finding, AtMark][] = [];
    const end = host.onMark!((...one) => told.push(one));
    const notes = await mark();
    await settled();
    const at = words().indexOf('TBC');
    word.clickMark(at);
    await settled();
    expect(told).toEqual([[notes.find(({ quote }) => quote === 'TBC'), 'open']]);
    end();
    word.clickMark(at);
    await settled();
    expect(told).toHaveLength(1);
    window.dispatchEvent(new (window as unknown as typeof globalThis).Event('pagehide'));
    await settled();
    expect(word.marks()).toEqual([]);
  });

  it('offer fixes of just these words in Word for Windows, three at most; and none on the web, on a Mac, or for tracked changes', async () => {
    for (const [platform, trackFixes, offers] of [
      ['PC', false, true],
      ['Mac', false, false],
      ['OfficeOnline', false, false],
      ['PC', true, false],
    ] as const) {
      const word = await start({}, { trackFixes });
      onPlatform(platform);
      const notes = await mark();
      const at = words().indexOf('utilise');
      const { suggestions } = word.marks()[at]!;
      expect(suggestions !== undefined).toBe(offers);
      if (suggestions) {
        const note = notes.find(({ quote }) => quote === 'utilise')!;
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(note.fixes.map(({ edits }) => edits[0]!.insert)).toContain(suggestions[0]);
      }
      stop();
      await opened.close();
    }
    await start();
  });

  it('offer no fixes any more once they are to be tracked changes', async () => {
    const choices = { trackFixes: false };
    const word = await start({}, choices);
    onPlatform('PC');
    const notes = await mark();
    const offers = () => word.marks().map(({ suggestions }) => suggestions !== undefined);
    const before = words();
    expect(offers()).toContain(true);
    choices.trackFixes = true;
    await host.mark([...notes]);
    expect(offers()).not.toContain(true);
    expect(words()).toEqual(before);
    choices.trackFixes = false;
    await host.mark([...notes]);
    expect(offers()).toContain(true);
  });

  it('tell what the writer answered, and a suggestion that is taken stands in the document', async () => {
    const word = await start();
    onPlatform('PC');
    const told: [string, AtMark][] = [];
    host.onMark!(({ quote }, what) => told.push([quote, what]));
    await mark();
    const at = words().indexOf('utilise');
    const [first] = word.marks()[at]!.suggestions!;
    word.answerMark(at, 0);
    await settled();
    expect(told).toEqual([['utilise', 'taken']]);
    expect(word.paragraphs()[3]).toBe(`The class will ${first} apps.`);
    const notes = await mark();
    expect(notes.map(({ quote }) => quote)).not.toContain('utilise');
    const left = word.marks().findIndex(({ suggestions }) => suggestions);
    if (left >= 0) {
      word.answerMark(left, 'reject');
      await settled();
      expect(told.at(-1)![1]).toBe('ignore');
    }
  });

  it('are not there before 1.7', async () => {
    const word = await start({ profile: '1.6' });
    expect(host.onMark).toBeUndefined();
    await mark();
    expect(word.marks()).toEqual([]);
  });
});
