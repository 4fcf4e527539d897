import { templates } from '../../../shared/plan/templates';
import { words as hosts, type WordHost } from '../../word-host';
import { paragraph, table } from '../../word-host/make-docx';
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

/** A writer who types signs that nobody else has anywhere, and who can tell whether all of them are still there. */
function writer(word: WordHost, random: (below: number) => number) {
  let next = 0;
  let typed: string[] = [];
  let prompts: string[] = [];
  const peel = (lines: readonly string[]) => {
    const lost: string[] = [];
    // The latest first: it may stand within one before.
    const rest = typed.toReversed().reduce<readonly string[]>((now, token) => {
      const at = now.findIndex((line) => line.includes(token));
      if (at < 0) lost.push(token);
      return now.map((line, index) => (index === at ? line.replace(token, '') : line));
    }, lines);
    return { rest, lost };
  };
  return {
    /** Types anywhere, or somewhere in these words. */
    type(within?: { readonly line: number; readonly from: number; readonly to: number }) {
      const lines = word.paragraphs();
      const line = within?.line ?? random(lines.length);
      const length = lines[line]!.length;
      const at = Math.min(length, within ? within.from + random(within.to - within.from + 1) : random(length + 1));
      const token = String.fromCodePoint(0xe000 + next++);
      word.type(line, at, at, token);
      typed.push(token);
      // Who types into a grey prompt takes its place.
      if (word.paragraphs()[line] === token) prompts.push(lines[line]!);
    },
    /** What is typed from here on is told from what stands there. */
    start() {
      typed = [];
      prompts = [];
    },
    /** The lines without what was typed since. */
    others: () => peel(word.paragraphs()).rest,
    lost: () => peel(word.paragraphs()).lost,
    /** Grey words that went as they do when somebody types there. */
    typedOver: () => prompts,
  };
}

const [onePlan] = templates;
const each = Object.entries(hosts);
const turns = { fixes: 200, inserts: 60 };

it('is a thousand runs and more', () => {
  expect(each.length * turns.fixes).toBeGreaterThanOrEqual(1000);
});

describe.each(each)('while the writer goes on, in %s', (_name, options) => {
  it('a fix changes the words it names or nothing, and loses nothing that is typed meanwhile', async () => {
    const random = chance(20261122);
    const some = (most: number) =>
      Array.from({ length: 1 + random(most) }, () => words[random(words.length)]!).join(' ');
    const { host, word, close } = await openInWord([some(20), some(20), some(20), some(40)], options);
    const stop = host.watch(() => undefined);
    const user = writer(word, random);
    const told = { applied: 0, stale: 0, partial: 0, refused: 0 };
    for (let turn = 0; turn < turns.fixes; turn++) {
      const { blocks } = await host.read();
      const line = random(blocks.length);
      const { id, text } = blocks[line]!;
      const from = random(text.length + 1);
      const expected = text.slice(from, from + random(30));
      const insert = random(4) === 0 ? '' : some(4);
      const busy = random(2) === 0;
      const fails = random(10) === 0;
      let syncs = 0;
      let seen: readonly string[] = [];
      word.beforeSync = () => {
        if (busy && random(2) === 0) user.type(random(2) ? { line, from, to: from + expected.length } : undefined);
        syncs++;
        // As the first round trip sees it: what is typed later must still be there in the end.
        if (syncs === 1) {
          seen = word.paragraphs();
          user.start();
        }
        if (syncs === 3 && fails) word.failNextSync('GeneralException', random(8));
      };
      const applied = await host
        .apply([{ span: { block: id, from, to: from + expected.length }, expected, insert }])
        .catch(() => 'refused' as const);
      word.beforeSync = () => undefined;
      told[applied]++;
      const now = seen[line]!;
      const wanted = now.slice(0, from) + insert + now.slice(from + expected.length);
      const changed = seen.map((old, index) => (index === line ? wanted : old));
      const after = user.others();
      const half = applied === 'partial' || applied === 'refused';
      expect(half && after[line] !== now ? changed : applied === 'applied' ? changed : seen).toEqual(after);
      expect(user.lost()).toEqual([]);
      if (!fails) expect(syncs).toBeLessThanOrEqual(applied === 'stale' ? 4 : 3);
      // Lines must neither grow without end nor run empty.
      if (word.paragraphs()[line]!.length > 400) word.type(line, 0, 300, '');
    }
    expect(told.applied).toBeGreaterThan(turns.fixes / 2);
    expect(told.stale).toBeGreaterThan(5);
    stop();
    await close();
  });

  it('a section that is inserted changes no line and loses nothing that is typed meanwhile', async () => {
    const random = chance(19991231);
    const plan = [
      paragraph('One Plan', 'Heading1'),
      paragraph('Strengths', 'Heading2'),
      'Mia likes drawing.',
      paragraph('Outcomes', 'Heading2'),
      table([
        ['Outcome', 'By when'],
        ['Mia will read 40 key words.', 'July 2027'],
      ]),
      'In July.',
    ];
    let opened = await openInWord(plan, options);
    let user = writer(opened.word, random);
    let inserted = 0;
    for (let turn = 0; turn < turns.inserts; turn++) {
      // A full plan leaves nothing to insert.
      if (turn % 12 === 11) {
        await opened.close();
        opened = await openInWord(plan, options);
        user = writer(opened.word, random);
      }
      const { host, word } = opened;
      const before = word.paragraphs();
      user.start();
      const line = random(before.length);
      word.select(line, 0, 0);
      const fails = random(8) === 0;
      let syncs = 0;
      word.beforeSync = () => {
        syncs++;
        if (random(2) === 0) user.type();
        if (syncs > 1 && fails) word.failNextSync('GeneralException', random(40));
      };
      const where = (['order', 'caret', 'end'] as const)[random(3)]!;
      const { id } = onePlan.sections[random(onePlan.sections.length)]!;
      const result = await host.insert(onePlan, [id], where).catch(() => undefined);
      word.beforeSync = () => undefined;
      if (result?.[0]!.outcome === 'inserted') inserted++;
      const rest = user.others();
      // Every line of before stands there still, in its order.
      let at = 0;
      const gone = before.filter((text) => {
        const found = rest.indexOf(text, at);
        if (found >= 0) at = found + 1;
        return found < 0 && !user.typedOver().includes(text);
      });
      expect(gone).toEqual([]);
      expect(user.lost()).toEqual([]);
      if (!fails) expect(syncs).toBeLessThanOrEqual(3);
    }
    expect(inserted).toBeGreaterThan(turns.inserts / 4);
    await opened.close();
  });
});
