import { zipSync } from 'fflate';
import { readDocx } from '../../shared/docx/read';
import { docx, files, p, relations, root } from './fixture';

const texts = (bytes: Uint8Array) => readDocx(bytes).blocks.map(({ text }) => text);
const style = '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="heading 3"/></w:style>';
const styled = '<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr><w:r><w:t>Needs</w:t></w:r></w:p>';

test('the main part is found by its link, wherever it is', () => {
  const all = {
    '_rels/.rels': relations([['r', 'officeDocument', '/Strange/Main.xml']]),
    'strange/main.xml': root('document', `<w:body>${styled}</w:body>`),
    'Strange/_rels/main.xml.rels': relations([['s', 'styles', '../other/./s.xml']]),
    'other/s.xml': root('styles', style),
  };
  const bytes = zipSync(files('', { files: { ...all, 'word/document.xml': '<broken' } }));
  expect(readDocx(bytes).blocks).toMatchObject([{ text: 'Needs', heading: 3 }]);
});

test('names with backslashes, entries that are stored, entries that come twice', () => {
  const made = files(p('x'));
  const renamed = Object.fromEntries(Object.entries(made).map(([name, part]) => [name.replaceAll('/', '\\'), part]));
  expect(texts(zipSync(renamed, { level: 0 }))).toEqual(['x']);
  expect(texts(zipSync({ ...made, 'WORD/document.xml': made['_rels/.rels']! }))).toEqual(['x']);
});

test('the strict kind of .docx', () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const bytes = docx('', {
    files: {
      '_rels/.rels': strict(relations([['r', 'officeDocument', 'word/document.xml']])),
      'word/_rels/document.xml.rels': strict(relations([['s', 'styles', 'styles.xml']])),
      'word/document.xml': strict(root('document', `<w:body>${styled}</w:body>`)),
      'word/styles.xml': strict(root('styles', style)),
    },
  });
  expect(readDocx(bytes).blocks).toMatchObject([{ text: 'Needs', heading: 3 }]);
});

test('other prefixes for the same namespaces; the same prefix for others', () => {
  const uri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const main = (xml: string) => texts(docx('', { files: { 'word/document.xml': xml } }));
  expect(
    main(
      `<document xmlns="${uri}" xmlns:k="${uri}"><body><p><r><t>a</t></r></p><k:p><k:r><k:rPr><k:vanish k:val="0"/></k:rPr><k:t>b</k:t></k:r></k:p></body></document>`,
    ),
  ).toEqual(['a', 'b']);
  expect(
    main(
      `<x:document xmlns:x="${uri}" xmlns:w="urn:else"><x:body><w:p><w:r><w:t>no</w:t></w:r></w:p></x:body></x:document>`,
    ),
  ).toEqual([]);
  expect(
    main(
      `<w:document xmlns:w="${uri}"><w:body><w:p><w:r><w:t xmlns:w="urn:else">no</w:t></w:r><w:r><w:t>yes</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ).toEqual(['yes']);
});

test('UTF-16 in either order, and a byte order mark', () => {
  const xml = root('document', `<w:body>${p('Zoë 😀')}</w:body>`);
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(2 + xml.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < xml.length; i++) view.setUint16(2 + i * 2, xml.charCodeAt(i), little);
    return bytes;
  };
  for (const part of [utf16(true), utf16(false), `\ufeff${xml}`]) {
    expect(texts(docx('', { files: { 'word/document.xml': part } }))).toEqual(['Zoë 😀']);
  }
});

test('a part that is linked and missing is as good as none', () => {
  const links = relations([
    ['s', 'styles', 'styles.xml'],
    ['n', 'footnotes', 'n.xml'],
  ]);
  expect(texts(docx(p('x'), { files: { 'word/_rels/document.xml.rels': links } }))).toEqual(['x']);
});
