/** Editors that take a change only by their own commands, in the page's own world; `pasting`: all that take what is pasted. */
export type PageEditor = 'tinymce' | 'ckeditor4' | 'pasting';

/** Which of these editors an editable element belongs to; absent for all others. */
export function pageEditorOf(element: Element): Exclude<PageEditor, 'pasting'> | undefined {
  if (element.matches('.mce-content-body')) return 'tinymce';
  return element.matches('.cke_editable') ? 'ckeditor4' : undefined;
}

/** What is to be done in the editor that has the selection: words or markup over what is selected, a line of its own behind the caret’s, a row behind the one that the caret stands in, or its last change taken back. */
export type EditorTask =
  | { readonly do: 'words'; readonly text: string }
  | { readonly do: 'line'; readonly text: string }
  | { readonly do: 'row'; readonly texts: readonly string[] }
  | { readonly do: 'markup'; readonly html: string; readonly text: string }
  | { readonly do: 'undo' };

interface TinyMce {
  readonly majorVersion?: string;
  readonly editors?: ArrayLike<TinyEditor>;
  get?(): readonly TinyEditor[];
}
interface TinyEditor {
  getBody(): Element | null;
  readonly undoManager: { add(): void; transact(act: () => void): void; undo(): void };
  readonly selection: { setContent(html: string): void };
  insertContent(html: string): void;
  execCommand(name: string): void;
  fire?(event: string, about?: object): void;
  dispatch?(event: string): void;
}
interface Trix {
  recordUndoEntry(name: string): void;
  insertHTML(html: string): void;
}
interface CkNode {
  readonly nextSibling: CkNode | null;
  readonly childCount: number;
  getChild(index: number): CkNode;
}
interface CkWriter {
  createText(text: string): unknown;
  insertText(text: string, into: CkNode, at: number): void;
}
interface CkEditor5 {
  readonly model: {
    change(make: (writer: CkWriter) => void): void;
    insertContent(content: unknown): void;
    readonly document: {
      readonly selection: { getFirstPosition(): { findAncestor(name: string): CkNode | null } | null };
    };
  };
  readonly commands: { get(name: string): { readonly isEnabled: boolean } | undefined };
  execute(name: string): void;
  readonly data: { readonly processor: { toView(html: string): unknown }; toModel(view: unknown): unknown };
}
interface CkEditor4 {
  editable(): { readonly $: Element } | null;
  fire(event: string, about?: object): void;
  execCommand(name: string): void;
  insertHtml(html: string): void;
  insertText(text: string): void;
  getSelection(): { getRanges(): readonly { deleteContents(): void; select(): void }[] };
}

/**
 * Runs in the page's own world, so nothing from outside this function may be named in it. True where the editor took
 * the task; the text is given to the editor as text, the markup is the extension's own.
 */
export function runInEditor(editor: PageEditor, task: EditorTask): boolean {
  type Pages = Window & { tinymce?: TinyMce; CKEDITOR?: { instances: Record<string, CkEditor4> } };
  if (editor === 'pasting') {
    // Here and not in the content code's world: in Firefox the page cannot read what that gives it.
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    // A cell of a table is a field of its own in there.
    const { ckeditorInstance: five } = (field?.closest('.ck-content') ?? {}) as { ckeditorInstance?: CkEditor5 };
    if (five && task.do === 'line') {
      // In one change, which is one undo.
      five.model.change((writer) => {
        five.execute('enter');
        five.model.insertContent(writer.createText(task.text));
      });
      return true;
    }
    if (five && task.do === 'row') {
      const row = five.model.document.selection.getFirstPosition()?.findAncestor('tableRow');
      if (!row || row.childCount < task.texts.length || !five.commands.get('insertTableRowBelow')?.isEnabled)
        return false;
      five.model.change((writer) => {
        five.execute('insertTableRowBelow');
        for (const [index, text] of task.texts.entries())
          writer.insertText(text, row.nextSibling!.getChild(index).getChild(0), 0);
      });
      return true;
    }
    if (!field || task.do !== 'markup') return false;
    const { editor: trix } = field as { editor?: Partial<Trix> };
    if (field.localName === 'trix-editor' && trix?.insertHTML && trix.recordUndoEntry) {
      trix.recordUndoEntry('Section');
      trix.insertHTML(task.html);
      return true;
    }
    if (five) {
      five.model.insertContent(five.data.toModel(five.data.processor.toView(task.html)));
      return true;
    }
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', task.text);
    if (task.html) clipboardData.setData('text/html', task.html);
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
    // Firefox gives the event a store of its own, which is empty.
    if (paste.clipboardData && !paste.clipboardData.getData('text/plain')) {
      paste.clipboardData.setData('text/plain', task.text);
      if (task.html) paste.clipboardData.setData('text/html', task.html);
    }
    return !field.dispatchEvent(paste);
  }
  const windows: Pages[] = [window];
  try {
    // Throws where the page outside belongs to another site.
    if (window.parent !== window) windows.push(window.parent.document.defaultView!);
  } catch {
    // then the editor is not out there
  }
  const holdsCaret = (root: Element | null | undefined) => {
    if (!root) return false;
    const anchor = root.ownerDocument.getSelection()?.anchorNode;
    return root.ownerDocument.hasFocus() && anchor != null && root.contains(anchor);
  };
  const escaped = (text: string) =>
    text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  /** The row of the caret; absent where cells of the table are joined, so that a row of its own would not fit. */
  const rowAtCaret = (root: Element, texts: readonly string[]) => {
    const anchor = root.ownerDocument.getSelection()?.anchorNode;
    const row = (anchor?.nodeType === 1 ? (anchor as Element) : anchor?.parentElement)?.closest('tr');
    const table = row?.closest('table');
    const joined = table?.querySelector('[rowspan]:not([rowspan="1"]), [colspan]:not([colspan="1"])');
    return row && table && root.contains(table) && !joined && row.cells.length >= texts.length ? row : undefined;
  };
  /** These editors hold what the page holds: a row that is put in there is in them, between two of their undos. */
  const addRow = (row: HTMLTableRowElement, texts: readonly string[]) => {
    const made = row.cloneNode() as HTMLTableRowElement;
    made.removeAttribute('id');
    for (const [index, like] of [...row.cells].entries()) {
      const cell = row.ownerDocument.createElement('td');
      for (const { name, value } of like.attributes)
        if (!/^(?:id|scope|headers|abbr)$/.test(name)) cell.setAttribute(name, value);
      cell.textContent = texts[index] ?? '';
      if (!cell.textContent) cell.append(row.ownerDocument.createElement('br'));
      made.append(cell);
    }
    const { tBodies } = row.closest('table')!;
    if (row.parentElement!.localName !== 'thead') row.after(made);
    else (tBodies[0] ?? row.closest('table')!.createTBody()).prepend(made);
  };
  for (const view of windows) {
    if (editor === 'tinymce') {
      // In its own frame `tinymce` is the id of the body.
      const { tinymce } = view;
      if (!tinymce?.majorVersion) continue;
      const all = Array.from(tinymce.editors ?? tinymce.get?.() ?? []);
      const one = all.find((candidate) => holdsCaret(candidate.getBody()));
      if (!one) continue;
      const row = task.do === 'row' ? rowAtCaret(one.getBody()!, task.texts) : undefined;
      if (task.do === 'row' && !row) return false;
      if (task.do === 'undo') one.undoManager.undo();
      else {
        one.undoManager.add();
        one.undoManager.transact(() => {
          if (task.do === 'row') {
            addRow(row!, task.texts);
            return;
          }
          if (task.do === 'line') {
            // The oldest has no command for it, only the key.
            if (tinymce.majorVersion === '4') one.fire?.('keydown', { keyCode: 13 });
            else one.execCommand('mceInsertNewLine');
          }
          if (task.do === 'markup') one.insertContent(task.html);
          else if (task.text) one.selection.setContent(escaped(task.text));
          else one.execCommand('Delete');
        });
        (one.dispatch ?? one.fire)?.call(one, 'change');
      }
      return true;
    }
    const one = Object.values(view.CKEDITOR?.instances ?? {}).find((candidate) => holdsCaret(candidate.editable()?.$));
    if (!one) continue;
    const row = task.do === 'row' ? rowAtCaret(one.editable()!.$, task.texts) : undefined;
    if (task.do === 'row' && !row) return false;
    if (task.do === 'undo') one.execCommand('undo');
    else {
      one.fire('saveSnapshot');
      // Each of its commands would be an undo of its own.
      one.fire('lockSnapshot', { dontUpdate: true });
      if (task.do === 'line') one.execCommand('enter');
      if (task.do === 'row') addRow(row!, task.texts);
      else if (task.do === 'markup') one.insertHtml(task.html);
      else if (task.text) one.insertText(task.text);
      else {
        const [range] = one.getSelection().getRanges();
        range?.deleteContents();
        range?.select();
      }
      one.fire('unlockSnapshot');
      one.fire('saveSnapshot');
    }
    return true;
  }
  return false;
}
