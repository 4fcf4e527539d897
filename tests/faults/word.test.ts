import { wordHost } from '../../addin/word/word-host';
import { templates } from '../../shared/plan/templates';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readDocx } from '../../shared/docx/read';
import { openInWord, type InWord } from '../addin/open-in-word';
import { words as hosts } from '../word-host';
import { paragraph } from '../word-host/make-docx';

const lines = [
  paragraph('Needs', 'Heading1'),
  'Mia will liaise with staff.',
  paragraph('Outcomes', 'Heading1'),
  'Mia will utilise apps.',
];
const [onePlan] = templates;
const settings = defaultSettings('2026-11-22');

type Host = InWord['host'];

async function edit(host: Host, line: number, expected: string, insert: string) {
  const { blocks } = await host.read();
  const { id, text } = blocks[line]!;
  const from = text.indexOf(expected);
  return [{ span: { block: id, from, to: from + expected.length }, expected, insert }];
}

const texts = (bytes: Uint8Array) => readDocx(bytes).blocks.map(({ text }) => text);

/** What a pane may be doing when the document goes; each leaves one of these documents behind. */
const tasks: Readonly<Record<string, (host: Host) => Promise<unknown>>> = {
  'reading it': (host) => host.read(),
  'a fix': async (host) => host.apply(await edit(host, 1, 'liaise', 'talk')),
  'an insert': (host) => host.insert(onePlan, ['contributors'], 'order'),
  'a row of an outcome': async (host) => host.addRow((await host.read()).blocks[3]!.id, ['Mia will read.']),
  'showing words': async (host) => host.reveal((await edit(host, 1, 'liaise', ''))[0]!.span),
  'underlining notes': async (host) => host.mark(reviewPlan(readPlan(await host.read(), settings))),
};

describe.each(Object.entries(tasks))('the document is closed during %s', (_name, task) => {
  it('at any moment: what is on disk is the old document or the new one, and the task can be done after it is opened again', async () => {
    const whole = await openInWord(lines);
    await task(whole.host);
    const after = texts(whole.word.save());
    await whole.close();
    for (let closes = 1; closes <= 4; closes++) {
      const { host, word, close } = await openInWord(lines);
      const before = texts(word.save());
      let syncs = 0;
      word.beforeSync = () => {
        // From here on Word answers nothing of this document any more.
        if (++syncs >= closes) word.failNextSync('InvalidObjectPath');
      };
      const failure = await task(host).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      // A failure is said in a plain sentence, never a raw error.
      if (failure !== undefined) expect(failure).toMatchObject({ name: 'HostError' });
      const disk = word.save();
      expect([before, after]).toContainEqual(texts(disk));
      await close();
      const again = await openInWord(disk);
      if (texts(disk).join() === before.join()) {
        await task(again.host);
        expect(texts(again.word.save())).toEqual(after);
      }
      await again.close();
    }
  });
});

describe.each(Object.entries(hosts))('two panes on one document, in %s', (_name, options) => {
  /** Lets other tasks go first so many times. */
  const wait = async (turns: number) => {
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  };

  it('that both make the same fix make it once; one of them says that the words have changed', async () => {
    for (let later = 0; later < 40; later += 3) {
      const { host: one, word, close } = await openInWord(lines, options);
      const two = wordHost();
      const [first, second] = [await edit(one, 1, 'liaise', 'talk'), await edit(two, 1, 'liaise', 'meet')];
      const told = await Promise.all([one.apply(first), wait(later).then(() => two.apply(second))]);
      expect(told.toSorted()).toEqual(['applied', 'stale']);
      const now = word.paragraphs()[1];
      expect(now).toBe(`Mia will ${told[0] === 'applied' ? 'talk' : 'meet'} with staff.`);
      // After a new reading both know the same.
      expect((await one.read()).blocks[1]!.text).toBe(now);
      expect((await two.read()).blocks[1]!.text).toBe(now);
      await close();
    }
  });

  it('that change different words change both, and neither what the writer types meanwhile', async () => {
    for (let later = 0; later < 40; later += 3) {
      const { host: one, word, close } = await openInWord(lines, options);
      const two = wordHost();
      const [first, second] = [await edit(one, 1, 'liaise', 'talk'), await edit(two, 3, 'utilise', 'use')];
      let syncs = 0;
      word.beforeSync = () => {
        if (++syncs === 2) word.type(1, 0, 0, 'So: ');
      };
      const told = await Promise.all([one.apply(first), wait(later).then(() => two.apply(second))]);
      word.beforeSync = () => undefined;
      // What is said is what is there.
      const retry = [
        async () => one.apply(await edit(one, 1, 'liaise', 'talk')),
        async () => two.apply(await edit(two, 3, 'utilise', 'use')),
      ];
      for (const [index, result] of told.entries()) {
        if (result === 'applied') continue;
        expect(result).toBe('stale');
        expect(await retry[index]!()).toBe('applied');
      }
      expect(word.paragraphs()).toEqual(['Needs', 'So: Mia will talk with staff.', 'Outcomes', 'Mia will use apps.']);
      await close();
    }
  });

  it('that both insert the same part leave all that was there, and the part once more is not inserted', async () => {
    for (let later = 0; later < 40; later += 3) {
      const { host: one, word, close } = await openInWord(lines, options);
      const two = wordHost();
      const before = word.paragraphs();
      await Promise.all([
        one.insert(onePlan, ['contributors'], 'order'),
        wait(later).then(() => two.insert(onePlan, ['contributors'], 'order')),
      ]);
      expect(word.paragraphs().filter((text) => before.includes(text))).toEqual(before);
      expect(await one.insert(onePlan, ['contributors'], 'order')).toMatchObject([{ outcome: 'there' }]);
      expect(await two.insert(onePlan, ['contributors'], 'order')).toMatchObject([{ outcome: 'there' }]);
      await close();
    }
  });
});
