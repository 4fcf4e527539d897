import { readDocx } from '../../shared/docx/read';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { docx, p, r, relations, root, texts } from './fixture';

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:pPr><w:ind w:left="720"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>`;
const shape = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numbered = (numbering: string, body: string) => ({
  files: {
    'word/numbering.xml': root('numbering', numbering),
    'word/_rels/document.xml.rels': relations([['n', 'numbering', 'numbering.xml']]),
  },
  body,
});
const item = (id: number, text: string, at = 0) =>
  p(text && r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const read = (numbering: string, ...items: string[]) => {
  const { files: more, body } = numbered(numbering, items.join(''));
  return texts(body, { files: more });
};

test('the numbers that Word writes before items are read', () => {
  expect(
    read(
      shape(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'lowerRoman', '%1.%3')) +
        list(5, 0) +
        list(6, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      item(5, 'Read'),
      item(5, 'books', 1),
      item(5, 'signs', 1),
      item(5, 'on the way', 2),
      p('Between'),
      item(5, 'Write'),
      item(5, 'names', 1),
      item(5, ''),
      item(6, 'Anew'),
      item(6, 'Again'),
    ),
  ).toEqual([
    '1. Read',
    'a) books',
    'b) signs',
    '1.i on the way',
    'Between',
    '2. Write',
    'a) names',
    '3.',
    '1. Anew',
    '2. Again',
  ]);
});

test('levels that no list has, and texts without end, are kept within bounds', () => {
  const long = shape(0, level(0, 'decimal', `%1${'x'.repeat(100_000)}`)) + list(5, 0);
  for (const at of [0.5, -3, 4_294_967_295, 5_000_000_000, NaN])
    expect(read(shape(0, level(at, 'decimal', '%1.')) + list(5, 0), item(5, 'Read', at))).toHaveLength(1);
  const [first, second] = read(long, item(5, 'Read'), item(5, 'Write'));
  expect(first!.length + second!.length).toBeLessThan(200);
});

test('words in a number are read, bullets and lists that nobody describes are not', () => {
  expect(
    read(
      shape(0, level(0, 'decimal', 'Outcome %1:', 2)) + shape(1, level(0, 'bullet', 'o')) + list(1, 0) + list(2, 1),
      item(1, 'Mia will read.'),
      item(2, 'Kind'),
      item(7, 'Funny'),
      item(2, ''),
    ),
  ).toEqual(['Outcome 2: Mia will read.', 'Kind', 'Funny']);
});

test('support that is numbered by Word is of the outcome with its number', () => {
  const parts = numbered(
    shape(0, level(0, 'decimal', '%1.')) + shape(1, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 1),
    [
      p(r('Outcomes', '<w:b/>')),
      item(1, 'By Easter Mia will read 40 key words on her own (12 now).'),
      item(1, 'By Easter Mia will write her name without a model, 4 times out of 5 (1 now).'),
      p(r('Support', '<w:b/>')),
      item(2, ''),
      item(2, 'Mrs Lacey, name cards, one to one, 10 minutes every morning.'),
    ].join(''),
  );
  const unsupported = review(readDocx(docx(parts.body, parts)), defaultSettings('2026-11-22'))
    .filter(({ rule }) => rule === 'outcome-without-provision')
    .map(({ quote }) => quote);
  expect(unsupported).toEqual([expect.stringContaining('read 40 key words')]);
});
