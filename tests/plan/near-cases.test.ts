import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2026-11-30'));
const rules = (text: string) => reviewPlan(read(text)).map(({ rule }) => rule);

describe('short lines between empty ones', () => {
  it('in a list of outcomes are outcomes', () =>
    expect(
      read(
        'Name: Mia Patel\n\nOutcomes\n\nTo read 40 words aloud by Easter 2027\n\nTo tie her laces on her own in 4 out of 5 tries by May 2027',
      ).outcomes,
    ).toHaveLength(2));
  it('among the support are support', () =>
    expect(
      rules('Name: Mia Patel\n\nWhat we will do\n\nMrs Day (TA)\n\nReads with Mia for 10 minutes every day.'),
    ).not.toContain('section-empty'));
});

describe('the next line answers', () => {
  it.each(['3 days out of 5, so partly met.', 'Mrs Day: she ties both shoes', 'A bit more practice is needed.'])(
    '“%s”',
    (answer) =>
      expect(
        rules(`Name: Mia Patel\n\n## Review of last plan\nOutcome 1: met, 41 words\nOutcome 2:\n${answer}`),
      ).not.toContain('outcome-not-reviewed'),
  );
});

describe('somebody else may be meant', () => {
  const about = 'Name: Mia Patel\n\n## Needs\nMia tires. She rests. She reads. She waits.\n';
  it.each([
    '## About Mia\nMia told us about her tortoise. He is called Bob and he is six.',
    '## About Mia\nMia helps us to feed our fish. He likes lettuce.',
  ])('%j', (text) => expect(rules(about + text)).not.toContain('mixed-pronouns'));
});

describe('an arrow', () => {
  it.each(['→ Met', '→ 20 words now', '→ so that she can read to her brother', '→ review 30 March 2027'])(
    '“%s” leads to no support',
    (line) =>
      expect(rules(`Name: Mia Patel\n\n## Outcomes\n1) By Easter Mia will read 40 words.\n${line}`)).not.toContain(
        'provision-no-person',
      ),
  );
});

describe('a figure behind “from” in a review', () => {
  it.each([
    'Partly met. 15 out of 24, up from 12 out of 24 at half term.',
    'Met, 19 out of 24, up from 15 in February.',
    'Partly met. She moved from table 2 to table 5.',
    'Partly met: errors dropped from 9 to 2.',
  ])('is another start than the first: %s', (text) =>
    expect(
      rules(
        `Name: Mia Patel\n\n## Outcomes\n1. By Easter Mia will answer 18 out of 24 questions (September: 7 out of 24).\n\n## Review\n1. ${text}`,
      ),
    ).not.toContain('verdict-against-figure'),
  );
});

describe('“met” with “still”', () => {
  it.each([
    'Met, she still has not needed help.',
    'Met, and Dad still can’t believe it.',
    'Met - still does not like Velcro.',
  ])('%s', (text) =>
    expect(
      rules(`Name: Mia Patel\n\n## Outcomes\n1. Mia will tie her laces by Easter.\n\n## Review\n1. ${text}`),
    ).not.toContain('verdict-against-figure'),
  );
});

describe('adults whom everybody knows', () => {
  it.each([
    'Jo delivers the phonics group.',
    'Lucy assessed reading in May.',
    'Charlotte liaises with home.',
    'The sessions stopped while Hannah was on leave.',
    'Sarah will update the plan.',
  ])('%s', (text) =>
    expect(rules(`Name: Mia Patel\n\n## Provision\nMia rests at noon. ${text}`)).not.toContain('other-child-name'),
  );
});

describe('who is the child’s family', () => {
  it.each(['Ania Patel, Mia’s mum and Mrs Day, SENCO', 'Ania Patel, her mum and Raj Patel, her dad'])('%s', (people) =>
    expect(
      rules(
        `Name: Mia Patel\n\n## What Ania told us\nShe loves her bed.\n\n## Who was there\n${people}\n\n## Strengths\nKind.`,
      ),
    ).not.toContain('parent-views-missing'),
  );
});

it.each([
  '1. Eat 3 new foods: met - pasta, rice and peas.',
  '2. Ask 3 people for help: met; she asked Mrs Day and Kit.',
])('what was counted by name has its answer: %s', (line) =>
  expect(rules(`Name: Mia Patel\n\n## Review of last plan\n${line}`)).not.toContain('review-no-figure'),
);

it.each([
  'Class: Y3–Y6 resource base\nDate of birth: 14/03/2018',
  'Class: Oak, room Y2\nDate of birth: 14/03/2018',
  'Class: 9W\nDate of birth: 14/03/2018',
])('fits the date of birth or says nothing of the year: %j', (lines) =>
  expect(rules(`Name: Mia Patel\n${lines}\n\n## Needs\nMia tires.`)).not.toContain('birth-date-year-group'),
);

it('words on cards are no heading', () =>
  expect(
    read(
      'Name: Mia Patel\n\n## Provision\nMrs Day shows these cards for 5 minutes daily:\nHOME\nMORE\nSTOP\nMr Cole reads with Mia daily.',
    ).sections.find(({ id }) => id === 'home')?.status,
  ).not.toBe('present'));

it('what was done about a file is no gap', () =>
  expect(rules('Name: Mia Patel\n\n## Strengths\nMia is kind. [upload link sent to Mum]')).not.toContain(
    'placeholder-left',
  ));
