import { inDocument } from '../../../addin/word/leads';
import { review } from '../../../shared/review';
import { defaultSettings } from '../../../shared/settings';
import { docx, p, r, relations, root } from '../../docx/fixture';
import type { Profile } from '../../word-host';
import { openInWord } from '../open-in-word';

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const shapes = ['decimal %1.', 'decimal %1.', 'bullet o'].map((shape, id) => {
  const [format, text] = shape.split(' ') as [string, string];
  return `<w:abstractNum w:abstractNumId="${id}">${level(format, text)}</w:abstractNum>`;
});
const lists = shapes.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
const item = (list: number, text: string) =>
  p(r(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
const heading = (text: string) => p(r(text), '<w:outlineLvl w:val="0"/>');

/** Outcomes and support whose numbers Word writes itself, the support in another order, and bullets. */
const document = docx(
  [
    p(r('Name: Mia Patel')),
    heading('Outcomes'),
    item(1, 'By Easter 2027 Mia will read 40 key words on her own (now 12).'),
    item(1, 'By Easter 2027 Mia will swim 10 metres on her own (now 2).'),
    heading('Provision'),
    item(2, 'Mr Cole has her for ten minutes every day.'),
    item(2, 'Miss Roe has her for ten minutes on Mondays.'),
    heading('Strengths'),
    item(3, 'Mia suffers from nobody.'),
  ].join(''),
  {
    files: {
      'word/numbering.xml': root('numbering', shapes.join('') + lists.join('')),
      'word/_rels/document.xml.rels': relations([['n', 'numbering', 'numbering.xml']]),
    },
  },
);
const settings = defaultSettings('2026-11-22');

test.each<Profile>(['1.9', '1.3'])(
  'numbers that Word writes itself are in the draft, not in the document (%s)',
  async (profile) => {
    const { host, word, close } = await openInWord(document, { profile });
    const before = word.paragraphs();
    const draft = await host.read();
    const texts = draft.blocks.map(({ text }) => text);
    expect(texts.slice(2, 4).map((text) => text.slice(0, 12))).toEqual(['1. By Easter', '2. By Easter']);
    expect(texts.slice(5, 7).map((text) => text.slice(0, 7))).toEqual(['1. Mr C', '2. Miss']);
    expect(texts[8]).toBe('Mia suffers from nobody.');
    const rules = review(draft, settings).map(({ rule }) => rule);
    expect(rules).not.toContain('outcome-without-provision');
    expect(rules).not.toContain('provision-without-outcome');
    // A fix behind the number, one that covers it, and the words shown.
    const { id, text } = draft.blocks[2]!;
    const at = text.indexOf('40');
    expect(await host.apply([{ span: { block: id, from: at, to: at + 2 }, expected: '40', insert: '45' }])).toBe(
      'applied',
    );
    const now = before[2]!.replace('40', '45');
    expect(word.paragraphs()[2]).toBe(now);
    await host.read();
    const all = { block: id, from: 0, to: '1. By Easter'.length };
    expect(await host.apply([{ span: all, expected: '1. By Easter', insert: '1. By June' }])).toBe('applied');
    expect(word.paragraphs()[2]).toBe(now.replace('By Easter', 'By June'));
    const again = await host.read();
    expect(again.blocks[2]!.text).toBe(`1. ${now.replace('By Easter', 'By June')}`);
    await host.reveal({ block: id, from: 3, to: 10 });
    expect(word.selection).toMatchObject({ paragraph: 2, from: 0, to: 7, text: 'By June' });
    await close();
  },
);

test('notes on numbered items are underlined on their words, and told as they were given', async () => {
  const { host, word, close } = await openInWord(document);
  const notes = review(await host.read(), settings);
  const ofSupport = notes.filter(({ quote }) => quote.startsWith('Mr Cole'));
  const told: unknown[] = [];
  host.onMark!((one) => told.push(one));
  await host.mark(ofSupport);
  expect(word.marks()).toMatchObject([{ paragraph: 5, from: 0, to: 42 }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  word.clickMark(0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(ofSupport.slice(0, 1));
  expect(told[0]).toBe(ofSupport[0]);
  await close();
});

test('what is not in a numbered block stays the very same', () => {
  const { span, edit } = inDocument((block) => (block === 'a' ? 3 : 0));
  const one = { block: 'b', from: 1, to: 4 };
  expect(span(one)).toBe(one);
  expect(edit({ span: one, expected: 'abc', insert: '' })).toEqual({ span: one, expected: 'abc', insert: '' });
  expect(edit({ span: { block: 'a', from: 1, to: 5 }, expected: '. Mi', insert: 'Ann' })).toEqual({
    span: { block: 'a', from: 0, to: 2 },
    expected: 'Mi',
    insert: 'Ann',
  });
});
