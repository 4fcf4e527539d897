import { readDocx } from '../../shared/docx/read';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { docx, p, tbl, tc, tr } from './fixture';

const outcomesOf = (label: string, ...lines: string[]) => {
  const rows = [
    ['Name', 'Mia Green'],
    ['Review date', '26 March 2027'],
    ['Strengths', 'Mia is kind.'],
  ].map((cells) => tr(cells.map((text) => tc(text))));
  const cell = lines.map((text) => p(text)).join('');
  const plan = readPlan(
    readDocx(docx(tbl(...rows, tr([tc(label), tc(cell)]), tr([tc('Signed'), tc('A. Green')])))),
    defaultSettings('2026-11-22'),
  );
  return {
    outcomes: plan.outcomes.map(({ text, deadline }) => `${text} ${deadline?.day}`),
    provisions: plan.provisions.map(({ text }) => text),
  };
};

test('a cell beside “What we are aiming for” has labels of its own', () => {
  expect(
    outcomesOf(
      'What we are aiming for',
      'Aim 1',
      'Mia will read 60 words a minute.',
      'Now: 41 words a minute',
      'By: 12 February 2027',
      'We do: Mrs Abbot hears her read for 10 minutes every day',
      'Aim 2',
      'Mia will spell 30 of the first 50 words.',
      'Now: 9 out of 50',
      'By: 5 March 2027',
    ),
  ).toEqual({
    outcomes: ['Mia will read 60 words a minute. 2027-02-12', 'Mia will spell 30 of the first 50 words. 2027-03-05'],
    provisions: ['Mrs Abbot hears her read for 10 minutes every day'],
  });
});

test('so has a cell beside “Outcome 1”', () => {
  expect(
    outcomesOf(
      'Outcome 1',
      'By 12 February 2027 Mia will read 60 words a minute.',
      'Now: 41 words a minute',
      'The help: Mia reads the same page three times',
      'Who: Mrs Abbot, with Mia alone',
      'How often: Monday and Friday, 15 minutes',
    ),
  ).toEqual({
    outcomes: ['By 12 February 2027 Mia will read 60 words a minute. 2027-02-12'],
    provisions: ['Mia reads the same page three times'],
  });
});

test('several lines without labels stay outcomes of their own', () => {
  expect(
    outcomesOf(
      'Outcomes',
      'By 12 February 2027 Mia will read 60 words a minute.',
      'By 5 March 2027 Mia will spell 30 of the first 50 words.',
    ).outcomes,
  ).toHaveLength(2);
});
