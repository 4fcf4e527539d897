/** The one element that the extension adds to a page, outside everything the page edits or submits. */
export interface Overlay {
  /** Where mirrors and the popover are built; closed, so that the page cannot look inside. */
  readonly root: ShadowRoot;
  /** Stands in the page, or inside the modal dialog round the field: only there can it be clicked. */
  attachNear(field: Element): void;
  /** Lifts it above everything, out of every container that would cut it off or move it. */
  raise(): void;
  remove(): void;
}

/** Makes the element for a document, with a name of its own that no page style knows. */
export function makeOverlay(document: Document, css: string): Overlay {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const random = document.defaultView!.crypto.getRandomValues(new Uint8Array(10));
  const name = `x-${Array.from(random, (byte) => letters[byte % 26]).join('')}`;
  const element = document.createElement(name);
  const style: Record<string, string> = {
    all: 'initial',
    position: 'absolute',
    top: '0',
    left: '0',
    width: '0',
    height: '0',
    'z-index': '2147483647',
    'pointer-events': 'none',
  };
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  return {
    root,
    attachNear(field) {
      const home = modalRound(field) ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
    },
    raise() {
      // Browsers without the popover API show it by its z-index.
      if (typeof element.showPopover !== 'function') return;
      element.setAttribute('popover', 'manual');
      element.showPopover();
    },
    remove: () => element.remove(),
  };
}

/** Gives a document or shadow tree style rules without adding an element to the page's own tree. */
export function adopt(root: Document | ShadowRoot, css: string): (() => void) | undefined {
  const view = (root.nodeType === 9 ? (root as Document) : root.ownerDocument!).defaultView!;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet));
  } catch {
    // No constructable sheets here (older Firefox, jsdom): only a tree of our own may get an element instead.
    if (root.nodeType === 9 || (root as ShadowRoot).mode !== 'closed') return undefined;
    const style = root.ownerDocument!.createElement('style');
    style.textContent = css;
    root.append(style);
    return () => style.remove();
  }
}

function modalRound(field: Element): Element | undefined {
  for (let at: Element | null = field; at; at = at.parentElement ?? hostOf(at)) {
    if (at.localName === 'dialog' && matches(at, ':modal')) return at;
  }
  return undefined;
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // a browser that does not know the selector
  }
}
