import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const noteOn = (part: string) =>
  reviewPlan(
    readPlan(
      readText(`Name: Ellie-Mae Hart\n\n## Strengths\nEllie-Mae is kind.\n${part}`),
      defaultSettings('2026-11-22'),
    ),
  ).find(({ rule }) => rule === 'other-child-name')!;

test('another child’s name has no fix where the child’s own words stand, only the question', () => {
  const { message, fixes } = noteOn('## Pupil views\nJayden said he likes playing on the computer and PE.');
  expect(message).toContain('Ask Ellie-Mae');
  expect(fixes).toHaveLength(0);
});

test('another child’s name has a fix in every other part', () => {
  expect(noteOn('## Needs\nJayden struggles with buttons and zips.').fixes).toHaveLength(1);
});
