import { editableAt } from './field';

/**
 * Waits, in one frame, for the focus to come to a field that words can be written in, or into a frame inside. Returns
 * how to stop. This runs at
 * the load of every page of a site that is on: it touches no element before one has the focus, because the first touch
 * alone takes half a millisecond.
 */
export function waitForField(document: Document, found: () => void, entered: () => void): () => void {
  const focused = (event: Event) => {
    const [target] = event.composedPath();
    if (isField(target)) found();
  };
  // Before any listener of the page, which may keep the event to itself.
  const view = document.defaultView!;
  view.addEventListener('focusin', focused, { capture: true, passive: true });
  const stopEntering = whenEntered(view, entered);
  // The writer may be in a field already: in a page that was open when the extension came or was updated.
  if (document.querySelector(':focus') && document.hasFocus() && isField(focusedIn(document))) found();
  return () => {
    view.removeEventListener('focusin', focused, true);
    stopEntering();
  };
}

/**
 * Calls back when the focus went into a frame of this window: an editor that writes its frame anew by `document.open`
 * throws out what listened inside.
 */
export function whenEntered(view: Window, entered: () => void): () => void {
  const left = () => {
    // Only afterwards is it known where the focus went.
    setTimeout(() => {
      if (view.document.activeElement?.localName === 'iframe') entered();
    });
  };
  view.addEventListener('blur', left);
  return () => view.removeEventListener('blur', left);
}

function isField(target: Partial<Node> | null | undefined): boolean {
  const editable = target?.nodeType === 1 ? editableAt(target as Element) : undefined;
  return editable !== undefined && editable.kind !== 'value';
}

/** The element that has the focus, also inside open shadow trees. */
export function focusedIn(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
