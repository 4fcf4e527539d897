import type { Element } from './xml';

/** What happened to a paragraph. */
export type Change = 'ParagraphAdded' | 'ParagraphChanged' | 'ParagraphDeleted';

/** Which paragraphs a batch or a keystroke changed, and the ids by which Word names them in this session. */
export class Changes {
  readonly #ids = new WeakMap<Element, string>();
  #next = 1;
  #noted = new Map<Element, Change>();

  /** The paragraph's `uniqueLocalId`: a GUID of this session. */
  id(paragraph: Element): string {
    let id = this.#ids.get(paragraph);
    if (id === undefined) {
      id = `5f1c0de5-0000-4000-8000-${(this.#next++).toString(16).padStart(12, '0')}`;
      this.#ids.set(paragraph, id);
    }
    return id;
  }

  /** One paragraph takes over the id of another, which gets a new one. */
  hand(from: Element, to: Element): void {
    this.#ids.set(to, this.id(from));
    this.#ids.delete(from);
  }

  /** Notes a change; a paragraph that was added in the same step stays "added", one that comes and goes is not told of. */
  note(change: Change, paragraph: Element): void {
    const before = this.#noted.get(paragraph);
    if (before === 'ParagraphAdded') {
      if (change === 'ParagraphDeleted') this.#noted.delete(paragraph);
      return;
    }
    this.#noted.set(paragraph, change);
  }

  /** The ids of what was noted since the last call, by kind. */
  take(): Map<Change, string[]> {
    const byKind = new Map<Change, string[]>();
    for (const [paragraph, change] of this.#noted) {
      const ids = byKind.get(change) ?? [];
      ids.push(this.id(paragraph));
      byKind.set(change, ids);
    }
    this.#noted = new Map();
    return byKind;
  }
}
