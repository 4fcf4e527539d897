import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlans } from '../../scripts/corpus';
import { readDocx } from '../../shared/docx/read';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import { asTypedDocx } from './as-typed-docx';

/** Every which plan is taken; all of them take half a minute. */
const step = Number(process.env['EVERY_DOOR_STEP'] ?? 6);

const notes = (draft: Draft, asOf: string) =>
  review(draft, defaultSettings(asOf))
    .map(({ rule, quote, place }) => `${rule}: ${'missing' in place ? place.missing : quote}`)
    .sort();

test('a plan typed into Word draws the notes that it draws as text', () => {
  const plans = readPlans(join(__dirname, 'learned/plans'))
    .filter(({ file }) => file.endsWith('.txt'))
    .filter((_, index) => index % step === 0);
  const other = plans.filter(({ file, labels }) => {
    const text = readFileSync(file, 'utf8');
    const asText = notes(readText(text), labels.asOf);
    return JSON.stringify(notes(readDocx(asTypedDocx(text)), labels.asOf)) !== JSON.stringify(asText);
  });
  if (process.env['EVERY_DOOR_STEP']) process.stdout.write(`read otherwise: ${other.length} of ${plans.length}\n`);
  // Text that is laid out with blanks or drawn lines is no table in Word.
  expect(other.length / plans.length).toBeLessThan(0.065);
});
