import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { content } from './content';

const plan = (text: string) => readPlan(readText(text), defaultSettings('2026-11-22'));

test('a heading that may mean either is of outcomes or of support by what stands below it', () => {
  const text = `## What we agreed
1. Mia will read 40 words by Easter.
2. Mia will write 5 lines by Easter.

## What we are going to do
Mrs Bell reads with Mia every morning for 10 minutes.
Mr Ode writes with Mia twice a week for 15 minutes.`;
  const { outcomes, provisions } = plan(text);
  expect([outcomes.length, provisions.length]).toEqual([2, 2]);
});

test('a part of a form by its letter, beside its name in a row', () => {
  const text = 'Part B\tWhat is hard at the moment\nReading is slow.\n\nPart C\tWhat Mia does well\nShe draws.';
  expect(content(text)).toEqual(['needs/: Reading is slow.', 'strengths/: She draws.']);
});

test('a goal by its number and what it is about', () => {
  const text = `## Goals

GOAL 1 – HOMEWORK
Now: 4 of 12 pieces.
Goal: By Easter Mia will hand in 9 of 12 pieces.
School: Mrs Bell checks the planner with Mia every morning for 5 minutes.

GOAL 2 – STARTING TO WRITE
Now: 2 of 10 lessons.
Goal: By Easter Mia will start to write within 3 minutes in 7 lessons out of 10.
School: Mr Ode puts the first words on her desk in every lesson.`;
  const { outcomes, provisions } = plan(text);
  expect(outcomes.map(({ number, baseline }) => [number, baseline !== undefined])).toEqual([
    ['1', true],
    ['2', true],
  ]);
  expect(provisions.map(({ record }) => record)).toEqual(outcomes.map(({ record }) => record));
});

test('the day and the start of an outcome stand below it', () => {
  const text = '## Targets\nT1 Mia will read 40 words.\nLast term: 12 words\nDate: 11 December 2026';
  expect(content(text)).toEqual(
    expect.arrayContaining(['outcomes/baseline: 12 words', 'outcomes/deadline: 11 December 2026']),
  );
});

test('when all of it runs is neither an outcome nor support', () => {
  const text = '## Outcomes\nMia will read 40 words by Easter.\nEverything runs from 19 April to 9 July 2027.';
  expect(plan(text).outcomes).toHaveLength(1);
});

test('a sentence over the outcomes gives the day of all', () => {
  const text =
    '## Outcomes\nWe would like Mia to do two things by 16 December 2026.\n\nFirst, she will read 40 words.\n\nSecond, she will write 5 lines.';
  const told = plan(text);
  expect(told.outcomes).toHaveLength(2);
  expect(reviewPlan(told).map(({ rule }) => rule)).not.toContain('outcome-no-deadline');
});

test('titles with the number of their outcome head its support', () => {
  const text = `## Outcomes
1. Mia will read 40 words by Easter.
2. Mia will spell 20 words by Easter.

## Support
Reading (outcome 1)
Mrs Bell reads the same page three times with Mia, every morning for 10 minutes.

Spelling (outcome 2)
Mr Ode practises five words with Mia, three times a week for 10 minutes.`;
  expect(plan(text).provisions.map(({ number }) => number)).toEqual(['1', '2']);
});

test('where she starts, with the day, is no deadline', () => {
  const text = '## Outcomes\nBy Easter 2027 Mia will write 42 words. She starts from 33 (2 November).';
  expect(reviewPlan(plan(text)).map(({ rule }) => rule)).not.toContain('deadline-past');
});

test('a numbered list of what is done, with figures, is of outcomes under any heading', () => {
  const text = `## Needs
Steps and buttons are hard for Mia.

THE LIST (all for 12 February 2027)
1. Walk up the four steps to the garden, 4 times out of 5. Now: 1 time out of 5.
2. Put her coat on with one reminder, on 4 days out of 5. Now: 1 day out of 5.
3. Sit on her chair for 8 minutes of story, 4 days out of 5. Now: 1 day out of 5.`;
  expect(plan(text).outcomes).toHaveLength(3);
});

test('cards of goals by their numbers', () => {
  const text = `GOAL CARD 1: ASKING FOR HELP
What I can do now: once a week
What I will be able to do: Mia will ask three grown-ups for help, 4 times a week
Finish by: 2 July 2027

GOAL CARD 2: FINDING MY WAY
What I can do now: 0 of the 6 rooms
What I will be able to do: Mia will find six rooms with her map
Finish by: 2 July 2027`;
  expect(plan(text).outcomes.map(({ text: words }) => words)).toEqual([
    'Mia will ask three grown-ups for help, 4 times a week',
    'Mia will find six rooms with her map',
  ]);
});

test('what is next, told as an outcome with each one, is the outcome', () => {
  const one = (letter: string, act: string) =>
    `Now (${letter}): 2 out of 6.\nNext (${letter}): By Easter Mia will ${act}, 5 times out of 6.\nHow (${letter}): Mrs Bell practises it with Mia, every day for 10 minutes.`;
  const { outcomes } = plan(`## Outcomes\n${one('a', 'ask for help')}\n\n${one('b', 'spell the word')}`);
  expect(outcomes).toHaveLength(2);
});

test('the aims of last term are a review', () => {
  expect(content('## Last term’s aims: did they work?\nMia liked the cards.')).toEqual([
    'review/: Mia liked the cards.',
  ]);
});
