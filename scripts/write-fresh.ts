import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a text to a file that does not have it yet. */
export function writeFresh(file: string, text: string): void {
  let old = '';
  try {
    old = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (old !== text) writeFileSync(file, text);
}
