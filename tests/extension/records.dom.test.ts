import { startContent } from '../../extension/content/start';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Block } from '../../shared/text/draft';
import { memoryPorts } from './ports';

const act = 'Mia will read 40 key words on her own.';
const field = (label: string, value: string) => `<div><label>${label} <input value="${value}"></label></div>`;
const area = (label: string, value: string) => `<div><label>${label} <textarea>${value}</textarea></label></div>`;
const outcome = area('Target', act) + field('By when', '26 March 2027') + field('Who', 'Ms Patel, teacher');

function show(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

async function blocksIn(where: Document): Promise<readonly Block[]> {
  const content = startContent(where, memoryPorts());
  await content.look();
  const { blocks } = await content.host.read();
  content.stop();
  return blocks;
}

const readOf = (blocks: readonly Block[]) => readPlan({ blocks }, defaultSettings('2026-11-22'));
const undated = (blocks: readonly Block[]) =>
  reviewPlan(readOf(blocks)).filter(({ rule }) => rule === 'outcome-no-deadline').length;

test.each([
  ['a date, a person and an amount behind it', `${area('Needs', 'Reading.')}${outcome}`, 1],
  [
    'a date picker behind it',
    `${area('Target', act)}<label>Achieve by <input type="date" value="2027-03-26"></label>`,
    1,
  ],
  ['the same fields twice, side by side', outcome + outcome, 2],
  ['numbers on the outcomes only', outcome.replace('Target', 'Target 1') + outcome.replace('Target', 'Target 2'), 2],
  ['numbers on every field', [1, 2].map((n) => outcome.replace(/Target|By when|Who/g, `$& ${n}`)).join(''), 2],
  ['cards', [1, 2].map((n) => `<section><h3>Target ${n}</h3>${outcome}</section>`).join(''), 2],
  [
    'a heading for each field',
    `<h4>Target</h4><textarea>${act}</textarea><h4>By when</h4><input value="26 March 2027">`,
    1,
  ],
  [
    'a table by its roles',
    `<div role="table"><div role="row"><b role="columnheader">Outcome</b><b role="columnheader">By when</b></div><div role="row"><div role="cell"><textarea>${act}</textarea></div><div role="cell"><input value="26 March 2027"></div></div></div>`,
    1,
  ],
])('an outcome is told no missing date by %s', async (_how, markup, outcomes) => {
  show(`<form>${markup}</form>`);
  const blocks = await blocksIn(document);
  expect(readOf(blocks).outcomes.map(({ deadline }) => deadline?.from)).toEqual(Array(outcomes).fill('column'));
  expect(undated(blocks)).toBe(0);
});

test.each([
  ['the date is empty', area('Target', act) + field('By when', '')],
  ['another part stands between', area('Target', act) + area('Needs', 'Reading.') + field('By when', '26 March 2027')],
  ['a heading stands between', `${area('Target', act)}<h3>Meeting</h3>${field('By when', '26 March 2027')}`],
  [
    'the date is in another box of the page',
    `<fieldset>${area('Target', act)}</fieldset><fieldset>${field('By when', '26 March 2027')}</fieldset>`,
  ],
  ['only the one before it has a date', outcome + area('Target', act)],
])('an outcome is asked by when where %s', async (_how, markup) => {
  show(`<form>${markup}</form>`);
  expect(undated(await blocksIn(document))).toBe(1);
});

test('the support behind an outcome is its own, and a second one begins a record', async () => {
  const support = area('Provision', 'Reads with an adult.') + field('Who', 'Ms Patel') + field('How often', 'daily');
  show(`<form>${area('Target', act)}${field('By when', '26 March 2027')}${support}${support}</form>`);
  const blocks = await blocksIn(document);
  const [first, , , , , second] = blocks.map(({ record }) => record);
  expect(blocks.map(({ record }) => record)).toEqual([first, first, first, first, first, second, second, second]);
  expect(second).not.toBe(first);
});

/** A form with the outcome in an editor's frame and its date outside, and the content code in both. */
async function framed(date: string) {
  show(`<form><div><label>Target</label><iframe></iframe></div>${field('By when', date)}</form>`);
  const inner = document.querySelector('iframe')!.contentDocument!;
  inner.body.setAttribute('contenteditable', 'true');
  inner.body.append(act);
  const ports = memoryPorts();
  const inside = startContent(inner, ports);
  const outside = startContent(document, memoryPorts());
  await inside.look();
  await outside.look();
  // The panel gives each frame's blocks ids of their own.
  const inFrame = (frame: number, blocks: readonly Block[]) =>
    blocks.map((one) => ({ ...one, id: `${frame}/${one.id}` }));
  const blocks = [...inFrame(0, (await outside.host.read()).blocks), ...inFrame(1, (await inside.host.read()).blocks)];
  return { ports, blocks, inner, stop: () => [inside, outside].forEach((one) => one.stop()) };
}

test('an outcome in an editor’s frame has the date that stands outside, in the page and in the panel', async () => {
  const { ports, blocks, stop } = await framed('26 March 2027');
  expect(blocks.map(({ text }) => text)).toEqual(['26 March 2027', act]);
  expect(undated(blocks)).toBe(0);
  expect(ports.states.at(-1)).toMatchObject({ fields: 1, notes: 0 });
  stop();
});

test('an outcome in an editor’s frame is asked by when until the field outside says so', async () => {
  const { ports, blocks, stop } = await framed('');
  expect(undated(blocks)).toBe(1);
  expect(ports.states.at(-1)!.notes).toBe(1);
  const date = document.querySelector('input')!;
  date.value = '26 March 2027';
  date.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(ports.states.at(-1)!.notes).toBe(0);
  stop();
});
