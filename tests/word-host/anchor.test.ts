import { strFromU8, unzipSync } from 'fflate';
import { paragraph, run as words, table } from './make-docx';
import { openOffice } from './open-office';
import type { WordHost } from './word-host';

const xml = (host: WordHost): string => strFromU8(unzipSync(host.save())['word/document.xml']!);

/** Numbers that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const word = 'KEEP';

/** One random thing that a user may do without touching the word. */
function disturb(host: WordHost, roll: (sides: number) => number): void {
  const texts = host.paragraphs();
  const index = roll(texts.length);
  const text = texts[index]!;
  const at = text.indexOf(word);
  const parts =
    at < 0
      ? [[0, text.length]]
      : [
          [0, at],
          [at + word.length, text.length],
        ];
  const [low, high] = parts[roll(parts.length)]! as [number, number];
  const from = low + roll(high - low + 1);
  const to = from + roll(high - from + 1);
  const what = roll(5);
  const typed = what === 0 ? '' : what === 1 ? 'one\ntwo' : 'abcdefgh'.slice(0, 1 + roll(8));
  host.type(index, from, to, typed);
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a range stays on its word through 60 edits, and undo takes all back (%i)',
  async (seed) => {
    const roll = dice(seed);
    const { run, host } = await openOffice([
      'Before it all begins.',
      paragraph(words('Some bold ', '<w:b/>') + words('KE') + words('EP', '<w:i/>') + words(' and more.')),
      table([['a cell', 'another cell']]),
      'After.',
    ]);
    const before = xml(host);
    await run(async (context) => {
      const range = context.document.body.search(word).getFirst();
      range.load('text');
      await context.sync();
      for (let step = 0; step < 60; step++) {
        disturb(host, roll);
        range.load('text');
        await context.sync();
        expect(range.text).toBe(word);
      }
      let undone = 0;
      while (host.undo()) undone++;
      range.load('text');
      await context.sync();
      expect([range.text, undone > 40]).toEqual([word, true]);
    });
    expect(xml(host)).toBe(before);
  },
);
