import { Popover } from '../../extension/content/popover';
import type { Finding } from '../../shared/rules/finding';

const trees: ShadowRoot[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  trees.push(root);
  return root;
};

const note: Finding = {
  key: 'k',
  rule: 'undefined-acronym',
  concern: 'jargon',
  severity: 'warning',
  message: 'A parent may not know “SALT”.',
  why: 'Parents outside school do not know the short forms.',
  authority: { cite: 'Good practice', url: 'https://example.org/' },
  place: { block: 'f1', from: 0, to: 4 },
  quote: 'SALT',
  fixes: [],
};

test('a card stays in the window where a panel that opens beside the page makes it narrower', async () => {
  let width = 1000;
  jest.spyOn(document.documentElement, 'clientWidth', 'get').mockImplementation(() => width);
  const field = document.body.appendChild(document.createElement('textarea'));
  const never = () => Promise.reject(new Error('not asked for'));
  const popover = new Popover(document, { fix: never, ignore: never, canRewrite: () => false, rewrite: never });
  let words = new DOMRect(900, 100, 40, 20);
  popover.open({ findings: [note], field, boxOf: () => words, how: 'click' });
  const card = trees.at(-1)!.querySelector<HTMLElement>('.popover')!;
  jest.spyOn(card, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 360, 300));
  const settled = () => new Promise((done) => requestAnimationFrame(done));
  window.dispatchEvent(new Event('resize'));
  await settled();
  expect(card.style.left).toBe('632px');
  width = 600;
  words = new DOMRect(500, 140, 40, 20);
  window.dispatchEvent(new Event('resize'));
  await settled();
  expect([card.style.left, card.style.top]).toEqual(['232px', '168px']);
  popover.close();
});

test('a card that is one sentence stays beside its field where the window is made narrower', async () => {
  const field = document.body.appendChild(document.createElement('textarea'));
  const never = () => Promise.reject(new Error('not asked for'));
  const popover = new Popover(document, { fix: never, ignore: never, canRewrite: () => false, rewrite: never });
  const stands = jest.spyOn(field, 'getBoundingClientRect').mockReturnValue(new DOMRect(300, 100, 40, 20));
  popover.say(field, 'Nothing to note in this field.');
  const card = trees.at(-1)!.querySelector<HTMLElement>('.popover')!;
  expect([card.style.left, card.style.top]).toEqual(['300px', '128px']);
  stands.mockReturnValue(new DOMRect(120, 160, 40, 20));
  window.dispatchEvent(new Event('resize'));
  await new Promise((done) => requestAnimationFrame(done));
  expect([card.style.left, card.style.top]).toEqual(['120px', '188px']);
  popover.close();
});

test.each([
  ['below them', 200, { top: 228, height: 300 }],
  ['above them, where there is no room below', 500, { top: 192, height: 300 }],
  ['above them and scrolled, where neither side has the room for all of it', 300, { top: 8, height: 284 }],
  ['below them and scrolled, where there is more room', 240, { top: 268, height: 292 }],
])('a card never lies over the words that it is about: %s', (_where, at, stands) => {
  const inner = jest.replaceProperty(window, 'innerHeight', at === 200 || at === 500 ? 768 : 568);
  const field = document.body.appendChild(document.createElement('textarea'));
  const never = () => Promise.reject(new Error('not asked for'));
  const popover = new Popover(document, { fix: never, ignore: never, canRewrite: () => false, rewrite: never });
  const box = jest
    .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    .mockImplementation(() => new DOMRect(0, 0, 360, 300));
  popover.open({ findings: [note], field, boxOf: () => new DOMRect(100, at, 40, 20), how: 'click' });
  const { style } = trees.at(-1)!.querySelector<HTMLElement>('.popover')!;
  expect(parseFloat(style.top)).toBe(stands.top);
  expect(style.maxHeight).toBe(stands.height < 300 ? `${stands.height}px` : '');
  popover.close();
  box.mockRestore();
  inner.restore();
});
