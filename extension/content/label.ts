import { isElement } from './field';
import { frameOf } from './frames';

/** What the page calls a field, by the first of several ways that says something; absent where nothing does. */
export function labelOf(field: HTMLElement): string | undefined {
  for (const way of [named, tied, framed, replaced, beside, inCell, columnHeader, below, placeholder, byName]) {
    const label = clean(way(field));
    if (label) return label;
  }
  return undefined;
}

const fieldSelector =
  'textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), select, iframe, [contenteditable]:not([contenteditable=false])';
/** An editor's own buttons, with the fields of their dialogs. */
const toolbar = '[role=toolbar], trix-toolbar, .note-toolbar, .jodit-toolbar__box, [class*="-toolbar"]';
/** What editors call themselves; says nothing of the plan. */
const editorNames = /^(rich text|editor\b|editing area|text ?editor|wysiwyg|html editor)|rich text (area|editor)/i;

/** What editors add to the name of their field for screen readers. */
const editorHint = /[.,]?\s*(?:(?:rich text editor|editing area)\b.*|press (?:alt|f10|ctrl)\b.*)$/i;

function clean(words: string | null | undefined): string | undefined {
  const label = (words ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[(]\s?(?:required|optional)\s?[)]/gi, '')
    .replace(editorHint, '')
    .replace(/[\s:*†]+$/, '')
    .trim();
  return /\p{L}/u.test(label) && label.length <= 160 && !editorNames.test(label) ? label : undefined;
}

function named(field: HTMLElement): string | undefined {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = field.getRootNode() as Document | ShadowRoot;
  const tiedWords = ids.map((id) => wordsOf(root.getElementById(id))).join(' ');
  return clean(tiedWords) ?? clean(field.getAttribute('aria-label'));
}

function tied(field: HTMLElement): string | undefined {
  const labels = (field as Partial<HTMLInputElement>).labels;
  const words = labels && [...labels].map((label) => clean(wordsOf(label))).find(Boolean);
  return words ?? undefined;
}

/** The body of an editor's frame is called what the frame or the frame's textarea is called. */
function framed(field: HTMLElement): string | undefined {
  if (field !== field.ownerDocument.body) return undefined;
  const frame = frameOf(field.ownerDocument.defaultView);
  return frame && (clean(replaced(frame)) ?? labelOf(frame) ?? clean(frame.title));
}

/** A rich editor stands beside the textarea that it replaced, and the label is tied to that one. */
function replaced(field: HTMLElement): string | undefined {
  if (isElement(field, 'textarea') || isElement(field, 'input')) return undefined;
  for (const at of upwards(field, 5)) {
    const neighbours = [at.previousElementSibling, at.nextElementSibling];
    const original = neighbours.find((one) => one && isElement(one, 'textarea')) as HTMLTextAreaElement | undefined;
    // Some editors keep a nameless textarea of their own for the source beside it.
    const label = original && (named(original) ?? tied(original));
    if (label) return label;
  }
  return undefined;
}

/** The nearest words before the field, inside the smallest group that holds no other field. */
function beside(field: HTMLElement): string | undefined {
  for (const at of upwards(field, 7)) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === 1 && holdsField(node as Element)) return undefined;
      const words = clean(node.nodeType === 3 ? node.nodeValue : wordsOf(node as Element));
      if (words && words.length <= 100) return words;
    }
    const parent = at.parentElement;
    if (!parent || parent.localName === 'td' || parent.localName === 'form' || fieldsIn(parent) > 1) return undefined;
  }
  return undefined;
}

/** A bold line or heading in the same table cell, or the header cell of the row. */
function inCell(field: HTMLElement): string | undefined {
  const cell = field.closest('td');
  if (!cell) return undefined;
  if (fieldsIn(cell) === 1) {
    const title = [...cell.querySelectorAll('b, strong, h1, h2, h3, h4, h5, h6, th')].find(
      (one) => !one.contains(field) && !field.contains(one),
    );
    const words = clean(title && wordsOf(title));
    if (words) return words;
  }
  const row = cell.closest('tr');
  const others = row && [...row.cells].filter((one) => fieldsIn(one) > 0);
  const header = others?.length === 1 ? row!.cells[0] : undefined;
  return header && header !== cell ? wordsOf(header) : undefined;
}

function columnHeader(field: HTMLElement): string | undefined {
  return tableHeader(field) ?? gridHeader(field);
}

/** A table that is one by its roles only. */
function gridHeader(field: HTMLElement): string | undefined {
  const cell = field.closest('[role=cell], [role=gridcell]');
  const cells = cell?.closest('[role=row]')?.querySelectorAll('[role=cell], [role=gridcell], [role=rowheader]');
  const headers = cell?.closest('[role=table], [role=grid]')?.querySelectorAll('[role=columnheader]');
  return cell && cells && headers ? wordsOf(headers[[...cells].indexOf(cell)]) : undefined;
}

/** The top row, or a row of as many cells between: forms ask in one row and are answered in the next. */
function tableHeader(field: HTMLElement): string | undefined {
  const cell = field.closest<HTMLTableCellElement>('td');
  const row = cell?.closest('tr');
  const rows = [...(cell?.closest('table')?.rows ?? [])];
  if (!cell || !row) return undefined;
  const above = rows.slice(0, rows.indexOf(row));
  const header = above.findLast(
    (one, index) => fieldsIn(one) === 0 && (index === 0 || one.cells.length === row.cells.length),
  );
  return wordsOf(header?.cells[cell.cellIndex]);
}

/** Some systems write the label under the field. */
function below(field: HTMLElement): string | undefined {
  for (const at of upwards(field, 2)) {
    for (let node = at.nextElementSibling; node; node = node.nextElementSibling) {
      if (holdsField(node)) return undefined;
      const words = clean(wordsOf(node));
      if (words) return words.length <= 60 ? words : undefined;
    }
    if (!at.parentElement || fieldsIn(at.parentElement) > 1) return undefined;
  }
  return undefined;
}

const placeholder = (field: HTMLElement) =>
  field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder') ?? field.getAttribute('aria-placeholder');

/** A name that somebody chose (`parentViews`, `review_date`), not one that a program made. */
function byName(field: HTMLElement): string | undefined {
  const name = field.getAttribute('name') ?? field.id;
  if (!/^[a-z][a-z_-]{3,40}\d{0,2}$/i.test(name)) return undefined;
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}

/** The words of an element as they are read, without those of fields, buttons and hidden parts inside it. */
function wordsOf(element: Element | null | undefined): string {
  if (!element || isHidden(element) || element.matches(toolbar)) return '';
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(`${fieldSelector}, button, script, style, svg`))
      words += ` ${wordsOf(node as Element)} `;
  }
  return words;
}

function isHidden(element: Element): boolean {
  if ((element as HTMLElement).hidden || element.getAttribute('aria-hidden') === 'true') return true;
  // Where there is no layout (tests), attributes alone tell.
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

/** How many fields stand in an element, without those of an editor's buttons and dialogs. */
const fieldsIn = (element: Element) =>
  [...element.querySelectorAll(fieldSelector)].filter((one) => !one.closest(toolbar)).length;
const holdsField = (element: Element) =>
  !element.closest(toolbar) && (element.matches(fieldSelector) || fieldsIn(element) > 0);

function* upwards(element: HTMLElement, levels: number): Iterable<HTMLElement> {
  let at: HTMLElement | null = element;
  for (let level = 0; at && at !== at.ownerDocument.body && level < levels; level++, at = at.parentElement) yield at;
  // The frame's own body has nobody beside it.
}
