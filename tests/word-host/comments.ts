import type { Anchor } from './anchor';
import type { Model } from './model';
import { WORDPROCESSING } from './package';
import { paragraphsIn } from './structure';
import { newRun } from './text';
import { Collection, WordObject } from './word-object';
import type { Range } from './range';
import { child, descendants, element, elements, nextElement, type Element } from './xml';

/** The comments of a document: their texts in a part of their own, their places marked in the body. */
export class Comments {
  readonly #objects = new WeakMap<Element, Comment>();

  constructor(private readonly model: Model) {}

  #part(): Element | null {
    return this.model.package.related('comments');
  }
  #object(node: Element): Comment {
    let known = this.#objects.get(node);
    if (!known) this.#objects.set(node, (known = new Comment(this.model, node)));
    return known;
  }
  #all(): Comment[] {
    const part = this.#part();
    return part ? descendants(part, 'w:comment').map((node) => this.#object(node)) : [];
  }

  /** Marks a stretch and says something about it, also where comments are all that is allowed. */
  add(anchor: Anchor, text: string): Comment {
    const { journal, protection } = this.model;
    return protection === 'comments' ? journal.freely(() => this.#add(anchor, text)) : this.#add(anchor, text);
  }
  #add(anchor: Anchor, text: string): Comment {
    const { journal, editor } = this.model;
    const id = String(1 + Math.max(0, ...this.#all().map((comment) => Number(comment.id))));
    const attributes = { 'w:id': id, 'w:author': 'Author', 'w:date': '2026-01-01T00:00:00Z' };
    const node = element('w:comment', attributes, element('w:p', {}, newRun(text, null)));
    const place = (point: Anchor['start'], mark: Element): void => {
      editor.runsBetween(point.paragraph, point.offset, point.offset);
      const next = editor.runs(point.paragraph).find((one) => one.from >= point.offset)?.run ?? null;
      journal.insert(next?.parent ?? point.paragraph, mark, next);
    };
    const end = element('w:commentRangeEnd', { 'w:id': id });
    place(anchor.end, end);
    place(anchor.start, element('w:commentRangeStart', { 'w:id': id }));
    const reference = element('w:r', {}, element('w:commentReference', { 'w:id': id }));
    journal.insert(end.parent!, reference, nextElement(end));
    // An empty part left by undo does no harm.
    const part =
      this.#part() ?? this.model.package.addRelated('comments', element('w:comments', { 'xmlns:w': WORDPROCESSING }));
    journal.insert(part, node);
    return this.#object(node);
  }

  /** The comments whose stretch begins within another. */
  within({ start, end }: Anchor): Collection<Comment> {
    return new Collection('CommentCollection', () =>
      this.#all().filter((comment) => {
        const at = comment.range()?.anchor.start;
        return at !== undefined && this.model.compare(start, at) <= 0 && this.model.compare(at, end) <= 0;
      }),
    );
  }
}

/** `Word.Comment`. */
export class Comment extends WordObject {
  readonly className = 'Comment';

  constructor(
    private readonly model: Model,
    private readonly node: Element,
  ) {
    super();
  }
  override exists(): boolean {
    return this.node.parent !== null;
  }
  get id(): string {
    return this.node.attributes['w:id'] ?? '';
  }
  get authorName(): string {
    return this.node.attributes['w:author'] ?? '';
  }
  get content(): string {
    return paragraphsIn(this.node)
      .map((paragraph) => this.model.editor.text(paragraph))
      .join('\r');
  }
  set content(text: string) {
    const paragraph = paragraphsIn(this.node)[0];
    if (!paragraph) return;
    for (const run of elements(paragraph)) if (run.name === 'w:r') this.model.journal.remove(run);
    this.model.journal.insert(paragraph, newRun(text, null));
  }
  #marks(name: string): Element[] {
    return descendants(this.model.root, name).filter((mark) => mark.attributes['w:id'] === this.id);
  }
  /** The words it is about, or null when they are gone. */
  range(): Range | null {
    const offset = (mark: Element): Anchor['start'] | null => {
      const paragraph = this.model.paragraphs.find((node) => descendants(node, mark.name).includes(mark));
      if (!paragraph) return null;
      const order: Element[] = [];
      const walk = (node: Element): void => {
        for (const part of elements(node)) {
          order.push(part);
          walk(part);
        }
      };
      walk(paragraph);
      const at = order.indexOf(mark);
      const before = this.model.editor.runs(paragraph).filter((one) => order.indexOf(one.run) < at);
      return { paragraph, offset: before.at(-1)?.to ?? 0 };
    };
    const [first] = this.#marks('w:commentRangeStart');
    const [last] = this.#marks('w:commentRangeEnd');
    const [start, end] = [first && offset(first), last && offset(last)];
    return start && end ? this.model.range(start, end) : null;
  }
  getRange(): Range | null {
    return this.range();
  }
  delete(): void {
    const references = descendants(this.model.root, 'w:r').filter(
      (run) => child(run, 'w:commentReference')?.attributes['w:id'] === this.id,
    );
    for (const mark of [...this.#marks('w:commentRangeStart'), ...this.#marks('w:commentRangeEnd'), ...references])
      this.model.journal.remove(mark);
    this.model.journal.remove(this.node);
  }
}
