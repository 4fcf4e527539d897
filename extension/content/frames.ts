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

/** How far the window of a document stands from that of the outermost one. */
export function frameShift(document: Document): { x: number; y: number } {
  const frame = frameOf(document.defaultView);
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = frameShift(frame.ownerDocument);
  return { x: left + frame.clientLeft + outer.x, y: top + frame.clientTop + outer.y };
}
