import { Inflate, strFromU8 } from 'fflate';
import { DocxError, damaged, tooBig } from './error';

/** What a .docx may take; a plan of 100 pages with pictures takes a tenth of any of them. */
export const limits = {
  /** Bytes of the file itself. */
  file: 100_000_000,
  /** Unpacked bytes of one part, and of all parts that are read; pictures are never unpacked. */
  part: 100_000_000,
  total: 200_000_000,
  /** A part above `ratioFrom` bytes that unpacks to more than `ratio` times its packed size is a bomb. */
  ratio: 300,
  ratioFrom: 10_000_000,
  /** Files in the package. */
  entries: 10_000,
  /** Elements inside elements. */
  depth: 256,
  /** Paragraphs and empty cells. */
  blocks: 100_000,
  /** Fields inside fields. */
  fields: 200,
};

/** The files of a zip archive by name, in lower case and with `/` between folders; each call unpacks anew. */
export type Archive = ReadonlyMap<string, () => Uint8Array>;

/**
 * Reads the directory of a zip archive; nothing is unpacked before it is asked for.
 * Trusts no size that the archive states. Throws `DocxError`.
 */
export function openZip(bytes: Uint8Array): Archive {
  if (bytes.length > limits.file) throw tooBig();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooBig();
  const files = new Map<string, () => Uint8Array>();
  const budget = { left: limits.total };
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = strFromU8(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\//, '')
      .toLowerCase();
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (files.has(name)) continue;
    files.set(name, () => {
      if (encrypted) throw new DocxError('password', 'This file is locked with a password: save a copy without one.');
      if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw damaged();
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + size);
      if (method === 0) {
        budget.left -= packed.length;
        if (packed.length > limits.part || budget.left < 0) throw tooBig();
        return packed;
      }
      if (method !== 8) throw damaged();
      return inflate(packed, budget);
    });
  }
  return files;
}

/** Offset of the end-of-directory record, which stands before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

const step = 65_536;

function inflate(packed: Uint8Array, budget: { left: number }): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    budget.left -= chunk.length;
    if (length > limits.part || budget.left < 0) throw tooBig();
    if (length > limits.ratioFrom && length > limits.ratio * packed.length) throw tooBig();
    chunks.push(chunk);
  });
  try {
    // In steps, so that a bomb is noticed after its first ones.
    for (let from = 0; from < packed.length; from += step) {
      stream.push(packed.subarray(from, from + step), from + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof DocxError ? error : damaged(error);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
