/** The element that holds a frame; absent where the page outside is another site's. */
export function frameOf(view: Window | null | undefined): HTMLElement | undefined {
  try {
    return (view?.frameElement as HTMLElement | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What a frame shows; absent where it is another site's. */
export function documentIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The outermost document of the same site: a card in an editor's small frame would be cut off. */
export function outermost(document: Document): Document {
  const frame = frameOf(document.defaultView);
  return frame ? outermost(frame.ownerDocument) : document;
}

/** Whether the page that a document is shown in is another site's. */
export function isInOtherSite(document: Document): boolean {
  const view = outermost(document).defaultView;
  return view !== null && view.parent !== view;
}

/** The element of the outermost document that holds this one, however deep; absent for the outermost itself. */
export function outerFrame(document: Document): Element | undefined {
  const frame = frameOf(document.defaultView);
  return frame && (outerFrame(frame.ownerDocument) ?? frame);
}

/** Where a box in the window of a document stands in that of the outermost one; frames between may be scaled by the page. */
export function inOutermost(document: Document, box: Edges): Edges {
  const frame = frameOf(document.defaultView);
  if (!frame) return box;
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = frame.offsetWidth ? width / frame.offsetWidth : 1;
  return inOutermost(frame.ownerDocument, {
    left: left + (frame.clientLeft + box.left) * scale,
    top: top + (frame.clientTop + box.top) * scale,
    bottom: top + (frame.clientTop + box.bottom) * scale,
  });
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'bottom'>;
