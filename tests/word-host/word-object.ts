/**
 * The host's side of one object of Word's interface. A subclass simulates the members that it has under Office.js'
 * own names; a member that it lacks is "not simulated". `null` stands for an object that is not there.
 */
export abstract class WordObject {
  /** Name of the class in Office.js, for instance `Paragraph`. */
  abstract readonly className: string;

  /** Whether it is still in the document. */
  exists(): boolean {
    return true;
  }
}

/** The host's side of a collection. */
export class Collection<T extends WordObject> extends WordObject {
  constructor(
    readonly className: string,
    /** The items at the moment of asking. */
    readonly list: () => readonly T[],
  ) {
    super();
  }
  getFirst(): T | null {
    return this.list()[0] ?? null;
  }
  getFirstOrNullObject(): T | null {
    return this.getFirst();
  }
  getLast(): T | null {
    return this.list().at(-1) ?? null;
  }
  getLastOrNullObject(): T | null {
    return this.getLast();
  }
  getItem(index: number): T | null {
    return this.list()[index] ?? null;
  }
}
