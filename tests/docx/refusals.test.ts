import { strToU8, unzipSync, zipSync } from 'fflate';
import { DocxError, readDocx, type DocxProblem } from '../../shared/docx/read';
import { limits } from '../../shared/docx/zip';
import { docx, files, p, r, relations, root, tbl, tc, tr } from './fixture';
import { growth, processorMs } from '../processor-ms';

function refusal(bytes: Uint8Array): DocxError {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const ole = (name: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < name.length; i++) bytes[1024 + 128 + i * 2] = name.charCodeAt(i);
  return bytes;
};
const encrypted = () => {
  const bytes = docx(p('x'));
  // The flag of every entry in the directory.
  for (let at = 0; at < bytes.length - 46; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8]! |= 1;
  }
  return bytes;
};
const document = (xml: string) => docx('', { files: { 'word/document.xml': xml } });
/** The end of the directory says how many there are; nothing of them is there. */
const manyParts = (count: number) => {
  const bytes = docx(p('x')).slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  view.setUint16(end + 10, count, true);
  return bytes;
};
const nested = (levels: number) => {
  let table = p('x');
  for (let i = 0; i < levels; i++) table = tbl(tr([tc(table)]));
  return docx(table);
};

const cases: [string, DocxProblem, () => Uint8Array][] = [
  ['a file with a password', 'password', () => ole('EncryptedPackage')],
  ['a zip archive with a password', 'password', encrypted],
  ['an older Word file', 'old-format', () => ole('WordDocument')],
  ['an older Excel file', 'not-docx', () => ole('Workbook')],
  ['rich text', 'not-docx', () => strToU8('{\\rtf1\\ansi Hello}')],
  ['a PDF', 'not-docx', () => strToU8('%PDF-1.7')],
  ['a web page', 'not-docx', () => strToU8('<html><body>Hello</body></html>')],
  [
    'an OpenDocument file',
    'not-docx',
    () => zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<x/>') }),
  ],
  ['any zip archive', 'not-docx', () => zipSync({ 'a.txt': strToU8('a') })],
  [
    'a workbook',
    'not-docx',
    () => document('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
  ],
  ['an empty file', 'corrupt', () => new Uint8Array(0)],
  ['the first half', 'corrupt', () => docx(p('x')).subarray(0, 400)],
  ['an empty archive', 'corrupt', () => zipSync({})],
  ['no link to the main part', 'corrupt', () => docx('', { files: { '_rels/.rels': relations([]) } })],
  [
    'a main part that is not there',
    'corrupt',
    () => docx('', { files: { '_rels/.rels': relations([['a', 'officeDocument', 'b.xml']]) } }),
  ],
  [
    'an external main part',
    'corrupt',
    () =>
      docx('', {
        files: { '_rels/.rels': relations([['a', 'officeDocument', 'http://x.example/a.xml" TargetMode="External']]) },
      }),
  ],
  [
    'a part that names itself external, though it is there',
    'corrupt',
    () => {
      const link = relations([['a', 'officeDocument', 'word/document.xml" TargetMode="External']]);
      return docx(p('x'), { files: { '_rels/.rels': link } });
    },
  ],
  ['more parts than any document', 'too-big', () => manyParts(limits.entries + 1)],
  ['XML that breaks off', 'corrupt', () => document(root('document', p('x')).slice(0, -20))],
  ['an empty main part', 'corrupt', () => document('')],
  ['an entity that nobody declared', 'corrupt', () => docx(p('&nbsp;'))],
  ['a document type', 'corrupt', () => document(`<!DOCTYPE x [<!ENTITY a "b">]>${root('document', '')}`)],
  [
    'an entity from elsewhere',
    'corrupt',
    () => document(`<!DOCTYPE x SYSTEM "http://x.example/x.dtd">${root('document', '')}`),
  ],
  ['tables nested without end', 'corrupt', () => nested(100)],
  ['more paragraphs than any plan', 'too-big', () => docx('<w:p/>'.repeat(limits.blocks + 1))],
  ['more empty cells than any plan', 'too-big', () => docx(tbl(tr(['<w:tc/>'.repeat(limits.blocks + 1)])))],
  [
    'more lettering than any plan',
    'too-big',
    () => docx(p(`<w:r>${'<w:pict><v:textpath string="a"/></w:pict>'.repeat(limits.blocks)}</w:r>`)),
  ],
  [
    'fields that begin and never end',
    'too-big',
    () => docx(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(limits.fields + 1))),
  ],
  [
    'a file of 100 MB',
    'too-big',
    () => new Uint8Array(limits.file + 1).fill(0x50, 0, 1).fill(0x4b, 1, 2).fill(3, 2, 3).fill(4, 3, 4),
  ],
];

test.each(cases)('%s: %s', (_name, kind, make) => {
  const error = refusal(make());
  expect(error.kind).toBe(kind);
  expect(error.message).toMatch(/^This [^.]+(\.(doc|docx|odt|rtf)\b[^.]*)*\.$/);
});

test('a bomb is refused in a few times what unpacking it takes, whatever size it states', () => {
  const bomb = docx(p('x'), { files: { 'word/document.xml': root('document', ' '.repeat(50_000_000)) } });
  expect(bomb.length).toBeLessThan(100_000);
  // Of some rounds the best, each beside what unpacking takes in that moment.
  const refused = (bytes: Uint8Array) => {
    let least = Infinity;
    for (let round = 0; round < 8 && least >= 10; round++) {
      const unpacked = processorMs(() => unzipSync(bomb));
      least = Math.min(least, processorMs(() => expect(refusal(bytes).kind).toBe('too-big')) / unpacked);
    }
    return least;
  };
  expect(refused(bomb)).toBeLessThan(10);
  const small = bomb.slice();
  const view = new DataView(small.buffer);
  for (let at = 0; at < small.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect(refused(small)).toBeLessThan(10);
});

test('all parts together have a limit too', () => {
  const bytes = docx(p('x'), { styles: p('y'), settings: p('z') });
  const total = Object.entries(files(p('x'), { styles: p('y'), settings: p('z') }))
    .filter(([name]) => !name.startsWith('['))
    .reduce((sum, [, part]) => sum + part.length, 0);
  const stored = zipSync(unzipSync(bytes), { level: 0 });
  const limit = jest.replaceProperty(limits, 'total', total);
  for (const each of [bytes, stored]) expect(readDocx(each).blocks).toHaveLength(1);
  limit.replaceValue(total - 1);
  for (const each of [bytes, stored]) expect(refusal(each).kind).toBe('too-big');
  limit.restore();
});

test('fields that have not ended are read as long as there are not too many', () => {
  const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  expect(readDocx(docx(p(`${open.repeat(limits.fields)}${r('Mia')}`))).blocks).toMatchObject([{ text: 'Mia' }]);
});

test('time grows with the elements that declare a name, not with what was declared above them', () => {
  const read = (each: string) => {
    const names = each.length / 4;
    const declared = Array.from({ length: names }, (_, index) => ` xmlns:a${index}="u"`).join('');
    readDocx(docx(`<w:p${declared}>${'<w:r xmlns:z="q"><w:t>a</w:t></w:r>'.repeat(names)}</w:p>`));
  };
  expect(growth(read, 'name', 2_000)).toBeLessThan(30);
});

test('a header to which many links lead is read once', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `h${index}`);
  const pages = ids.map((id) => `<w:headerReference w:type="default" r:id="${id}"/>`).join('');
  const bytes = docx(`${p('x')}<w:sectPr>${pages}</w:sectPr>`, {
    files: {
      'word/_rels/document.xml.rels': relations(ids.map((id) => [id, 'header', 'h.xml'])),
      'word/h.xml': root('hdr', p('Our school')),
    },
  });
  expect(readDocx(bytes).blocks.map(({ text }) => text)).toEqual(['x', 'Our school']);
});
