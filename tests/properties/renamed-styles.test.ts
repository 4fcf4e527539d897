import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { samples } from '../../scripts/samples';
import { readDocx } from '../../shared/docx/read';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { schoolDocuments } from '../addin/word/school-documents';
import { makeDocx } from '../word-host/make-docx';
import { runs } from './arbitrary';

const today = '2026-11-22';
const documents = [
  ...Object.entries(samples).map(([name, make]): [string, Uint8Array] => [name, make(today)]),
  ...Object.entries(schoolDocuments).map(([name, blocks]): [string, Uint8Array] => [name, makeDocx(blocks)]),
];

const declared = /<w:style\b[^>]*?w:styleId="([^"]*)"/g;
const partsWithIds = /^word\/(?:styles|document|numbering|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** The same document whose styles have other ids, and other names where the name is not one that Word keeps in every language. */
function renamed(bytes: Uint8Array, newId: (id: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const styles = files['word/styles.xml'];
  if (!styles) return bytes;
  const ids = new Map([...strFromU8(styles).matchAll(declared)].map(([, id]) => [id!, newId(id!)]));
  for (const [file, content] of Object.entries(files)) {
    if (!partsWithIds.test(file)) continue;
    const text = strFromU8(content)
      // So that only its name says that a style is a heading’s.
      .replace(/<w:outlineLvl\b[^>]*>/g, '')
      .replace(
        /(<w:style\b[^>]*?w:styleId=")([^"]*)(")/g,
        (_, before: string, id: string, after: string) => `${before}${ids.get(id)}${after}`,
      )
      .replace(
        /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)\b[^>]*?w:val=")([^"]*)(")/g,
        (all, before: string, id: string, after: string) => (ids.has(id) ? `${before}${ids.get(id)}${after}` : all),
      )
      .replace(
        /(<w:name w:val=")(?!heading|title|toc|normal|default)([^"]*)(")/gi,
        (_, before: string, name: string, after: string) =>
          file === 'word/styles.xml' ? `${before}${newId(name)}${after}` : `${before}${name}${after}`,
      );
    files[file] = strToU8(text);
  }
  return zipSync(files);
}

/** What is read of a document: every block, every passage with its section, and every note. */
function read(bytes: Uint8Array) {
  const plan = readPlan(readDocx(bytes), defaultSettings(today));
  return {
    blocks: plan.draft.blocks,
    passages: plan.passages.map(({ role, section, block, from, to }) => ({ role, section, block, from, to })),
    notes: reviewPlan(plan).map(({ rule, place, quote }) => ({ rule, place, quote })),
  };
}

test.each(documents)('what is read of %s does not hang on the names of its styles', (_, bytes) => {
  const before = read(bytes);
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zäöüßé][A-Za-zäöüßé0-9]{0,12}$/), (word) => {
      let count = 0;
      expect(read(renamed(bytes, () => `${word}${++count}`))).toEqual(before);
    }),
    { numRuns: runs(4) },
  );
});

test('the styles of the documents are renamed indeed', () => {
  const [, bytes] = documents[0]!;
  const other = strFromU8(unzipSync(renamed(bytes, (id) => `zz${id}`))['word/document.xml']!);
  expect(other).toContain('<w:pStyle w:val="zz');
  expect(other).not.toMatch(/<w:pStyle w:val="(?!zz)/);
});
