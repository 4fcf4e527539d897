import { frameOf } from './frames';

/** Where something stands among the frames of a page. */
export interface FramePlace {
  /** The place of the frame in the page round it, from the outermost page on; absent where that page is another site's. */
  readonly within?: readonly number[];
  /** The place of each thing in its frame. */
  readonly places: readonly number[];
}

/** What is counted: the page and its frames count alike. */
const stops = 'textarea, input, select, [contenteditable], iframe, frame';

/** Where elements of a document stand in the order of the whole page. */
export function framePlace(document: Document, elements: readonly Element[]): FramePlace {
  const within = pathTo(document);
  return { places: placesIn(document, elements), ...(within && { within }) };
}

function pathTo(document: Document): readonly number[] | undefined {
  const view = document.defaultView;
  if (!view || view.parent === view) return [];
  const frame = frameOf(view);
  const outer = frame && pathTo(frame.ownerDocument);
  return outer && [...outer, ...placesIn(frame.ownerDocument, [frame])];
}

/** How many fields and frames of a document stand before each element; what is in a shadow tree stands where its host does. */
function placesIn(document: Document, elements: readonly Element[]): readonly number[] {
  const all = [...document.querySelectorAll(stops)];
  return elements.map((element) => {
    const at = inDocument(element);
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (all[middle]!.compareDocumentPosition(at) & 4) from = middle + 1;
      else to = middle;
    }
    return from;
  });
}

/** The element itself, or the host of the outermost shadow tree that it stands in. */
function inDocument(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? inDocument(host) : element;
}

/** Order of two elements in the page, each shadow tree standing where its host stands. */
export function order(a: Element, b: Element): number {
  const [one, other] = a.getRootNode() === b.getRootNode() ? [a, b] : [inDocument(a), inDocument(b)];
  return one.compareDocumentPosition(other) & 4 ? -1 : 1;
}

/** What several frames hold, in the order of the page; frames of which nothing is known come last. */
export function inReadingOrder<Item>(
  frames: readonly (FramePlace & { readonly items: readonly Item[] })[],
): readonly Item[] {
  const unknown = [Infinity];
  const all = frames.flatMap(({ items, places, within = unknown }) =>
    items.map((item, index) => ({ item, path: [...within, places[index] ?? Infinity] })),
  );
  return all.sort((a, b) => compare(a.path, b.path)).map(({ item }) => item);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 || at >= b.length ? a.length - b.length : a[at]! < b[at]! ? -1 : 1;
}
