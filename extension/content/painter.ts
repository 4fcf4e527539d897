import type { Finding } from '../../shared/rules/finding';
import type { Severity } from '../../shared/severity';
import type { Editable, Stretch } from './field';
import { highlightCss } from './highlight.css';
import { Mirror } from './mirror';
import { adopt, type Overlay } from './overlay';
import { readRich, type RichText } from './rich-text';

/** A note and the words in the page that it is about. */
export interface Mark {
  readonly finding: Finding;
  readonly editable: Editable;
  readonly stretch: Stretch;
}

/** A mark that is on the screen. */
export interface Painted extends Mark {
  readonly range: Range;
}

const severities: readonly Severity[] = ['hint', 'warning', 'error'];
const highlightName = (severity: Severity) => `one-plan-${severity}`;

/** Paints marks under words by CSS highlights: nothing is added to what the writer edits. */
export class Painter {
  private readonly mirrors = new Map<Element, Mirror>();
  private readonly highlights = new Map<Severity, Highlight>();
  private readonly styled = new Map<Document | ShadowRoot, () => void>();
  /** The words of rich fields as they were painted, but for those typed in since. */
  private readonly richWords = new Map<Element, string>();
  private painted: readonly Painted[] = [];

  constructor(
    private readonly document: Document,
    private readonly overlay: Overlay,
    /** Styles the document by the browser, where the page's own sheets are out of reach (Firefox). */
    private readonly styleDocument: () => void = () => undefined,
  ) {}

  /** Shows these marks and no others. */
  paint(marks: readonly Mark[]): void {
    if (!canPaint(this.document)) return;
    const kept = new Set(marks.map(({ editable }) => editable.element as Element));
    for (const [element, mirror] of this.mirrors) {
      if (kept.has(element)) continue;
      mirror.remove();
      this.mirrors.delete(element);
    }
    this.richWords.clear();
    const read = new Map<Element, RichText | Mirror>();
    this.painted = marks.flatMap((mark) => {
      const range = this.rangeOf(mark, read);
      return range && !range.collapsed ? [{ ...mark, range }] : [];
    });
    for (const severity of severities) {
      const ranges = this.painted.filter(({ finding }) => finding.severity === severity).map(({ range }) => range);
      this.show(severity, ranges);
    }
  }

  /** Marks whose words stand under a point of the window: what is said of fewer words first, then the gravest. */
  at(x: number, y: number): readonly Mark[] {
    const words = ({ stretch }: Mark) => stretch.to - stretch.from;
    const grave = ({ finding }: Mark) => severities.indexOf(finding.severity);
    return this.painted
      .filter(({ range }) => [...range.getClientRects()].some((box) => holds(box, x, y)))
      .sort((a, b) => words(a) - words(b) || grave(b) - grave(a));
  }

  /** Where a mark stands in the window; absent where it is not painted any more. */
  boxOf(mark: Mark): DOMRect | undefined {
    const found = this.painted.find((one) => one.finding === mark.finding);
    const box = found?.range.getBoundingClientRect();
    if (!found || !box || box.width === 0) return undefined;
    // Of words that are longer than their field, what can be seen.
    const { bottom } = found.editable.element.getBoundingClientRect();
    return new DOMRect(box.left, box.top, box.width, Math.max(0, Math.min(box.bottom, bottom) - box.top));
  }

  /** Scrolls a plain field so that the words are in sight; a rich field is scrolled by the page itself. */
  bring({ editable, stretch }: Pick<Mark, 'editable' | 'stretch'>): void {
    const mirror = this.mirrors.get(editable.element);
    const box = mirror?.range(stretch.from, stretch.to)?.getClientRects()[0];
    if (!mirror || !box) return;
    const { field } = mirror;
    const { top, bottom, left, right } = field.getBoundingClientRect();
    if (box.top < top || box.bottom > bottom) field.scrollTop += box.top - top - field.clientHeight / 3;
    if (box.left < left || box.right > right) field.scrollLeft += box.left - left - field.clientWidth / 3;
    mirror.place();
  }

  /** All that is painted, in the order of the draft. */
  get marks(): readonly Painted[] {
    return this.painted;
  }

  /** The fields that have marks. */
  get fields(): readonly Element[] {
    return [...this.mirrors.keys(), ...this.richWords.keys()];
  }

  /** The writer typed in a field: its marks stay on their words. */
  typedIn(field: Element): void {
    this.mirrors.get(field)?.sync();
    this.richWords.delete(field);
  }

  /** Follows the page: fields moved. Returns false where a field has gone, or the page itself put other words in. */
  follow(): boolean {
    for (const mirror of this.mirrors.values()) {
      if (!mirror.field.isConnected || mirror.field.value !== mirror.text) return false;
      mirror.place();
    }
    for (const [field, words] of this.richWords) if (field.textContent !== words) return false;
    return this.painted.every(({ editable }) => editable.element.isConnected);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.paint([]);
    for (const undo of this.styled.values()) undo();
    this.styled.clear();
    const registry = this.document.defaultView?.CSS.highlights;
    // After an update the marks in the registry are those of the code that came after this.
    for (const [severity, own] of this.highlights)
      if (registry?.get(highlightName(severity)) === own) registry.delete(highlightName(severity));
    this.highlights.clear();
  }

  /** `read`: the fields of this paint, each read once. */
  private rangeOf({ editable, stretch }: Mark, read: Map<Element, RichText | Mirror>): Range | undefined {
    if (editable.kind === 'value') return undefined;
    const { element } = editable;
    let field = read.get(element);
    if (!field)
      read.set(element, (field = editable.kind === 'rich' ? this.readRich(element) : this.mirror(editable.element)));
    return 'lines' in field ? field.rangeOf(stretch) : field.range(stretch.from, stretch.to);
  }

  private readRich(element: HTMLElement): RichText {
    this.style(element.getRootNode() as Document | ShadowRoot);
    this.richWords.set(element, element.textContent);
    return readRich(element);
  }

  private mirror(element: HTMLTextAreaElement | HTMLInputElement): Mirror {
    // A page may have thrown it out; nothing listens for that, so a page that does it in a loop only hides the marks.
    this.overlay.attachNear(element);
    let mirror = this.mirrors.get(element);
    if (!mirror) this.mirrors.set(element, (mirror = new Mirror(element, layerOf(this.overlay))));
    mirror.sync();
    return mirror;
  }

  private show(severity: Severity, ranges: readonly Range[]): void {
    const { CSS, Highlight } = this.document.defaultView!;
    let highlight = this.highlights.get(severity);
    if (!highlight) {
      if (ranges.length === 0) return;
      highlight = new Highlight();
      highlight.priority = severities.indexOf(severity);
      this.highlights.set(severity, highlight);
    }
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    // A page may clear the registry; set puts ours back.
    if (ranges.length > 0) CSS.highlights.set(highlightName(severity), highlight);
  }

  private style(root: Document | ShadowRoot): void {
    if (this.styled.has(root)) return;
    const undo = adopt(root, highlightCss);
    if (!undo && root === this.document) this.styleDocument();
    this.styled.set(root, undo ?? (() => undefined));
  }
}

/** Whether the browser paints CSS highlights. */
export function canPaint(document: Document): boolean {
  return typeof (document.defaultView as Partial<typeof globalThis> | null)?.Highlight === 'function';
}

function layerOf({ root }: Overlay): HTMLElement {
  const existing = root.querySelector<HTMLElement>('.layer');
  if (existing) return existing;
  const layer = root.ownerDocument.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('aria-hidden', 'true');
  root.append(layer);
  return layer;
}

const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 3;
