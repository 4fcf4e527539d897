import { afterFixes } from './fixes';
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

test.each([
  ["Jack O'Neill struggles with zips.", 'Leo struggles with zips.'],
  ['Tyler Briggs has difficulty with attention.', 'Leo has difficulty with attention.'],
  ['Jayden McDonald-Reed struggles with change.', 'Leo struggles with change.'],
  ["James' gross motor skills are weak.", "Leo's gross motor skills are weak."],
  ['James’ gross motor skills are weak.', 'Leo’s gross motor skills are weak.'],
  ['Kayden’s gross motor skills are weak.', 'Leo’s gross motor skills are weak.'],
])('“%s” is all of this child then', (sentence, wanted) => {
  expect(afterFixes('other-child-name', `Name: Leo Hart\n\n## Needs\nLeo tires quickly.\n\n${sentence}`)).toEqual([
    wanted,
  ]);
});

test.each([
  'Jack Mrs Rai struggles.',
  'Tyler De Silva’s gross motor skills are weak.',
  'Tyler de Bruyn’s gross motor skills are weak.',
])('no part of a name is left behind in “%s”', (sentence) => {
  expect(afterFixes('other-child-name', `Name: Leo Hart\n\n## Needs\nLeo tires.\n\n${sentence}`)).toEqual([]);
});

test('a name that ends in s keeps the bare apostrophe', () => {
  const plan = 'Name: James Hart\n\n## Needs\nJames tires quickly.\n\nLewis’ gross motor skills are weak.';
  expect(afterFixes('other-child-name', plan)).toEqual(['James’ gross motor skills are weak.']);
});
