import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** The plan of a child of a name, with one outcome and one item of support. */
const planOf = (name: string, outcome: string, support: string) =>
  readPlan(
    readText(
      `Name: ${name} Barton\n\n## Strengths\n${name} is kind. ${name} likes birds.\n\n## Outcomes\n1. ${outcome}\n\n## Provision\n- ${support}\n`,
    ),
    defaultSettings('2026-11-22'),
  );

const notes = (name: string, outcome: string, support: string) =>
  reviewPlan(planOf(name, outcome, support))
    .filter(({ severity, rule }) => severity !== 'hint' && /^(?:outcome|provision)-/.test(rule))
    .filter(({ rule }) => !/without-|no-date/.test(rule))
    .map(({ rule, quote }) => `${rule}: ${quote}`);

const outcome = (name: string) => `${name} to read 40 words a minute by 12 March 2027.`;
const support = (name: string) => `Mrs Day reads with ${name} for ten minutes every Monday.`;

const names = [
  'Miles',
  'Banks',
  'Buddy',
  'Praise',
  'Rose',
  'Hope',
  'Chance',
  'Will',
  'Reading',
  'Page',
  'Star',
  'Mile',
];

test.each(names)('%s is a child, and neither support nor an act', (name) => {
  for (const one of [
    outcome(name),
    `${name} says what she did at the weekend in two sentences, each Monday, by 12 March 2027.`,
    `${name} counts to 20 in 8 out of 10 tries by 12 March 2027.`,
    `${name} asks for help with her card four times out of five by 12 March 2027.`,
    `${name} can tie her laces on 4 days out of 5 by 12 March 2027.`,
    `By 12 March 2027 ${name} reads 40 words a minute.`,
    `40 words a minute read by ${name} by 12 March 2027.`,
  ])
    expect(notes(name, one, support(name))).toEqual([]);
  for (const one of [
    `${name}’s dad reads with her for ten minutes every night.`,
    `${name} and Mrs Day play counting games for ten minutes every day.`,
  ])
    expect(notes(name, outcome(name), one)).toEqual([]);
});

test.each(names)('what is support stays support in a plan of %s', (name) => {
  expect(notes(name, 'Buddy reading with an adult every Tuesday by 12 March 2027.', support(name))).toHaveLength(1);
  expect(notes(name, `${name} will be given praise by staff by 12 March 2027.`, support(name))).not.toEqual([]);
  expect(notes(name, outcome(name), `Mrs Day is kind to ${name}, every Monday.`)).not.toEqual([]);
});

test('records keep the words that were written', () => {
  const plan = planOf('Miles', outcome('Miles'), support('Miles'));
  expect(plan.outcomes[0]!.text).toContain('Miles to read');
  expect(plan.provisions[0]!.text).toContain('reads with Miles');
});
