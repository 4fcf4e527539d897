import type { Cell } from '../../shared/text/draft';

/** One line of a field: what stands between two line breaks, or one block element of a rich field. */
export interface Line {
  readonly text: string;
  readonly heading?: number;
  readonly bold?: true;
  readonly list?: true;
  readonly indent?: number;
  readonly cell?: Cell;
}

/** A stretch of words in a field: half-open UTF-16 offsets in its whole text, lines joined by `\n`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An element that somebody writes in. */
export type Editable =
  | { readonly kind: 'plain'; readonly element: HTMLTextAreaElement | HTMLInputElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement }
  /** A date or a choice: read for the plan's sake, never painted or changed. */
  | { readonly kind: 'value'; readonly element: HTMLInputElement | HTMLSelectElement };

const plainTypes = new Set(['text', '']);
const ownEditors = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor';

/** The editable thing that an element is or belongs to; absent for everything that no plan is written in. */
export function editableAt(element: Element): Editable | undefined {
  if (element.closest('[aria-hidden="true"]') ?? element.closest(ownEditors)) return undefined;
  if (isElement(element, 'textarea')) return { kind: 'plain', element: element as HTMLTextAreaElement };
  if (isElement(element, 'select')) {
    const select = element as HTMLSelectElement;
    return select.multiple ? undefined : { kind: 'value', element: select };
  }
  if (isElement(element, 'input')) {
    const input = element as HTMLInputElement;
    const type = (input.getAttribute('type') ?? '').toLowerCase();
    if (type === 'date') return { kind: 'value', element: input };
    if (!plainTypes.has(type) || input.getAttribute('role') === 'searchbox' || input.list) return undefined;
    return { kind: 'plain', element: input };
  }
  const host = editingHost(element);
  return host && { kind: 'rich', element: host };
}

const caretTypes = new Set([...plainTypes, 'search', 'email', 'url', 'tel', 'number', 'password']);

/** Whether a caret may stand in an element, whatever is written there: an address or a search, too. */
export const takesCaret = (element: Element): boolean =>
  isElement(element, 'textarea') ||
  (isElement(element, 'input') && caretTypes.has((element.getAttribute('type') ?? '').toLowerCase()));

/** The outermost element of an editable region, or the body of a document in design mode. */
function editingHost(element: Element): HTMLElement | undefined {
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let host: HTMLElement | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const says = at.getAttribute('contenteditable');
    if (says === 'false') {
      // An editable island in something that is not.
      if (host) return host;
    } else if (says !== null) host = at as HTMLElement;
  }
  return host;
}

/** Whether the writer cannot change the field on this page. */
export function isReadOnly(editable: Editable): boolean {
  if (editable.kind === 'value') return true;
  if (editable.kind === 'rich') return editable.element.getAttribute('aria-readonly') === 'true';
  return editable.element.readOnly || editable.element.disabled;
}

/** Whether the writer can see the field; where there is no layout (tests), everything that is not hidden by an attribute. */
export function isVisible(element: HTMLElement): boolean {
  if (!element.isConnected || element.closest('[hidden]')) return false;
  if (typeof element.checkVisibility !== 'function') return true;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 8 && height >= 8;
}

/** Whether a field takes several lines. */
export function isMultiline({ kind, element }: Editable): boolean {
  return kind === 'rich' ? element.getAttribute('aria-multiline') !== 'false' : isElement(element, 'textarea');
}

/** The words of a date or choice as the writer sees them. */
export function valueText(element: HTMLInputElement | HTMLSelectElement): string {
  if (isElement(element, 'select')) {
    const select = element as HTMLSelectElement;
    return select.value ? (select.selectedOptions[0]?.textContent.trim() ?? '') : '';
  }
  const [year, month, day] = element.value.split('-');
  return day ? `${day}/${month}/${year}` : '';
}

/** Compares by name: an element of another frame is no instance of this frame's classes. */
export function isElement(node: Node, name: string): boolean {
  return node.nodeType === 1 && (node as Element).localName === name;
}
