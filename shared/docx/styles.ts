import { readXml, type Attr } from './xml';

/** What a style says of the paragraphs and runs that carry it. */
export interface Style {
  /** Outline level 1 to 9; 0 says plainly that it is body text. */
  readonly heading?: number;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Id of the list that its paragraphs are items of; '' for none. */
  readonly list?: string;
  /** Level of the list, 0 for its outermost items. */
  readonly depth?: number;
  /** A line of a table of contents. */
  readonly contents?: boolean;
}

/** The styles of a document, with what each takes over from the styles it is based on. */
export interface Styles {
  /** Id of the style of a paragraph that names none. */
  readonly usual?: string;
  get(id: string | undefined): Style;
}

interface Declared {
  name: string;
  basedOn?: string;
  readonly own: { -readonly [K in keyof Style]: Style[K] };
}

/** Whether an on/off property is on: its mere presence says yes. */
export function isOn(attr: Attr): boolean {
  const value = attr('w:val');
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off');
}

/** Reads the styles part; without one, styles are known by their ids alone. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const declared = new Map<string, Declared>();
  let usual: string | undefined;
  let style: Declared | undefined;
  if (bytes) {
    readXml(bytes, {
      open(name, attr, parent) {
        switch (name) {
          case 'w:style': {
            const id = attr('w:styleId') ?? '';
            declared.set(id, (style = { name: id, own: {} }));
            const isDefault = attr('w:default');
            if (
              attr('w:type') === 'paragraph' &&
              isDefault !== undefined &&
              isDefault !== '0' &&
              isDefault !== 'false'
            ) {
              usual ??= id;
            }
            break;
          }
          case 'w:name':
            if (style && parent === 'w:style') style.name = attr('w:val') ?? style.name;
            break;
          case 'w:basedOn':
            if (style) style.basedOn = attr('w:val') ?? '';
            break;
          case 'w:outlineLvl':
            if (style && parent === 'w:pPr') style.own.heading = outlineLevel(attr);
            break;
          case 'w:numId':
            if (style && parent === 'w:numPr') style.own.list = listOf(attr);
            break;
          case 'w:ilvl':
            if (style && parent === 'w:numPr') style.own.depth = Number(attr('w:val'));
            break;
          case 'w:b':
            if (style && parent === 'w:rPr') style.own.bold = isOn(attr);
            break;
          case 'w:vanish':
            if (style && parent === 'w:rPr') style.own.hidden = isOn(attr);
            break;
        }
        return false;
      },
      close(name) {
        if (name === 'w:style') style = undefined;
      },
      text: () => undefined,
    });
  }
  const resolved = new Map<string, Style>();
  const resolve = (id: string, trail: number): Style => {
    const cached = resolved.get(id);
    if (cached) return cached;
    const { name, basedOn, own } = declared.get(id) ?? { name: id, own: {} };
    // A chain of 20 is a circle.
    const base = basedOn && trail < 20 ? resolve(basedOn, trail + 1) : {};
    const style: Style = { ...base, ...byName(name), ...own };
    resolved.set(id, style);
    return style;
  };
  return { usual, get: (id) => (id === undefined ? {} : resolve(id, 0)) };
}

/** Id of the list that a `w:numId` names; '' where it says that there is none. */
export function listOf(attr: Attr): string {
  const id = attr('w:val') ?? '';
  return id === '0' ? '' : id;
}

/** Outline level 1 to 9 of a `w:outlineLvl`, or 0 for body text. */
export function outlineLevel(attr: Attr): number {
  const level = Number(attr('w:val'));
  return level >= 0 && level <= 8 ? Math.floor(level) + 1 : 0;
}

/** Word keeps the English name of a built-in style in every language; other writers may only keep the id. */
function byName(name: string): Style {
  const plain = name.toLowerCase();
  const heading = /^heading ?([1-9])$/.exec(plain);
  if (heading) return { heading: Number(heading[1]) };
  if (plain === 'title') return { heading: 1 };
  if (/^toc ?[1-9]$/.test(plain)) return { contents: true };
  return {};
}
