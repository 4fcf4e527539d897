import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { damaged } from './error';
import { limits } from './zip';

/** Value of an attribute of the element at hand, by its usual name: `w:val`, `Target`. */
export type Attr = (name: string) => string | undefined;

/** Takes the events of one XML part. Names carry the prefix usually bound to their namespace, whatever the file uses. */
export interface XmlHandler {
  /** `parent` is the element around it, or ''. Return true to leave out all that is inside; then `close` is not called. */
  open(name: string, attr: Attr, parent: string): boolean;
  close(name: string): void;
  text(text: string): void;
}

/** Usual prefix by namespace, for the transitional and the strict kind of .docx. */
const usual = new Map<string, string>(
  [
    ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
    ['w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
    ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
    ['r', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
    ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
    ['m', 'http://purl.oclc.org/ooxml/officeDocument/math'],
    ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
    ['a', 'http://purl.oclc.org/ooxml/drawingml/main'],
    ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
    ['wp', 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing'],
    ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
    ['pic', 'http://purl.oclc.org/ooxml/drawingml/picture'],
    ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
    ['c', 'http://purl.oclc.org/ooxml/drawingml/chart'],
    ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
    ['dgm', 'http://purl.oclc.org/ooxml/drawingml/diagram'],
    ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
    ['v', 'urn:schemas-microsoft-com:vml'],
    ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
    ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
    ['wpc', 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'],
    ['wp14', 'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing'],
    ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
    ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
    ['rel', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ].map(([prefix, uri]) => [uri!, prefix!]),
);
const known = new Set(usual.values());

/** Namespace prefixes in force, with what was worked out under them. */
interface Scope {
  readonly outer?: Scope;
  /** Usual prefix by the file's prefix, of those that are declared here. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  /** Attributes cannot be looked up by their usual name. */
  readonly renamed: boolean;
  /** Depth of the element that declares it. */
  readonly depth: number;
}

/**
 * Streams one XML part to a handler, choosing among alternate contents the first that is understood.
 * Throws `DocxError` for XML that is broken, nested too deeply or declares a document type.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const path: string[] = [''];
  const alternates: boolean[] = [];
  const scopes: Scope[] = [{ prefixes: new Map(), names: new Map(), renamed: false, depth: 0 }];
  let scope = scopes[0]!;
  let skipped = 0;
  let attributes: Record<string, string> = {};

  const attr: Attr = (name) => {
    if (!scope.renamed) return attributes[name];
    for (const raw in attributes)
      if (raw.includes(':') ? nameOf(scope, raw) === name : raw === name) return attributes[raw];
    return undefined;
  };

  parser.on('error', (error) => {
    throw damaged(error);
  });
  parser.on('doctype', () => {
    // A part of a .docx never has one; refusing it refuses every trick with entities.
    throw damaged();
  });
  parser.on('opentag', (tag) => {
    if (path.length + skipped > limits.depth) throw damaged();
    if (skipped > 0) {
      skipped++;
      return;
    }
    attributes = tag.attributes;
    const declared = declare(scope, attributes, path.length);
    if (declared) scopes.push((scope = declared));
    const name = nameOf(scope, tag.name);
    const parent = path[path.length - 1]!;
    path.push(name);
    let skip = false;
    if (name === 'mc:AlternateContent') alternates.push(false);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      skip = alternates.at(-1) !== false || (name === 'mc:Choice' && !understood(scope, attr('Requires')));
      if (!skip) alternates[alternates.length - 1] = true;
    } else skip = handler.open(name, attr, parent);
    if (skip) skipped = 1;
  });
  parser.on('closetag', () => {
    if (skipped > 1) {
      skipped--;
      return;
    }
    const name = path.pop()!;
    if (scope.depth === path.length) {
      scopes.pop();
      scope = scopes[scopes.length - 1]!;
    }
    if (skipped === 1) {
      skipped = 0;
      return;
    }
    if (name === 'mc:AlternateContent') alternates.pop();
    else if (name !== 'mc:Choice' && name !== 'mc:Fallback') handler.close(name);
  });
  const text = (value: string) => {
    if (skipped === 0) handler.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decode(bytes)).close();
}

/** A scope for an element that declares namespaces; undefined for the usual one that does not. */
function declare(outer: Scope, attributes: Record<string, string>, depth: number): Scope | undefined {
  let prefixes: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    const prefix = name.slice(6);
    prefixes ??= new Map();
    // A stranger that took a usual prefix must not be taken for the namespace it stands for.
    prefixes.set(prefix, usual.get(attributes[name]!) ?? (known.has(prefix) || prefix === '' ? '?' : prefix));
  }
  if (!prefixes) return undefined;
  const renamed = outer.renamed || [...prefixes].some(([prefix, as]) => prefix !== '' && prefix !== as);
  return { outer, prefixes, names: new Map(), renamed, depth };
}

/** What a prefix of the file stands for: nothing is copied from scope to scope, as many may declare one each. */
function usualOf(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const found = at.prefixes.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(scope: Scope, raw: string): string {
  const cached = scope.names.get(raw);
  if (cached !== undefined) return cached;
  const colon = raw.indexOf(':');
  const name = `${usualOf(scope, colon < 0 ? '' : raw.slice(0, colon)) ?? '?'}:${raw.slice(colon + 1)}`;
  scope.names.set(raw, name);
  return name;
}

function understood(scope: Scope, requires = ''): boolean {
  return requires
    .trim()
    .split(/\s+/)
    .every((prefix) => known.has(usualOf(scope, prefix) ?? ''));
}

function decode(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) {
    try {
      return strFromU8(bytes);
    } catch (error) {
      throw damaged(error);
    }
  }
  const units = new Uint16Array(Math.floor((bytes.length - 2) / 2));
  for (let i = 0; i < units.length; i++) {
    const [a, b] = [bytes[2 + i * 2]!, bytes[3 + i * 2]!];
    units[i] = little ? a | (b << 8) : (a << 8) | b;
  }
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
