import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Lines and sentences among outcomes that are none of their own. */

const outcomes = (lines: string) =>
  readPlan(
    readText(`# SEND Support Plan\nName: Mia Pelham\n## Outcomes\n${lines}\n## Support\nBuff paper.`),
    defaultSettings('2026-11-27'),
  ).outcomes.length;

const first = 'By Easter 2027 I will write an essay of 500 words with an opening and an ending.';

describe('a sentence that tells more of an outcome', () => {
  test.each([
    'I will do it in 90 minutes on a laptop.',
    'Mia will note it in her planner.',
    'I will record each one on my card.',
    'I can write 200 words now.',
    'Mia can write 200 words at the moment.',
  ])('%s', (more) => expect(outcomes(`${first} ${more}`)).toBe(1));
  test.each(['I will hand in 8 of 10 homeworks on time.', 'Mia will read 60 words.'])('not: %s', (next) =>
    expect(outcomes(`${first} ${next}`)).toBe(2),
  );
});

describe('a line that is no outcome', () => {
  test.each([
    'Aim 1 (reading)',
    'Monday',
    'Day',
    'II',
    'At home',
    'by when',
    'As often as possible',
    '(Ms Roe checked that each one has a number in it.)',
    'Starts Monday 12th of April 2027 and ends Friday 14th of May 2027.',
    'Ewan Sutcliffe, 6T, born 23.10.2015',
  ])('%s', (line) => expect(outcomes(`${first}\n${line}`)).toBe(1));
  test.each([
    'Start each task within two minutes, 4 times out of 5',
    'Start 7 essays out of 10 on the day they are set',
    'Days of the week: to write all seven',
  ])('not: %s', (line) => expect(outcomes(`${first}\n${line}`)).toBe(2));
});
