import { readDocx } from '../../shared/docx/read';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { docx, p, r, read, tbl, tc, texts, tr } from './fixture';

const box = (content: string) => `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
const vml = (content: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback: string, requires = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

describe('text boxes', () => {
  test('read once, after the paragraph they hang on', () => {
    const body = p(
      r('Before ') +
        `<w:r>${either(`<w:drawing>${box(p('Inside'))}</w:drawing>`, vml(p('Inside')))}</w:r>` +
        r('after'),
    );
    expect(read(body)).toEqual([{ text: 'Before after' }, { text: 'Inside', aside: 'text-box' }]);
  });

  test('old boxes, boxes with tables, boxes in cells', () => {
    expect(read(p(`<w:r>${vml(tbl(tr([tc('x')])))}</w:r>`))).toEqual([
      { text: 'x', cell: { table: 't1', row: 0, column: 0 }, aside: 'text-box' },
    ]);
    expect(read(tbl(tr([tc(p(`<w:r>${vml(p('x'))}</w:r>`))])))).toEqual([
      { text: 'x', cell: { table: 't1', row: 0, column: 0 }, aside: 'text-box' },
    ]);
  });

  test('lettering of old Word', () => {
    expect(read(p('<w:r><w:pict><v:shape><v:textpath string="My plan"/></v:shape></w:pict></w:r>'))).toEqual([
      { text: 'My plan', aside: 'text-box' },
    ]);
  });
});

test('of alternate contents the first that is understood counts', () => {
  const run = (choice: string, requires: string) => `<w:r>${either(choice, '<w:t>fallback</w:t>', requires)}</w:r>`;
  expect(texts(p(run('<w:t>choice</w:t>', 'wps')))).toEqual(['choice']);
  expect(texts(p(run('<w:t>choice</w:t>', 'w16se')))).toEqual(['fallback']);
  expect(texts(p(run('<w:t>choice</w:t>', 'nowhere')))).toEqual(['fallback']);
  const two =
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:t>1</w:t></mc:Choice><mc:Choice Requires="w"><w:t>2</w:t></mc:Choice></mc:AlternateContent>';
  expect(texts(p(`<w:r>${two}</w:r>`))).toEqual(['1']);
});

describe('headers and footers', () => {
  const ref = (kind: string, id: string, type = 'default') => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const headers = { h1: p('Every page'), h2: p('First page'), h3: p('Even page'), h4: p('Nobody’s') };
  const footers = { f1: p('Foot') };
  const section = (more = '') =>
    p('Body') +
    `<w:sectPr>${ref('header', 'h1')}${ref('header', 'h2', 'first')}${ref('header', 'h3', 'even')}${ref('footer', 'f1')}${more}</w:sectPr>`;

  test('those that are printed follow the body', () => {
    expect(read(section(), { headers, footers })).toEqual([
      { text: 'Body' },
      { text: 'Every page', aside: 'header' },
      { text: 'Foot', aside: 'footer' },
    ]);
  });

  test('first and even pages where the document has them', () => {
    expect(texts(section('<w:titlePg/>'), { headers, footers, settings: '<w:evenAndOddHeaders/>' })).toEqual([
      'Body',
      'Every page',
      'First page',
      'Even page',
      'Foot',
    ]);
  });

  test('those of an earlier section', () => {
    expect(texts(p(r('x'), `<w:sectPr>${ref('header', 'h1')}</w:sectPr>`) + p('y'), { headers })).toEqual([
      'x',
      'y',
      'Every page',
    ]);
  });

  test('a watermark is not text', () => {
    const mark = p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>');
    expect(texts(section(), { headers: { h1: mark } })).toEqual(['Body']);
  });
});

test('notes that the text refers to follow it; separators and orphans do not', () => {
  const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
  const body = p(r('x') + '<w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="1"/></w:r>');
  const parts = {
    footnotes: note('footnote', -1, 'separator') + note('footnote', 2, 'a note') + note('footnote', 3, 'orphan'),
    endnotes: note('endnote', 1, 'at the end'),
  };
  expect(read(body, parts)).toEqual([
    { text: 'x' },
    { text: 'a note', aside: 'note' },
    { text: 'at the end', aside: 'note' },
  ]);
});

test('what is not read is said', () => {
  const pic = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
  const body =
    p(pic + pic + '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>' + r('x', '<w:vanish/>')) +
    p('<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>');
  expect(readDocx(docx(body)).notices).toEqual([
    '3 pictures were not read.',
    '1 embedded file was not read.',
    'Hidden text was not read.',
  ]);
  expect(readDocx(docx(p(pic))).notices).toEqual(['1 picture was not read.']);
  expect(readDocx(docx(p('x')))).not.toHaveProperty('notices');
});

test('pictures of the running text are told by their alternative text', () => {
  const drawing = (about: string) =>
    `<w:r><w:drawing><wp:docPr id="1" name="Picture 1"${about}/><pic:pic/></w:drawing></w:r>`;
  const body = p(
    drawing(' descr="School logo"') + drawing('') + '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>',
  );
  expect(readDocx(docx(body)).pictures).toEqual(['School logo', '', '']);
  expect(readDocx(docx(p('x')))).not.toHaveProperty('pictures');
});

test('a long foot of every page leaves no doubt that a part is missing', () => {
  const heading = (text: string) => p(text, '<w:outlineLvl w:val="0"/>');
  const body =
    p('Name: Mia Green') +
    heading('Strengths') +
    p('Mia is kind.') +
    heading('Outcomes') +
    p('By Easter Mia will read 40 key words on her own.') +
    '<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>';
  const foot = p(
    'This sheet is kept in the school office, where nobody but those who work with the child may read it. '.repeat(3),
  );
  const views = (footers: Record<string, string>) =>
    review(readDocx(docx(body, { footers })), defaultSettings('2026-11-22')).find(
      ({ rule }) => rule === 'parent-views-missing',
    );
  expect(views({})?.severity).toBe('warning');
  expect(views({ f: foot })?.severity).toBe('warning');
});
