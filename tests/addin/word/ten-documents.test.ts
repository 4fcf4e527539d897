import { unzipSync } from 'fflate';
import { readDocx } from '../../../shared/docx/read';
import { readPlan } from '../../../shared/plan/read-plan';
import { templates } from '../../../shared/plan/templates';
import { reviewPlan } from '../../../shared/review';
import { defaultSettings } from '../../../shared/settings';
import type { Profile } from '../../word-host';
import { makeDocx } from '../../word-host/make-docx';
import { openInWord } from '../open-in-word';
import { schoolDocuments as documents } from './school-documents';

const settings = defaultSettings('2026-11-22');
const [onePlan] = templates;

const texts = (bytes: Uint8Array) =>
  readDocx(bytes)
    .blocks.map(({ text }) => text)
    .filter((text) => text.trim() !== '');

/** Each line of the first stands in the second, in the same order. */
function missingFrom(before: readonly string[], after: readonly string[]): readonly string[] {
  let at = 0;
  return before.filter((line) => {
    const found = after.indexOf(line, at);
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

describe.each(['1.3', '1.9'] satisfies Profile[])('documents that schools have, in Word with %s', (profile) => {
  it.each(Object.entries(documents))(
    '%s: checked, put right, added to, saved and reopened with nothing lost',
    async (_, blocks) => {
      const original = makeDocx(blocks);
      const { host, word, close } = await openInWord(original, { profile });
      const untouched = unzipSync(original);

      const plan = readPlan(await host.read(), settings);
      const findings = reviewPlan(plan);
      expect(findings.length).toBeGreaterThan(1);
      for (const { place } of findings) await host.reveal(place);

      const fixable = findings.find(
        ({ fixes, quote }) => fixes.length > 0 && /utilise|ongoing|as required/i.test(quote),
      );
      if (fixable) {
        expect(await host.apply(fixable.fixes[0]!.edits)).toBe('applied');
        expect(texts(word.save())).not.toEqual(texts(original));
        expect(word.undo()).toBe(true);
        expect(texts(word.save())).toEqual(texts(original));
      }

      const inserted = await host.insert(onePlan, ['aspirations_child', 'contributors'], 'order');
      expect(inserted.map(({ outcome }) => outcome)).toEqual(['inserted', 'inserted']);
      const saved = word.save();
      expect(missingFrom(texts(original), texts(saved))).toEqual([]);
      expect(Object.keys(unzipSync(saved)).sort()).toEqual(Object.keys(untouched).sort());
      await close();

      const again = await openInWord(saved, { profile });
      const reopened = readPlan(await again.host.read(), settings);
      const status = (id: string) => reopened.sections.find((section) => section.id === id)?.status;
      expect([status('aspirations_child'), status('contributors')]).toEqual(['empty', 'empty']);
      expect(again.word.paragraphs().length).toBeGreaterThan(blocks.length);
      await again.close();
    },
  );

  it('are ten or more, in as many layouts', () => {
    expect(Object.keys(documents).length).toBeGreaterThanOrEqual(10);
  });
});

it('finds a loss where there is one', () => {
  expect(missingFrom(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual(['b']);
});
