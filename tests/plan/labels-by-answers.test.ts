import type { Plan } from '../../shared/plan/plan';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { twoTargets } from './two-targets';

/** Names that no list of labels has, or has for something else. */
const odd: Readonly<Record<string, readonly string[]>> = {
  Outcome: ['Our hope', 'Next thing', 'Picture of success', 'Mountain 1', 'Star', 'I will'],
  Start: ['Today', 'In January', 'Base camp', 'First look', 'Where we began', 'Counted'],
  Support: ['The way', 'Our part', 'The job', 'Route', 'What grown-ups do', 'Doing'],
  Who: ['Grown-up', 'Guide', 'Person', 'Name', 'Lead', 'With', 'Team'],
  'How often': ['Dose', 'Timetable', 'Slot', 'Amount', 'Times', 'Diary'],
  'By when': ['Finish', 'End', 'Until', 'Look again', 'Ready by', 'Check day'],
};

const layouts = { 'in one line': ': ', 'one below the other': '\n', 'in two cells': ' | ' };

const head = 'Name: Haroon Mirza\nDate: 11 January 2027\nReview: 26 March 2027\n\nHaroon’s views\nI like football.\n\n';
const read = (text: string): Plan => readPlan(readText(head + text), defaultSettings('2027-01-15'));

const planWith = (labels: readonly string[], between: string): Plan => {
  const target = (at: 0 | 1) =>
    Object.values(twoTargets)
      .map(
        (answers, index) =>
          labels[index]!.replace(/^Outcome$|1$/, (name) => (name === '1' ? '' : `${name} `) + String(at + 1)) +
          between +
          answers[at],
      )
      .join('\n');
  return read(`Outcomes and support\n\n${target(0)}\n\n${target(1)}\n\nWho was there\nMum\n`);
};

const outcomesOf = ({ outcomes }: Plan) => outcomes.filter(({ provision, aspiration }) => !provision && !aspiration);
const notesOf = (plan: Plan) =>
  reviewPlan(plan)
    .filter(({ severity, place }) => severity !== 'hint' && !('missing' in place))
    .map(({ rule, quote }) => `${rule}: ${quote}`);

const usual = Object.keys(twoTargets);

describe.each(Object.entries(layouts))('labels that stand with each target, %s', (_, between) => {
  const cases = Object.entries(odd).flatMap(([label, names]) =>
    names.map((name) => [name, usual.map((one) => (one === label ? name : one))] as const),
  );
  test.each([...cases, ['none of them known', Object.values(odd).map(([name]) => name!)] as const])(
    'are known by their answers: %s',
    (_name, labels) => {
      const plan = planWith(labels, between);
      expect(outcomesOf(plan)).toHaveLength(2);
      expect(plan.provisions).toHaveLength(2);
      expect(notesOf(plan)).toEqual([]);
    },
  );
});

describe('answers in sentences', () => {
  const plan = read(
    [
      'Outcomes',
      '1. By 26 March 2027 Haroon will write 4 sentences in 20 minutes.',
      'The harbour: 2 sentences (week of 4 January 2027).',
      'The lantern: Mr Ode practises with Haroon, one to one, 15 minutes every morning.',
      'Blue corner: Mum and Haroon write the shopping list, 5 minutes on Saturdays.',
      '2. By 26 March 2027 Haroon will play a game with one other child for 10 minutes on 3 days a week.',
      'The harbour: 1 day a week (week of 4 January 2027).',
      'The lantern: Miss Finch sets up a game for four, 15 minutes every lunchtime.',
      'Blue corner: Dad plays cards with him, 10 minutes on Sundays.',
      'Who was there',
      'Mum',
    ].join('\n'),
  );
  test('tell the start, the support and the family’s part', () => {
    expect(outcomesOf(plan)).toHaveLength(2);
    expect(plan.provisions).toHaveLength(2);
    expect(notesOf(plan)).toEqual([]);
  });
});

test('a label over a list of outcomes is none of each', () => {
  const plan = read(
    'Outcomes\nLong-term outcome A: By July 2028 Haroon will write a page.\nShort-term steps towards A\nA1. By 26 March 2027 Haroon will write 4 sentences.\nA2. By 26 March 2027 Haroon will spell 20 words.\nLong-term outcome B: By July 2028 Haroon will have a friend.\nShort-term steps towards B\nB1. By 26 March 2027 Haroon will play a game for 10 minutes.\nB2. By 26 March 2027 Haroon will ask one child to play.',
  );
  expect(outcomesOf(plan).filter(({ term }) => term === 'short')).toHaveLength(4);
});

test.each([
  'The lantern: Thursday 25 March 2027 at 3.30pm',
  'Class | Year 4\nTeacher | Mr Ode\nThe lantern | Thursday 25 March 2027',
])('a day to come behind a strange label is the review, where nothing else is: %s', (line) => {
  const text = `Name: Haroon Mirza\nDate: 11 January 2027\n${line}\n\nStrengths\nKind.\n\nOutcomes\nBy 19 March 2027 Haroon will read 40 words.\n`;
  expect(readPlan(readText(text), defaultSettings('2027-01-15')).reviewDate?.day).toBe('2027-03-25');
});

test.each(['Hospital appointment: 25 March 2027', 'Moves to Oak Class: 25 March 2027', 'The lantern: 12 March 2027'])(
  'a visit, or a day before the targets, is no review: %s',
  (line) => {
    const text = `Name: Haroon Mirza\nDate: 11 January 2027\n${line}\n\nStrengths\nKind.\n\nOutcomes\nBy 19 March 2027 Haroon will read 40 words.\n`;
    expect(readPlan(readText(text), defaultSettings('2027-01-15')).reviewDate).toBeUndefined();
  },
);

test('what will be seen is the outcome where nothing else is', () => {
  const plan = read(
    'Plan\nSuccess: Haroon will write 4 sentences by 26 March 2027.\nWho: Mr Ode\nHow often: Daily, 10 minutes\n\nSuccess: Haroon will read 30 words by 26 March 2027.\nWho: Mr Ode\nHow often: Daily, 10 minutes\n',
  );
  expect(outcomesOf(plan)).toHaveLength(2);
});

test('subjects are nobody who helps', () => {
  const plan = read(
    'Outcomes\nBy 26 March 2027 Haroon will write 4 sentences.\n\nSubject | Support | How often\nMaths | Counters and a number line on his desk while he works | Every lesson\nEnglish | Pictures in the order of the story, talked through first | Every lesson\n',
  );
  expect(plan.provisions.map(({ who }) => who)).toEqual([undefined, undefined]);
});

test('three dots lead from a known label to its answer, or are a pause', () => {
  const content = (text: string) =>
    readPlan(readText(text), defaultSettings('2027-01-15')).passages.map(({ role, field }) => `${role} ${field ?? ''}`);
  expect(content('Child’s name ... Haroon Mirza\n')).toEqual(['label name', 'content name']);
  expect(content('A slow start ... He is happy here.\n')).toEqual(['content ']);
  expect(content('What helps ... and what does not\n')).toEqual(['content ']);
});
