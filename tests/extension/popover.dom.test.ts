import { press } from '../../extension/content/note-card';
import { Popover, type PopoverActions } from '../../extension/content/popover';
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

describe('what the writer orders in a card', () => {
  const fix = {
    title: 'Change to “speech therapist”',
    edits: [{ span: { block: 'f1', from: 0, to: 4 }, expected: 'SALT', insert: 'speech therapist' }],
  };
  const weak: Finding = { ...note, fixes: [fix] };
  const other: Finding = { ...note, key: 'o', message: 'A parent may not know “ELSA”.', quote: 'ELSA' };
  /** What the page does is under way until it is answered. */
  const openCard = async (how: 'click' | 'key') => {
    const field = document.body.appendChild(document.createElement('textarea'));
    let answer: (sentence?: string) => void = () => undefined;
    let failed: (cause: Error) => void = () => undefined;
    const fixed = jest.fn(() => new Promise<string | undefined>((done) => (answer = done)));
    const ignore: PopoverActions['ignore'] = () => new Promise((_done, fail) => (failed = fail));
    const never = () => Promise.reject(new Error('not asked for'));
    const popover = new Popover(document, { fix: fixed, ignore, canRewrite: () => false, rewrite: never });
    const boxOf = () => new DOMRect(100, 100, 40, 20);
    popover.open({ findings: [weak, other], field, boxOf, how });
    await new Promise((done) => setTimeout(done, 300));
    const settled = () => new Promise((done) => setTimeout(done));
    return {
      popover,
      fixed,
      open: (one: Finding, by: 'hover' | 'click') => popover.open({ findings: [one], field, boxOf, how: by }),
      click: (name: string) => {
        const all = [...trees.at(-1)!.querySelectorAll('button')];
        press(
          all.find(({ textContent }) => textContent === name)!,
          { isTrusted: true } as Event,
        );
      },
      enter: (repeat = false) => popover['takesKey']({ key: 'Enter', isTrusted: true, repeat } as KeyboardEvent),
      answer: (sentence?: string) => {
        answer(sentence);
        return settled();
      },
      fail: () => {
        failed(new Error('full'));
        return settled();
      },
      said: () => trees.at(-1)!.textContent,
    };
  };

  test('is done once, however often it is clicked', async () => {
    const { popover, click, fixed, answer } = await openCard('click');
    click(fix.title);
    click(fix.title);
    click('›');
    expect(fixed).toHaveBeenCalledTimes(1);
    expect(popover.showing).toBe(weak);
    await answer('The page did not take it.');
    click(fix.title);
    expect(fixed).toHaveBeenCalledTimes(2);
    popover.close();
  });

  test('is done once, however long Enter is held, which the page does not get either', async () => {
    const { popover, enter, fixed, answer } = await openCard('key');
    expect([enter(true), enter(), enter(true), enter()]).toEqual([true, true, true, true]);
    expect(fixed).toHaveBeenCalledTimes(1);
    await answer();
    expect(popover.showing).toBeUndefined();
  });

  test('closes no other note that was opened meanwhile, and what could not be done is said all the same', async () => {
    const { popover, click, open, answer, said } = await openCard('click');
    click(fix.title);
    open(other, 'hover');
    expect(popover.showing).toBe(weak);
    open(other, 'click');
    await answer();
    expect(popover.showing).toBe(other);
    popover.close();
    expect(said()).not.toContain('did not take');
  });

  test('that the page did not take can be copied, also where its card was closed meanwhile', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const { popover, click, answer, said } = await openCard('click');
    click(fix.title);
    popover.close();
    await answer('This page did not take the change. Use “Copy the wording” and paste it in yourself.');
    // A click that was meant for something else does nothing.
    click('Copy the wording');
    expect(writeText).not.toHaveBeenCalled();
    await new Promise((done) => setTimeout(done, 300));
    click('Copy the wording');
    expect(writeText).toHaveBeenCalledWith('speech therapist');
    await answer();
    expect(said()).toContain('Copied. Paste it over the marked words.');
    popover.close();
  });

  test('that failed after its card was closed is said beside the field', async () => {
    const { popover, click, answer, said } = await openCard('click');
    click(fix.title);
    popover.close();
    await answer('This page did not take the change.');
    expect(said()).toContain('This page did not take the change.');
    popover.close();
    const second = await openCard('click');
    second.click('Ignore');
    second.popover.close();
    await second.fail();
    expect(second.said()).toContain('This could not be done.');
    second.popover.close();
    const third = await openCard('click');
    third.click(fix.title);
    third.popover.leave();
    await third.answer('This page did not take the change.');
    expect(third.said()).not.toContain('did not take');
    expect(trees.at(-1)!.host.isConnected).toBe(false);
  });
});
