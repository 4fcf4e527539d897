import { insertPlace } from '../../shared/plan/parts/insert-place';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import { templates } from '../../shared/plan/templates';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const [essex] = templates;

/** The words beside which a section would go, and on which side. */
function place(text: string, id: SectionId): string {
  const draft = readText(text);
  const where = insertPlace(draft, outline(draft, defaultSettings('2026-11-22')), essex, id);
  if (where === 'end') return 'end';
  const [[side, block]] = Object.entries(where) as [[string, string]];
  return `${side}: ${draft.blocks.find((one) => one.id === block)!.text}`;
}

test.each<[string, string, SectionId, string]>([
  [
    'behind the parts of the section before it, and before a line that opens a later one',
    '## Outcomes\nMia will read 40 words.\n\n## Review\n**What worked:** Cards.\n\n**What didn’t work:** Worksheets.\n\nSigned (parent): A Hart',
    'contributors',
    'after: What didn’t work: Worksheets.',
  ],
  [
    'behind the section before it',
    '## Strengths\nMia draws.\n\n## Outcomes\nMia will read.',
    'needs',
    'after: Mia draws.',
  ],
  ['before the next one where none stands before it', '## Outcomes\nMia will read.', 'strengths', 'before: Outcomes'],
  ['at the end of a text without sections', 'Some words.', 'strengths', 'end'],
])('%s', (_, text, id, expected) => {
  expect(place(text, id)).toBe(expected);
});
