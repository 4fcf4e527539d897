import { isElement, type Editable, type Stretch } from './field';
import { pageEditorOf, type EditorTask, type PageEditor } from './page-editor';
import { holdsMore, readRich } from './rich-text';

/** What became of one replacement, looked at in the page and not believed. */
export type Replaced = 'done' | 'refused' | 'refused-and-changed';

/** Time for the page's own editor to take a change, in ms: measured, 100 is enough in nineteen editors. */
const settleTime = 100;

/** Does something in an editor of the page's own world; false where it could not. */
export type InPage = (editor: PageEditor, task: EditorTask) => Promise<boolean>;

/** All the words of a field, line by line. */
export function textOf(editable: Editable): string {
  return editable.kind === 'rich'
    ? readRich(editable.element)
        .lines.map(({ text }) => text)
        .join('\n')
    : editable.element.value;
}

/**
 * Replaces words as if the writer had typed them, so that the page's own model changes and one undo restores them;
 * then looks whether they really stand there, and takes the change back if not.
 */
export async function replaceWords(
  editable: Editable,
  stretch: Stretch,
  insert: string,
  inPage: InPage,
): Promise<Replaced> {
  if (editable.kind === 'value') return 'refused';
  const before = textOf(editable);
  const wanted = spliced(before, stretch, insert);
  const range = editable.kind === 'rich' ? readRich(editable.element).rangeOf(stretch) : undefined;
  if (range && holdsMore(range)) return 'refused';
  // Nothing can be selected in a field that holds nothing at all.
  if (!(await select(editable, stretch)) && before) return 'refused';
  await type(editable, insert, inPage);
  await pause(settleTime);
  const after = textOf(editable);
  if (after === before && wanted !== before) return 'refused';
  if (same(after, wanted) || onlyMore(after, wanted, insert)) return 'done';
  await undoIn(editable, inPage);
  return same(textOf(editable), before) ? 'refused' : 'refused-and-changed';
}

/** Takes back the last change of a field as the writer's own undo would. */
export async function undoIn({ element }: Editable, inPage: InPage): Promise<void> {
  element.focus({ preventScroll: true });
  const editor = pageEditorOf(element);
  if (!editor || !(await inPage(editor, { do: 'undo' }))) command(element.ownerDocument, 'undo');
  await pause(settleTime);
}

/** Selects words in a field and gives it the focus; false where they are not there. */
export async function select(editable: Editable, stretch: Stretch): Promise<boolean> {
  const { element } = editable;
  element.focus({ preventScroll: true });
  if (editable.kind === 'value') return true;
  if (editable.kind === 'plain') {
    editable.element.setSelectionRange(stretch.from, stretch.to);
    return true;
  }
  const range = readRich(editable.element).rangeOf(stretch);
  const selection = selectionIn(element);
  if (!range || !selection) return false;
  const heard = nextSelection(element.ownerDocument);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await heard; // the editor reads the selection in its own listener
  return true;
}

/** The words that are selected, or the caret as an empty stretch; absent where the field does not have it. */
export function selectionOf(editable: Editable): { readonly from: number; readonly to: number } | undefined {
  if (editable.kind !== 'plain') return undefined;
  const { selectionStart, selectionEnd } = editable.element;
  return selectionStart === null ? undefined : { from: selectionStart, to: selectionEnd ?? selectionStart };
}

/** The words that are selected in a plain field; the line that the caret or selection begins in, where nothing is or the field is rich. */
export function selectedWords(editable: Editable): Stretch | undefined {
  const lines = textOf(editable).split('\n');
  const own = selectionOf(editable);
  if (own && own.to > own.from) return own;
  const selection = selectionIn(editable.element);
  const anchor = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const rich = editable.kind === 'rich' ? readRich(editable.element) : undefined;
  let from = 0;
  for (const line of lines) {
    const to = from + line.length;
    const range = anchor && rich?.rangeOf({ from, to });
    const holds = own
      ? own.from <= to
      : anchor && range && range.comparePoint(anchor.startContainer, anchor.startOffset) === 0;
    if (holds) return { from, to };
    from = to + 1;
  }
  return undefined;
}

/** Types text over what is selected, the way that the kind of field and browser needs. */
export async function type(editable: Editable, text: string, inPage: InPage): Promise<void> {
  const { element } = editable;
  const { ownerDocument } = element;
  if (editable.kind === 'plain') {
    const words = isElement(element, 'input') ? inOneLine(text) : text;
    if (words) command(ownerDocument, 'insertText', words);
    else command(ownerDocument, 'delete');
    return;
  }
  const editor = pageEditorOf(element);
  if (editor && (await inPage(editor, { do: 'words', text }))) return;
  if (!isFirefox(ownerDocument) && (asDraft(element, text) || asked(element, text))) return;
  if (text) command(ownerDocument, 'insertText', text);
  else command(ownerDocument, 'delete');
}

/** A field of one line has a space where the words had a line break; in time in proportion to the words. */
export const inOneLine = (text: string) => text.replace(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap));

/** Draft.js knows a change across formats, and words in an empty line, only as a paste or a Backspace. */
function asDraft(element: HTMLElement, text: string): boolean {
  const range = selectionIn(element)?.getRangeAt(0);
  const isInText = range?.startContainer === range?.endContainer && range?.startContainer.nodeType === 3;
  if (!element.matches('.public-DraftEditor-content') || !range || isInText) return false;
  const view = element.ownerDocument.defaultView!;
  const common = { bubbles: true, cancelable: true, composed: true };
  if (!text) {
    // Draft reads the old number of the key.
    const key = { ...common, key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
    return !element.dispatchEvent(new view.KeyboardEvent('keydown', key));
  }
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  return !element.dispatchEvent(new view.ClipboardEvent('paste', { ...common, clipboardData }));
}

/** Offers the change to the page's editor; true where it took it over. Firefox's editors want the command only. */
function asked(element: HTMLElement, text: string): boolean {
  const view = element.ownerDocument.defaultView!;
  const selection = selectionIn(element);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const init: InputEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
    ...(range && { targetRanges: [new view.StaticRange(range)] }),
  };
  if (text) {
    init.data = text;
    init.dataTransfer = new view.DataTransfer();
    init.dataTransfer.setData('text/plain', text);
  }
  return !element.dispatchEvent(new view.InputEvent('beforeinput', init));
}

/** Does what the browser would at the writer’s key. */
export function command(
  document: Document,
  name: 'insertText' | 'insertParagraph' | 'delete' | 'undo',
  text = '',
): void {
  // Nothing else keeps the page's undo: `setRangeText` and writing `value` lose it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(name, false, text);
}

/** Whether a document is shown by Firefox. */
export const isFirefox = (document: Document) => 'mozInnerScreenX' in document.defaultView!;

/** The selection as the tree of the field sees it: Chromium has one for each shadow tree. */
export function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Document>;
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

function nextSelection(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const settled = () => setTimeout(resolve, 20);
    document.addEventListener('selectionchange', settled, { once: true });
    setTimeout(() => {
      document.removeEventListener('selectionchange', settled);
      resolve();
    }, 60);
  });
}

const spliced = (text: string, { from, to }: Stretch, insert: string) => text.slice(0, from) + insert + text.slice(to);

/** Whether what was asked for stands there and the writer typed on meanwhile: an undo would take that back, not ours. */
function onlyMore(after: string, wanted: string, insert: string): boolean {
  const more = after.length - wanted.length;
  if (more <= 0) return false;
  let start = 0;
  while (start < wanted.length && after[start] === wanted[start]) start++;
  const typed = after.slice(start, start + more);
  const rest = after.slice(start + more) === wanted.slice(start);
  const times = (text: string) => (insert ? text.split(insert.trim()).length : 0);
  // Something put in twice is a page's mistake.
  return rest && typed.trim() !== '' && times(after) === times(wanted);
}

// An editor may keep a space as a no-break space or trim one at a seam; the words decide.
const same = (one: string, other: string) => one === other || squeeze(one) === squeeze(other);
/** Text with one space for each run of spaces and line breaks. */
export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

export const pause = (time: number) => new Promise<void>((resolve) => void setTimeout(resolve, time));
