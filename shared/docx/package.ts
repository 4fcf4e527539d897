import { DocxError, damaged } from './error';
import { readXml } from './xml';
import { openZip, type Archive } from './zip';

/** A link from one part of the package to another. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `styles`, `header`, `footnotes`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly part: string;
}

/** The parts of a .docx, found by following its links, never by fixed names. */
export interface Package {
  /** Name of the main part. */
  readonly main: string;
  /** Links from a part to other parts of the package; links that lead outside are left out. */
  relations(part: string): readonly Relation[];
  /** Content of a part, unpacked; undefined when there is none. */
  part(name: string): Uint8Array | undefined;
}

/** Opens the bytes of a .docx. Throws `DocxError` for anything else, and says what it seems to be. */
export function openPackage(bytes: Uint8Array): Package {
  refuseOthers(bytes);
  const archive = openZip(bytes);
  const part = (name: string) => archive.get(name.toLowerCase())?.();
  const relations = (name: string) => {
    const slash = name.lastIndexOf('/') + 1;
    const folder = name.slice(0, slash);
    const links = part(`${folder}_rels/${name.slice(slash)}.rels`);
    return links ? readRelations(links, folder) : [];
  };
  const main = relations('').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined) throw otherArchive(archive);
  if (!archive.has(main.toLowerCase())) throw damaged();
  return { main, relations, part };
}

function readRelations(bytes: Uint8Array, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  readXml(bytes, {
    open(name, attr) {
      const target = attr('Target');
      if (name === 'rel:Relationship' && target !== undefined && attr('TargetMode') !== 'External') {
        const type = attr('Type') ?? '';
        found.push({
          id: attr('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          part: resolve(folder, target),
        });
      }
      return false;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const saveAs = 'open it in the program that wrote it and save it as a Word document (.docx)';

/** Recognises what is no zip archive by its first bytes. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxError('corrupt', 'This file is empty: choose another copy of it.');
  const starts = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 3, 4)) return;
  if (starts(0x50, 0x4b)) throw damaged();
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsName(bytes, 'EncryptedPackage')) {
      throw new DocxError(
        'password',
        'This file is locked with a password or a protection label: open it in Word, take the protection off and save a copy.',
      );
    }
    if (holdsName(bytes, 'WordDocument')) {
      throw new DocxError('old-format', 'This is an older Word file (.doc): open it in Word and save it as a .docx.');
    }
  }
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    throw new DocxError('not-docx', 'This is a rich text file (.rtf): open it in Word and save it as a .docx.');
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    throw new DocxError('not-docx', 'This is a PDF: open the document that it was made from, or save it as a .docx.');
  }
  throw new DocxError('not-docx', `This is not a Word document: ${saveAs}.`);
}

/** Whether a name of an OLE compound file's directory occurs, which is written as UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const last = bytes.length - name.length * 2;
  next: for (let at = 512; at <= last; at += 128) {
    // Directory entries are 128 bytes long and start on such a boundary.
    for (let i = 0; i < name.length; i++) {
      if (bytes[at + i * 2] !== name.charCodeAt(i) || bytes[at + i * 2 + 1] !== 0) continue next;
    }
    return true;
  }
  return false;
}

function otherArchive(archive: Archive): DocxError {
  if (archive.has('[content_types].xml')) return damaged();
  const kind = archive.has('mimetype') && archive.has('content.xml') ? 'an OpenDocument file (.odt)' : 'a zip archive';
  return new DocxError('not-docx', `This is ${kind}, not a Word document: ${saveAs}.`);
}
