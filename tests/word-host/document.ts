import type { Annotation } from './annotations';
import { ApiError, invalidArgument } from './api-error';
import type { Body } from './body';
import type { ContentControl } from './content-control';
import type { Model } from './model';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import { controlsIn } from './structure';
import { WordObject, type Collection } from './word-object';
import { child, element, ownText } from './xml';

/** `Word.Document`: the root of every object path. */
export class Document extends WordObject {
  readonly className = 'Document';
  readonly properties: DocumentProperties;

  constructor(
    private readonly model: Model,
    /** Told which events the add-in listens to. */
    private readonly listen: (event: string, on: boolean) => void,
  ) {
    super();
    this.properties = new DocumentProperties(model);
  }

  get body(): Body {
    return this.model.body(this.model.root);
  }
  get contentControls(): Collection<ContentControl> {
    return this.model.controlsOf(() => controlsIn(this.model.root));
  }
  get changeTrackingMode(): string {
    return this.model.editor.tracking ? 'TrackAll' : 'Off';
  }
  set changeTrackingMode(mode: string) {
    if (!['Off', 'TrackAll', 'TrackMineOnly'].includes(mode)) throw invalidArgument('Document.changeTrackingMode');
    if (this.model.protection)
      throw new ApiError('AccessDenied', 'You do not have permissions to perform this operation.');
    this.model.editor.tracking = mode !== 'Off';
  }
  /** The caret at the start of the document when nobody has put it elsewhere. */
  getSelection(): Range {
    const { selection } = this.model;
    const start = { paragraph: this.model.paragraphs[0]!, offset: 0 };
    const kept = selection && this.model.holds(selection.start.paragraph) && this.model.holds(selection.end.paragraph);
    return kept ? this.model.range(selection.start, selection.end) : this.model.range(start, start);
  }
  getParagraphByUniqueLocalId(id: string): Paragraph | null {
    if (this.model.quirks.has('no-local-ids')) return null;
    const node = this.model.paragraphs.find((paragraph) => this.model.changes.id(paragraph) === id);
    return node ? this.model.paragraph(node) : null;
  }
  getAnnotationById(id: string): Annotation | null {
    return this.model.annotations.list().find((one) => one.id === id) ?? null;
  }
  _RegisterEvent(_target: string, event: string): void {
    this.listen(event, true);
  }
  _UnregisterEvent(_target: string, event: string): void {
    this.listen(event, false);
  }
}

/** `Word.DocumentProperties`, as far as `docProps/core.xml` has them. */
export class DocumentProperties extends WordObject {
  readonly className = 'DocumentProperties';

  constructor(private readonly model: Model) {
    super();
  }
  #read(name: string): string {
    const part = this.model.package.part('docProps/core.xml');
    const found = part && child(part, name);
    return found ? ownText(found) : '';
  }
  get title(): string {
    return this.#read('dc:title');
  }
  set title(title: string) {
    const part = this.model.package.part('docProps/core.xml');
    if (!part) throw invalidArgument('DocumentProperties.title');
    const known = child(part, 'dc:title');
    if (known) this.model.journal.setText(known, title);
    else this.model.journal.insert(part, element('dc:title', {}, title));
  }
  get subject(): string {
    return this.#read('dc:subject');
  }
  get author(): string {
    return this.#read('dc:creator');
  }
}
