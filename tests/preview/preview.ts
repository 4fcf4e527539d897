import { DocxError } from '../../shared/docx/error';
import { readDocx } from '../../shared/docx/read';
import { installHost, openWord, type Connection, type Dialog, type WordHost } from '../word-host';
import { ribbonOf, type RibbonControl } from './manifest';
import { Page } from './page';

const element = (id: string) => document.getElementById(id)!;

/** The page around the add-in: it plays Word for the pane and for the ribbon's commands. */
export class Preview {
  /** The document that is open. */
  word: WordHost | undefined;
  #name = 'plan.docx';
  readonly #page = new Page(element('document'));
  #commands: HTMLIFrameElement | undefined;
  #ribbon: Connection | undefined;

  /** Called by a page of the add-in before Office.js is loaded. */
  install(page: Window): void {
    if (!this.word) return;
    const connection = installHost(page, this.word);
    if (page.location.pathname === '/addin/commands.html') this.#ribbon = connection;
  }

  /** Opens a .docx; says why where it cannot, and leaves the open one open. */
  open(bytes: Uint8Array, name: string): boolean {
    try {
      readDocx(bytes);
      this.word = openWord(bytes, { profile: '1.9', dark: matchMedia('(prefers-color-scheme: dark)').matches });
    } catch (error) {
      say(error instanceof DocxError ? error.message : 'This file could not be opened as a Word document.');
      return false;
    }
    say('');
    this.#name = name;
    document.documentElement.dataset.open = name;
    this.#page.show(this.word);
    this.word.onDialog((dialog) => showDialog(dialog));
    this.#commands?.remove();
    this.#commands = frame('/addin/commands.html', 'Ribbon commands');
    this.#commands.className = 'out-of-sight';
    document.body.append(this.#commands);
    element('pane').replaceChildren(frame('/addin/taskpane.html', 'One Plan Assistant'));
    return true;
  }

  /** Opens one of the sample plans. */
  async openSample(name: string): Promise<void> {
    const response = await fetch(`/samples/${name || 'empty'}.docx`);
    this.open(new Uint8Array(await response.arrayBuffer()), `${name || 'new plan'}.docx`);
  }

  download(): void {
    if (!this.word) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.word.save() as BlobPart]));
    link.download = this.#name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  undo(): void {
    if (!this.word?.undo()) say('There is nothing to undo.');
  }

  /** Does what a click on the ribbon does in Word. */
  press(control: RibbonControl): void {
    element('pane').hidden = false;
    if (!control.command) return;
    void this.#run(control.command);
  }

  /** Runs a command of the ribbon; its page may still be loading, as it is in Word at first. */
  async #run(command: string): Promise<void> {
    const end = Date.now() + 10_000;
    for (;;) {
      try {
        await this.#ribbon!.invokeCommand(command);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

/** Shows a small window that the add-in asked for, as Word does. */
function showDialog(dialog: Dialog): void {
  const made = document.createElement('dialog');
  const content = frame(dialog.url, 'A message from One Plan Assistant');
  const shut = button('Close', () => made.close());
  made.append(content, shut);
  made.addEventListener('close', () => {
    made.remove();
    dialog.close();
  });
  dialog.onClosed = () => made.close();
  document.body.append(made);
  made.showModal();
}

function frame(address: string, title: string): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.src = address;
  made.title = title;
  return made;
}

const say = (message: string) => {
  element('message').textContent = message;
};

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

function drawRibbon(controls: readonly RibbonControl[], preview: Preview): HTMLElement[] {
  return controls.map((control) => {
    if (!control.items) return button(control.label, () => preview.press(control));
    const menu = document.createElement('details');
    menu.className = 'menu';
    const summary = document.createElement('summary');
    summary.textContent = control.label;
    const list = document.createElement('div');
    list.append(
      ...control.items.map((item) =>
        button(item.label, () => {
          menu.open = false;
          preview.press(item);
        }),
      ),
    );
    menu.append(summary, list);
    return menu;
  });
}

function showView(name: string): void {
  for (const view of ['word', 'form']) element(view).hidden = view !== name;
  for (const tab of document.querySelectorAll<HTMLElement>('[data-view]'))
    tab.setAttribute('aria-pressed', String(tab.dataset.view === name));
  if (name === 'form' && !element('form').firstChild)
    element('form').append(frame('/form/mis-form.html', 'A form of a school’s information system'));
}

async function start(): Promise<void> {
  const preview = new Preview();
  Object.assign(window, { preview });
  const sample = element('sample') as HTMLSelectElement;
  sample.addEventListener('change', () => void preview.openSample(sample.value));
  const file = element('open') as HTMLInputElement;
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) {
      void chosen.arrayBuffer().then((buffer) => {
        if (preview.open(new Uint8Array(buffer), chosen.name)) sample.selectedIndex = -1;
      });
    }
    file.value = '';
  });
  element('download').addEventListener('click', () => preview.download());
  element('undo').addEventListener('click', () => preview.undo());
  for (const tab of document.querySelectorAll<HTMLElement>('[data-view]'))
    tab.addEventListener('click', () => showView(tab.dataset.view ?? 'word'));
  const manifest = await (await fetch('/manifest.xml')).text();
  element('ribbon').append(...drawRibbon(ribbonOf(new DOMParser().parseFromString(manifest, 'text/xml')), preview));
  await preview.openSample(sample.value);
}

void start();
