import { takesCaret, type Editable } from './field';
import { frameOf } from './frames';
import type { MenuField } from './menu-field';
import { openNotesAt } from './open-notes';
import { pause, type PageCheck, type PageParts } from './page-check';
import { focusedIn } from './waiting';

/** How long after a click or key the page is looked at again, in ms: it may fetch what it shows next. */
const looks = [300, 1200, 3000];
/** How long the pointer rests on marked words before the note opens, in ms. */
const hover = 450;

interface Parts extends PageParts {
  readonly menu: MenuField;
  readonly check: PageCheck;
}

/** What is listened to in a page: the focus at first, and from the first plan field on what the writer and the page do. */
export class PageEvents {
  private readonly view: Window;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private caretRests: ReturnType<typeof setTimeout> | undefined;
  private later: readonly ReturnType<typeof setTimeout>[] = [];
  private watching = false;

  /** Listens for the focus at once. */
  constructor(private readonly parts: Parts) {
    const { document, fields, menu, composing, check, stopped } = parts;
    this.view = document.defaultView!;
    stopped.addEventListener('abort', () => {
      for (const timer of [this.rest, this.caretRests, ...this.later]) clearTimeout(timer);
    });
    this.on('focusin', (event) => {
      const editable = fields.notice(event);
      const [target] = event.composedPath();
      if (editable) void this.focused(editable);
      else if ((target as Partial<Node>).nodeType === 1 && takesCaret(target as Element)) this.caretNow(undefined);
    });
    this.on('contextmenu', (event) => {
      menu.opened(event.composedPath()[0] as Element, fields.notice(event));
    });
    this.on('compositionstart', (event) => composing.hear(event));
    for (const end of ['compositionend', 'focusout'])
      this.on(end, (event) => {
        if (composing.isUnderWay() && this.watching) check.soon();
        composing.hear(event);
      });
    // The field that has the focus already is why this was started, mostly.
    const first = focusedIn(document);
    if (!first) return;
    const editable = fields.noticeAt(first);
    menu.opened(first, editable);
    // In a frame that the writer is not in, the body of an editor is the active element all the same.
    if (document.hasFocus()) void this.focused(editable);
  }

  /** Whether a plan field was found, so that the page is listened to. */
  get isWatching(): boolean {
    return this.watching;
  }

  /** Listens to the page only from the first plan field on. */
  watch(): void {
    if (this.watching) return;
    this.watching = true;
    this.parts.fields.look();
    this.watchWriting();
    this.watchPointer();
    this.watchPage();
  }

  private on(type: string, listener: (event: Event) => void, target: EventTarget = this.view): void {
    target.addEventListener(type, listener, { capture: true, passive: true, signal: this.parts.stopped });
  }

  private watchWriting(): void {
    const { document, fields, composing } = this.parts;
    this.on('input', (event) => {
      const editable = fields.notice(event);
      if (!editable) return;
      composing.hear(event);
      this.wroteIn(editable);
    });
    // Of a page that keeps what is typed to itself only the caret tells.
    this.on(
      'selectionchange',
      () => {
        clearTimeout(this.caretRests);
        this.caretRests = setTimeout(() => this.lookForWriting(), pause);
      },
      document,
    );
  }

  private watchPointer(): void {
    const { document, painter, popover, check } = this.parts;
    const shown = { document, painter, popover };
    const isCurrent = () => check.isCurrent();
    this.on('pointermove', (event) => {
      clearTimeout(this.rest);
      // Who is selecting words does not read notes.
      if (popover.holds(event) || painter.marks.length === 0 || (event as PointerEvent).buttons) return;
      const path = event.composedPath();
      this.rest = setTimeout(() => openNotesAt(shown, event as PointerEvent, path, 'hover', isCurrent), hover);
    });
    this.on('click', (event) => {
      clearTimeout(this.rest);
      if (popover.holds(event)) return;
      openNotesAt(shown, event as MouseEvent, event.composedPath(), 'click', isCurrent);
      // A click is how a page comes to show another child's form.
      this.lookLater();
    });
  }

  private watchPage(): void {
    const { document, knowledge, popover, check } = this.parts;
    const checkSoon = () => check.soon();
    // So is a key that the page has for itself.
    this.on('keydown', (event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key === 'Enter' || ctrlKey || metaKey) this.lookLater();
    });
    // A frame that is taken out leaves its note in the page round it, with nobody to close it.
    this.on('pagehide', () => popover.close());
    this.on('popstate', checkSoon);
    // A page may stay open overnight.
    const newDay = () => knowledge.isOfAnotherDay && check.soon();
    this.on('focus', newDay);
    this.on('visibilitychange', newDay, document);
    // An editor's frame is told of its date or amount by fields outside.
    const outside = frameOf(this.view)?.ownerDocument.defaultView;
    if (outside) this.on('change', checkSoon, outside);
    const { navigation } = this.view as { navigation?: EventTarget };
    if (navigation) this.on('currententrychange', checkSoon, navigation);
  }

  private async focused(editable: Editable | undefined): Promise<void> {
    const { fields, check, prepare } = this.parts;
    if (!editable || editable.kind === 'value') return;
    this.caretNow(editable);
    if (!fields.mayBelong(editable) || !(await prepare())) return;
    if (!fields.all().some((one) => one.editable.element === editable.element)) return;
    this.watch();
    await check.run();
  }

  /** Whatever the field is called: what goes to the caret goes to where the writer sees it, or nowhere. */
  private caretNow(editable: Editable | undefined): void {
    this.parts.check.focusedAt = Date.now();
    this.parts.host.caretIn(editable);
  }

  private wroteIn({ element }: Editable): void {
    const { painter, menu, check } = this.parts;
    painter.typedIn(element);
    menu.rewrite(undefined);
    check.wrote();
  }

  /** Whether the writer changed the words of a field, unheard. */
  private lookForWriting(): void {
    const { document, fields, check } = this.parts;
    const at = focusedIn(document);
    const editable = at ? fields.noticeAt(at) : undefined;
    if (editable && check.hasUnheardWords()) this.wroteIn(editable);
  }

  private lookLater(): void {
    this.later.forEach(clearTimeout);
    this.later = looks.map((time) => setTimeout(() => this.parts.check.isCurrent(), time));
  }
}
