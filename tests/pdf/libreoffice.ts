import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const programs = { soffice: 'libreoffice-writer-nogui', pdftotext: 'poppler-utils' } as const;

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether documents can be rendered here; installs Debian's LibreOffice where there is none and this is root. */
export function haveLibreOffice(): boolean {
  const missing = () => Object.entries(programs).flatMap(([program, name]) => (has(program) ? [] : [name]));
  if (missing().length === 0) return true;
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], { stdio: 'ignore' });
  } catch {
    return false; // no Debian, or no network
  }
  return missing().length === 0;
}

/** Renders each .docx to PDF and gives the words that can be read on its pages, in the order in which they were laid out. */
export function wordsOnPages(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-plan-pdf-'));
  try {
    const files = [...documents.keys()].map((name, index) => ({ name, file: path.join(folder, `${index}.docx`) }));
    for (const { name, file } of files) writeFileSync(file, documents.get(name)!);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...convert, ...files.map(({ file }) => file)], { stdio: 'ignore', timeout: 300_000 });
    return new Map(files.map(({ name, file }) => [name, wordsOf(file.replace(/docx$/, 'pdf'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsOf(pdf: string): readonly string[] {
  const text = `${pdf}.txt`;
  execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, text]);
  return readFileSync(text, 'utf8').split(/\s+/).filter(Boolean);
}
