import assert from 'node:assert/strict';
import { readDocx } from '../../shared/docx/read';
import { readPlan } from '../../shared/plan/read-plan';
import { templates } from '../../shared/plan/templates';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { openInWord } from '../addin/open-in-word';
import { schoolDocuments } from '../addin/word/school-documents';
import { makeDocx } from '../word-host/make-docx';
import { haveLibreOffice, wordsOnPages } from './libreoffice';

const settings = defaultSettings('2026-11-22');
const [onePlan] = templates;

/** What the add-in leaves of a document in the simulated Word: a fix made and undone, two parts added, saved. */
async function addedTo(original: Uint8Array): Promise<Uint8Array> {
  const { host, word, close } = await openInWord(original);
  try {
    const findings = reviewPlan(readPlan(await host.read(), settings));
    const fix = findings.flatMap(({ fixes }) => fixes)[0];
    if (fix) {
      assert.equal(await host.apply(fix.edits), 'applied');
      assert.ok(word.undo());
    }
    const inserted = await host.insert(onePlan, ['aspirations_child', 'contributors'], 'order');
    assert.ok(inserted.every(({ outcome }) => outcome === 'inserted'));
    return word.save();
  } finally {
    await close();
  }
}

/** The words of the first that do not stand in the second in the same order. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  let at = 0;
  return before.filter((word) => {
    const found = after.indexOf(word, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** The words that are nowhere on the pages. A renderer that shows struck-out words joins them to their neighbours. */
function unseen(words: readonly string[], onPages: readonly string[]): readonly string[] {
  const text = onPages.join(' ');
  return words.filter((word) => !text.includes(word.replace(/^\P{L}+|\P{L}+$/gu, '')));
}

const wordsIn = (bytes: Uint8Array) => readDocx(bytes).blocks.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));

async function main(): Promise<void> {
  if (!haveLibreOffice()) {
    console.log('SKIPPED rendering to PDF: no LibreOffice is here and none could be installed.');
    return;
  }
  // A comparison that finds nothing would pass everything.
  assert.deepEqual(lost(['a', 'b', 'c'], ['a', 'x', 'c']), ['b']);
  assert.deepEqual(unseen(['PIVATS.', 'gone'], ['PIVATSuse', 'it.']), ['gone']);
  const documents = new Map<string, Uint8Array>();
  for (const [name, blocks] of Object.entries(schoolDocuments)) {
    const original = makeDocx(blocks);
    documents.set(`${name}, before`, original).set(`${name}, after`, await addedTo(original));
  }
  const pages = wordsOnPages(documents);
  for (const name of Object.keys(schoolDocuments)) {
    const [before, after] = [pages.get(`${name}, before`)!, pages.get(`${name}, after`)!];
    assert.deepEqual(
      unseen(wordsIn(documents.get(`${name}, before`)!), before),
      [],
      `${name}: all of it is on the page`,
    );
    assert.deepEqual(lost(before, after), [], `${name}: what was on the page is on the page still, in its order`);
    const added = wordsIn(documents.get(`${name}, after`)!);
    assert.deepEqual(unseen(added, after), [], `${name}: what was added is on the page`);
    assert.ok(after.length > before.length);
    console.log(`ok      ${name}: ${before.length} words on the page before, ${after.length} after, none lost`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
