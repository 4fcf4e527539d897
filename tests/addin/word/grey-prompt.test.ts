import { words as hosts, type OpenOptions } from '../../word-host';
import { paragraph } from '../../word-host/make-docx';
import { openInWord } from '../open-in-word';

const prompt = 'What will Mia do?';
const control = `<w:sdt><w:sdtPr><w:tag w:val="x"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(prompt)}</w:sdtContent></w:sdt>`;
const short = 'Mia will read.';
const long = `${short} `.repeat(20).trim();
const typed = 'Typed by a colleague';

async function open(options: Partial<OpenOptions>) {
  const opened = await openInWord(['Outcomes', control, 'In July.'], options);
  const { blocks } = await opened.host.read();
  const { id } = blocks[1]!;
  return {
    ...opened,
    fill: (insert: string) =>
      opened.host
        .apply([{ span: { block: id, from: 0, to: 0 }, expected: '', insert }])
        .catch(() => 'refused' as const),
  };
}

/** Somebody types into the grey prompt before the round trip that writes, in which then something happens. */
function whileWriting({ word }: Awaited<ReturnType<typeof open>>, then: () => void): void {
  let syncs = 0;
  word.beforeSync = () => {
    if (++syncs !== 3) return;
    word.type(1, 1, 1, typed);
    then();
  };
}

const count = (lines: readonly string[], text: string) => lines.join('\n').split(text).length - 1;

const blind = ['unsearchable-prompts'] as const;
const some = Object.entries(hosts).filter(([name]) => name === 'Word 2019 and 2021' || name === 'Word on the web');
const each = some.flatMap(([name, options]) => [
  [name, options] as const,
  [`${name}, whose search sees no prompt`, { ...options, quirks: [...options.quirks, ...blind] }] as const,
]);

describe.each(each)('words typed into an empty control that is just being filled, in %s', (_name, options) => {
  it.each([short, long])('are there once, wherever in that very batch Word fails: %s', async (insert) => {
    const opened = await open(options);
    for (let actions = 0; actions < 30; actions++) {
      while (opened.word.undo());
      whileWriting(opened, () => opened.word.failNextSync('GeneralException', actions));
      await opened.fill(insert);
      expect(count(opened.word.paragraphs(), typed)).toBe(1);
    }
    await opened.close();
  });

  it.each([short, long])('stay, and what was to be filled in is not there: %s', async (insert) => {
    const opened = await open(options);
    whileWriting(opened, () => undefined);
    expect(await opened.fill(insert)).toBe('stale');
    expect(opened.word.paragraphs()).toEqual(['Outcomes', typed, 'In July.']);
    await opened.close();
  });

  it('does not keep the control from being filled when nobody types', async () => {
    const opened = await open(options);
    expect(await opened.fill(short)).toBe('applied');
    expect(opened.word.paragraphs()).toEqual(['Outcomes', short, 'In July.']);
    await opened.close();
  });
});

it.each(some)('stay where %s does all of that batch, and its answer is lost', async (_name, options) => {
  const opened = await open(options);
  const { word } = opened;
  whileWriting(opened, () => undefined);
  const execute = word.execute.bind(word);
  word.execute = (body) => {
    const answer = execute(body);
    if (!JSON.stringify(body).includes('"InsertText"')) return answer;
    const Error = { Code: 'HostIsBusy', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
    return { Results: [], TraceIds: [], Error };
  };
  await opened.fill(short);
  expect(count(word.paragraphs(), typed)).toBe(1);
  await opened.close();
});
