/** jsdom has no editing commands: these act on the selection as a browser does, with one undo for each. */
export function giveTyping(document: Document): void {
  const past: (() => void)[] = [];
  const view = document.defaultView!;
  const commands: Record<string, (text: string) => void> = {
    insertText: replaceSelection,
    delete: () => replaceSelection(''),
    insertHTML: insertBlocks,
    undo: () => past.pop()?.(),
  };
  Object.assign(document, {
    execCommand: (name: string, _ui: boolean, text: string) => {
      commands[name]?.(text);
      return name in commands;
    },
  });
  // Absent in jsdom, and only carried about here.
  Object.assign(view, {
    DataTransfer: class {
      setData(): void {
        // nobody reads it
      }
    },
  });

  function replaceSelection(text: string): void {
    const field = document.activeElement as HTMLTextAreaElement | HTMLElement;
    if ('value' in field) {
      const { value, selectionStart, selectionEnd } = field;
      past.push(() => put(field, value, selectionEnd));
      put(field, value.slice(0, selectionStart) + text + value.slice(selectionEnd), selectionStart + text.length);
      return;
    }
    const range = view.getSelection()!.getRangeAt(0);
    const before = [...field.childNodes].map((node) => node.cloneNode(true));
    past.push(() => {
      field.replaceChildren(...before);
      tell(field);
    });
    range.deleteContents();
    const { startContainer, startOffset } = range;
    if (startContainer.nodeType === 3) (startContainer as Text).insertData(startOffset, text);
    else range.insertNode(document.createTextNode(text));
    tell(field);
  }

  /** Behind the block of the caret, as browsers do with paragraphs. */
  function insertBlocks(html: string): void {
    const field = document.activeElement as HTMLElement;
    const before = [...field.childNodes].map((node) => node.cloneNode(true));
    past.push(() => {
      field.replaceChildren(...before);
      tell(field);
    });
    const { anchorNode } = view.getSelection()!;
    const block = [...field.children].find((child) => child.contains(anchorNode));
    const made = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
    if (block) block.after(...made);
    else field.append(...made);
    tell(field);
  }

  function put(field: HTMLTextAreaElement, value: string, caret: number): void {
    field.value = value;
    field.setSelectionRange(caret, caret);
    tell(field);
  }

  function tell(field: HTMLElement): void {
    field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true }));
  }
}
