import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { child, descendants, element, parseXml, serializeXml, type Element } from './xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The namespace of the `w:` prefix. */
export const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What a protected document still allows, as its file has it. */
export type Protection = 'none' | 'readOnly' | 'comments' | 'forms' | 'trackedChanges';

/** By the last word of its type, for strict and transitional files have different ones before it. */
const isOf = (relationship: Element, kind: string): boolean =>
  relationship.attributes.Type?.endsWith(`/${kind}`) ?? false;

/** The parts of a .docx: XML parts are parsed when asked for and written back by `save`. */
export class Package {
  readonly #files: Record<string, Uint8Array>;
  readonly #parts = new Map<string, Element>();
  /** Path of the main document part, `word/document.xml` as a rule. */
  readonly main: string;

  /** Throws when the bytes are no .docx. */
  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
    const target = this.#relationships('_rels/.rels').find((one) => isOf(one, 'officeDocument'));
    this.main = (target?.attributes.Target ?? 'word/document.xml').replace(/^\//, '');
    if (!(this.main in this.#files)) throw new Error('The file is not a Word document.');
  }

  #relationships(path: string): Element[] {
    const part = this.part(path);
    return part ? descendants(part, 'Relationship') : [];
  }

  /** The root element of a part, or null when the package has none there. */
  part(path: string): Element | null {
    const known = this.#parts.get(path);
    if (known) return known;
    const bytes = this.#files[path];
    if (!bytes) return null;
    const root = parseXml(strFromU8(bytes));
    this.#parts.set(path, root);
    return root;
  }

  get #mainRelationships(): string {
    const slash = this.main.lastIndexOf('/');
    return `${this.main.slice(0, slash + 1)}_rels/${this.main.slice(slash + 1)}.rels`;
  }

  /** A part that the main document refers to by that kind of relationship (`styles`, `comments`). */
  related(kind: string): Element | null {
    const target = this.#relationships(this.#mainRelationships).find((one) => isOf(one, kind))?.attributes.Target;
    return target ? this.part(this.#resolve(target)) : null;
  }

  #resolve(target: string): string {
    return target.startsWith('/') ? target.slice(1) : `${this.main.slice(0, this.main.lastIndexOf('/') + 1)}${target}`;
  }

  /** Adds an empty part beside the main document, with its relationship and content type. */
  addRelated(kind: string, root: Element): Element {
    const file = `${kind}.xml`;
    const path = this.#resolve(file);
    this.#parts.set(path, root);
    let links = this.part(this.#mainRelationships);
    if (!links) {
      links = element('Relationships', { xmlns: RELATIONSHIPS });
      this.#parts.set(this.#mainRelationships, links);
    }
    const link = element('Relationship', { Id: `rIdHost_${kind}`, Type: `${OFFICE}/${kind}`, Target: file });
    link.parent = links;
    links.children.push(link);
    const types = this.part('[Content_Types].xml');
    if (types) {
      const override = element('Override', {
        PartName: `/${path}`,
        ContentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
      });
      override.parent = types;
      types.children.push(override);
    }
    return root;
  }

  /** Which editing is all that Review, Restrict Editing allows; null where it is not enforced. */
  protection(): Protection | null {
    const settings = this.related('settings');
    const { 'w:enforcement': enforced, 'w:edit': edit } =
      (settings && child(settings, 'w:documentProtection'))?.attributes ?? {};
    return /^(1|true|on)$/.test(enforced ?? '') ? (edit as Protection) : null;
  }

  /** The style definitions; made when the document has none. */
  styles(): Element {
    return this.related('styles') ?? this.addRelated('styles', element('w:styles', { 'xmlns:w': WORDPROCESSING }));
  }

  /** The body of the main document; throws when there is none. */
  body(): Element {
    const root = this.part(this.main);
    const body = root ? child(root, 'w:body') : null;
    if (!body) throw new Error('The file is not a Word document.');
    return body;
  }

  /** The .docx as it stands now. */
  save(): Uint8Array {
    const files: Zippable = {};
    for (const [path, bytes] of Object.entries(this.#files)) files[path] = bytes;
    for (const [path, root] of this.#parts) files[path] = strToU8(serializeXml(root));
    // Saved in another second it is the same file.
    return zipSync(files, { level: 1, mtime: '1990-01-01T12:00:00' });
  }
}
