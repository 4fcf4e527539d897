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
