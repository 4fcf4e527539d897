import { judgeField, judgePart } from '../../shared/plan/outline/kinds/judge';
import { content } from './content';

test.each([
  ['strengths', ['She makes everybody laugh, and she is kind to the little ones. She is brilliant at drawing.']],
  [
    'needs',
    ['Reading is hard for Ola. He loses his place and forgets what the first line said.', 'He finds noise hard.'],
  ],
  ['pupil_view', ['"I like it when we do plants. I want to sit with my friends and I don’t like reading out loud."']],
  [
    'parent_view',
    ['Mum says that mornings are hard and that he worries about school. Dad would like more news from the class.'],
  ],
  ['how_to_support', ['Tell me one thing at a time.', 'Let me sit at the end of the row.', 'Give me time to think.']],
  ['signatures_sharing', ['A copy was given to Mum on 4 November 2026, and the office keeps one.']],
  [undefined, ['Lorem ipsum']],
] as const)('lines like these are of the part %s', (part, lines) => {
  expect(judgePart(lines)).toBe(part);
});

test.each([
  ['outcome', ['By Easter Ola will read 40 words in a minute', 'By Easter Ola will write 3 sentences on his own']],
  ['who', ['Mrs Bell', 'Mr Ode, teaching assistant']],
  ['frequency', ['Daily, 10 minutes', '20 minutes, twice a week', 'Weekly']],
  ['baseline', ['3 out of 10', '12 words a minute']],
] as const)('answers like these are of the field %s', (field, answers) => {
  expect(judgeField(answers)).toBe(field);
});

test('a strange heading opens the part that its words are of', () => {
  const text = `## Needs
Reading is slow.

## Voices across the water
Mum says that mornings are hard and that he worries about school. Dad would like more news from the class.

## In the bottle
A copy was given to Mum on 4 November 2026, and the office keeps one.`;
  expect(content(text).map((one) => one.split('/')[0])).toEqual(['needs', 'parent_view', 'signatures_sharing']);
});
