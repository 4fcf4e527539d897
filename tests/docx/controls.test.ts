import { readDocx } from '../../shared/docx/read';
import { sectionOfTag, sectionTag } from '../../shared/plan/tag';
import { docx, p, r, read, sdt, texts } from './fixture';

const tag = (id: string) => `<w:tag w:val="${id}"/>`;

test('a tag names the section, outside and inside a paragraph', () => {
  expect(read(sdt(p('Kind'), tag('one-plan-strengths')) + p('x'))).toEqual([
    { text: 'Kind', section: 'strengths' },
    { text: 'x' },
  ]);
  expect(read(p(r('Strengths: ') + sdt(r('kind'), tag('one-plan-strengths'))))).toEqual([
    { text: 'Strengths: kind', section: 'strengths' },
  ]);
});

test('a control inside another belongs to its section, unless it names one', () => {
  const body = sdt(sdt(p('a')) + sdt(p('b'), tag('one-plan-needs')) + p('c'), tag('one-plan-strengths'));
  expect(read(body).map(({ section }) => section)).toEqual(['strengths', 'needs', 'strengths']);
});

test('placeholder words are no text; the place stays where the section is known', () => {
  const hint = '<w:showingPlcHdr/>';
  expect(read(sdt(p('Write here'), tag('one-plan-needs') + hint))).toEqual([{ text: '', section: 'needs' }]);
  expect(read(sdt(p('Write here'), hint))).toEqual([]);
  expect(texts(p(r('Name: ') + sdt(r('Click here'), hint)))).toEqual(['Name: ']);
  expect(texts(sdt(p('Mia'), '<w:showingPlcHdr w:val="0"/>'))).toEqual(['Mia']);
});

test('locked content is read-only', () => {
  expect(read(sdt(p('x'), '<w:lock w:val="sdtContentLocked"/>') + sdt(p('y'), '<w:lock w:val="sdtLocked"/>'))).toEqual([
    { text: 'x', readOnly: true },
    { text: 'y' },
  ]);
});

test('what is inside locked content is locked too', () => {
  expect(read(sdt(sdt(p('x')), '<w:lock w:val="contentLocked"/>'))).toEqual([{ text: 'x', readOnly: true }]);
});

test('properties of the control are not those of its text', () => {
  expect(read(p(sdt(r('x'), '<w:rPr><w:b/><w:vanish/></w:rPr>')))).toEqual([{ text: 'x' }]);
});

test('tags: our own, a school’s, anybody’s', () => {
  expect(sectionOfTag(sectionTag('good_day_bad_day'))).toBe('good_day_bad_day');
  expect(sectionOfTag('one-plan-own_reading')).toBe('own_reading');
  expect(sectionOfTag('one-plan-nonsense')).toBeUndefined();
  expect(sectionOfTag('strengths')).toBeUndefined();
  expect(readDocx(docx(sdt(p('x'), tag('constructor')))).blocks[0]).not.toHaveProperty('section');
});
