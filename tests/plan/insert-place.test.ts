import { readDocx } from '../../shared/docx/read';
import { insertPlace } from '../../shared/plan/parts/insert-place';
import { outline } from '../../shared/plan/outline';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import { templates } from '../../shared/plan/templates';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { typicalOnePlan } from '../preview/samples/typical-one-plan';

const [essex] = templates;

/** The words beside which a section would go, and on which side. */
function place(text: string, id: SectionId, template: Template = essex): string {
  const draft = readText(text);
  const where = insertPlace(draft, outline(draft, defaultSettings('2026-11-22')), template, id);
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
  [
    'behind all lines of the details, also one that names another section',
    'Name: Mia Hart\nDate of plan: 19/06/26\nArea of need: SEMH / C&I\n\n## Strengths\nMia draws.\n\n## Areas of difficulty\nMia finds reading hard.',
    'aspirations_child',
    'after: Area of need: SEMH / C&I',
  ],
  [
    'behind it where the needs are told nowhere else',
    'Name: Mia Hart\nClass: 2W\nPrimary need: C&I\n\n## Outcomes\nMia will read 40 words.',
    'strengths',
    'after: Primary need: C&I',
  ],
  [
    'behind the last of the details where a line between them names another section',
    'Name: Mia Hart\nStrengths: art\nReview date: 20/10/26\n\n## Outcomes\nMia will read 40 words.',
    'aspirations_child',
    'after: Review date: 20/10/26',
  ],
  [
    'before the sections that begin in lines like those of the details',
    'Name: Mia Hart\nClass: 2W\nStrengths: Mia draws.\nNeeds: Mia finds it hard to read the words of a story on her own.\nOutcomes: Mia will read 40 words.',
    'aspirations_child',
    'after: Class: 2W',
  ],
])('%s', (_, text, id, expected) => {
  expect(place(text, id)).toBe(expected);
});

test('behind the details, too, in a kind of plan that has no section for them', () => {
  const text = 'Name: Mia Hart\nArea of need: SEMH\nReview date: 20/10/26\n\n## Outcomes\nMia will read 40 words.';
  const ids: readonly SectionId[] = ['pupil_view', 'needs', 'outcomes'];
  const own = { ...essex, sections: ids.map((id) => essex.sections.find((one) => one.id === id)!) };
  expect(place(text, 'pupil_view', own)).toBe('after: Review date: 20/10/26');
});

test.each(templates.map((template) => [template.title, template] as const))(
  'no section of “%s” goes between the lines at the head of a typical plan',
  (_, template) => {
    const draft = readDocx(typicalOnePlan('2026-11-22'));
    const sorted = outline(draft, { ...defaultSettings('2026-11-22'), template: template.id });
    const written = draft.blocks.filter(({ text }) => text.trim() !== '');
    const from = written.findIndex(({ text }) => text.startsWith('Name:'));
    const to = written.findIndex(({ text }) => text.startsWith('Area of need:'));
    expect(to).toBe(from + 3);
    for (const { id } of template.sections) {
      const where = insertPlace(draft, sorted, template, id);
      if (where === 'end') continue;
      const [[side, block]] = Object.entries(where) as [[string, string]];
      const gap = written.findIndex((one) => one.id === block) + (side === 'after' ? 1 : 0);
      expect([id, gap > from && gap <= to]).toEqual([id, false]);
    }
  },
);
