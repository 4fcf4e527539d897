import { startContent } from '../../extension/content/start';
import { entryIn, placeOutcome, type OutcomeParts } from '../../shared/plan/outcome/outcome-entry';
import { templates } from '../../shared/plan/templates';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import type { Edit } from '../../shared/text/span';
import { memoryPorts } from './ports';
import { giveTyping } from './typing';

giveTyping(document);

const parts: OutcomeParts = {
  name: 'Mia',
  act: 'spell',
  object: '20 words',
  condition: '',
  help: 'on her own',
  measure: '4 times out of 5',
  purpose: '',
  baseline: '',
  deadline: 'July 2027',
  what: 'spelling practice',
  who: 'Mr Lee',
  frequency: '3 times a week',
  duration: '15 minutes',
  group: '',
};
const sentence = 'By July 2027, Mia will spell 20 words on her own, 4 times out of 5.';
const weak = 'Mia will improve her reading.';

const group = (outcome: string, by: string, support: string, who: string) =>
  `<section><label>Outcome <textarea>${outcome}</textarea></label><label>By when <input value="${by}"></label><label>Provision <textarea>${support}</textarea></label><label>Who <input value="${who}"></label></section>`;

async function show(markup: string) {
  const parsed = new DOMParser().parseFromString(`<form>${markup}</form>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const content = startContent(document, memoryPorts());
  await content.look();
  const plan = readPlan(await content.host.read(), defaultSettings('2026-11-22'));
  const write = async (instead?: number) => {
    const place = placeOutcome(plan, parts, instead === undefined ? undefined : plan.outcomes[instead]);
    if (place.kind === 'edits') expect(await content.host.apply(place.edits)).toBe('applied');
    if (place.kind === 'row') await content.host.addRow(place.beside, place.texts);
    return place.kind;
  };
  return { content, write };
}

const values = () => [...document.querySelectorAll<HTMLInputElement>('textarea, input')].map(({ value }) => value);
const full = group(weak, '26 March 2027', 'Reads daily.', 'Ms Patel');
const written = [weak, '26 March 2027', 'Reads daily.', 'Ms Patel'];

test('an outcome from the builder goes into the first empty group, each part into its own field', async () => {
  const { content, write } = await show(full + group('', '', '', ''));
  expect(await write()).toBe('edits');
  expect(values()).toEqual([
    ...written,
    sentence,
    'July 2027',
    'spelling practice, 3 times a week, for 15 minutes',
    'Mr Lee',
  ]);
  content.stop();
});

test('a weak outcome is replaced, and only what is empty beside it is filled', async () => {
  const { content, write } = await show(group(weak, '', 'Reads daily.', '') + full);
  await write(0);
  expect(values()).toEqual([sentence, 'July 2027', 'Reads daily.', 'Mr Lee', ...written]);
  content.stop();
});

test('where every group is written the writer is told to add one', async () => {
  const { content, write } = await show(full + full.replace(weak, 'Mia will run 20 metres.'));
  await expect(write()).rejects.toThrow('Add one with the form’s own button');
  content.stop();
});

test('one field for all outcomes takes it with the support beside it, too; a column of them does not', async () => {
  const pair = (outcomes: string) =>
    `<div><label>Outcomes <textarea>${outcomes}</textarea></label></div><div><label>Provision <textarea>Reads daily.</textarea></label></div>`;
  const one = await show(pair(weak));
  expect(await one.write()).toBe('row');
  expect(values()[0]).toMatch(/^Mia will improve her reading\.\nBy July 2027, Mia will spell/);
  expect(values()[1]).toBe('Reads daily.');
  one.content.stop();
  const row = (outcomes: string) => `<section>${pair(outcomes)}</section>`;
  const two = await show(row(weak) + row('Mia will run 20 metres.'));
  await expect(two.write()).rejects.toThrow('Add one with the form’s own button');
  two.content.stop();
});

test('one field for all outcomes takes it, empty or behind what stands there', async () => {
  const field = (text: string) =>
    `<label>Outcomes <textarea>${text}</textarea></label><label>Needs <textarea></textarea></label>`;
  const empty = await show(field(''));
  expect(await empty.write()).toBe('edits');
  expect(values()[0]).toMatch(/^By July 2027, Mia will spell/);
  expect(values()[1]).toBe('');
  empty.content.stop();
  const begun = await show(field(weak));
  expect(await begun.write()).toBe('row');
  expect(values()[0]).toMatch(/^Mia will improve her reading\.\nBy July 2027, Mia will spell/);
  begun.content.stop();
});

test('a field that holds a whole plan gets the heading and the outcome together: one undo takes both back', async () => {
  const whole = 'Needs\nReading is slow.';
  const { content, write } = await show(
    `<label>Further information <textarea>${whole}</textarea></label><label>Strengths <textarea></textarea></label>`,
  );
  const [area] = document.querySelectorAll('textarea');
  area!.focus();
  await new Promise((resolve) => setTimeout(resolve, 30));
  area!.setSelectionRange(whole.length, whole.length);
  expect(await write()).toBe('section');
  const entry = entryIn(
    templates[0].sections.find(({ id }) => id === 'outcomes')!,
    parts,
  );
  const inserted = await content.host.insert(templates[0], ['outcomes'], 'order', entry);
  expect(inserted).toEqual([{ section: 'outcomes', outcome: 'inserted' }]);
  expect(area!.value).toContain(`${whole}\nOutcomes\n${sentence} Support: spelling practice with Mr Lee`);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the writer's own undo
  document.execCommand('undo');
  expect(area!.value).toBe(whole);
  content.stop();
});

test('a rich field that holds nothing at all, where nothing can be selected, takes it', async () => {
  const field = '<div contenteditable="true" tabindex="0" aria-label="Outcomes"></div>';
  const { content, write } = await show(`${field}<label>Needs <textarea></textarea></label>`);
  const box = document.querySelector<HTMLElement>('[contenteditable]')!;
  getSelection()!.collapse(box, 0);
  expect(await write()).toBe('edits');
  expect(box.textContent).toContain(sentence);
  content.stop();
});

test('a section’s hint takes the place of what is empty in its own field', async () => {
  const { content } = await show('<label>Needs <textarea>\n  </textarea></label>');
  const needs = templates[0].sections.find(({ id }) => id === 'needs')!;
  await content.host.insert(templates[0], ['needs'], 'order');
  expect(values()).toEqual([`[${needs.hint}]`]);
  content.stop();
});

test('in a field that holds a whole plan another outcome stands behind the last one, not behind the plan', async () => {
  const plan = (outcomes: string) =>
    `Strengths\nMia draws.\n\nNeeds\nReading is slow.\n\nOutcomes\n${outcomes}\n\nReview date\n3 March 2027`;
  const { content, write } = await show(`<label>Plan text <textarea>${plan(weak)}</textarea></label>`);
  expect(await write()).toBe('row');
  expect(values()[0]).toBe(
    plan(`${weak}\n${sentence} Support: spelling practice with Mr Lee, 3 times a week, for 15 minutes.`),
  );
  content.stop();
});

test('a row is never written into the last cell of an editor’s table', async () => {
  const table =
    '<h2>Needs</h2><p>Reading is slow.</p><h2>Outcomes</h2><table><tr><th>Outcome</th><th>By when</th></tr><tr><td>Mia will run 20 metres.</td><td>3 March 2027</td></tr></table>';
  const { content, write } = await show(`<div contenteditable="true" aria-label="One Plan">${table}</div>`);
  await expect(write()).rejects.toThrow('Add an empty one to it');
  expect(document.querySelector('[contenteditable]')!.textContent).not.toContain(sentence);
  content.stop();
});

test('the words to turn into an outcome are those that are selected, else the line of the caret', async () => {
  const { content } = await show(`<label>Needs <textarea>Reading is slow.\nMia rushes.</textarea></label>`);
  const box = document.querySelector('textarea')!;
  box.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
  const { blocks } = await content.host.read();
  box.setSelectionRange(0, 7);
  expect(await content.selected()).toEqual({ block: blocks[0]!.id, from: 0, to: 7 });
  box.setSelectionRange(20, 20);
  expect(await content.selected()).toEqual({ block: blocks[0]!.id, from: 17, to: 28 });
  content.stop();
});

test('in a rich field it is the line that the selection begins in', async () => {
  const { content } = await show(
    '<div contenteditable="true" aria-label="One Plan"><h2>Needs</h2><p>Reading is slow.</p><h2>Strengths</h2><p>Maps.</p></div>',
  );
  const paragraph = document.querySelectorAll('p')[1]!;
  paragraph.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
  getSelection()!.setBaseAndExtent(paragraph.firstChild!, 2, paragraph.firstChild!, 2);
  const { blocks } = await content.host.read();
  expect(await content.selected()).toEqual({ block: blocks[3]!.id, from: 0, to: 5 });
  content.stop();
});

test('words that a page put into an empty field meanwhile get nothing in front of them', async () => {
  const { content } = await show(full + group('', '', '', ''));
  const plan = readPlan(await content.host.read(), defaultSettings('2026-11-22'));
  const place = placeOutcome(plan, parts);
  const [, date] = [...document.querySelectorAll<HTMLInputElement>('input')].slice(1);
  date!.value = '27/03/2027';
  const before = values();
  const { edits } = place as { readonly edits: readonly Edit[] };
  expect(await content.host.apply(edits)).toBe('stale');
  // The panel does not know that the page was looked at again: it says what it read.
  await content.look();
  expect(await content.host.apply(edits.map((edit) => ({ ...edit, whole: '' })))).toBe('stale');
  expect(values()).toEqual(before);
  content.stop();
});

describe('a line behind another in a box that holds a whole plan', () => {
  const whole = `Strengths\nMia is kind.\nOutcomes\n${weak}\nSupport\nThe TA reads with Mia daily.`;
  const open = async () => {
    const { content } = await show(`<textarea rows="20">${whole}</textarea>`);
    await content.look();
    const { blocks } = await content.host.read();
    const beside = blocks.find(({ text }) => text === weak)!;
    return { content, beside, box: document.querySelector('textarea')! };
  };

  test('goes there', async () => {
    const { content, beside, box } = await open();
    await content.host.addRow(beside.id, [sentence], beside.text);
    expect(box.value).toBe(whole.replace(weak, `${weak}\n${sentence}`));
    content.stop();
  });

  test('goes nowhere else where the lines have moved', async () => {
    const { content, beside, box } = await open();
    box.value = box.value.replace('Mia is kind.', 'Mia is kind.\nShe likes dogs.');
    const moved = box.value;
    await expect(content.host.addRow(beside.id, [sentence], beside.text)).rejects.toThrow('have changed since');
    expect(box.value).toBe(moved);
    content.stop();
  });
});

describe('a field that takes only part of the words', () => {
  const line = sentence;
  const entry = { row: [line], line };
  type Command = (name: string, ui?: boolean, text?: string) => boolean;
  const page = document as unknown as { execCommand: Command };
  const type: Command = page.execCommand.bind(page);
  afterEach(() => void (page.execCommand = type));

  test.each([
    ['because it has no room for them', (text: string) => text.slice(0, 30)],
    ['because the page wants letters only', (text: string) => text.replace(/\d/g, '')],
  ])('%s, has none of them, and the writer is told', async (_why, taken) => {
    const { content } = await show(
      '<label>Outcomes <textarea></textarea></label><label>Needs <textarea></textarea></label>',
    );
    page.execCommand = (name, ui, text) => type(name, ui, name === 'insertText' ? taken(text!) : text);
    await expect(content.host.insert(templates[0], ['outcomes'], 'order', entry)).rejects.toThrow(
      'This field did not take all of the words',
    );
    expect(values()).toEqual(['', '']);
    const [box] = document.querySelectorAll('textarea');
    page.execCommand = (name, ui, text) => type(name, ui, text?.slice(0, 30));
    box!.value = 'Mia is kind.';
    box!.focus();
    box!.setSelectionRange(3, 3);
    await expect(content.host.insert(templates[0], ['provision'], 'caret')).rejects.toThrow('did not take the section');
    expect(values()).toEqual(['Mia is kind.', '']);
    content.stop();
  });
});
