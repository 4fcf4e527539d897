import { fakeBrowser } from './fake-browser';

const mockBrowser = fakeBrowser();
jest.mock('webextension-polyfill', () => new Proxy({}, { get: (_, name) => mockBrowser[name as 'storage'] }));

interface Script {
  readonly func: () => unknown;
}

/** Puts a frame into the page; `size` is how it is laid out, which jsdom does not do. */
function frame(src: string, { size = [800, 600], seen = true } = {}): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.src = src;
  Object.assign(made, {
    getBoundingClientRect: () => ({ width: size[0], height: size[1] }),
    checkVisibility: () => seen,
  });
  document.body.append(made);
  return made;
}

test('only what another site shows where a form has room is named, and nothing of a page that we are not let into', async () => {
  const { addressesInside } = await import('../../extension/browser/inject');
  mockBrowser.scripting.executeScript = (given) => Promise.resolve([{ result: (given as Script).func() }]);
  const others = [
    frame('https://other.example/form'),
    frame('https://pixel.example/', { size: [1, 1] }),
    frame('https://hidden.example/', { seen: false }),
  ];
  for (const one of others) Object.defineProperty(one, 'contentDocument', { value: null });
  frame('https://own.example/');
  frame('');
  expect(await addressesInside(7)).toEqual(['https://other.example/form']);
  mockBrowser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page'));
  expect(await addressesInside(7)).toEqual([]);
});
