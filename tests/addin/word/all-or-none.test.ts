import fc from 'fast-check';
import type { Edit } from '../../../shared/text/span';
import { words as hosts, type WordHost } from '../../word-host';
import { paragraph, table } from '../../word-host/make-docx';
import { runs } from '../../properties/arbitrary';
import { openInWord } from '../open-in-word';

const control = (prompt: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="x"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(prompt)}</w:sdtContent></w:sdt>`;
const lines = [
  paragraph('Outcomes', 'Heading1'),
  'Mia will liaise with staff, and staff will liaise with Mia.',
  table([['Mia will utilise “apps”.', '']]),
  control('What will Mia do?'),
  'No. No. No. No. No.',
];

/** Changes that a fix or the builder makes, by line: words in the text, an empty cell, a prompt, the end of a line. */
const changes = [
  { line: 1, from: 9, expected: 'liaise', insert: 'talk' },
  { line: 1, from: 43, expected: 'liaise', insert: 'talk' },
  { line: 1, from: 59, expected: '', insert: ' Daily.' },
  { line: 2, from: 9, expected: 'utilise', insert: 'use' },
  { line: 3, from: 0, expected: '', insert: 'by July 2027' },
  { line: 4, from: 0, expected: '', insert: 'Mia will read.' },
  { line: 5, from: 4, expected: 'No. ', insert: '' },
] as const;

/** What these changes make of the lines; the words of a prompt go with it. */
const finished = (before: readonly string[], chosen: readonly (typeof changes)[number][]): readonly string[] =>
  before.map((line, index) =>
    chosen
      .filter((one) => one.line === index)
      .toSorted((a, b) => b.from - a.from)
      .reduce(
        (text, { from, expected, insert }) =>
          index === 4 ? insert : text.slice(0, from) + insert + text.slice(from + expected.length),
        line,
      ),
  );

const open = (options: (typeof hosts)[keyof typeof hosts]) => openInWord(lines, options);

async function editsOf(host: Awaited<ReturnType<typeof open>>['host'], chosen: readonly (typeof changes)[number][]) {
  const { blocks } = await host.read();
  return chosen.map(({ line, from, expected, insert }): Edit => ({
    span: { block: blocks[line]!.id, from, to: from + expected.length },
    expected,
    insert,
  }));
}

const undoAll = (word: WordHost) => {
  while (word.undo());
};

describe.each(Object.entries(hosts))('edits in %s, where a sync fails at any of its positions', (_name, options) => {
  it('are all made, or none, or it is said that only a part is; a retry makes them all', async () => {
    const { host, word, close } = await open(options);
    const before = word.paragraphs();
    const told = { applied: 0, partial: 0, refused: 0, stale: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...changes], { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 45 }),
        fc.constantFrom('GeneralException', 'HostIsBusy', 'ItemNotFound'),
        async (chosen, sync, actions, code) => {
          undoAll(word);
          expect(word.paragraphs()).toEqual(before);
          const edits = await editsOf(host, chosen);
          let syncs = 0;
          word.beforeSync = () => {
            if (++syncs === sync) word.failNextSync(code, actions);
          };
          const result = await host.apply(edits).catch(() => 'refused' as const);
          word.beforeSync = () => undefined;
          told[result]++;
          const after = word.paragraphs();
          if (result === 'stale' || result === 'refused') expect(after).toEqual(before);
          if (result === 'partial') expect(after).not.toEqual(before);
          // Lines that no edit names are never touched.
          const named = new Set<number>(chosen.map(({ line }) => line));
          expect(after.filter((_, line) => !named.has(line))).toEqual(before.filter((_, line) => !named.has(line)));
          const whole = finished(before, chosen);
          if (result === 'applied') expect(after).toEqual(whole);
          // Undone, as the pane advises, it can be made again.
          undoAll(word);
          expect(await host.apply(await editsOf(host, chosen))).toBe('applied');
          expect(word.paragraphs()).toEqual(whole);
        },
      ),
      { numRuns: runs(60), seed: 20261126 },
    );
    expect(told.applied).toBeGreaterThan(5);
    expect(told.refused).toBeGreaterThan(5);
    expect(told.partial).toBeGreaterThan(0);
    await close();
  });
});
