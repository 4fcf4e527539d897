import { HostError, type AtMark } from '../../shared/host';
import type { Finding } from '../../shared/rules/finding';
import type { Severity } from '../../shared/severity';
import type { Span } from '../../shared/text/span';
import { codeOf } from './failure';
import { noteWindow } from './note-window';
import { findParagraphs } from './paragraphs';
import { draftText } from './reading';
import { has } from './requirement';

/** A note on words of the document. */
type Note = Finding & { readonly place: Span };

/** The underlines of one paragraph: Word's ids of them, in the order of the notes. */
interface Drawn {
  readonly notes: readonly Note[];
  readonly ids: readonly string[];
}

/** None of the colours in which Word's own Editor underlines. */
const colours: Readonly<Record<Severity, 'Berry' | 'Lavender' | 'Green'>> = {
  error: 'Berry',
  warning: 'Lavender',
  hint: 'Green',
};

/** What Word says where underlines cannot be had: without a subscription (office-js issue 5179), or where nothing may be changed. */
const refusals = new Set(['GeneralException', 'AccessDenied', 'NotAllowed', 'NotImplemented', 'ApiNotFound']);

/** Underlines by Word's annotations (WordApi 1.7): they are in no file and no undo, and go with their words. */
export interface Underlines {
  /** Underlines the words of these notes and no others; paragraphs where nothing changed are left alone. */
  readonly show: (notes: readonly Finding[]) => Promise<void>;
  /** Calls back when the writer clicks an underline or answers its little window; returns how to stop. */
  readonly listen: (done: (finding: Finding, what: AtMark) => void) => () => void;
}

/** `known` tells the texts of the last reading; `popups` whether Word may offer the fixes at an underline itself. */
export function underlines(known: () => ReadonlyMap<string, string>, popups: () => boolean): Underlines {
  let wanted: readonly Finding[] = [];
  let drawing: Promise<void> | undefined;
  let drawn: ReadonlyMap<string, Drawn> = new Map();
  /** Every underline that was made and not deleted: they may have moved to another paragraph with their words. */
  const ours = new Set<string>();
  /** Paragraphs where Word failed while it drew, so that nobody knows what stands there. */
  const doubtful = new Set<string>();
  /** The texts at the last drawing: where they differ, a paragraph is looked at again. */
  let texts: ReadonlyMap<string, string> = new Map();
  let refused = false;
  /** Whether fixes were offered at the underlines of the last drawing. */
  let offered = popups();
  let woken = false;

  /** One drawing at a time; where several are asked for meanwhile, the latest counts. */
  function show(notes: readonly Finding[]): Promise<void> {
    wanted = notes;
    if (notes.length > 0 && !woken) wakeOnFocus();
    drawing ??= drawLatest().finally(() => (drawing = undefined));
    return drawing;
  }

  async function drawLatest(): Promise<void> {
    let done: readonly Finding[] | undefined;
    while (done !== wanted) {
      done = wanted;
      await draw(done);
    }
  }

  async function draw(notes: readonly Finding[]): Promise<void> {
    const now = known();
    const after = byBlock(notes, now);
    if (offered !== popups()) {
      offered = popups();
      drawn = new Map();
    }
    const blocks = [...now.keys()].filter(
      (id) =>
        doubtful.has(id) ||
        !sameNotes(drawn.get(id)?.notes ?? [], after.get(id) ?? []) ||
        (ours.size > 0 && texts.get(id) !== now.get(id)),
    );
    if (blocks.length === 0 || refused) return;
    try {
      await Word.run((context) => redraw(context, blocks, now, after));
    } catch (cause) {
      // Everything is looked at again the next time.
      drawn = texts = new Map();
      if (!refusals.has(codeOf(cause) ?? '')) return;
      refused = true;
      throw new HostError(
        'refused',
        'Word shows no underlines here. They need a Microsoft 365 subscription and a document that can be changed. Your notes are in this pane.',
        { cause },
      );
    }
  }

  async function redraw(
    context: Word.RequestContext,
    blocks: readonly string[],
    now: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, readonly Note[]>,
  ): Promise<void> {
    const found = await findParagraphs(context, blocks, now);
    // One of them is gone: the reading that is under way sees it, and its notes are drawn.
    if (!found) return;
    const live = await annotationsOf(context, found);
    const next = new Map(drawn);
    const seen = new Map(now);
    const made = new Map<string, OfficeExtension.ClientResult<string[]>>();
    for (const [id, paragraph] of found) {
      const here = live.get(id) ?? [];
      const fresh = after.get(id) ?? [];
      const old = drawn.get(id);
      if (old && here.length === fresh.length && sameNotes(old.notes, fresh)) {
        next.set(id, { ...old, notes: fresh });
        continue;
      }
      for (const one of here) one.delete();
      next.delete(id);
      // Typed into since: where its words stand now is known after the next reading.
      if (paragraph.text !== now.get(id)) seen.delete(id);
      else if (fresh.length > 0)
        made.set(id, paragraph.insertAnnotations({ critiques: fresh.map((note) => critique(note, popups())) }));
    }
    for (const id of found.keys()) doubtful.add(id);
    await context.sync();
    for (const id of found.keys()) doubtful.delete(id);
    for (const [id, { value: ids }] of made) {
      next.set(id, { notes: after.get(id)!, ids });
      for (const one of ids) ours.add(one);
    }
    drawn = next;
    texts = seen;
  }

  /** The underlines of ours that each paragraph has now. */
  async function annotationsOf(context: Word.RequestContext, found: ReadonlyMap<string, Word.Paragraph>) {
    if (ours.size === 0 && doubtful.size === 0) return new Map<string, Word.Annotation[]>();
    const all = [...found].map(([id, paragraph]) => {
      const annotations = paragraph.getAnnotations();
      annotations.load('items/id');
      return [id, annotations] as const;
    });
    await context.sync();
    return new Map(all.map(([id, { items }]) => [id, items.filter((one) => doubtful.has(id) || ours.has(one.id))]));
  }

  /** What is made while Word opens the pane is there but not to be seen (office-js issue 6595), or refused: once more, when the writer comes to the pane. */
  function wakeOnFocus(): void {
    woken = true;
    window.addEventListener(
      'focus',
      () => {
        refused = false;
        drawn = new Map();
        // A second refusal is no news.
        void show(wanted).catch(() => undefined);
      },
      { once: true },
    );
    // A pane that is closed takes its underlines along, if Word still listens.
    window.addEventListener('pagehide', () => void show([]).catch(() => undefined), { once: true });
  }

  function listen(done: (finding: Finding, what: AtMark) => void): () => void {
    let stopped = false;
    const tell = (id: string, what: AtMark): Promise<void> => {
      const line = [...drawn.values()].find(({ ids }) => ids.includes(id));
      const note = line?.notes[line.ids.indexOf(id)];
      if (note && !stopped) done(note, what);
      return Promise.resolve();
    };
    const registered = Word.run(async (context) => {
      const { document } = context;
      document.onAnnotationClicked.add(({ id }) => tell(id, 'open'));
      if (has('1.8'))
        document.onAnnotationPopupAction.add(({ id, action }) => tell(id, action === 'Reject' ? 'ignore' : 'taken'));
      await context.sync();
    });
    // The notes are in the pane all the same.
    registered.catch(() => undefined);
    return () => void (stopped = true);
  }

  return { show, listen };
}

/** The notes of each paragraph in the order of their words. Where two overlap, the shorter says more precisely what it is about. */
function byBlock(notes: readonly Finding[], texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Note[]> {
  const lines = new Map<string, Note[]>();
  const inText = notes
    .filter((note): note is Note => 'from' in note.place && note.place.from < note.place.to)
    // A reading that came since moved the words.
    .filter(({ place, quote }) => draftText(texts.get(place.block) ?? '').slice(place.from, place.to) === quote)
    .toSorted((a, b) => a.place.to - a.place.from - (b.place.to - b.place.from));
  for (const note of inText) {
    const line = lines.get(note.place.block) ?? [];
    if (line.every(({ place }) => place.to <= note.place.from || place.from >= note.place.to)) line.push(note);
    lines.set(note.place.block, line);
  }
  for (const line of lines.values()) line.sort((a, b) => a.place.from - b.place.from);
  return lines;
}

/** Word moves an underline with its words, so that only the words count. */
const sameNotes = (a: readonly Note[], b: readonly Note[]): boolean =>
  a.length === b.length && a.every(({ rule, quote }, index) => rule === b[index]!.rule && quote === b[index]!.quote);

/** More than this Word does not show (office-js issue 6797). */
const mostSuggestions = 3;

function critique({ place, quote, severity, concern, fixes }: Note, popups: boolean): Word.Critique {
  const suggestions = popups ? suggestionsOf(place, quote, fixes).slice(0, mostSuggestions) : [];
  return {
    colorScheme: colours[severity],
    start: place.from,
    length: place.to - place.from,
    ...(suggestions.length > 0 && {
      popupOptions: {
        brandingTextResourceId: noteWindow.brand,
        titleResourceId: noteWindow.title(concern),
        subtitleResourceId: noteWindow.why,
        suggestions,
      },
    }),
  };
}

/** What Word puts in place of the underlined words: the fixes that change nothing beyond them. */
function suggestionsOf({ block, from, to }: Span, quote: string, fixes: Note['fixes']): string[] {
  return fixes.flatMap(({ edits: [edit, ...others] }) => {
    if (!edit || others.length > 0 || edit.span.block !== block || edit.span.from < from || edit.span.to > to)
      return [];
    const words = quote.slice(0, edit.span.from - from) + edit.insert + quote.slice(edit.span.to - from);
    return words.trim() === '' || words.includes('\n') ? [] : [words];
  });
}
