import { packDocx } from '../../shared/docx/pack';
import { paragraph, run as words } from './make-docx';
import { openOffice, type Opened } from './open-office';

const found = ({ run }: Opened, text: string, options?: object): Promise<string[]> =>
  run(async (context) => {
    const hits = context.document.body.search(text, options).load('items/text');
    await context.sync();
    return hits.items.map((hit) => hit.text);
  });

test('case and whole words matter when asked', async () => {
  const opened = await openOffice(['He can help. Helper HELP']);
  expect(await found(opened, 'help')).toEqual(['help', 'Help', 'HELP']);
  expect(await found(opened, 'help', { matchCase: true })).toEqual(['help']);
  expect(await found(opened, 'help', { matchWholeWord: true })).toEqual(['help', 'HELP']);
  expect(await found(opened, 'nobody')).toEqual([]);
});

test('words are found across runs, but not across paragraphs', async () => {
  const opened = await openOffice([
    paragraph(words('executive ') + words('function', '<w:b/>') + words('ing')),
    'one',
    'two',
  ]);
  expect(await found(opened, 'executive functioning')).toEqual(['executive functioning']);
  expect(await found(opened, 'one two')).toEqual([]);
});

test('curly and straight quotes are the same', async () => {
  const opened = await openOffice(['Mia’s “plan”']);
  expect(await found(opened, 'Mia\'s "plan"')).toEqual(['Mia’s “plan”']);
});

test('a caret begins a code', async () => {
  const opened = await openOffice(['2^3', 'a\tb'.replace('\t', '')]);
  expect(await found(opened, '2^^3')).toEqual(['2^3']);
  await expect(found(opened, 'a^pb')).rejects.toMatchObject({ message: 'not simulated: search code ^p' });
  await expect(found(opened, 'a', { matchWildcards: true })).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('at most 255 characters can be searched for', async () => {
  const opened = await openOffice(['x'.repeat(300)]);
  expect(await found(opened, 'x'.repeat(255))).toHaveLength(1);
  await expect(found(opened, 'x'.repeat(256))).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
});

test('words broken by a tracked deletion are not found (office-js issue 5874)', async () => {
  const runs = `${words('Hello ')}<w:del w:id="1" w:author="A"><w:r><w:delText>big </w:delText></w:r></w:del>${words('World, hello')}`;
  const opened = await openOffice([paragraph(runs)]);
  expect(opened.host.paragraphs()).toEqual(['Hello World, hello']);
  expect(await found(opened, 'Hello World')).toEqual([]);
  expect(await found(opened, 'World, hello')).toEqual(['World, hello']);
});

test('a paragraph, a range and a control are searched by themselves', async () => {
  const { run } = await openOffice(['same', 'the same same', 'same']);
  const counts = await run(async (context) => {
    const second = context.document.body.paragraphs.getFirst().getNext();
    const inParagraph = second.search('same').load('items');
    const inRange = second.search('the same').getFirst().search('same').load('items');
    await context.sync();
    return [inParagraph.items.length, inRange.items.length];
  });
  expect(counts).toEqual([2, 1]);
});

test('selecting shows in the host, and getSelection follows the user', async () => {
  const { run, host } = await openOffice(['one two', 'three']);
  const seen: (string | undefined)[] = [];
  host.onSelect((selection) => seen.push(selection?.text));
  expect(host.selection).toBeNull();
  await run(async (context) => {
    context.document.body.search('two').getFirst().select();
    await context.sync();
  });
  expect(host.selection).toEqual({ paragraph: 0, from: 4, to: 7, lastParagraph: 0, text: 'two' });
  await run(async (context) => {
    context.document.body.search('two').getFirst().select('End');
    await context.sync();
  });
  expect(host.selection).toMatchObject({ from: 7, to: 7, text: '' });
  host.select(1, 0, 5);
  const text = await run(async (context) => {
    const selection = context.document.getSelection().load('text');
    await context.sync();
    return selection.text;
  });
  expect(text).toBe('three');
  expect(seen).toEqual(['two', '', 'three']);
});

test('a caret in a footer is in another document within the document', async () => {
  const { run, host } = await openOffice(packDocx('<w:p/>', ''));
  host.selectOutside('footer');
  const [where, text] = await run(async (context) => {
    const selection = context.document.getSelection();
    const where = context.document.body.getRange('Whole').compareLocationWith(selection);
    const paragraph = selection.paragraphs.getFirst();
    paragraph.load('text');
    await context.sync();
    return [where.value, paragraph.text];
  });
  expect(where).toBe('Unrelated');
  expect(text).toMatch(/^Page /);
  expect(host.selection).toBeNull();
  expect(() => host.selectOutside('header')).toThrow(RangeError);
});
