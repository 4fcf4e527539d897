import { jargon } from '../../shared/lexicons/jargon';
import { plain } from '../../shared/lexicons/plain';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';

const noted = (text: string) =>
  reviewPlan(readPlan({ fragment: true, blocks: [{ id: 'b', text }] }, defaultSettings('2026-11-22'))).filter(
    ({ rule }) => rule === 'plainer-word',
  );

test('no phrase stands in the jargon list too, so that no word gets two notes', () => {
  const known = new Set(
    jargon.flatMap(({ phrase, also = [] }) => [phrase, ...also]).map((words) => words.toLowerCase()),
  );
  expect(plain.map(({ phrase }) => phrase).filter((phrase) => known.has(phrase.toLowerCase()))).toEqual([]);
});

test.each([
  'however',
  'review',
  'target',
  'outcome',
  'support',
  'provide',
  'additional',
  'complete',
  'current',
  'request',
  'identify',
  'select',
  'alternative',
])('an ordinary word is left alone: %s', (word) => {
  expect(noted(`We talk of the ${word} with Mum.`)).toEqual([]);
});

test.each([
  ['He utilised the mat.', 'He used the mat.'],
  ['Staff are utilising signs.', 'Staff are using signs.'],
  ['She undertook the task.', 'She did the task.'],
  ['It is an optional, beneficial club.', 'It is an optional, helpful club.'],
  ['A subsequent visit is planned.', 'A later visit is planned.'],
  ['Furthermore, she swims.', 'Also, she swims.'],
  ['The majority of lessons go well.', 'Most lessons go well.'],
  ['The majority of the class sings.', 'Most of the class sings.'],
  ['She is in receipt of help.', 'She gets help.'],
])('the fix fits: %s', (before, after) => {
  const { edits } = noted(before)[0]!.fixes[0]!;
  const { span, insert } = edits[0]!;
  expect(before.slice(0, span.from) + insert + before.slice(span.to)).toBe(after);
});
