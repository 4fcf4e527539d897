import { here, takeFrame } from '../../extension/content/here';

/** The small file that runs in every page of a site that is on, in a browser in memory. */

const said: unknown[] = [];
let touched = 0;
let answer = (): Promise<unknown> => Promise.resolve(true);
const runtime = {
  id: 'own' as string | undefined,
  sendMessage: (message: unknown) => {
    said.push(message);
    return answer();
  },
};
const chrome = {
  get runtime() {
    touched++;
    return runtime;
  },
};
Object.assign(globalThis, { chrome });

function page(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)!.focus();
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const load = async () => {
  jest.resetModules();
  await import('../../extension/content/loader');
};
const form = '<textarea></textarea><input type="password"><select><option>1</option></select><input type="search">';

beforeEach(() => {
  runtime.id = 'own';
  answer = () => Promise.resolve(true);
  touched = 0;
  here()?.stop();
  takeFrame({ stage: 'waiting', alive: () => false, stop: () => undefined });
  said.length = 0;
  page(form);
});

test('waits by two listeners of the page; observes nothing, sets no timer, does not touch the browser', async () => {
  const heard = jest.spyOn(window, 'addEventListener');
  const timers = [jest.spyOn(window, 'setTimeout'), jest.spyOn(window, 'setInterval')];
  const observed = jest.spyOn(MutationObserver.prototype, 'observe');
  const before = document.documentElement.outerHTML;
  await load();
  expect(heard.mock.calls.map(([type]) => type)).toEqual(['focusin', 'blur']);
  for (const one of timers) expect(one.mock.calls.map(([, time]) => time)).toEqual([]);
  expect(observed).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(touched).toBe(0);
  jest.restoreAllMocks();
});

test('asks for the content code when a field that words are written in has the focus, and for no other', async () => {
  await load();
  for (const other of ['[type=password]', 'select', '[type=search]']) focus(other);
  expect(said).toEqual([]);
  focus('textarea');
  expect(said).toEqual([{ say: 'notes', where: 'here' }]);
});

test('asks at once where the writer is in a field already', async () => {
  focus('textarea');
  await load();
  expect(said).toEqual([{ say: 'notes', where: 'here' }]);
});

test('asks again at the next focus where the worker was ended before it had done it', async () => {
  answer = () => Promise.reject(new Error('The message port closed before a response was received.'));
  await load();
  focus('textarea');
  focus('select');
  focus('textarea');
  expect(said).toHaveLength(1);
  await settled();
  focus('select');
  focus('textarea');
  expect(said).toHaveLength(2);
});

test('has the frames look when the focus went into one, and not when the writer left the window', async () => {
  await load();
  window.dispatchEvent(new Event('blur'));
  await settled();
  expect(said).toEqual([]);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.focus();
  window.dispatchEvent(new Event('blur'));
  await settled();
  expect(said).toEqual([{ say: 'notes', where: 'inside' }]);
});

test('leaves where the site is on no more', async () => {
  answer = () => Promise.resolve(false);
  await load();
  focus('textarea');
  await settled();
  expect(here()).toBeUndefined();
  focus('select');
  focus('textarea');
  expect(said).toHaveLength(1);
});

test('gives way to the content code, and does not come beside it', async () => {
  await load();
  const giveUp = takeFrame({ stage: 'notes', alive: () => true, stop: () => undefined });
  await load();
  focus('textarea');
  expect(said).toEqual([]);
  giveUp();
  focus('select');
  await load();
  focus('textarea');
  expect(said).toHaveLength(1);
});

test('is quiet once the extension was updated or removed', async () => {
  await load();
  runtime.id = undefined;
  focus('textarea');
  expect(said).toEqual([]);
  expect(here()).toBeUndefined();
});
