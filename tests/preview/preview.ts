import { DocxError } from '../../shared/docx/error';
import { readDocx } from '../../shared/docx/read';
import { installHost, openWord, type Connection, type Dialog, type OpenOptions, type WordHost } from '../word-host';
import { words } from '../word-host/quirks';
import { commandsOf, type RibbonControl } from './manifest';
import { Page } from './page';
import { popup } from './popup';

const element = (id: string) => document.getElementById(id)!;

/** The Words that can be chosen, the first to begin with. */
const versions: Readonly<Record<string, Pick<OpenOptions, 'profile' | 'quirks'>>> = {
  'Microsoft 365': { profile: '1.9' },
  ...words,
};

/** What is chosen of Word’s version and look. */
function chosenWord(): OpenOptions {
  const [version, theme] = ['version', 'theme'].map((id) => (element(id) as HTMLSelectElement).value);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const look = theme === '' ? (isDark ? 'black' : 'white') : (theme as NonNullable<OpenOptions['theme']>);
  return { ...versions[version!]!, theme: look };
}

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

  /** Opens a .docx, in another way than is chosen where `how` says so; says why where it cannot, and leaves the open one open. */
  open(
    bytes: Uint8Array,
    name: string,
    settings: WordHost['settings'] = {},
    how: Partial<Pick<OpenOptions, 'readOnly'>> = {},
  ): boolean {
    try {
      readDocx(bytes);
      this.word = openWord(bytes, { ...chosenWord(), ...how });
    } catch (error) {
      say(error instanceof DocxError ? error.message : 'This file could not be opened as a Word document.');
      return false;
    }
    say('');
    this.#name = name;
    this.word.settings = settings;
    document.documentElement.dataset.open = name;
    document.documentElement.dataset.theme = this.word.theme;
    this.#page.show(this.word);
    this.word.onDialog((dialog) => showDialog(dialog));
    this.#commands?.remove();
    this.#commands = frame('/addin/commands.html', 'Ribbon commands');
    this.#commands.className = 'out-of-sight';
    document.body.append(this.#commands);
    this.#openPane();
    return true;
  }

  #openPane(): void {
    const pane = element('pane');
    const shut = button('Close', () => {
      pane.replaceChildren();
      pane.hidden = true;
    });
    shut.setAttribute('aria-label', 'Close the pane');
    const head = document.createElement('div');
    head.append('One Plan Assistant', shut);
    pane.replaceChildren(head, frame('/addin/taskpane.html', 'One Plan Assistant'));
    pane.hidden = false;
  }

  /** Opens the document as it is now in the Word that is chosen. */
  reopen(): void {
    if (!this.word) return;
    const { settings } = this.word;
    this.open(this.word.save(), this.#name, settings);
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

  /** Does what a click on the ribbon or in a menu does in Word. */
  press({ command }: RibbonControl): void {
    if (command) void this.#run(command);
    else if (element('pane').hidden) this.#openPane();
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
  element('version').append(...Object.keys(versions).map((name) => new Option(name)));
  // `#version=Word 2019 and 2021&theme=black` chooses them beforehand; `&sample=none` opens nothing.
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const id of ['version', 'theme']) {
    const choice = element(id) as HTMLSelectElement;
    choice.value = wanted.get(id) ?? choice.value;
    choice.addEventListener('change', () => preview.reopen());
  }
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
  const { ribbon, context } = commandsOf(new DOMParser().parseFromString(manifest, 'text/xml'));
  element('ribbon').append(...drawRibbon(ribbon, preview));
  element('document').addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const choices = context.map((control) => ({ label: control.label, choose: () => preview.press(control) }));
    popup('Selected text', choices, event);
  });
  if (wanted.get('sample') === 'none') document.documentElement.dataset.open = '';
  else await preview.openSample(sample.value);
}

void start();
