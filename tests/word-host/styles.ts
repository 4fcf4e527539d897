import { invalidArgument } from './api-error';
import type { Journal } from './journal';
import { child, element, elements, type Element } from './xml';
import { wordMetadata } from './word-metadata';

const BUILT_IN = Object.values(wordMetadata.enums.BuiltInStyleName ?? {});
const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `Heading1` is "heading 1" in a file, `GridTable4_Accent1` is "Grid Table 4 Accent 1". */
function fileName(builtIn: string): string {
  const spaced = builtIn.replace(/_/g, ' ').replace(/([a-z])(?=[A-Z0-9])|([0-9])(?=[A-Z])/g, '$1$2 ');
  return /^(Heading \d|Toc \d|Header|Footer|Caption|(Foot|End)note)/.test(spaced) ? spaced.toLowerCase() : spaced;
}

const isTableStyle = (builtIn: string): boolean => /Table/.test(builtIn);
const value = (name: string, val: string): Element => element(name, { 'w:val': val });

function definition(builtIn: string, id: string): Element {
  const level = /^Heading(\d)$/.exec(builtIn)?.[1];
  const type = isTableStyle(builtIn) ? 'table' : 'paragraph';
  const style = element('w:style', { 'w:type': type, 'w:styleId': id }, value('w:name', fileName(builtIn)));
  const add = (node: Element): void => {
    node.parent = style;
    style.children.push(node);
  };
  add(value('w:uiPriority', level ? '9' : isTableStyle(builtIn) ? '39' : '34'));
  add(element('w:qFormat'));
  if (level) {
    const spacing = element('w:spacing', { 'w:before': '240', 'w:after': '80' });
    add(
      element(
        'w:pPr',
        {},
        element('w:keepNext'),
        element('w:keepLines'),
        spacing,
        value('w:outlineLvl', String(Number(level) - 1)),
      ),
    );
    add(
      element(
        'w:rPr',
        {},
        element('w:b'),
        value('w:color', '1F3864'),
        value('w:sz', String(Math.max(22, 36 - 4 * Number(level)))),
      ),
    );
  }
  if (builtIn === 'Title') add(element('w:rPr', {}, value('w:sz', '52')));
  if (builtIn === 'ListParagraph') add(element('w:pPr', {}, element('w:ind', { 'w:left': '720' })));
  if (isTableStyle(builtIn)) {
    const line = (side: string): Element =>
      element(side, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' });
    const borders = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'].map(line);
    add(element('w:tblPr', {}, element('w:tblBorders', {}, ...borders)));
  }
  return style;
}

/** The styles of a document, by the names that Office.js uses. */
export class Styles {
  constructor(
    private readonly root: Element,
    private readonly journal: Journal,
  ) {}

  #all(): Element[] {
    return elements(this.root).filter((one) => one.name === 'w:style');
  }

  #find(id: string): Element | undefined {
    return this.#all().find((style) => style.attributes['w:styleId'] === id);
  }

  /** The id of the default style of a type (`paragraph`, `table`). */
  defaultId(type: string): string | null {
    const found = this.#all().find(
      (style) => style.attributes['w:type'] === type && ['1', 'true'].includes(style.attributes['w:default'] ?? ''),
    );
    return found?.attributes['w:styleId'] ?? null;
  }

  /** The name that a writer sees, for instance "Heading 1"; `id` null is the default. */
  nameOf(id: string | null, type = 'paragraph'): string {
    const real = id ?? this.defaultId(type);
    const style = real === null ? undefined : this.#find(real);
    const name =
      (style && child(style, 'w:name')?.attributes['w:val']) ?? real ?? (type === 'table' ? 'Normal Table' : 'Normal');
    return /^(heading|header|footer|caption|toc|footnote|endnote)\b/.test(name)
      ? name.replace(/^toc/, 'TOC').replace(/^[a-z]/, (first) => first.toUpperCase())
      : name;
  }

  /** The member of `Word.BuiltInStyleName`, "Other" for a style of the document's own. */
  builtInOf(id: string | null, type = 'paragraph'): string {
    const name = key(this.nameOf(id, type));
    return BUILT_IN.find((builtIn) => key(builtIn) === name) ?? 'Other';
  }

  /** The id of the style with that visible or built-in name; a built-in one is made where it is missing. */
  idFor(name: string, location: string): string {
    const wanted = key(name);
    const known = this.#all().find((style) => key(child(style, 'w:name')?.attributes['w:val'] ?? '') === wanted);
    if (known) return known.attributes['w:styleId'] ?? '';
    const builtIn = BUILT_IN.find((one) => key(one) === wanted && one !== 'Other');
    if (!builtIn) throw invalidArgument(location);
    const id = builtIn.replace('_', '-');
    this.journal.insert(this.root, definition(builtIn, id));
    return id;
  }

  /** A property of the style or of those it is based on, for instance `w:pPr`, `w:outlineLvl`. */
  inherited(id: string | null, group: string, name: string, type = 'paragraph'): Element | null {
    const seen = new Set<string>();
    for (let at = id ?? this.defaultId(type); at !== null && !seen.has(at);) {
      seen.add(at);
      const style = this.#find(at);
      if (!style) return null;
      const properties = child(style, group);
      const found = properties && child(properties, name);
      if (found) return found;
      at = child(style, 'w:basedOn')?.attributes['w:val'] ?? null;
    }
    return null;
  }

  /** A run or paragraph property of the document's defaults. */
  defaults(group: 'w:rPr' | 'w:pPr', name: string): Element | null {
    const defaults = child(this.root, 'w:docDefaults');
    const part = defaults && child(defaults, `${group}Default`);
    const properties = part && child(part, group);
    return properties && child(properties, name);
  }
}
