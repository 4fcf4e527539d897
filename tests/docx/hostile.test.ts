import { readDocx } from '../../shared/docx/read';
import { openInWord } from '../addin/open-in-word';
import { docx, p, r, relations, root, sdt } from './fixture';

/** What a file may carry beside its words: none of it is a word of the plan, and no address is followed. */

const secret = 'Quixibloom';
const markup = `&lt;img src=x onerror=alert(1)&gt;`;
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string) =>
  `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${char('separate')}${r(result)}${char('end')}`;

const hostile = docx(
  [
    p(r('Outcomes'), '<w:pStyle w:val="Heading1"/>'),
    sdt(p(`Mia will read ${markup}.`), `<w:alias w:val="${secret} ${markup}"/><w:tag w:val="__proto__"/>`),
    p(`${r('See ')}<w:hyperlink r:id="rId7" w:tooltip="${secret}">${r('our page')}</w:hyperlink>`),
    p(field(`HYPERLINK &quot;javascript:alert('${secret}')&quot;`, 'a link')),
    p(field(`INCLUDETEXT &quot;\\\\\\\\${secret}.example\\\\share&quot;`, 'a file')),
    p(field(`DDEAUTO ${secret} cmd`, 'a sum')),
    p(
      `<w:commentRangeStart w:id="1"/>${r('Said.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    ),
  ].join(''),
  {
    files: {
      'word/comments.xml': root('comments', `<w:comment w:id="1">${p(secret)}</w:comment>`),
      'customXml/item1.xml': `<plan><words>${secret}</words></plan>`,
      'word/_rels/document.xml.rels': relations([
        ['rId7', 'hyperlink', `https://${secret}.example/" TargetMode="External`],
        ['rId8', 'customXml', '../customXml/item1.xml'],
        ['rId9', 'comments', 'comments.xml'],
        ['rId10', 'attachedTemplate', `file://${secret}.example/a.dotm" TargetMode="External`],
      ]),
    },
  },
);

const words = [
  'Outcomes',
  'Mia will read <img src=x onerror=alert(1)>.',
  'See our page',
  'a link',
  'a file',
  'a sum',
  'Said.',
];

test('titles, targets, codes, comments and data of a file are not read, from the command line', () => {
  const draft = readDocx(hostile);
  expect(draft.blocks.map(({ text }) => text)).toEqual(words);
  expect(JSON.stringify(draft)).not.toContain(secret);
  expect(draft.blocks.some(({ section }) => section)).toBe(false);
});

test.each(['1.3', '1.9'] as const)('nor from a document that is open in Word with %s', async (profile) => {
  const { host, close } = await openInWord(hostile, { profile });
  const draft = await host.read();
  expect(draft.blocks.map(({ text }) => text)).toEqual(words);
  expect(JSON.stringify(draft)).not.toContain(secret);
  await close();
});
