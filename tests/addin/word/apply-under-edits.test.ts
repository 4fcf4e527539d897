import type { Profile } from '../../word-host';
import { openInWord } from '../open-in-word';

/** Small, seeded, so that a failure can be repeated. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const words = ['Mia', 'help', 'helps', 'helping', '“help”', 'reads', '40', 'words.', 'and', '^', 'can’t', 'a'];

describe.each(['1.3', '1.9'] satisfies Profile[])('fixes while the writer goes on, in Word with %s', (profile) => {
  it('change the words they name or nothing at all', async () => {
    const random = chance(20261122);
    const some = (most: number) =>
      Array.from({ length: 1 + random(most) }, () => words[random(words.length)]!).join(' ');
    const { host, word, close } = await openInWord([some(20), some(20), some(20), some(40)], { profile });
    const told = { applied: 0, stale: 0, partial: 0 };
    for (let turn = 0; turn < 500; turn++) {
      const { blocks } = await host.read();
      const line = random(blocks.length);
      const { id, text } = blocks[line]!;
      const from = random(text.length + 1);
      const expected = text.slice(from, from + random(30));
      const insert = random(4) === 0 ? '' : some(4);
      if (random(3) === 0) {
        const other = random(blocks.length);
        const at = random(blocks[other]!.text.length + 1);
        word.type(other, at, at, some(2));
      }
      const before = word.paragraphs();
      const applied = await host.apply([{ span: { block: id, from, to: from + expected.length }, expected, insert }]);
      told[applied]++;
      const now = before[line]!;
      const wanted = now.slice(0, from) + insert + now.slice(from + expected.length);
      expect(word.paragraphs()).toEqual(
        applied === 'applied' ? before.map((old, index) => (index === line ? wanted : old)) : before,
      );
      // Lines must neither grow without end nor run empty.
      if (word.paragraphs()[line]!.length > 400) word.type(line, 0, 300, '');
    }
    expect(told.applied).toBeGreaterThan(300);
    expect(told.stale).toBeGreaterThan(5);
    expect(told.partial).toBe(0);
    await close();
  }, 120_000);
});
