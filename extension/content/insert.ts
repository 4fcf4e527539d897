import { type Editable } from './field';
import { pageEditorOf, type PageEditor } from './page-editor';
import {
  command,
  isFirefox,
  pause,
  select,
  selectedWords,
  squeeze,
  textOf,
  type,
  undoIn,
  type InPage,
  type Replaced,
} from './replace';

/** Time in which an editor has taken what it was given, in ms. */
const settleTime = 150;

/** Time in which an editor has done what a key asks of it, in ms. */
const keyTime = 30;

/**
 * Puts lines behind the line of the caret in a rich field, the first of them bold: a heading that every rich field
 * keeps. One undo takes them back. Looked at in the page and not believed; what the page took in part is undone.
 */
export async function insertRich(
  editable: Editable & { readonly kind: 'rich' },
  lines: readonly string[],
  inPage: InPage,
): Promise<Replaced> {
  const before = textOf(editable);
  const line = selectedWords(editable) ?? { from: before.length, to: before.length };
  // Nothing can be selected in a field that holds nothing at all.
  if (!(await select(editable, { from: line.to, to: line.to })) && before) return 'refused';
  const paragraphs = lines.map(
    (text, index) => `<p>${index === 0 ? `<strong>${escaped(text)}</strong>` : escaped(text)}</p>`,
  );
  // Otherwise the first of them would join the paragraph of the caret.
  const joins = before.slice(line.from, line.to).trim() !== '';
  const html = (joins ? '<p><br></p>' : '') + paragraphs.join('');
  await give(editable.element, html, (joins ? '\n' : '') + lines.join('\n'), inPage);
  await pause(settleTime);
  const after = textOf(editable);
  if (after === before) return 'refused';
  const wanted = `${before.slice(0, line.to)}\n${lines.join('\n')}\n${before.slice(line.to)}`;
  const apart = after.split('\n').some((one) => one.trim() === lines[0]);
  if (apart && squeeze(after) === squeeze(wanted)) return 'done';
  await undoIn(editable, inPage);
  return squeeze(textOf(editable)) === squeeze(before) ? 'refused' : 'refused-and-changed';
}

/** Editors that take a line break for a space where Firefox types it, and make one undo of two commands. */
const noBreak = '[data-lexical-editor]';

/** Editors whose own Enter alone knows that what comes behind a heading, or bold words, is neither. */
const ownEnter = '.ql-editor';

async function pressEnter(element: HTMLElement): Promise<void> {
  const view = element.ownerDocument.defaultView!;
  // Older ones read the number of the key.
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new view.KeyboardEvent('keydown', key));
  await pause(keyTime);
}

/**
 * Writes a line of its own behind one of a field’s lines, which ends at the offset `at`. One undo takes it back. Looked at
 * in the page and not believed; what the page took in part is undone.
 */
export async function insertLine(editable: Editable, at: number, text: string, inPage: InPage): Promise<Replaced> {
  const before = textOf(editable);
  if (!(await select(editable, { from: at, to: at })) && before) return 'refused';
  const editor = editable.kind === 'rich' ? (pageEditorOf(editable.element) ?? 'pasting') : undefined;
  // One of these loses the line before where a line break is typed.
  const task = editable.element.matches(noMarkup)
    ? ({ do: 'markup', html: '', text: `\n${text}` } as const)
    : ({ do: 'line', text } as const);
  if (!editor || !(await inPage(editor, task))) {
    const { ownerDocument } = editable.element;
    if (editable.element.matches(ownEnter)) {
      await pressEnter(editable.element);
      command(ownerDocument, 'insertText', text);
    } else if (isFirefox(ownerDocument) && editable.element.matches(noBreak)) {
      command(ownerDocument, 'insertParagraph');
      command(ownerDocument, 'insertText', text);
    } else await type(editable, `\n${text}`, inPage);
  }
  await pause(settleTime);
  const after = textOf(editable);
  if (after === before) return 'refused';
  const apart = after.split('\n').some((one) => one.trim() === text.trim());
  if (apart && squeeze(after) === squeeze(`${before.slice(0, at)}\n${text}\n${before.slice(at)}`)) return 'done';
  await undoIn(editable, inPage);
  return squeeze(textOf(editable)) === squeeze(before) ? 'refused' : 'refused-and-changed';
}

/**
 * Writes a row behind the one whose last cell ends in `editable` at the offset `at`, by the editor’s own means: false where
 * it has none. One undo takes it back. `lines` reads all of the page, of which `before` were in front of the new row: looked
 * at and not believed; what the page took in part is undone.
 */
export async function insertRow(
  editable: Editable,
  at: number,
  texts: readonly string[],
  { lines, before }: { readonly lines: () => readonly string[]; readonly before: number },
  inPage: InPage,
): Promise<Replaced | false> {
  const old = lines();
  if (!(await select(editable, { from: at, to: at }))) return 'refused';
  if (!(await inPage(pageEditorOf(editable.element) ?? 'pasting', { do: 'row', texts }))) return false;
  await pause(settleTime);
  const wanted = [...old.slice(0, before), ...texts, ...old.slice(before)];
  const same = (others: readonly string[]) => squeeze(lines().join('\n')) === squeeze(others.join('\n'));
  if (same(wanted)) return 'done';
  await undoIn(editable, inPage);
  return same(old) ? 'refused' : 'refused-and-changed';
}

/** Editors that ask the writer what to do with something pasted, or clean it of what they do not know. */
const noPasting = '.jodit, .jodit-wysiwyg, .note-editable';

/** Editors that take markup in a form of their own only: they get the lines. */
const noMarkup = '[data-slate-editor], .public-DraftEditor-content';

/** By the editor's own command; else as something pasted; else by the browser's command. */
async function give(element: HTMLElement, html: string, text: string, inPage: InPage): Promise<void> {
  const editor: PageEditor | undefined = pageEditorOf(element) ?? (element.closest(noPasting) ? undefined : 'pasting');
  const linesOnly = element.matches(noMarkup);
  if ((editor && (await inPage(editor, { do: 'markup', html: linesOnly ? '' : html, text }))) || linesOnly) return;
  // Nothing else keeps the page's undo.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  element.ownerDocument.execCommand('insertHTML', false, html);
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
