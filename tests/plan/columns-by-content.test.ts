import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { twoTargets as columns } from './two-targets';

/** Names that no list of labels has, or has for something else. */
const odd: Readonly<Record<string, readonly string[]>> = {
  Outcome: [
    'Our hope',
    'Picture of success',
    'Destination',
    'Mountain',
    'Where to',
    'What we want by 26 March',
    'This term',
  ],
  Start: ['Today', 'In January', 'Base camp', 'First look', 'Jan count', 'So far', 'Picture now'],
  Support: ['The way', 'Our part', 'The job', 'Route', 'Boost', 'Method', 'What grown-ups do'],
  Who: ['Grown-up', 'Guide', 'Person', 'Name', 'Lead', 'With', 'Team'],
  'How often': ['Dose', 'Timetable', 'Slot', 'Amount', 'In the week', 'Times', 'Diary'],
  'By when': ['Finish', 'Until', 'Look again', 'Arrive', 'Ready by', 'Finish line', 'Check day'],
};

const planWith = (headers: readonly string[], above: string) => {
  const rows = [headers, ...[0, 1].map((row) => Object.values(columns).map((answers) => answers[row]!))];
  const text = [
    'Name: Haroon Mirza\nDate: 11 January 2027\nReview: 26 March 2027',
    'Haroon’s views\nI like football.',
    above + rows.map((row) => row.join(' | ')).join('\n'),
    'Who was there\nMum',
  ].join('\n\n');
  return readPlan(readText(text), defaultSettings('2027-01-15'));
};

const usual = Object.keys(columns);
const cases = Object.entries(odd).flatMap(([column, names]) =>
  names.map((name) => usual.map((header) => (header === column ? name : header))),
);

describe('columns that no header explains are known by what stands in them', () => {
  for (const above of ['', 'Mum and Dad told us\nHe talks about school more.\n\n'])
    test.each(cases)(`${above.slice(0, 11)}: %s | %s | %s | %s | %s | %s`, (...headers) => {
      const plan = planWith(headers, above);
      expect(plan.outcomes.filter(({ provision, aspiration }) => !provision && !aspiration)).toHaveLength(2);
      expect(plan.provisions).toHaveLength(2);
      const notes = reviewPlan(plan).filter(({ severity, place }) => severity !== 'hint' && !('missing' in place));
      expect(notes.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    });

  test('where none of the headers is known', () => {
    const plan = planWith(['Mountain', 'Base camp', 'The way', 'Guide', 'Slot', 'Finish'], '');
    expect(plan.outcomes.map(({ deadline }) => deadline?.day)).toEqual(['2027-03-26', '2027-03-26']);
    expect(plan.provisions.map(({ who, frequency }) => who !== undefined && frequency !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  test('a row of people and amounts is no header', () => {
    const plan = readPlan(
      readText(
        'Support\nReading | Mr Ode | Every morning, 15 minutes\nSpelling | Miss Finch | Every day, 10 minutes\nMaths games | Mrs Roe | Daily, 5 minutes',
      ),
      defaultSettings('2027-01-15'),
    );
    expect(plan.provisions).toHaveLength(3);
  });
});
