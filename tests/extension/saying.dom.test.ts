import { waitFor } from '@testing-library/dom';
import '../ui/patience';
import { press } from '../../extension/content/note-card';
import { copying } from '../../extension/content/popover';
import { startContent } from '../../extension/content/start';
import { templates } from '../../shared/plan/templates';
import { givePainting } from './painting';
import { memoryPorts } from './ports';
import { giveTyping } from './typing';

/** What the writer asked for is answered in the page, also where there is nothing to show. */

givePainting(window);
giveTyping(document);

const trees: ShadowRoot[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  trees.push(root);
  return root;
};

/** What the card that is open says. */
const said = () =>
  trees.findLast((root) => root.host.isConnected && root.querySelector('.popover'))?.querySelector('.message')
    ?.textContent;

function open(value: string) {
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Needs');
  field.value = value;
  document.body.replaceChildren(field);
  const ports = memoryPorts();
  const content = startContent(document, ports);
  field.focus();
  field.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  return { content, ports, field };
}

const plain = 'Mia likes maps.';
const jargon = 'SALT are involved with Mia.';

test('“Check this field” says that there is nothing to note, and nothing where there is a note', async () => {
  const { content, field } = open(plain);
  await content.checkField();
  expect(said()).toBe('Nothing to note in this field.');
  content.stop();
  expect(said()).toBeUndefined();
  const other = open(jargon);
  await other.content.checkField();
  expect(said()).toBeUndefined();
  other.content.stop();
  field.remove();
});

test('“Check this field” says that the checks could not be loaded', async () => {
  const { content: first, ports } = open(jargon);
  first.stop();
  const content = startContent(document, { ...ports, reviewer: () => Promise.resolve(undefined) });
  document.querySelector('textarea')!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  await content.checkField();
  expect(said()).toBe('The checks could not be loaded. Load the page again.');
  content.stop();
});

test('“Check this field” says so where no plan can be written', async () => {
  const { content } = open(jargon);
  const search = Object.assign(document.createElement('input'), { type: 'search', value: jargon });
  document.body.append(search);
  search.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  await content.checkField();
  expect(said()).toMatch(/^This kind of field is not checked/);
  content.stop();
});

test('“Turn into an outcome…” and “Insert One Plan section” say so, too, and write nothing elsewhere', async () => {
  const { content, field } = open(plain);
  // The writer was in the plan before.
  await content.checkField();
  for (const type of ['search', 'date']) {
    const other = Object.assign(document.createElement('input'), { type });
    document.body.append(other);
    other.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    expect(await content.selected()).toBeUndefined();
    expect(said()).toMatch(/^This kind of field is not checked/);
    expect(() => content.caretAtMenu()).toThrow('This kind of field is not checked');
  }
  const comments = document.createElement('textarea');
  comments.setAttribute('aria-label', 'Incident comments');
  document.body.append(comments);
  comments.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  content.caretAtMenu();
  await content.host.insert(templates[0], ['needs'], 'caret');
  expect(comments.value).toMatch(/^Needs\n\[/);
  expect(field.value).toBe(plain);
  content.stop();
});

test('the key opens the note at the caret or the next one in a rich field, too', async () => {
  const { content, field: box } = open(plain);
  const field = document.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.tabIndex = 0;
  field.setAttribute('aria-label', 'Needs');
  for (const text of [jargon, 'Mia reads.', 'Mia has ELSA sessions.'])
    field.append(Object.assign(document.createElement('p'), { textContent: text }));
  box.replaceWith(field);
  field.focus();
  await content.look();
  const saidAt = (paragraph: number, offset: number) => {
    document.getSelection()!.collapse(field.children[paragraph]!.firstChild, offset);
    content.showNote();
    return said();
  };
  expect(saidAt(0, 0)).toMatch(/SALT/);
  expect(saidAt(0, 4)).toMatch(/SALT/);
  expect(saidAt(1, 3)).toMatch(/ELSA/);
  // Behind the last it begins again.
  expect(saidAt(2, 20)).toMatch(/SALT/);
  content.stop();
});

test('the key for the next note says that there is none, and opens one where there is', async () => {
  const { content } = open(plain);
  await content.look();
  content.showNote();
  expect(said()).toMatch(/^There is no note here/);
  content.stop();
  const other = open(jargon);
  await other.content.look();
  other.content.showNote();
  expect(said()).toMatch(/SALT/);
  other.content.stop();
});

test('a fix of words that the page has changed unheard is not made: that is said, and the page is checked again', async () => {
  const { content, ports, field } = open(jargon);
  await content.look();
  content.showNote();
  await new Promise((done) => setTimeout(done, 300));
  field.value = `Mia. ${jargon}`;
  const card = trees.findLast((root) => root.host.isConnected && root.querySelector('.action'))!;
  press(card.querySelector('.action')!, { isTrusted: true } as Event);
  const checks = ports.states.length;
  const changed = 'These words have changed since they were checked. Nothing was changed.';
  await waitFor(() => expect(said()).toBe(changed));
  await waitFor(() => expect(ports.states.length).toBeGreaterThan(checks));
  expect(said()).toBe(changed);
  expect(field.value).toBe(`Mia. ${jargon}`);
  content.stop();
});

test('a frame beside the one that the writer is in keeps quiet', async () => {
  const { content } = open(jargon);
  await content.look();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.focus();
  content.showNote();
  expect(said()).toBeUndefined();
  content.stop();
});

test('what is said goes with the next click in the page', async () => {
  const { content, field } = open(plain);
  await content.look();
  content.say('This field cannot be changed here.');
  expect(said()).toBe('This field cannot be changed here.');
  field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(said()).toBeUndefined();
  content.stop();
});

test('a wording that cannot be copied is shown, also in a page without https, which has no clipboard', async () => {
  const words = 'speech and language therapy (SALT)';
  const shown = `The page does not allow copying. The wording is: ${words}`;
  expect(await copying({}, words)).toBe(shown);
  const clipboard = (writeText: () => Promise<void>) => ({ clipboard: { writeText } as unknown as Clipboard });
  expect(
    await copying(
      clipboard(() => Promise.reject(new Error('refused'))),
      words,
    ),
  ).toBe(shown);
  expect(
    await copying(
      clipboard(() => Promise.resolve()),
      words,
    ),
  ).toBe('Copied. Paste it over the marked words.');
});
