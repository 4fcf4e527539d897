import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (more: string) => {
  const draft = readText(`## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\n${more}`);
  const plan = readPlan(draft, defaultSettings('2026-11-22'));
  const notes = reviewPlan(plan).flatMap(({ rule, place }) =>
    rule === 'section-empty' && 'block' in place
      ? [plan.blocks.get(place.block)!.text.slice(place.from, place.to)]
      : [],
  );
  return { notes, ids: plan.sections.filter(({ status }) => status !== 'missing').map(({ id }) => id) };
};
const table = '| Outcome | Support |\n| | |\n';

test('an empty section that is only a column of another one’s table has no note', () => {
  expect(read(table).notes).toEqual(['Outcomes']);
});

test('an empty section is shown at its own heading, not at a column further up', () => {
  expect(read(`${table}## Provision\n`).notes).toEqual(['Outcomes', 'Provision']);
});

test('an empty column or row that the template has no section for is no section', () => {
  const plan = `## My circle of support\nNan.\n## My journey\nMia moved here in May.\n## Planning to meet my needs\n| Strengths | |\n| Needs | |\n## My outcomes\n${table}`;
  const settings = { ...defaultSettings('2026-11-22'), template: 'central-bedfordshire-send-support-plan' };
  const { sections } = readPlan(readText(plan), settings);
  const found = sections.map(({ id }) => id);
  for (const id of ['strengths', 'provision']) expect(found).not.toContain(id);
});

const empty = (text: string) => {
  const plan = readPlan(readText(text), defaultSettings('2026-11-22'));
  return reviewPlan(plan).flatMap(({ place, quote, message, rule }) =>
    'block' in place && plan.passages.some(({ role, block }) => role === 'heading' && block === place.block)
      ? [{ quote, message, rule }]
      : [],
  );
};
const headings = ['Strengths', 'Pupil views', 'Parent views', 'My hopes', 'My targets'];
const blank = (names: readonly string[]) => names.map((one) => `## ${one}\n`).join('\n');

test('a form that is being begun has one note, on what to write next: the child’s views before all else', () => {
  const all = [...headings, 'Needs', 'Support'];
  const next = (written: string) => empty(`# SEN Support Plan\nName: Mia Hart\n${written}${blank(all)}`);
  expect(next('').map(({ quote }) => quote)).toEqual(['Pupil views']);
  expect(next('')[0]!.message).toMatch(/^Write “Pupil views” next\. /);
  // Other notes on what is missing go on.
  expect(next('## Attainment\nMia reads 12 words a minute.\n').map(({ rule }) => rule)).toEqual([
    'strengths-missing',
    'section-empty',
    'parent-views-missing',
    'child-views-missing',
  ]);
});

test('in a plan that is begun every heading has its note, and one only where that on missing views says it', () => {
  const written =
    '# SEN Support Plan\nName: Mia Hart\n## Attainment\nMia reads 12 words a minute.\n## Needs\nMia tires quickly.\n' +
    '## Support\nMrs Lee reads with Mia for 10 minutes every day.\n## At home\nMum reads with Mia every evening.\n';
  const notes = empty(`${written}${blank(headings)}`);
  expect(notes.map(({ quote }) => quote)).toEqual(headings);
  expect(notes.map(({ rule }) => rule)).toEqual([
    'strengths-missing',
    'section-empty',
    'parent-views-missing',
    'child-views-missing',
    'section-empty',
  ]);
});

test('the note calls the section what the plan calls it', () => {
  const [note] = empty(
    '## Strengths\nKind.\n## My views\n“I like art.”\n## Needs\nReading.\n## 3. My targets (agreed with Mum):\n',
  );
  expect(note!.message).toMatch(/^Nothing is written under “My targets” yet\./);
});
