import { HostError, type Host } from '../../shared/host';
import type { Draft } from '../../shared/text/draft';
import type { Edit } from '../../shared/text/span';

/** A host under test, with what a writer and a reader can do behind its back. */
export interface Trial {
  readonly host: Host;
  /** The text of every line as it stands in the document or form now. */
  texts(): readonly string[] | Promise<readonly string[]>;
  /** The writer replaces the whole text of a line. */
  type(line: number, text: string): void | Promise<void>;
  /** The words that are selected, where the host has a selection to look at. */
  selected?(): string | Promise<string>;
  close?(): void | Promise<void>;
}

/** What every Host promises, as tests; `make` opens a fresh host on lines of text. Any host that cannot hold a line as it is may not join. */
export function hostContract(name: string, make: (lines: readonly string[]) => Promise<Trial>): void {
  describe(`Host contract: ${name}`, () => {
    const lines = [
      'Mia will get help with reading, and help with spelling.',
      'She likes “dragons” and ^hats^.',
      `${'A long line that goes on. '.repeat(14)}The end.`,
    ];
    let trial: Trial;

    beforeEach(async () => {
      trial = await make(lines);
    });
    afterEach(() => trial.close?.());

    const edit = (draft: Draft, line: number, expected: string, insert: string, nth = 0): Edit => {
      const block = draft.blocks[line]!;
      let from = block.text.indexOf(expected);
      for (let seen = 0; seen < nth; seen++) from = block.text.indexOf(expected, from + 1);
      return { span: { block: block.id, from, to: from + expected.length }, expected, insert };
    };
    const changed = (line: number, text: string) => lines.map((old, index) => (index === line ? text : old));

    it('reads every line in order, each under an id of its own', async () => {
      const { blocks } = await trial.host.read();
      expect(blocks.map(({ text }) => text)).toEqual(lines);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(lines.length);
    });

    it('reads the same ids again while nothing changed', async () => {
      expect(await trial.host.read()).toEqual(await trial.host.read());
    });

    it('gives plain JSON', async () => {
      const draft = await trial.host.read();
      expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
    });

    it('replaces the words that an edit names and no others', async () => {
      const draft = await trial.host.read();
      expect(await trial.host.apply([edit(draft, 0, 'help', 'a book', 1)])).toBe('applied');
      expect(await trial.texts()).toEqual(changed(0, 'Mia will get help with reading, and a book with spelling.'));
    });

    it('makes all edits of a fix, also several in one line', async () => {
      const draft = await trial.host.read();
      const edits = [
        edit(draft, 0, 'Mia', 'Asha'),
        edit(draft, 0, 'help', 'support', 1),
        edit(draft, 1, 'She likes', 'Asha likes'),
      ];
      expect(await trial.host.apply(edits)).toBe('applied');
      expect(await trial.texts()).toEqual([
        'Asha will get help with reading, and support with spelling.',
        'Asha likes “dragons” and ^hats^.',
        lines[2],
      ]);
    });

    it.each([
      ['inserts at the start', '', 'By July, ', 0, 'By July, Mia will get help with reading, and help with spelling.'],
      ['inserts in the middle', '', ' daily', 17, 'Mia will get help daily with reading, and help with spelling.'],
      [
        'inserts at the end',
        '',
        ' Every day.',
        55,
        'Mia will get help with reading, and help with spelling. Every day.',
      ],
      ['deletes', ', and help with spelling', '', 30, 'Mia will get help with reading.'],
      ['lengthens', 'reading', 'reading aloud', 23, 'Mia will get help with reading aloud, and help with spelling.'],
    ])('%s', async (_what, expected, insert, from, after) => {
      const [block] = (await trial.host.read()).blocks;
      const span = { block: block!.id, from, to: from + expected.length };
      expect(await trial.host.apply([{ span, expected, insert }])).toBe('applied');
      expect((await trial.texts())[0]).toBe(after);
    });

    it.each([
      ['curly quotes', 1, '“dragons”', '“drawing”'],
      ['a caret', 1, '^hats^', 'hats'],
      ['many hundred characters', 2, lines[2]!, 'Short.'],
    ])('replaces words with %s', async (_what, line, words, insert) => {
      const draft = await trial.host.read();
      expect(await trial.host.apply([edit(draft, line, words, insert)])).toBe('applied');
      expect(await trial.texts()).toEqual(
        changed(
          line,
          lines[line]!.replace(words, () => insert),
        ),
      );
    });

    it('changes nothing when the words are no longer there', async () => {
      const draft = await trial.host.read();
      await trial.type(0, 'Mia will get a book.');
      const edits = [edit(draft, 1, 'She likes', 'Mia likes'), edit(draft, 0, 'spelling', 'writing')];
      expect(await trial.host.apply(edits)).toBe('stale');
      expect(await trial.texts()).toEqual(changed(0, 'Mia will get a book.'));
    });

    it('makes an edit only once', async () => {
      const draft = await trial.host.read();
      const twice = [edit(draft, 0, 'Mia', 'Asha')];
      expect(await trial.host.apply(twice)).toBe('applied');
      expect(await trial.host.apply(twice)).toBe('stale');
      expect((await trial.texts())[0]).toMatch(/^Asha will/);
    });

    it('shows words, also after the writer went on', async () => {
      const draft = await trial.host.read();
      const { span } = edit(draft, 0, 'help', '', 1);
      await trial.host.reveal(span);
      if (trial.selected) expect(await trial.selected()).toBe('help');
      await trial.type(1, 'Something else.');
      await trial.host.reveal(edit(draft, 0, 'spelling', '').span);
      if (trial.selected) expect(await trial.selected()).toBe('spelling');
    });

    it('says so when the block to show is gone', async () => {
      await trial.host.read();
      const shown = trial.host.reveal({ block: 'never-there', from: 0, to: 1 });
      await expect(shown).rejects.toBeInstanceOf(HostError);
    });

    it('tells of changes until told to stop', async () => {
      let told = 0;
      const stop = trial.host.watch(() => told++);
      await settled();
      await trial.type(0, 'Mia will get a book.');
      await settled();
      expect(told).toBeGreaterThan(0);
      const before = told;
      stop();
      await settled();
      await trial.type(0, 'Mia will get two books.');
      await settled();
      expect(told).toBe(before);
    });
  });
}

// Hosts may tell of a change a little later, as Word does.
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
