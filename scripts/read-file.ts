import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readDocx } from '../shared/docx/read';
import type { Draft } from '../shared/text/draft';
import { readText } from '../shared/text/plain';

/** Reads a plan from a .docx, .md or .txt file; throws an Error whose message is a plain sentence. */
export function readFile(file: string): Draft {
  const kind = extname(file).toLowerCase();
  if (!['.docx', '.md', '.txt'].includes(kind)) throw new Error('Only .docx, .md and .txt files can be read.');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error('The file could not be opened. Check its name and that you may read it.', { cause });
  }
  if (kind === '.docx') return readDocx(new Uint8Array(bytes));
  return readText(decode(bytes));
}

/** UTF-8 or UTF-16 by its byte order mark, else UTF-8, else the old Windows encoding that Word's “plain text” uses. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
