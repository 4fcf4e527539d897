import { startContent } from '../../extension/content/start';
import { hostContract } from '../host-contract/host-contract';
import { memoryPorts } from './ports';
import { giveTyping } from './typing';

giveTyping(document);

const labels = ['Strengths', 'Needs', 'Working well and needs to change'];

hostContract('text boxes of a page', async (lines) => {
  const boxes = lines.map((text, line) => {
    const box = document.createElement('textarea');
    box.setAttribute('aria-label', labels[line]!);
    box.value = text;
    return box;
  });
  document.body.replaceChildren(...boxes);
  const content = startContent(document, memoryPorts());
  await content.look();
  return {
    host: content.host,
    texts: () => boxes.map(({ value }) => value),
    type: (line, text) => {
      boxes[line]!.value = text;
      boxes[line]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selected: () => {
      const box = document.activeElement as HTMLTextAreaElement;
      return box.value.slice(box.selectionStart, box.selectionEnd);
    },
    close: content.stop,
  };
});

hostContract('rich fields of a page', async (lines) => {
  const fields = lines.map((text, line) => {
    const field = document.createElement('div');
    field.setAttribute('contenteditable', 'true');
    field.tabIndex = 0; // what makes it focusable in jsdom
    field.setAttribute('aria-label', labels[line]!);
    field.append(paragraph(text));
    return field;
  });
  document.body.replaceChildren(...fields);
  const content = startContent(document, memoryPorts());
  await content.look();
  return {
    host: content.host,
    texts: () => fields.map(({ textContent }) => textContent),
    type: (line, text) => {
      fields[line]!.replaceChildren(paragraph(text));
      fields[line]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selected: () => getSelection()!.toString(),
    close: content.stop,
  };
});

/** A paragraph with its third and fourth word in bold, so that spans run over several nodes. */
function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  const words = text.split(' ');
  const bold = document.createElement('b');
  bold.textContent = words.slice(2, 4).join(' ');
  element.append(
    words.slice(0, 2).join(' '),
    words.length > 2 ? ' ' : '',
    bold,
    words.length > 4 ? ' ' : '',
    words.slice(4).join(' '),
  );
  return element;
}
