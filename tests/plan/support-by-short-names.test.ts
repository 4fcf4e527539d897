import { readText } from '../../shared/text/plain';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { content } from './content';

const outcomes = `# Support plan for Hamza Qureshi

## Next steps
What I'll do\tWhat counts as done\tWhere I was on 25 November\tDate
Travel on the 36 bus from home to college\tEight mornings out of ten, arriving by 8.45\tFour stops\t24 March 2027
Eat lunch with somebody from my course\tTwenty minutes, twice a week\tLunch alone every day\t24 March 2027

## What staff do
`;

test('a row that begins with a word of an outcome tells the support behind it', () => {
  const text = `${outcomes}Bus\tFemi Ade, travel trainer\tOne to one: ride, then shadow from the seat behind\tMondays, 45 minutes
Lunch\tGrace Lim, support worker\tQuiet reptile table in room B6\tTuesdays and Fridays, 30 minutes`;
  expect(content(text).slice(0, 4)).toEqual([
    'outcomes/outcome: Travel on the 36 bus from home to college',
    'outcomes/measure: Eight mornings out of ten, arriving by 8.45',
    'outcomes/baseline: Four stops',
    'outcomes/deadline: 24 March 2027',
  ]);
  expect(content(text).slice(8)).toEqual([
    'provision/comment: Bus',
    'provision/who: Femi Ade, travel trainer',
    'provision/provision: One to one: ride, then shadow from the seat behind',
    'provision/frequency: Mondays, 45 minutes',
    'provision/comment: Lunch',
    'provision/who: Grace Lim, support worker',
    'provision/provision: Quiet reptile table in room B6',
    'provision/frequency: Tuesdays and Fridays, 30 minutes',
  ]);
});

test('a row that begins with another word begins with the support', () => {
  expect(content(`${outcomes}Snap\tGrace Lim, support worker\tKept in her tray\tMondays, 45 minutes`).at(-4)).toBe(
    'provision/provision: Snap',
  );
});

const steps = `# Plan
Name: Orla Brennigan

## My outcomes
Step 1: By 5 February 2027 Orla will read a Year 7 passage aloud at 100 words a minute.
Step 2: By 5 February 2027 Orla will spell 40 of the 60 subject words correctly in a test.

## How we will help
`;

test('a group beside an adult is no label, and what is done at home is the family’s', () => {
  const text = `${steps}Step 1\tPaired reading\tMr Adeyemi\t20 minutes, Tuesday and Friday\tone to one\tOctober to February
Step 2\tSpelling practice with word cards\tMiss Tasker\t10 minutes, Monday to Thursday\tgroup of 3\tOctober to February
At home\tFive word cards with Dad\t10 minutes, Sunday evening`;
  const plan = readPlan(readText(text), defaultSettings('2026-11-22'));
  expect(plan.provisions.map(({ text: words, number, section }) => [words, number, section])).toEqual([
    ['Paired reading', 'Step 1', 'provision'],
    ['Spelling practice with word cards', 'Step 2', 'provision'],
    ['Five word cards with Dad', undefined, 'home'],
  ]);
  expect(reviewPlan(plan).filter(({ rule }) => rule.startsWith('provision-'))).toEqual([]);
});

test('the child’s name below the support is no support', () => {
  const plan = readPlan(
    readText(`${steps}1. Mr Adeyemi reads with Orla for 20 minutes every Friday.\n\nOrla Brennigan`),
    defaultSettings('2026-11-22'),
  );
  expect(plan.provisions.map(({ text }) => text)).toEqual(['Mr Adeyemi reads with Orla for 20 minutes every Friday.']);
});
