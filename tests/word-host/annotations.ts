import type { Anchor } from './anchor';
import { ApiError, invalidArgument } from './api-error';
import type { Model } from './model';
import { wordMetadata } from './word-metadata';
import { Collection, WordObject } from './word-object';
import type { Range } from './range';
import type { Element } from './xml';

/** `Word.Critique`: offsets count UTF-16 units in the paragraph's text. */
interface Critique {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
  /** The little window that opens on a click (WordApi 1.8); it shows three suggestions at most (office-js issue 6797). */
  readonly popupOptions?: {
    readonly brandingTextResourceId: string;
    readonly titleResourceId: string;
    readonly subtitleResourceId: string;
    readonly suggestions: readonly string[];
  };
}

/** Underlines that an add-in made; they are kept in memory only, never in the file, and no undo knows them. */
export class Annotations {
  readonly #all: Annotation[] = [];
  #next = 1;
  #changed = false;

  constructor(private readonly model: Model) {}

  /** Their anchors, which have to follow the words. */
  anchors(): readonly Anchor[] {
    return this.#all.map(({ anchor }) => anchor);
  }

  add(paragraph: Element, critiques: readonly Critique[]): string[] {
    const where = 'Paragraph.insertAnnotations';
    if (this.model.quirks.has('no-annotations'))
      throw new ApiError('GeneralException', 'There was an internal error while processing the request.', where);
    const { length } = this.model.editor.text(paragraph);
    const colours = Object.values(wordMetadata.enums['CritiqueColorScheme'] ?? {});
    return critiques.map((critique) => {
      const { colorScheme, start, length: long } = critique;
      if (!(start >= 0 && long > 0 && start + long <= length) || !colours.includes(colorScheme))
        throw invalidArgument(where);
      const anchor = this.model.anchors.make({ paragraph, offset: start }, { paragraph, offset: start + long });
      const made = new Annotation(this.model, String(this.#next++), anchor, critique, () => this.#remove(made));
      this.#all.push(made);
      this.#changed = true;
      return made.id;
    });
  }

  #remove(one: Annotation): void {
    const at = this.#all.indexOf(one);
    if (at < 0) return;
    this.#all.splice(at, 1);
    this.#changed = true;
  }

  /** Whether any was made or deleted since this was last asked. */
  takeChanged(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  of(paragraph: Element): Collection<Annotation> {
    return new Collection('AnnotationCollection', () =>
      this.list().filter(({ anchor }) => anchor.start.paragraph === paragraph),
    );
  }

  /** Those whose words are still there. */
  list(): readonly Annotation[] {
    return this.#all.filter((one) => one.exists());
  }
}

/** `Word.Annotation`. */
export class Annotation extends WordObject {
  readonly className = 'Annotation';
  readonly state = 'Created';

  constructor(
    private readonly model: Model,
    readonly id: string,
    readonly anchor: Anchor,
    readonly critique: Critique,
    private readonly remove: () => void,
  ) {
    super();
  }
  override exists(): boolean {
    const { start, end, lost } = this.anchor;
    return !lost && start.offset < end.offset && this.model.holds(start.paragraph);
  }
  /** The user chooses a suggestion in the little window: it takes the place of the words. */
  accept(suggestion: number): string | undefined {
    const text = this.critique.popupOptions?.suggestions.slice(0, 3)[suggestion];
    if (text === undefined) return undefined;
    this.model.range(this.anchor.start, this.anchor.end).insertText(text, 'Replace');
    this.remove();
    return text;
  }
  get critiqueAnnotation(): CritiqueAnnotation {
    return new CritiqueAnnotation(this.model, this);
  }
  delete(): void {
    this.remove();
  }
}

/** `Word.CritiqueAnnotation`, as far as its words. */
class CritiqueAnnotation extends WordObject {
  readonly className = 'CritiqueAnnotation';

  constructor(
    private readonly model: Model,
    private readonly annotation: Annotation,
  ) {
    super();
  }
  get range(): Range {
    return this.model.range(this.annotation.anchor.start, this.annotation.anchor.end);
  }
}
