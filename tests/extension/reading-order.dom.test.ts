import { framePlace, inReadingOrder } from '../../extension/content/reading-order';

function frameIn(parent: Element, html: string): Document {
  const frame = document.createElement('iframe');
  parent.append(frame);
  const inside = frame.contentDocument!;
  inside.body.innerHTML = html;
  return inside;
}

function hereIn(where: Document | ShadowRoot, owner: Document) {
  const fields = [...where.querySelectorAll('textarea')];
  return { ...framePlace(owner, fields), items: fields.map(({ name }) => name) };
}

test('what stands in frames and shadow trees comes where they stand in the page', () => {
  document.body.innerHTML =
    '<textarea name="a"></textarea><div id="one"></div><textarea name="e"></textarea><p id="tree"></p><textarea name="h"></textarea><div id="two"></div>';
  const one = frameIn(document.querySelector('#one')!, '<textarea name="b"></textarea><div></div>');
  const inner = frameIn(one.querySelector('div')!, '<textarea name="c"></textarea><textarea name="d"></textarea>');
  const two = frameIn(document.querySelector('#two')!, '<textarea name="i"></textarea>');
  const root = document.querySelector('#tree')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea name="f"></textarea><textarea name="g"></textarea>';
  const [top, tree] = [hereIn(document, document), hereIn(root, document)];
  const page = {
    within: top.within!,
    places: [...top.places.slice(0, 2), ...tree.places, ...top.places.slice(2)],
    items: [...top.items.slice(0, 2), ...tree.items, ...top.items.slice(2)],
  };
  // Of a frame inside another site's page nobody knows where it stands.
  const stranger = { places: [0], items: ['z'] };
  const frames = [stranger, hereIn(two, two), page, hereIn(inner, inner), hereIn(one, one)];
  expect(inReadingOrder(frames).join('')).toBe('abcdefghiz');
});
