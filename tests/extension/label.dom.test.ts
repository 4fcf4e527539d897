import { labelOf } from '../../extension/content/label';

function labelIn(markup: string, selector = '[data-field]'): string | undefined {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return labelOf(document.querySelector<HTMLElement>(selector)!);
}

test.each([
  ['aria-label', '<textarea data-field aria-label="Needs"></textarea>', 'Needs'],
  [
    'aria-labelledby, of several',
    '<b id="a">Target</b><i id="b">1</i><textarea data-field aria-labelledby="a b"></textarea>',
    'Target 1',
  ],
  ['a tied label', '<label for="x">Needs *</label><textarea id="x" data-field></textarea>', 'Needs'],
  ['a label round the field', '<label>Needs: <textarea data-field></textarea></label>', 'Needs'],
  ['a label that dangles', '<div><label for="gone">Needs</label><textarea data-field></textarea></div>', 'Needs'],
  ['plain text before it', '<p>Needs<br><textarea data-field></textarea></p>', 'Needs'],
  [
    'a heading of its group',
    '<section><h3>Strengths</h3><div><textarea data-field></textarea></div></section>',
    'Strengths',
  ],
  [
    'a bold line in its cell',
    '<table><tr><td><b>Needs</b><br><textarea data-field></textarea></td></tr></table>',
    'Needs',
  ],
  ['the cell before it', '<table><tr><td>Needs</td><td><textarea data-field></textarea></td></tr></table>', 'Needs'],
  [
    'the head of its column',
    '<table><tr><th>Outcome</th><th>By when</th></tr><tr><td><input></td><td><input data-field></td></tr></table>',
    'By when',
  ],
  [
    'the head of its column, in a table that is one by its roles only',
    '<div role="grid"><div role="row"><b role="columnheader">Outcome</b><b role="columnheader">By when</b></div><div role="row"><div role="gridcell"><input></div><div role="gridcell"><input data-field></div></div></div>',
    'By when',
  ],
  ['words below it', '<div><div><textarea data-field></textarea></div><small>Needs</small></div>', 'Needs'],
  ['a placeholder', '<form><input><textarea data-field placeholder="Needs"></textarea></form>', 'Needs'],
  ['a name that somebody chose', '<form><input><input data-field name="parentViews"></form>', 'parent views'],
  [
    'the label of the textarea that an editor replaced',
    '<label for="t">Needs</label><textarea id="t" style="display:none"></textarea><div class="editor"><div><div data-field contenteditable="true" aria-label="Rich text editor, main"></div></div></div>',
    'Needs',
  ],
  [
    'its own label, not that of the field beside it',
    '<div><p>Needs</p><input></div><div><p>Home</p><input data-field></div>',
    'Home',
  ],
])('%s', (_what, markup, label) => {
  expect(labelIn(markup)).toBe(label);
});

test.each([
  ['a name that a program made', '<form><input><input data-field name="ctl00$f_8a7d"></form>'],
  [
    'an editor that names only itself',
    '<form><input><div data-field contenteditable="true" aria-label="Rich Text Area"></div></form>',
  ],
  ['words that another field stands between', '<form>Needs<input><input data-field></form>'],
])('nothing from %s', (_what, markup) => {
  expect(labelIn(markup)).toBeUndefined();
});

test('the body of an editor’s frame is called what stands beside the frame', () => {
  document.body.replaceChildren();
  const words = document.createElement('p');
  words.textContent = 'Working well';
  const frame = document.createElement('iframe');
  frame.title = 'Rich text editor';
  document.body.append(words, frame);
  expect(labelOf(frame.contentDocument!.body)).toBe('Working well');
});
