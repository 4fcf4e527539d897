import { ApiError } from './api-error';
import { type Element } from './xml';

/** Every change to the document goes through here, so that it can be undone and so that a read-only document refuses it. */
export class Journal {
  /** Grows with every change; caches compare it. */
  version = 0;
  #step: (() => void)[] = [];
  readonly #steps: (() => void)[][] = [];

  #free = false;

  /** `refuses` tells where nothing may be changed; null is any place. */
  constructor(private readonly refuses: (node: Element | null) => boolean) {}

  /** Makes changes that are allowed wherever they are, as a comment is where nothing else may be written. */
  freely<T>(make: () => T): T {
    this.#free = true;
    try {
      return make();
    } finally {
      this.#free = false;
    }
  }

  /** Notes how to take back a change that is about to be made; throws `AccessDenied` where none may be. */
  record(takeBack: () => void, node: Element | null = null): void {
    if (!this.#free && this.refuses(node))
      throw new ApiError('AccessDenied', 'You do not have permissions to perform this operation.');
    this.version++;
    this.#step.push(takeBack);
  }

  /** Puts a detached element into `parent`, before the child `before` or at the end. */
  insert(parent: Element, made: Element, before: Element | null = null): void {
    this.record(() => detach(made), parent);
    const at = before ? parent.children.indexOf(before) : parent.children.length;
    parent.children.splice(at, 0, made);
    made.parent = parent;
  }

  /** Takes an element out of its parent. */
  remove(node: Element): void {
    const parent = node.parent;
    if (!parent) return;
    const at = parent.children.indexOf(node);
    this.record(() => {
      parent.children.splice(at, 0, node);
      node.parent = parent;
    }, parent);
    detach(node);
  }

  /** Moves an element that is in a tree to another place. */
  move(node: Element, parent: Element, before: Element | null = null): void {
    this.remove(node);
    this.insert(parent, node, before);
  }

  /** Sets an attribute; null removes it. */
  setAttribute(node: Element, name: string, value: string | null): void {
    const was = node.attributes[name];
    if (was === (value ?? undefined)) return;
    const put = (text: string | undefined): void => {
      if (text === undefined) Reflect.deleteProperty(node.attributes, name);
      else node.attributes[name] = text;
    };
    this.record(() => put(was), node);
    put(value ?? undefined);
  }

  /** Replaces all that an element holds by one text. */
  setText(node: Element, text: string): void {
    const was = [...node.children];
    this.record(() => {
      node.children.splice(0, node.children.length, ...was);
    }, node);
    node.children.splice(0, node.children.length, text);
  }

  /** Ends the undo step that is open; false when it changed nothing. */
  close(): boolean {
    if (this.#step.length === 0) return false;
    this.#steps.push(this.#step);
    this.#step = [];
    return true;
  }

  /** Takes back the last step; false when there is none. */
  undo(): boolean {
    const step = this.#steps.pop();
    if (!step) return false;
    this.version++;
    for (const takeBack of step.reverse()) takeBack();
    return true;
  }
}

function detach(node: Element): void {
  const siblings = node.parent?.children;
  siblings?.splice(siblings.indexOf(node), 1);
  node.parent = null;
}
