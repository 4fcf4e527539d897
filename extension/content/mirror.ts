import { isElement } from './field';

/** Every style that decides where a letter stands; one that is missing here puts marks under the wrong words. */
const layout = (
  'direction unicode-bidi writing-mode box-sizing ' +
  'border-top-width border-right-width border-bottom-width border-left-width ' +
  'padding-top padding-right padding-bottom padding-left ' +
  'font-family font-size font-size-adjust font-style font-weight font-stretch font-kerning font-optical-sizing ' +
  'font-feature-settings font-variation-settings font-variant-caps font-variant-ligatures font-variant-numeric ' +
  'font-variant-east-asian font-variant-alternates font-variant-position font-language-override ' +
  'line-height letter-spacing word-spacing text-align text-align-last text-indent text-transform text-rendering ' +
  'text-wrap-style tab-size word-break overflow-wrap line-break hyphens -webkit-text-security zoom'
).split(' ');

/** A see-through copy of a plain field's words, laid exactly over them, so that ranges in it can be painted. */
export class Mirror {
  private readonly clip: HTMLElement;
  private readonly box: HTMLElement;
  private readonly words: Text;

  constructor(
    readonly field: HTMLTextAreaElement | HTMLInputElement,
    private readonly layer: HTMLElement,
  ) {
    const { ownerDocument } = field;
    this.clip = ownerDocument.createElement('div');
    this.clip.className = 'clip';
    this.box = ownerDocument.createElement('div');
    this.box.className = 'mirror';
    this.words = ownerDocument.createTextNode(field.value);
    // The last character keeps an empty last line as high as the field's.
    this.box.append(this.words, ownerDocument.createTextNode('\u200b'));
    this.clip.append(this.box);
    // Before it is shown: otherwise all its words would be laid out twice.
    this.place();
    layer.append(this.clip);
  }

  /** The words between two offsets of the field's value. */
  range(from: number, to: number): Range | undefined {
    if (to > this.words.length) return undefined;
    const range = this.words.ownerDocument.createRange();
    range.setStart(this.words, from);
    range.setEnd(this.words, to);
    return range;
  }

  /** The words it shows. */
  get text(): string {
    return this.words.data;
  }

  /** Follows the field's value by the smallest change, because replacing the text would collapse the painted ranges. */
  sync(): void {
    const before = this.words.data;
    const after = this.field.value;
    if (before === after) return;
    let start = 0;
    const shorter = Math.min(before.length, after.length);
    while (start < shorter && before[start] === after[start]) start++;
    let tail = 0;
    while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    if (before.length - tail > start) this.words.deleteData(start, before.length - tail - start);
    if (after.length - tail > start) this.words.insertData(start, after.slice(start, after.length - tail));
  }

  /** Lays the copy over the field again: after a scroll, a resize, a change of style. */
  place(): void {
    const { field, clip, box } = this;
    const style = field.ownerDocument.defaultView!.getComputedStyle(field);
    const rect = field.getBoundingClientRect();
    const shown = visiblePart(field, rect);
    const origin = (this.layer.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    // A page may zoom the field by a transform: the copy is laid out unscaled and scaled as a whole.
    const scale = field.offsetWidth ? rect.width / field.offsetWidth : 1;
    set(clip, {
      left: px(rect.left - origin.left),
      top: px(rect.top - origin.top),
      width: px(field.offsetWidth),
      height: px(field.offsetHeight),
      transform: Math.abs(scale - 1) > 0.001 ? `scale(${scale})` : 'none',
      'clip-path': shown,
    });
    for (const name of layout) box.style.setProperty(name, style.getPropertyValue(name));
    const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    const single = isElement(field, 'input');
    // A text box may keep its lines as long as they are, by a style or an attribute; spaces it keeps always.
    const wraps = !single && !/^pre$|\bnowrap\b/.test(style.whiteSpace);
    set(box, {
      'box-sizing': 'border-box',
      width: wraps ? px(field.clientWidth + borders) : 'max-content',
      'min-width': px(field.clientWidth + borders),
      'white-space': wraps ? 'pre-wrap' : 'pre',
      'overflow-wrap': 'break-word',
      transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`,
      // An input centres its line; a copy with the line as high as the box does the same.
      ...(single && { height: px(field.offsetHeight), 'line-height': px(innerHeight(field, style)) }),
    });
  }

  /** Takes the copy away. */
  remove(): void {
    this.clip.remove();
  }
}

function innerHeight(field: HTMLElement, style: CSSStyleDeclaration): number {
  return field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
}

/** Clip path that hides what the field's scrolling containers hide. */
function visiblePart(field: HTMLElement, rect: DOMRect): string {
  let { top, right, bottom, left } = rect;
  const view = field.ownerDocument.defaultView!;
  for (let at = parentOf(field); at && at !== field.ownerDocument.documentElement; at = parentOf(at)) {
    if (at === field.ownerDocument.body) break;
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = at.getBoundingClientRect();
    top = Math.max(top, outer.top);
    right = Math.min(right, outer.right);
    bottom = Math.min(bottom, outer.bottom);
    left = Math.max(left, outer.left);
  }
  const hidden = [top - rect.top, rect.right - right, rect.bottom - bottom, left - rect.left];
  return hidden.some((edge) => edge > 0.5) ? `inset(${hidden.map((edge) => px(Math.max(0, edge))).join(' ')})` : 'none';
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

const px = (length: number) => `${length}px`;

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
