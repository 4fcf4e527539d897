import { insertLine, insertRich } from '../../extension/content/insert';
import { giveTyping } from './typing';

/** Lines in a rich field: looked at in the page, and undone where it took them in part. */

giveTyping(document);
const lines = ['Needs', '[What is hard.]'];
const written = '<p>Mia reads.</p><p>She draws.</p>';

function field(markup = written): { readonly kind: 'rich'; readonly element: HTMLElement } {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.tabIndex = 0;
  element.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  document.body.replaceChildren(element);
  element.focus();
  const first = element.firstChild?.firstChild;
  if (first) document.getSelection()!.setBaseAndExtent(first, 3, first, 3);
  return { kind: 'rich', element };
}
const noEditor = () => Promise.resolve(false);

test('puts them behind the line of the caret, the heading bold and alone, in one undo', async () => {
  const one = field();
  expect(await insertRich(one, lines, noEditor)).toBe('done');
  expect(one.element.innerHTML).toBe(
    '<p>Mia reads.</p><p><br></p><p><strong>Needs</strong></p><p>[What is hard.]</p><p>She draws.</p>',
  );
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the writer's own undo
  document.execCommand('undo');
  expect(one.element.innerHTML).toBe(written);
});

test('an empty field gets no empty line before them', async () => {
  const one = field('');
  expect(await insertRich(one, lines, noEditor)).toBe('done');
  expect(one.element.innerHTML).toBe('<p><strong>Needs</strong></p><p>[What is hard.]</p>');
});

test('markup in a school’s own heading is shown as it stands', async () => {
  const one = field();
  await insertRich(one, ['<img src=x onerror=alert(1)>', '<b>'], noEditor);
  expect(one.element.querySelector('img, b')).toBeNull();
});

test('a page that takes only the words of them has it undone', async () => {
  const one = field();
  const joined = () => {
    // An editor that runs them together.
    for (const made of one.element.querySelectorAll('p strong')) made.closest('p')!.append(' and more');
  };
  one.element.addEventListener('input', joined, { once: true });
  expect(await insertRich(one, lines, noEditor)).toBe('refused');
  expect(one.element.innerHTML).toBe(written);
});

test('a page that takes a part and cannot take it back is told of', async () => {
  const one = field();
  const taken = (_editor: unknown, { do: what }: { readonly do: string }) => {
    if (what === 'markup') one.element.append('Needs');
    return Promise.resolve(true);
  };
  one.element.className = 'mce-content-body';
  expect(await insertRich(one, lines, taken)).toBe('refused-and-changed');
});

describe('one line', () => {
  const end = 'Mia reads.'.length;

  test('a page that runs it together with the line before has it undone', async () => {
    const one = field();
    expect(await insertLine(one, end, 'She counts.', noEditor)).toBe('refused');
    expect(one.element.innerHTML).toBe(written);
  });

  test('an editor that knows how is asked to', async () => {
    const one = field();
    const asked = jest.fn((_editor: unknown, task: { readonly do: string }) => {
      one.element.firstElementChild!.insertAdjacentHTML('afterend', '<p>She counts.</p>');
      return Promise.resolve(task.do === 'line');
    });
    one.element.className = 'mce-content-body';
    expect(await insertLine(one, end, 'She counts.', asked)).toBe('done');
    expect(asked).toHaveBeenCalledWith('tinymce', { do: 'line', text: 'She counts.' });
    expect(one.element.innerHTML).toBe('<p>Mia reads.</p><p>She counts.</p><p>She draws.</p>');
  });
});
