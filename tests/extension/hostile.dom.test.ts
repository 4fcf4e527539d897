import { inOneLine } from '../../extension/content/replace';
import { startContent } from '../../extension/content/start';
import { whenMoved } from '../../extension/content/when-moved';
import type { Settings } from '../../shared/settings';
import { growth } from '../processor-ms';
import { givePainting } from './painting';
import { memoryPorts } from './ports';
import { giveTyping } from './typing';

/** What a page may try against the extension; each test fails without the guard that it is about. */

const { words } = givePainting(window);
giveTyping(document);
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Shadow trees that were made: closed, so that nobody else can reach them. */
const trees: { readonly root: ShadowRoot; readonly mode: string }[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  trees.push({ root, mode: init.mode });
  return root;
};

const sentence = 'SALT are involved with Mia.';

async function open(
  markup = `<textarea aria-label="Needs">${sentence}</textarea>`,
  glossary: Settings['glossary'] = [],
) {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const memory = memoryPorts();
  const ports = {
    ...memory,
    settings: async () => ({ ...(await memory.settings()), glossary }),
  };
  const content = startContent(document, ports);
  const field = document.querySelector('textarea')!;
  field.focus();
  await content.look();
  return { content, ports, field };
}

/** The tree of the card that is open. */
const card = () =>
  trees.map(({ root }) => root).findLast((root) => root.host.isConnected && root.querySelector('.popover'));

test('a page reaches no tree of the extension', async () => {
  const { content } = await open();
  content.showNote();
  expect(card()).toBeDefined();
  expect(trees.map(({ mode }) => mode)).not.toContain('open');
  for (const element of document.querySelectorAll('*')) expect(element.shadowRoot).toBeNull();
  expect(document.documentElement.textContent).not.toContain('Guidance');
  content.stop();
});

test('clicks and keys that a page makes up press nothing', async () => {
  const { content, ports, field } = await open();
  content.showNote();
  await wait(300);
  const buttons = [...card()!.querySelectorAll<HTMLElement>('.action')];
  expect(buttons.length).toBeGreaterThan(2);
  for (const button of buttons) button.click();
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await wait(250);
  expect(field.value).toBe(sentence);
  expect(ports.ignored).toEqual([]);
  content.stop();
});

test('a page opens no note: its own clicks on marked words do nothing', async () => {
  const { content, field } = await open();
  expect(words()).toContain('SALT');
  const before = trees.length;
  field.dispatchEvent(new MouseEvent('click', { clientX: 5, clientY: 5, bubbles: true }));
  expect(trees.slice(before).some(({ root }) => root.querySelector('.popover'))).toBe(false);
  content.stop();
});

test('markup in labels, in words and in what a school explains is shown as it stands', async () => {
  const nasty = '&lt;b onclick=alert(2)&gt;loud&lt;/b&gt;';
  const { content } = await open(
    `<label for="f">${nasty} Needs</label><textarea id="f" aria-label="Needs">SALT are involved, and told ${nasty}.</textarea>`,
    [{ term: 'SALT', meaning: '<img src=x onerror=alert(1)>' }],
  );
  content.showNote();
  expect([...card()!.querySelectorAll('.action')].map((one) => one.textContent).join('|')).toContain('<img');
  expect(card()!.querySelector('img, b, script')).toBeNull();
  expect((await content.host.read()).blocks[0]!.text).toContain('<b onclick');
  content.stop();
});

test('a label that is the name of a part of every object is a label', async () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const { content } = await open(
    `<textarea aria-label="Needs">${sentence}</textarea>${names.map((name) => `<textarea aria-label="${name}">x</textarea>`).join('')}`,
  );
  const { fields } = await content.namedFields();
  expect(fields.map(({ label }) => label)).toEqual(['Needs', ...names]);
  for (const { label, found, chosen } of fields.slice(1)) expect({ label, found, chosen }).toEqual({ label });
  expect(({} as Record<string, unknown>).chosen).toBeUndefined();
  content.stop();
});

test('a page that throws the marks out has them back at the next check, once, and is not fought', async () => {
  const { content, field } = await open();
  const ours = () => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('x-'));
  expect(ours()).toHaveLength(1);
  let removed = 0;
  const thrower = new MutationObserver(() => {
    for (const one of ours()) {
      one.remove();
      removed++;
    }
  });
  thrower.observe(document.documentElement, { childList: true });
  ours()[0]!.remove();
  await wait(300);
  expect(removed).toBe(0);
  field.value += ' ELSA too.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await wait(700);
  expect(removed).toBe(1);
  thrower.disconnect();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await wait(700);
  expect(ours()).toHaveLength(1);
  expect(words()).toContain('ELSA');
  content.stop();
});

test('words for a field of one line have a space for each line break, in time in proportion to them', () => {
  expect(inOneLine(' by Easter,  \n\n  then\tdaily\nat home ')).toBe(' by Easter, then\tdaily at home ');
  expect(growth(inOneLine, ' ')).toBeLessThan(40);
});

test('a storm of scrolls and resizes is followed at most once a frame', async () => {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  let followed = 0;
  const moved = whenMoved(document, () => followed++);
  moved.watch([field]);
  let frames = 0;
  const count = () => {
    frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  for (let event = 0; event < 2000; event++) {
    window.dispatchEvent(new Event(event % 2 ? 'scroll' : 'resize'));
    if (event % 500 === 0) await wait(20);
  }
  await wait(40);
  expect(followed).toBeGreaterThan(0);
  expect(followed).toBeLessThanOrEqual(frames);
  moved.stop();
});

test('a storm of changes in the page that lasts starts no look at it for each of them', async () => {
  const { content, ports } = await open();
  const before = ports.states.length;
  const reads = jest.spyOn(Document.prototype, 'querySelectorAll');
  for (let change = 0; change < 1000; change++) {
    const made = document.createElement('textarea');
    made.setAttribute('aria-label', 'Outcome');
    document.body.append(made);
    // The page goes on for longer than a pause of the writer lasts.
    if (change % 50 === 49) await wait(40);
    made.remove();
  }
  await wait(600);
  expect(ports.states.length - before).toBeLessThanOrEqual(2);
  // The looks that follow on what the writer did; the page went on for twenty pauses.
  expect(reads.mock.calls.length).toBeLessThan(20);
  reads.mockRestore();
  content.stop();
});
