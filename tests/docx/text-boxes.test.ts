import { readDocx } from '../../shared/docx/read';
import { outline } from '../../shared/plan/outline';
import { defaultSettings } from '../../shared/settings';
import { docx, p, r, tbl, tc, tr } from './fixture';

const box = (...texts: string[]) =>
  p(
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${texts.map((text) => p(text)).join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );
const heading = (text: string) => p(r(text), '<w:pStyle w:val="Heading1"/>');

function content(body: string): readonly string[] {
  const draft = readDocx(docx(body));
  const words = new Map(draft.blocks.map(({ id, text }) => [id, text]));
  return outline(draft, defaultSettings('2026-11-22'))
    .passages.filter(({ role }) => role === 'content')
    .map(({ section, block, from, to }) => `${section ?? '-'}: ${words.get(block)!.slice(from, to)}`);
}

test('a text box under a printed heading is what is written there', () => {
  expect(
    content(
      heading('Strengths') +
        box('Kind and funny', 'Good at maths') +
        heading('Outcomes') +
        box('By Easter Mia will read 40 words.'),
    ),
  ).toEqual(['strengths: Kind and funny', 'strengths: Good at maths', 'outcomes: By Easter Mia will read 40 words.']);
});

test('a text box with a heading of its own is of no part around it', () => {
  expect(content(heading('Outcomes') + box('Strengths', 'Kind and funny.'))).toEqual(['strengths: Kind and funny.']);
});

test('a text box behind what is written has no part', () => {
  expect(content(heading('Strengths') + p('Kind and funny.') + box('Our school, Long Lane'))).toEqual([
    'strengths: Kind and funny.',
    '-: Our school, Long Lane',
  ]);
});

test('a text box that fills a cell is what the cell says, and one beside words is none of it', () => {
  const row = (label: string, cell: string) => tr([tc(label), tc(cell)]);
  expect(
    content(tbl(row('Strengths', box('Kind and funny')), row('Needs', p('Reads 12 words.') + box('Long Lane')))),
  ).toEqual(['strengths: Kind and funny', 'needs: Reads 12 words.', '-: Long Lane']);
});
