import { startContent } from '../../extension/content/start';
import type { Block } from '../../shared/text/draft';
import { memoryPorts } from './ports';

async function blocksOf(markup: string): Promise<readonly Block[]> {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const content = startContent(document, memoryPorts());
  await content.look();
  const { blocks } = await content.host.read();
  content.stop();
  return blocks;
}

const needs = '<textarea aria-label="Needs">Reading.</textarea>';

test.each([
  ['password', '<input type="password" aria-label="Outcome" value="x">'],
  ['search', '<input type="search" aria-label="Outcome" value="x">'],
  ['search by role', '<input role="searchbox" aria-label="Outcome" value="x">'],
  ['e-mail', '<input type="email" aria-label="Outcome" value="x">'],
  ['number', '<input type="number" aria-label="Outcome" value="1">'],
  ['hidden from people', '<div aria-hidden="true"><textarea aria-label="Outcome">x</textarea></div>'],
  ['hidden', '<div hidden><textarea aria-label="Outcome">x</textarea></div>'],
  ['a comment', '<textarea aria-label="Comments">x</textarea>'],
  ['an incident', '<textarea aria-label="Incident report">x</textarea>'],
  ['a search box by its label', '<input aria-label="Search pupils" value="x">'],
  ['a code editor', '<div class="CodeMirror"><textarea aria-label="Outcome">x</textarea></div>'],
])('is left alone beside a plan: %s', async (_what, markup) => {
  const blocks = await blocksOf(needs + markup);
  expect(blocks.map(({ label }) => label)).toEqual(['Needs']);
});

test('a form that is no plan is left alone, though a plan has fields of such names', async () => {
  const blocks = await blocksOf(
    '<label>Name <input value="Ann"></label><label>Date <input value="3/5/26"></label><label>Description <textarea>x</textarea></label><label>Role<input></label><textarea>Dear all</textarea>',
  );
  expect(blocks).toEqual([]);
});

test('beside a field of a plan, everyday names and nameless boxes belong to it', async () => {
  const blocks = await blocksOf(
    `<label>Name <input value="Ann"></label>${needs}<p>Hall plan</p><textarea>Quiet seat.</textarea>`,
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Ann', 'Reading.', 'Quiet seat.']);
});

test('what the child and the family say is theirs beside a plan, also where it is called a comment; in a report it is left alone', async () => {
  const views = ['Pupil comments', 'Parent/carer comments', 'Comments from parents', 'Child’s comments'];
  const boxes = views.map((name) => `<textarea aria-label="${name}">x</textarea>`).join('');
  const others =
    '<textarea aria-label="Pupil incident comments">x</textarea><textarea aria-label="Comments">x</textarea>';
  expect(await blocksOf(boxes + others)).toEqual([]);
  expect((await blocksOf(needs + boxes + others)).map(({ label }) => label)).toEqual(['Needs', ...views]);
});

test('reads dates and choices as the writer sees them, and offers no change', async () => {
  const [, date, choice] = await blocksOf(
    `${needs}<label>Review date <input type="date" value="2027-03-26"></label><label>Who <select><option value="1">Ms Patel</option></select></label>`,
  );
  expect(date).toMatchObject({ text: '26/03/2027', label: 'Review date', readOnly: true });
  expect(choice).toMatchObject({ text: 'Ms Patel', readOnly: true });
});

test('a read-only field is read and marked as such', async () => {
  const [block] = await blocksOf('<textarea aria-label="Needs" readonly>Reading.</textarea>');
  expect(block).toMatchObject({ text: 'Reading.', readOnly: true });
});

test('fields of one table row, one repeated group or one number share a record', async () => {
  const row = '<tr><td><textarea>a</textarea></td><td><input value="b"></td></tr>';
  const inTable = await blocksOf(`<table><tr><th>Outcome</th><th>By when</th></tr>${row}${row}</table>`);
  expect(recordNumbers(inTable)).toEqual([0, 0, 1, 1]);
  const group =
    '<div><label>Outcome <textarea>a</textarea></label><div><label>By when <input value="b"></label></div></div>';
  expect(recordNumbers(await blocksOf(needs + group + group))).toEqual([undefined, 0, 0, 1, 1]);
  const flat = (number: number) =>
    `<label>Outcome ${number} <textarea>a</textarea></label><label>By when ${number} <input value="b"></label>`;
  expect(recordNumbers(await blocksOf(`<form>${flat(1)}${flat(2)}</form>`))).toEqual([0, 0, 1, 1]);
});

test('fields that are not repeated share no record', async () => {
  const blocks = await blocksOf(`<div>${needs}<label>Strengths <textarea>x</textarea></label></div>`);
  expect(blocks.every(({ record }) => record === undefined)).toBe(true);
});

test('a rich field with headings is a document of its own; without, one block', async () => {
  const blocks = await blocksOf(
    '<div contenteditable="true" aria-label="One Plan"><h2>Needs</h2><p>Reading.</p></div><div contenteditable="true" aria-label="Strengths"><p>Maps.</p><p>Dinosaurs.</p></div>',
  );
  const said = blocks.map(({ text, heading, label }) => [text, heading, label]);
  expect(said).toContainEqual(['Maps.\nDinosaurs.', undefined, 'Strengths']);
});

test.each([
  ['a rich field', '<div contenteditable="true"><h2>Strengths</h2><p>Maps.</p><h2>Needs</h2><p>Reading.</p></div>'],
  [
    'a rich field with bold lines',
    '<div contenteditable="true"><b>Strengths:</b> Maps.<br><b>Needs:</b> Reading.</div>',
  ],
  ['a text box', '<textarea>Strengths\nMaps.\nNeeds\nReading.</textarea>'],
])('a whole plan in one nameless field is a plan: %s', async (_what, markup) => {
  expect((await blocksOf(markup)).map(({ text }) => text).join('\n')).toContain('Reading.');
});

test('a whole plan in one text box is read line by line', async () => {
  const blocks = await blocksOf('<textarea>Strengths\nMaps.\n\nNeeds\nReading.</textarea>');
  expect(blocks.map(({ text }) => text)).toEqual(['Strengths', 'Maps.', '', 'Needs', 'Reading.']);
});

test.each([
  ['a letter', '<textarea>Dear all\nThe needs of the hall are clear.\nBest wishes</textarea>'],
  ['one part only', '<div contenteditable="true"><h2>Needs</h2><p>Paper, glue.</p></div>'],
  ['a comment', '<textarea aria-label="Comments">Strengths\nMaps.\nNeeds\nReading.</textarea>'],
])('a nameless field with %s is none', async (_what, markup) => {
  expect(await blocksOf(markup)).toEqual([]);
});

test('finds fields in open shadow roots when asked to look', async () => {
  const host = document.createElement('div');
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Needs');
  box.value = 'Reading.';
  host.attachShadow({ mode: 'open' }).append(box);
  document.body.replaceChildren(host);
  const content = startContent(document, memoryPorts());
  expect((await content.host.read()).blocks).toEqual([]);
  await content.look();
  expect((await content.host.read()).blocks.map(({ text }) => text)).toEqual(['Reading.']);
  content.stop();
});

/** Records numbered in the order in which they first occur. */
function recordNumbers(blocks: readonly Block[]): (number | undefined)[] {
  const known = [...new Set(blocks.flatMap(({ record }) => record ?? []))];
  return blocks.map(({ record }) => (record === undefined ? undefined : known.indexOf(record)));
}

test('a frame of another site beside the fields is passed over', async () => {
  document.body.innerHTML = `${needs}<iframe title="Help"></iframe>`;
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: null });
  const content = startContent(document, memoryPorts());
  await content.look();
  expect((await content.host.read()).blocks.map(({ text }) => text)).toEqual(['Reading.']);
  content.stop();
});
