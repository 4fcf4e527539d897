import { HostError } from '../../../shared/host';
import { readDocx } from '../../../shared/docx/read';
import type { Draft } from '../../../shared/text/draft';
import type { Edit } from '../../../shared/text/span';
import type { Profile } from '../../word-host';
import { paragraph, run, table } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const bold = run('Strengths', '<w:b/>');

function replace(draft: Draft, line: number, expected: string, insert: string): Edit {
  const block = draft.blocks[line]!;
  const from = block.text.indexOf(expected);
  return { span: { block: block.id, from, to: from + expected.length }, expected, insert };
}

describe.each(['1.3', '1.9'] satisfies Profile[])('the host in Word with %s', (profile) => {
  let opened: InWord;
  const open = async (blocks: readonly string[], readOnly = false) => {
    opened = await openInWord(blocks, { profile, readOnly });
    return opened;
  };
  afterEach(() => opened.close());

  it('reads headings, bold lines and tables in one round trip', async () => {
    const { host, word } = await open([
      paragraph('One Plan', 'Heading1'),
      paragraph(bold),
      table([
        ['Outcome', 'By when'],
        ['Mia will swim.', 'July 2027'],
      ]),
      'Between',
      table([['Who', 'How often']]),
    ]);
    const before = word.syncs;
    const { blocks } = await host.read();
    expect(word.syncs - before).toBe(1);
    expect(blocks.map(({ text, heading, bold: all, cell }) => ({ text, heading, all, cell }))).toEqual([
      { text: 'One Plan', heading: 1, all: true, cell: undefined },
      { text: 'Strengths', heading: undefined, all: true, cell: undefined },
      { text: 'Outcome', heading: undefined, all: undefined, cell: { table: 't0', row: 0, column: 0 } },
      { text: 'By when', heading: undefined, all: undefined, cell: { table: 't0', row: 0, column: 1 } },
      { text: 'Mia will swim.', heading: undefined, all: undefined, cell: { table: 't0', row: 1, column: 0 } },
      { text: 'July 2027', heading: undefined, all: undefined, cell: { table: 't0', row: 1, column: 1 } },
      { text: 'Between', heading: undefined, all: undefined, cell: undefined },
      { text: 'Who', heading: undefined, all: undefined, cell: { table: 't1', row: 0, column: 0 } },
      { text: 'How often', heading: undefined, all: undefined, cell: { table: 't1', row: 0, column: 1 } },
    ]);
  });

  it('reads the words at least where Word cannot say where a cell stands', async () => {
    const { host, word } = await open(['Before', table([['Outcome', 'By when']])]);
    word.failNextSync('GeneralException');
    const { blocks } = await host.read();
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Outcome', 'By when']);
  });

  it('reads 2,000 paragraphs in one round trip and never asks for whole items', async () => {
    const { host, word } = await open(Array.from({ length: 2000 }, (_, index) => `Line ${index}.`));
    const before = word.syncs;
    expect((await host.read()).blocks).toHaveLength(2000);
    expect(word.syncs - before).toBe(1);
    // `load("items")` would ask for every property that a paragraph has.
    expect(word.batches.at(-1)!.members).not.toHaveProperty('Paragraph.spaceAfter');
  });

  it('changes the .docx by a fix, keeps the formatting around, and one Undo takes it back', async () => {
    const words = paragraph(`${run('Mia will ')}${run('liaise', '<w:i/>')}${run(' with staff.')}`);
    const { host, word } = await open(['Before', words, 'After']);
    const draft = await host.read();
    const before = word.syncs;
    expect(await host.apply([replace(draft, 1, 'liaise with', 'talk to')])).toBe('applied');
    expect(word.syncs - before).toBeLessThanOrEqual(3);
    expect(readDocx(word.save()).blocks.map(({ text }) => text)).toEqual([
      'Before',
      'Mia will talk to staff.',
      'After',
    ]);
    expect(word.undo()).toBe(true);
    expect(word.paragraphs()).toEqual(['Before', 'Mia will liaise with staff.', 'After']);
  });

  it('finds a line again after the writer put another above it', async () => {
    const { host, word } = await open(['First.', 'Mia will liaise with staff.']);
    const draft = await host.read();
    word.type(0, 6, 6, '\nSecond.');
    const moved = word.paragraphs().length;
    expect(await host.apply([replace(draft, 1, 'liaise', 'talk')])).toBe('applied');
    expect(word.paragraphs()).toHaveLength(moved);
    expect(word.paragraphs().at(-1)).toBe('Mia will talk with staff.');
  });

  it('changes nothing when Word fails before the writing', async () => {
    const { host, word } = await open(['Mia will liaise with staff.']);
    const draft = await host.read();
    word.failNextSync('HostIsBusy');
    await expect(host.apply([replace(draft, 0, 'liaise', 'talk')])).rejects.toMatchObject({
      name: 'HostError',
      kind: 'busy',
    });
    expect(word.paragraphs()).toEqual(['Mia will liaise with staff.']);
  });

  it.each([
    ['made the change', true, 'partial'],
    ['made none', false, 'busy'],
  ])('reads back when Word fails in the writing and has %s', async (_what, made, told) => {
    const { host, word } = await open(['Mia will liaise with staff.']);
    const draft = await host.read();
    const execute = word.execute.bind(word);
    word.execute = (body) => {
      if (!JSON.stringify(body).includes('"InsertText"')) return execute(body);
      word.execute = execute;
      if (made) execute(body);
      return {
        Results: [],
        TraceIds: [],
        Error: { Code: 'HostIsBusy', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 500 },
      };
    };
    const applied = host
      .apply([replace(draft, 0, 'liaise', 'talk')])
      .catch((cause: unknown) => (cause as HostError).kind);
    expect(await applied).toBe(told);
    expect(word.paragraphs()[0]).toBe(made ? 'Mia will talk with staff.' : 'Mia will liaise with staff.');
  });

  it.each([
    ['AccessDenied', 'read-only'],
    ['ApiNotFound', 'too-old'],
    ['HostIsBusy', 'busy'],
    ['SomethingNew', 'refused'],
  ])('says %s in one plain sentence', async (code, kind) => {
    const { host, word } = await open(['Mia.']);
    word.failNextSync(code);
    const failure: unknown = await host.read().catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(HostError);
    expect(failure).toMatchObject({ kind });
    expect((failure as HostError).message).not.toContain(code);
  });

  it('shows the second of equal words', async () => {
    const { host, word } = await open(['help and Help and help']);
    const { blocks } = await host.read();
    await host.reveal({ block: blocks[0]!.id, from: 18, to: 22 });
    expect(word.selection).toMatchObject({ paragraph: 0, from: 18, to: 22, text: 'help' });
  });

  it('shows where a missing section would go', async () => {
    const { host, word } = await open([
      paragraph('Strengths', 'Heading1'),
      'Mia draws.',
      paragraph('Outcomes', 'Heading1'),
    ]);
    await host.read();
    await host.reveal({ missing: 'needs' });
    expect(word.selection).toMatchObject({ paragraph: 1, from: 10, to: 10 });
  });

  it('says what it never reads, counts the pictures and knows what they show', async () => {
    const picture = (about: string) =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" ${about}/></wp:inline></w:drawing></w:r></w:p>`;
    const { host } = await open(['Mia.', picture('descr="Photograph of Mia"'), picture('title="School crest"')]);
    expect(await host.read()).toMatchObject({
      pictures: ['Photograph of Mia', 'School crest'],
      unread: ['headers', 'footers', 'footnotes', 'text boxes', '2 pictures'],
    });
    await opened.close();
    // One that floats is in no line.
    expect((await (await open(['Mia.'])).host.read()).unread).toContain('pictures');
  });

  it('reads the mark of a footnote as a blank, changes the words beside it and never takes it away', async () => {
    const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const lines = [`<w:p>${run('Staff liaise')}${footnote}${run(' with us. Staff liaise.')}</w:p>`];
    const { host, word } = await open(lines);
    const draft = await host.read();
    expect(draft.blocks[0]!.text).toBe('Staff liaise  with us. Staff liaise.');
    await expect(host.apply([replace(draft, 0, 'liaise  with', 'talk to')])).rejects.toMatchObject({
      message: expect.stringContaining('footnote') as string,
    });
    expect(await host.apply([replace(draft, 0, 'liaise', 'talk')])).toBe('applied');
    expect(word.paragraphs()).toEqual(['Staff talk\u0002 with us. Staff liaise.']);
    const again = await host.read();
    await host.reveal({ block: again.blocks[0]!.id, from: 6, to: 16 });
    expect(word.selection?.text).toBe('talk\u0002 with');
  });

  it('marks a read-only document so, offers no change and says why', async () => {
    const { host, word } = await open(['Mia will liaise.'], true);
    const draft = await host.read();
    expect(draft.blocks[0]!.readOnly).toBe(true);
    expect(draft.notices).toHaveLength(1);
    await expect(host.apply([replace(draft, 0, 'liaise', 'talk')])).rejects.toMatchObject({ kind: 'read-only' });
    expect(word.paragraphs()).toEqual(['Mia will liaise.']);
  });
});
