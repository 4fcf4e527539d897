import { startContent } from '../../extension/content/start';
import type { Content } from '../../extension/content/ports';
import { givePainting } from '../extension/painting';
import { memoryPorts } from '../extension/ports';
import { giveTyping } from '../extension/typing';

/** What can go wrong in a page while somebody writes: what was typed is never lost, and after a retry all is right. */

const { words } = givePainting(window);
giveTyping(document);
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const sentence = 'SALT are involved with Mia.';
let content: Content;
let ports: ReturnType<typeof memoryPorts>;
let field: HTMLTextAreaElement;

beforeEach(async () => {
  document.body.replaceChildren();
  field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Needs');
  field.value = sentence;
  document.body.append(field);
  ports = memoryPorts();
  content = startContent(document, ports);
  field.focus();
  await content.look();
});
afterEach(() => content.stop());

async function fixOf(quote: string) {
  const { blocks } = await content.host.read();
  const block = blocks.find(({ text }) => text.includes(quote))!;
  const from = block.text.indexOf(quote);
  return { span: { block: block.id, from, to: from + quote.length }, expected: quote, insert: 'a therapist' };
}

test('a field that the page emptied stays empty, and a fix that was offered for its words does nothing', async () => {
  const edit = await fixOf('SALT');
  field.value = '';
  expect(await content.host.apply([edit])).toBe('stale');
  expect(field.value).toBe('');
  field.value = sentence;
  await content.look();
  expect(await content.host.apply([await fixOf('SALT')])).toBe('applied');
});

test('what the page put between the words of a fix is not thrown away with them', async () => {
  const rich = document.createElement('div');
  rich.setAttribute('contenteditable', 'true');
  rich.setAttribute('aria-label', 'Strategies');
  rich.tabIndex = 0;
  const chip = Object.assign(document.createElement('span'), { textContent: '@Okafor' });
  chip.setAttribute('contenteditable', 'false');
  rich.append('Mia meets ', chip, ' SALT.');
  document.body.append(rich);
  const before = rich.innerHTML;
  await expect(content.host.apply([await fixOf('meets SALT')])).rejects.toMatchObject({ kind: 'refused' });
  expect(rich.innerHTML).toBe(before);
  expect(await content.host.apply([await fixOf('SALT.')])).toBe('applied');
  expect(rich.textContent).toBe('Mia meets @Okafor a therapist');
});

test('a field that is taken out during a fix is said to be gone, and another is mended afterwards', async () => {
  const edit = await fixOf('SALT');
  const taken = () => field.remove();
  field.addEventListener('input', taken);
  await expect(content.host.apply([edit])).rejects.toMatchObject({ kind: 'gone' });
  field.removeEventListener('input', taken);
  document.body.append(field);
  field.value = sentence;
  await content.look();
  expect(await content.host.apply([await fixOf('SALT')])).toBe('applied');
  expect(field.value).toBe('a therapist are involved with Mia.');
});

test('a field that is taken out before a fix is left alone', async () => {
  const edit = await fixOf('SALT');
  field.remove();
  expect(await content.host.apply([edit])).toBe('stale');
  expect(field.value).toBe(sentence);
});

test('words that the writer types during a fix are not taken for a page’s mistake and undone', async () => {
  const done = content.host.apply([await fixOf('SALT')]);
  await wait(20);
  field.value += ' She likes maps.';
  expect(await done).toBe('applied');
  expect(field.value).toBe('a therapist are involved with Mia. She likes maps.');
});

test('a page that puts the wording in twice has it undone', async () => {
  const edit = await fixOf('SALT');
  const twice = () => {
    field.removeEventListener('input', twice);
    field.value = field.value.replace('a therapist', 'a therapist a therapist');
  };
  field.addEventListener('input', twice);
  await expect(content.host.apply([edit])).rejects.toMatchObject({ kind: 'refused' });
  expect(field.value).toBe(sentence);
});

test('an update in mid-edit: the old code leaves without the words and without the marks of the new code', async () => {
  field.value += ' ELSA too.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  ports.living = false;
  const after = memoryPorts();
  const next = startContent(document, after);
  await next.look();
  expect(words()).toContain('ELSA');
  // The old code's check comes now, and sees that its extension is gone.
  await wait(700);
  expect(field.value).toBe(`${sentence} ELSA too.`);
  expect(words()).toEqual(expect.arrayContaining(['SALT', 'ELSA']));
  next.stop();
  expect(words()).toEqual([]);
});

test('a page that puts another child’s words into a rich field, and tells nobody, is checked anew', async () => {
  const rich = document.createElement('div');
  rich.setAttribute('contenteditable', 'true');
  rich.setAttribute('aria-label', 'Support');
  rich.innerHTML = '<p>ELSA meet Mia.</p>';
  document.body.append(rich);
  await content.look();
  expect(words()).toContain('ELSA');
  const moved = async () => {
    window.dispatchEvent(new Event('resize'));
    await wait(50);
  };
  // What the writer types is no page’s doing: the marks stay.
  (rich.querySelector('p')!.firstChild as Text).insertData(13, ' today');
  rich.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await moved();
  expect(words()).toContain('ELSA');
  await wait(600);
  rich.innerHTML = '<p>Asha draws maps.</p>';
  await moved();
  expect(words()).not.toContain('ELSA');
  await wait(600);
  expect((await content.host.read()).blocks.at(-1)!.text).toBe('Asha draws maps.');
});
