import { startContent } from '../../extension/content/start';
import { reviewing } from '../../shared/review';
import { memoryPorts } from './ports';

const words = 'Mia will improve her reading.';

function form(): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', 'Outcome');
  box.value = words;
  document.body.replaceChildren(box);
  return box;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** The first check makes the rules ready, in slices. */
async function reported({ states }: { readonly states: readonly unknown[] }, count: number): Promise<void> {
  while (states.length < count) await pause(10);
}

test('listens for the focus only, until a plan field has it', () => {
  const box = form();
  const heard: string[] = [];
  const add = jest.spyOn(window, 'addEventListener').mockImplementation((type: string) => void heard.push(type));
  const content = startContent(document, memoryPorts());
  expect(heard).toEqual(['focusin', 'contextmenu', 'compositionstart', 'compositionend', 'focusout', 'blur']);
  add.mockRestore();
  content.stop();
  box.remove();
});

test('checks when a plan field gets the focus and after a pause in the writing, and reports counts only', async () => {
  const box = form();
  const ports = memoryPorts();
  const content = startContent(document, ports);
  box.focus();
  await reported(ports, 1);
  expect(ports.states).toHaveLength(1);
  expect(ports.states[0]!.notes).toBeGreaterThan(0);
  expect(JSON.stringify(ports.states)).not.toContain('Mia');
  box.value = 'x';
  for (let key = 0; key < 5; key++) box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(ports.states).toHaveLength(1);
  await reported(ports, 2);
  await pause(600);
  expect(ports.states).toHaveLength(2);
  content.stop();
});

test('words that come while it is checked are checked anew, and of the old ones nothing is shown', async () => {
  const box = form();
  const ports = memoryPorts();
  const texts: string[] = [];
  /** Rests after each of a few long steps. */
  const slowly: typeof reviewing = function* (draft, chosen) {
    for (let step = 0; step < 3; step++) {
      for (const end = Date.now() + 31; Date.now() < end;);
      yield;
    }
    texts.push(draft.blocks.map(({ text }) => text).join());
    return yield* reviewing(draft, chosen);
  };
  const content = startContent(document, { ...ports, reviewer: () => Promise.resolve(slowly) });
  box.focus();
  await pause(40);
  expect(ports.states).toEqual([]);
  box.value = 'Mia will read 40 key words on her own by 2 May 2027.';
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await reported(ports, 1);
  expect(texts.at(-1)).toContain('40 key words');
  // Two at once: the later one speaks for both.
  await Promise.all([content.look(), content.look()]);
  expect(ports.states).toHaveLength(2);
  content.stop();
  box.remove();
});

test('asked again and again before it is done, it goes on with the check that is under way, and of the same words makes no other', async () => {
  const box = form();
  const ports = memoryPorts();
  let reviews = 0;
  let steps = 0;
  /** Takes longer than anybody waits before asking again. */
  const slowly: typeof reviewing = function* (draft, chosen) {
    if (draft.fragment) return yield* reviewing(draft, chosen);
    reviews++;
    for (let step = 0; step < 8; step++) {
      for (const end = Date.now() + 31; Date.now() < end;);
      steps++;
      yield;
    }
    return yield* reviewing(draft, chosen);
  };
  const content = startContent(document, { ...ports, reviewer: () => Promise.resolve(slowly) });
  const asking = setInterval(() => void content.look(), 100);
  await reported(ports, 1);
  clearInterval(asking);
  await content.look();
  expect([reviews, steps]).toEqual([1, 8]);
  expect(ports.states.at(-1)!.notes).toBeGreaterThan(0);
  box.value = `${words} EHCP`;
  await content.look();
  expect(reviews).toBe(2);
  content.stop();
  box.remove();
});

test('checks by the usual settings where its own cannot be read, says so, and has its own as soon as they can', async () => {
  const box = form();
  const ports = memoryPorts();
  const { settings } = ports;
  let readable = false;
  const asked = {
    ...ports,
    settings: async () => ({ ...(await settings()), ...(!readable && { broken: ['all of them'] }) }),
  };
  const content = startContent(document, asked);
  await content.look();
  expect(ports.states.at(-1)).toMatchObject({ fields: 1, trouble: 'settings' });
  expect(ports.states.at(-1)!.notes).toBeGreaterThan(0);
  readable = true;
  await content.look();
  expect(ports.states.at(-1)).not.toHaveProperty('trouble');
  content.stop();
  box.remove();
});

test('says so where the rules cannot be had, and nothing is checked', async () => {
  const box = form();
  const ports = memoryPorts();
  const content = startContent(document, { ...ports, reviewer: () => Promise.resolve(undefined) });
  await content.look();
  expect(ports.states).toEqual([{ because: 'asked', fields: 0, notes: 0, focusedAt: 0, trouble: 'rules' }]);
  box.focus();
  await pause(30);
  content.stop();
  box.remove();
});

const composition = (box: HTMLElement, type: 'start' | 'end') =>
  box.dispatchEvent(new CompositionEvent(`composition${type}`, { bubbles: true, composed: true }));

/** Letters that an input method has put there and may still take back. */
function compose(box: HTMLTextAreaElement): void {
  composition(box, 'start');
  box.value = `${words} EHCP`;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
}

test('letters that are being composed are judged neither here nor in the panel, whoever asks, until they are done', async () => {
  const box = form();
  const ports = memoryPorts();
  const content = startContent(document, ports);
  box.focus();
  await reported(ports, 1);
  const { notes } = ports.states[0]!;
  compose(box);
  await content.look();
  expect(ports.states.at(-1)).toMatchObject({ because: 'asked', fields: 1, notes });
  expect(content.read().blocks.map(({ text }) => text)).toEqual([words]);
  await pause(900);
  expect(ports.states).toHaveLength(2);
  composition(box, 'end');
  await reported(ports, 3);
  expect(ports.states.at(-1)!.notes).toBeGreaterThan(notes);
  expect(content.read().blocks.map(({ text }) => text)).toEqual([`${words} EHCP`]);
  content.stop();
  box.remove();
});

test.each([
  ['leaves the field', (box: HTMLElement) => box.blur()],
  ['sees the page take the field out', (box: HTMLElement) => box.remove()],
])('a composition ends when the writer %s, without a word of it', async (_how, leave) => {
  const box = form();
  const ports = memoryPorts();
  const content = startContent(document, ports);
  box.focus();
  await reported(ports, 1);
  compose(box);
  leave(box);
  await content.look();
  expect(ports.states.at(-1)!.fields).toBe(box.isConnected ? 1 : 0);
  expect(content.read().blocks.map(({ text }) => text)).toEqual(box.isConnected ? [`${words} EHCP`] : []);
  content.stop();
  box.remove();
});

test('leaves quietly once the extension was updated or removed', async () => {
  const box = form();
  const ports = memoryPorts();
  startContent(document, ports);
  box.focus();
  await reported(ports, 1);
  ports.living = false;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await pause(600);
  expect(ports.states).toHaveLength(1);
  ports.living = true;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await pause(600);
  expect(ports.states).toHaveLength(1);
});

test('adds nothing to what the page holds', async () => {
  const box = form();
  const before = document.documentElement.outerHTML;
  const content = startContent(document, memoryPorts());
  box.focus();
  await content.look();
  expect(document.documentElement.outerHTML).toBe(before);
  content.stop();
});

test('inserts a section at the caret, or its hint into the field that is meant for it', async () => {
  const { giveTyping } = await import('./typing');
  giveTyping(document);
  const { templates } = await import('../../shared/plan/templates');
  const box = form();
  const needs = document.createElement('textarea');
  needs.setAttribute('aria-label', 'Needs');
  document.body.append(needs);
  const content = startContent(document, memoryPorts());
  box.focus();
  await pause(30);
  // Words that are selected stay.
  box.setSelectionRange(words.length - 8, words.length);
  const strengths = templates[0].sections.find(({ id }) => id === 'strengths')!;
  expect(await content.host.insert(templates[0], ['strengths'], 'caret')).toEqual([
    { section: 'strengths', outcome: 'inserted' },
  ]);
  expect(box.value).toBe(`${words}\n${strengths.heading}\n[${strengths.hint}]\n`);
  const hint = templates[0].sections.find(({ id }) => id === 'needs')!.hint;
  await content.host.insert(templates[0], ['needs'], 'order');
  expect(needs.value).toBe(`[${hint}]`);
  needs.value = 'Reading.';
  expect(await content.host.insert(templates[0], ['needs'], 'order')).toEqual([
    { section: 'needs', outcome: 'there', as: 'Needs' },
  ]);
  // No field is meant for it, and the caret stands in the middle of another section.
  needs.focus();
  await pause(30);
  needs.setSelectionRange(3, 3);
  expect(await content.host.insert(templates[0], ['contributors'], 'order')).toEqual([
    { section: 'contributors', outcome: 'nowhere' },
  ]);
  expect(needs.value).toBe('Reading.');
  // Asked for there all the same, no line is split.
  await content.host.insert(templates[0], ['contributors'], 'caret');
  expect(needs.value).toMatch(/^Reading\.\nPeople who helped/);
  content.stop();
});

test('what goes to the caret goes to where the caret stands now, also outside of the plan, and never to a field that it has left', async () => {
  const { giveTyping } = await import('./typing');
  giveTyping(document);
  const { templates } = await import('../../shared/plan/templates');
  const box = form();
  const letter = document.createElement('textarea');
  letter.setAttribute('aria-label', 'Incident comments');
  const search = document.createElement('input');
  search.type = 'search';
  const save = document.createElement('button');
  document.body.append(letter, search, save);
  const ports = memoryPorts();
  const content = startContent(document, ports);
  const insert = () => content.host.insert(templates[0], ['needs'], 'caret');
  box.focus();
  await reported(ports, 1);
  letter.focus();
  // A button has no caret, and takes none away.
  save.focus();
  await insert();
  expect(letter.value).toMatch(/^Needs\n\[/);
  expect(box.value).toBe(words);
  // Asked for in the plan's order, a field that is no part of the plan gets nothing.
  expect(await content.host.insert(templates[0], ['contributors'], 'order')).toEqual([
    { section: 'contributors', outcome: 'nowhere' },
  ]);
  search.focus();
  await expect(insert()).rejects.toThrow('Click in the field where the section should go');
  expect([search.value, box.value]).toEqual(['', words]);
  await content.look();
  expect(ports.states.at(-1)!.focusedAt).toBeGreaterThan(ports.states[0]!.focusedAt - 1);
  content.stop();
});

test('of a box with more lines than any plan has the panel is handed so many as it takes', async () => {
  const { draftMessage } = await import('../../extension/browser/messages');
  const box = form();
  box.setAttribute('aria-label', 'Plan text');
  box.value = `Strengths\nMia draws.\n\nNeeds\nReading is slow.\n\nOutcomes\n${'a\n'.repeat(21_000)}`;
  const content = startContent(document, memoryPorts());
  await content.namedFields();
  const draft = content.read();
  expect(draft.blocks).toHaveLength(20_000);
  expect(draft.places).toHaveLength(20_000);
  expect(draftMessage.safeParse(JSON.parse(JSON.stringify(draft))).success).toBe(true);
  content.stop();
});

test('a section whose fields are read-only is said to have none that is meant for it', async () => {
  const box = form();
  box.readOnly = true;
  const content = startContent(document, memoryPorts());
  await content.look();
  await expect(content.host.reveal({ missing: 'outcomes' })).rejects.toThrow(
    'No field that is open here is meant for it.',
  );
  box.readOnly = false;
  Object.assign(box, { scrollIntoView: () => undefined });
  await content.host.reveal({ missing: 'outcomes' });
  expect(document.activeElement).toBe(box);
  content.stop();
});
