import { inOutermost } from '../../extension/content/frames';

/** A frame with a border, shown `scale` times as large as it is laid out. */
function frameIn(document: Document, scale: number): Document {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  Object.defineProperties(frame, {
    clientLeft: { value: 2 },
    clientTop: { value: 2 },
    offsetWidth: { value: 400 },
    getBoundingClientRect: { value: () => ({ left: 50, top: 100, width: 400 * scale }) },
  });
  return frame.contentDocument!;
}

const box = { left: 10, top: 20, bottom: 40 };

test('a box stands where the frame shows it, however the page scales that', () => {
  expect(inOutermost(document, box)).toBe(box);
  expect(inOutermost(frameIn(document, 1), box)).toEqual({ left: 62, top: 122, bottom: 142 });
  expect(inOutermost(frameIn(document, 1.5), box)).toEqual({ left: 68, top: 133, bottom: 163 });
  expect(inOutermost(frameIn(frameIn(document, 2), 1), box)).toEqual({ left: 178, top: 348, bottom: 388 });
});
