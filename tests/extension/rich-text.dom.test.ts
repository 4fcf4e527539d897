import { holdsMore, readRich } from '../../extension/content/rich-text';

/** Makes an editable element from markup of the test's own. */
function field(markup: string, style = ''): HTMLElement {
  const parsed = new DOMParser().parseFromString(
    `<div contenteditable="true" style="${style}">${markup}</div>`,
    'text/html',
  );
  const element = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  document.body.replaceChildren(element);
  return element;
}

const texts = (markup: string, style = '') => readRich(field(markup, style)).lines.map(({ text }) => text);

test.each([
  ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['text before the first paragraph', 'One<div>Two</div><div>Three</div>', ['One', 'Two', 'Three']],
  ['line breaks', 'One<br>Two<br><br>Three', ['One', 'Two', '', 'Three']],
  ['an empty paragraph', '<p>One</p><p><br></p><p>Two</p>', ['One', '', 'Two']],
  ['source layout', '<p>\n   One\n   word\n</p>\n<p>Two</p>\n', ['One word ', 'Two']],
  ['inline markup inside a word', '<p>un<b>happ</b>y</p>', ['unhappy']],
  ['no-break and zero-width spaces', '<p>One&nbsp;two\u200bthree</p>', ['One twothree']],
  ['a list', '<ul><li>One</li><li><p>Two</p></li></ul>', ['One', 'Two']],
  ['a table', '<table><tr><td>A</td><td>B</td></tr></table>', ['A', 'B']],
  ['islands that cannot be edited', '<p>One<span contenteditable="false">x</span>two</p>', ['Onetwo']],
  ['hidden parts', '<p>One<span hidden>x</span></p><p aria-hidden="true">y</p>', ['One']],
])('%s', (_what, markup, lines) => {
  expect(texts(markup)).toEqual(lines);
});

test('keeps line breaks and spaces where the field shows them', () => {
  expect(texts('One\nTwo  three', 'white-space: pre-wrap')).toEqual(['One', 'Two  three']);
});

test.each([
  [' aria-level="3"', 3],
  ['', 2],
  [' aria-level="10"', 9],
  [' aria-level="0"', 2],
  [' aria-level="-4"', 1],
  [' aria-level="2.5"', 3],
  [' aria-level="two"', 2],
])('the level of a heading by its role%s is one that headings have', (level, heading) => {
  const { lines } = readRich(field(`<div role="heading"${level}>Needs</div>`));
  expect(lines[0]!.heading).toBe(heading);
});

test('tells headings, lists, bold lines and table cells', () => {
  const { lines } = readRich(
    field(
      '<h2>Needs</h2><p><b>Bold</b></p><ul><li>Item</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td colspan="2">C</td></tr></table>',
    ),
  );
  expect(lines[0]).toMatchObject({ text: 'Needs', heading: 2 });
  expect(lines[1]).toMatchObject({ text: 'Bold', bold: true });
  expect(lines[2]).toMatchObject({ text: 'Item', list: true });
  expect(lines.slice(3).map(({ cell }) => cell)).toEqual([
    { table: lines[3]!.cell!.table, row: 0, column: 0, header: true },
    { table: lines[3]!.cell!.table, row: 0, column: 1, header: true },
    { table: lines[3]!.cell!.table, row: 1, column: 0, columns: 2 },
  ]);
});

test('a cell that is merged down moves the cells of the rows that it reaches into', () => {
  const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const { lines } = readRich(
    field(
      `<table>${row('<th rowspan="2">Outcome</th>', '<th colspan="2">Support</th>', '<th rowspan="2">Review</th>')}
      ${row('<th>What</th>', '<th>Who</th>')}
      ${row('<td rowspan="0">Read</td>', '<td>Cards</td>', '<td>Mr Roe</td>', '<td></td>')}
      ${row('<td>Games</td>', '<td>Dad</td>', '<td></td>')}</table>`,
    ),
  );
  expect(lines.filter(({ text }) => text !== '').map(({ text, cell }) => [text, cell!.row, cell!.column])).toEqual([
    ['Outcome', 0, 0],
    ['Support', 0, 1],
    ['Review', 0, 3],
    ['What', 1, 1],
    ['Who', 1, 2],
    ['Read', 2, 0],
    ['Cards', 2, 1],
    ['Mr Roe', 2, 2],
    ['Games', 3, 1],
    ['Dad', 3, 2],
  ]);
});

test.each([
  ['lists in lists', '<ul><li>One<ul><li>Two<ol><li>Three</li></ol></li></ul></li></ul>'],
  [
    'a flat list with classes',
    '<ol><li>One</li><li class="ql-indent-1">Two</li><li class="ql-indent-2 x">Three</li></ol>',
  ],
])('tells how far in items stand: %s', (_what, markup) => {
  expect(readRich(field(markup)).lines.map(({ text, indent }) => [text, indent])).toEqual([
    ['One', undefined],
    ['Two', 36],
    ['Three', 72],
  ]);
});

test.each([
  '<p>Mia <b>reads</b> 18 of the <i>first</i> words.</p><p>She&nbsp;counts.</p>',
  'One<br>two <span>three</span>\n  four<div>five</div>',
  '<ul><li>a<b>b</b>c</li><li>d</li></ul>',
])('every stretch of %s is the range of the same words', (markup) => {
  const element = field(markup);
  const rich = readRich(element);
  const whole = rich.lines.map(({ text }) => text).join('\n');
  let start = 0;
  for (const { text } of rich.lines) {
    for (let from = 0; from < text.length; from++)
      for (let to = from + 1; to <= text.length; to++) {
        const words = rich.rangeOf({ from: start + from, to: start + to })!.toString();
        expect(words.replace(/\s+/g, ' ')).toBe(whole.slice(start + from, start + to));
      }
    start += text.length + 1;
  }
});

test.each([
  ['<p>Mia <b>suffers</b> from it.</p>', false],
  ['<p><img alt="">Mia suffers from it.</p><p><button>x</button></p>', false],
  ['<p>Mia suffers <span contenteditable="false">@Okafor</span> from it.</p>', true],
  ['<p>Mia suffers <span aria-hidden="true">*</span>from it.</p>', true],
  ['<p>Mia suffers<img alt=""> from it.</p>', true],
])('whether more than words would go with “suffers from” in %s', (markup, more) => {
  const rich = readRich(field(markup));
  expect(rich.lines[0]!.text).toBe('Mia suffers from it.');
  expect(holdsMore(rich.rangeOf({ from: 4, to: 16 })!)).toBe(more);
});

test('has a place to write in an empty field and beyond the end none', () => {
  const rich = readRich(field('<p><br></p>'));
  expect(rich.rangeOf({ from: 0, to: 0 })?.collapsed).toBe(true);
  expect(rich.rangeOf({ from: 5, to: 6 })).toBeUndefined();
});
