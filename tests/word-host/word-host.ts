import { ApiError } from './api-error';
import { Batches } from './batch';
import type { Change } from './changes';
import { Document } from './document';
import { Model } from './model';
import type { Quirk } from './quirks';
import { Range } from './range';
import { ACTION, type RequestBody, type ResponseBody } from './request';
import type { WordObject } from './word-object';

/** Up to which WordApi requirement set the simulated Word goes: Office 2019 and 2021; none shipped; Microsoft 365 today. */
export type Profile = '1.3' | '1.4' | '1.5' | '1.6' | '1.7' | '1.8' | '1.9';

/** The themes that a person can choose under File, Account. */
export type OfficeTheme = 'white' | 'dark grey' | 'black';

/** How to open a document. */
export interface OpenOptions {
  readonly profile: Profile;
  /** Every write fails with `AccessDenied`. */
  readonly readOnly?: boolean;
  /** In which ways this Word misbehaves. */
  readonly quirks?: readonly Quirk[];
  /** How Office shows itself; white unless said. */
  readonly theme?: OfficeTheme;
  /** The view shows tracked deletions in the line, and then they are text (office-js issues 1267 and 2314). */
  readonly showDeletions?: boolean;
}

/** One `context.sync()` that reached Word. */
export interface Batch {
  /** How often each member was used, as `Paragraph.text`. */
  readonly members: Readonly<Record<string, number>>;
  readonly actions: number;
  /** The code with which it failed. */
  readonly error?: string;
}

/** Where the selection is; offsets count UTF-16 units in the paragraph's text. */
export interface Selected {
  /** Number of the paragraph in the body, tables included. */
  readonly paragraph: number;
  readonly from: number;
  /** Offset in `lastParagraph`, which is `paragraph` unless several are selected. */
  readonly to: number;
  readonly lastParagraph: number;
  readonly text: string;
}

/** Something of the document that the host announces to the add-in, with what the event's handler is given. */
export type HostEvent =
  | { readonly kind: Change; readonly uniqueLocalIds: readonly string[]; readonly source: 'Local' }
  | { readonly kind: 'AnnotationClicked'; readonly id: string }
  | {
      readonly kind: 'AnnotationPopupAction';
      readonly id: string;
      readonly action: 'Accept' | 'Reject';
      readonly critiqueSuggestion: string;
    };

/** An underline as the user sees it. */
export interface Mark {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** What its little window offers; absent where it has none. */
  readonly suggestions?: readonly string[];
}

/** A dialog that an add-in asked for with `displayDialogAsync`; whoever shows the document shows it. */
export interface Dialog {
  readonly url: string;
  /** Per cent of the screen. */
  readonly width: number;
  readonly height: number;
  /** The user closes it. */
  close(): void;
  /** What the dialog's page says to the page that opened it. */
  message(text: string): void;
  /** Set by who shows it: the add-in closes it. */
  onClosed: () => void;
}

/** What office.js sends of its own accord. */
const HOUSEKEEPING = new Set<string | undefined>(['_RemoveReference', 'NotifyActionHandlerReady']);

type Listener<T> = (value: T) => void;

function listeners<T>(): { add: (listener: Listener<T>) => () => void; tell: Listener<T> } {
  const all = new Set<Listener<T>>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (value) => {
      for (const listener of [...all]) listener(value);
    },
  };
}

/** Opens a .docx in the simulated Word; throws when the bytes are none. */
export const openWord = (bytes: Uint8Array, options: OpenOptions): WordHost => new WordHost(bytes, options);

/** The simulated Word: a document that add-ins edit through Office.js and a user edits by `type`, `select` and `undo`. */
export class WordHost {
  readonly profile: Profile;
  readonly readOnly: boolean;
  readonly theme: OfficeTheme;
  /** What `Office.context.document.settings` holds: JSON texts by name. They stay while this host lives. */
  settings: Record<string, string> = {};
  /** The batches of the add-in, oldest first; those that office.js sends of its own accord are not counted. */
  readonly batches: Batch[] = [];
  /** Called before each batch of the add-in is executed: what the user or a coauthor does meanwhile. */
  beforeSync: () => void = () => undefined;
  readonly #quirks: ReadonlySet<Quirk>;
  #told = 0;
  readonly #model: Model;
  readonly #engine: Batches;
  readonly #listening = new Set<string>();
  readonly #changed = listeners<undefined>();
  readonly #selected = listeners<Selected | null>();
  readonly #marked = listeners<undefined>();
  readonly #events = listeners<HostEvent>();
  #showDialog: ((dialog: Dialog) => void) | null = null;
  #members: Record<string, number> = {};
  #fault: { readonly code: string; readonly actions: number } | null = null;
  readonly #refused = new Map<string, string>();

  constructor(bytes: Uint8Array, options: OpenOptions) {
    this.profile = options.profile;
    this.readOnly = options.readOnly ?? false;
    this.theme = options.theme ?? 'white';
    this.#quirks = new Set(options.quirks ?? []);
    this.#model = new Model(bytes, this.readOnly, options.showDeletions ?? false, this.#quirks);
    this.#model.onSelected = () => this.#selected.tell(this.selection);
    const document = new Document(this.#model, (event, on) => {
      if (on) this.#listening.add(event);
      else this.#listening.delete(event);
    });
    this.#engine = new Batches(document, this.profile, (member) => {
      const code = this.#refused.get(member);
      if (code !== undefined) throw new ApiError(code, `${code} (asked for by a test)`, member);
      this.#members[member] = (this.#members[member] ?? 0) + 1;
    });
  }

  /** How many batches there were. */
  get syncs(): number {
    return this.batches.length;
  }

  /** Executes one batch of office.js. What it changed is one step of the user's undo. */
  execute(body: RequestBody): ResponseBody {
    const actions = body.Actions ?? [];
    const cleanup = actions.every(
      (action) => action.ActionType === ACTION.instantiate || HOUSEKEEPING.has(action.Name),
    );
    if (cleanup) this.#model.runEnded();
    else this.beforeSync();
    const fault = cleanup ? null : this.#fault;
    if (fault) this.#fault = null;
    this.#members = {};
    const response = this.#engine.execute(body, fault ?? undefined);
    const error = response.Error ? { error: response.Error.Code } : {};
    if (!cleanup) this.batches.push({ members: this.#members, actions: actions.length, ...error });
    this.#finish(true);
    return response;
  }

  /** The next sync of the add-in fails with that code, after the first so many of its actions; they stay done. */
  failNextSync(code: string, actions = 0): void {
    this.#fault = { code, actions };
  }

  /** The underlines that can be seen. */
  marks(): Mark[] {
    const { annotations, paragraphs, quirks } = this.#model;
    if (quirks.has('invisible-annotations')) return [];
    return annotations.list().map(({ anchor: { start, end }, critique: { colorScheme, popupOptions } }) => {
      const paragraph = paragraphs.indexOf(start.paragraph);
      const suggestions = popupOptions?.suggestions.slice(0, 3);
      return {
        paragraph,
        from: start.offset,
        to: end.offset,
        colour: colorScheme,
        ...(suggestions && { suggestions }),
      };
    });
  }

  /** The user clicks one of the underlines, by its number in `marks`. */
  clickMark(index: number): void {
    const { id } = this.#model.annotations.list()[index]!;
    this.#tell({ kind: 'AnnotationClicked', id });
  }

  /** The user answers the little window of an underline: takes a suggestion, by its number, or wants none. */
  answerMark(index: number, suggestion: number | 'reject'): void {
    const mark = this.#model.annotations.list()[index]!;
    const { id, critique } = mark;
    if (!critique.popupOptions) throw new RangeError(`Underline ${index} has no window.`);
    const text = suggestion === 'reject' ? '' : mark.accept(suggestion);
    if (text === undefined) throw new RangeError(`Underline ${index} has no suggestion ${suggestion}.`);
    if (suggestion === 'reject') mark.delete();
    this.#finish(true);
    const action = suggestion === 'reject' ? 'Reject' : 'Accept';
    this.#tell({ kind: 'AnnotationPopupAction', id, action, critiqueSuggestion: text });
  }

  #tell(event: HostEvent): void {
    if (this.#listening.has(event.kind)) this.#announce(event);
  }

  /** From now on a member fails with that code, as some members do in some Words; `Paragraph.insertText` for instance. Null ends it. */
  refuse(member: string, code: string | null): void {
    if (code === null) this.#refused.delete(member);
    else this.#refused.set(member, code);
  }

  #finish(announce: boolean): void {
    this.#releaseAnchors();
    const changed = this.#model.journal.close();
    const noted = this.#model.changes.take();
    if (announce) for (const [kind, uniqueLocalIds] of noted) this.#tell({ kind, uniqueLocalIds, source: 'Local' });
    if (changed) this.#changed.tell(undefined);
    if (this.#model.annotations.takeChanged()) this.#marked.tell(undefined);
  }

  #announce(event: HostEvent): void {
    this.#told++;
    if (this.#quirks.has('lost-events') && this.#told % 3 === 0) return;
    this.#events.tell(event);
    if (this.#quirks.has('repeated-events')) this.#events.tell(event);
  }

  #releaseAnchors(): void {
    const kept = new Set(
      [...this.#engine.referenced()].flatMap((object: WordObject) => (object instanceof Range ? [object.anchor] : [])),
    );
    for (const anchor of this.#model.annotations.anchors()) kept.add(anchor);
    if (this.#model.selection) kept.add(this.#model.selection);
    this.#model.anchors.keepOnly(kept);
  }

  /** The user takes back the last step; false when there is none. Word tells add-ins nothing of it (office-js issue 5089). */
  undo(): boolean {
    if (!this.#model.journal.undo()) return false;
    this.#model.changes.take();
    this.#changed.tell(undefined);
    return true;
  }

  /** The user types over `from` to `to` in a paragraph; the caret ends up after the text. */
  type(paragraph: number, from: number, to: number, text: string): void {
    const node = this.#paragraph(paragraph, from, to);
    const range = this.#model.range({ paragraph: node, offset: from }, { paragraph: node, offset: to });
    const typed = from === to ? range.insertText(text, 'End') : range.insertText(text, 'Replace');
    const { end } = typed.anchor;
    this.#model.select({ start: end, end, lost: false }, 'Select');
    this.#finish(true);
  }

  /** The user selects words, or puts the caret somewhere when `from` is `to`. */
  select(paragraph: number, from: number, to: number): void {
    const node = this.#paragraph(paragraph, from, to);
    this.#model.select(
      { start: { paragraph: node, offset: from }, end: { paragraph: node, offset: to }, lost: false },
      'Select',
    );
  }

  /** The user puts the caret at the start of the first header, footer or note. */
  selectOutside(kind: 'header' | 'footer' | 'footnotes'): void {
    const start = { paragraph: this.#model.story(kind)[0]!, offset: 0 };
    this.#model.select({ start, end: start, lost: false }, 'Select');
  }

  #paragraph(index: number, from: number, to: number): Model['root'] {
    const node = this.#model.paragraphs[index];
    if (!node) throw new RangeError(`There is no paragraph ${index}.`);
    if (!(from >= 0 && from <= to && to <= this.#model.editor.text(node).length))
      throw new RangeError(`There is no stretch ${from} to ${to} in paragraph ${index}.`);
    return node;
  }

  /** Where the selection is; null before anybody selected anything and when its words are gone. */
  get selection(): Selected | null {
    const { selection, paragraphs, editor } = this.#model;
    if (!selection) return null;
    const { start, end } = selection;
    const paragraph = paragraphs.indexOf(start.paragraph);
    const lastParagraph = paragraphs.indexOf(end.paragraph);
    if (paragraph < 0 || lastParagraph < 0) return null;
    const lines = paragraphs.slice(paragraph, lastParagraph + 1).map((node) => editor.text(node));
    lines[lines.length - 1] = lines.at(-1)!.slice(0, end.offset);
    lines[0] = lines[0]!.slice(start.offset);
    return { paragraph, from: start.offset, to: end.offset, lastParagraph, text: lines.join('\r') };
  }

  /** The texts of the body's paragraphs, those in tables included. */
  paragraphs(): string[] {
    return this.#model.paragraphs.map((node) => this.#model.editor.text(node));
  }

  /** Calls back after the document changed; returns how to stop. */
  onChange(callback: () => void): () => void {
    return this.#changed.add(callback);
  }

  /** Calls back after the selection was moved; returns how to stop. */
  onSelect(callback: (selection: Selected | null) => void): () => void {
    return this.#selected.add(callback);
  }

  /** Calls back after underlines were made or deleted; returns how to stop. */
  onMarks(callback: () => void): () => void {
    return this.#marked.add(callback);
  }

  /** Calls back with what the add-in is listening for; returns how to stop. */
  onEvent(callback: (event: HostEvent) => void): () => void {
    return this.#events.add(callback);
  }

  /** Says who shows dialogs; without one the add-in is told that they are not supported. */
  onDialog(show: (dialog: Dialog) => void): void {
    this.#showDialog = show;
  }

  /** An add-in asks for a dialog; false when nobody shows any. */
  openDialog(dialog: Dialog): boolean {
    this.#showDialog?.(dialog);
    return this.#showDialog !== null;
  }

  /** The .docx as it stands now. */
  save(): Uint8Array {
    return this.#model.package.save();
  }
}
