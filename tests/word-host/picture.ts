import type { Model } from './model';
import { Collection, WordObject } from './word-object';
import { child, descendants, type Element } from './xml';

/** `Word.InlinePicture`: a picture that stands in a line, as far as what it is said to show. */
export class InlinePicture extends WordObject {
  readonly className = 'InlinePicture';

  constructor(
    private readonly model: Model,
    private readonly node: Element,
  ) {
    super();
  }
  override exists(): boolean {
    return this.model.holds(this.node);
  }
  #attribute(name: string): string {
    return child(this.node, 'wp:docPr')?.attributes[name] ?? '';
  }
  get altTextTitle(): string {
    return this.#attribute('title');
  }
  get altTextDescription(): string {
    return this.#attribute('descr');
  }
}

/** The pictures in the lines of a body; those that float are no inline pictures. */
export const picturesIn = (model: Model, root: Element): Collection<InlinePicture> =>
  new Collection('InlinePictureCollection', () =>
    descendants(root, 'wp:inline').map((node) => new InlinePicture(model, node)),
  );
