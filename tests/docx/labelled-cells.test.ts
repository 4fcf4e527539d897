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

const passages = (body: string) => {
  const plan = readPlan(readDocx(docx(body)), defaultSettings('2026-11-22'));
  return plan.passages
    .filter(({ role }) => role === 'content')
    .map(({ section, field, block, from, to }) => [
      [section, ...(field ? [field] : [])].join('.'),
      plan.blocks.get(block)!.text.slice(from, to),
    ]);
};
const across = (text: string) => tc(text, '<w:gridSpan w:val="3"/>');

test('a label with one cell across several columns is of no column', () => {
  const row = (...cells: string[]) => tr(cells.map((text) => tc(text)));
  expect(
    passages(
      tbl(
        tr([tc('Strengths'), across('Mia is kind.')]),
        row('No.', 'Outcome', 'Support', 'By when'),
        row('1', 'Mia will read 40 words.', 'Precision teaching', '12 February 2027'),
        tr([tc('Parents’ views'), across('We would like shorter books.')]),
        row('2', 'Mia will write her name.', 'Name cards', '5 March 2027'),
      ),
    ),
  ).toEqual([
    ['strengths', 'Mia is kind.'],
    ['outcomes.number', '1'],
    ['outcomes.outcome', 'Mia will read 40 words.'],
    ['provision.provision', 'Precision teaching'],
    ['outcomes.deadline', '12 February 2027'],
    ['parent_view', 'We would like shorter books.'],
    ['outcomes.number', '2'],
    ['outcomes.outcome', 'Mia will write her name.'],
    ['provision.provision', 'Name cards'],
    ['outcomes.deadline', '5 March 2027'],
  ]);
});

test('what the child and the family say in a table below “Hopes for the future” are hopes', () => {
  const row = (who: string, said: string) => tr([tc(who), tc(said)]);
  expect(
    passages(
      p('Name: Mia Green') +
        p('Hopes for the future', '<w:outlineLvl w:val="0"/>') +
        tbl(row('Mia', '“I want to be a vet.”'), row('Mum, Ann Green', '“I would love her to pick up a book.”')),
    ),
  ).toEqual([
    ['personal_details.name', 'Mia Green'],
    ['aspirations_child', '“I want to be a vet.”'],
    ['aspirations_family', '“I would love her to pick up a book.”'],
  ]);
});

test('a box below “Target 1” across the table tells of that target', () => {
  const box = (...lines: string[]) => tr([tc(lines.map((text) => p(text)).join(''), '<w:gridSpan w:val="4"/>')]);
  const { passages: found, blocks } = readPlan(
    readDocx(
      docx(
        tbl(
          box('TARGETS'),
          box('1. Mia will read 40 words.', '2. Mia will write her name.'),
          box('HELP FOR EACH TARGET'),
          box('Target 1'),
          box('What: five sound cards', 'Who: Mrs Idowu'),
          box('Target 2'),
          box('What: name cards', 'Who: Mrs Idowu'),
        ),
      ),
    ),
    defaultSettings('2026-11-22'),
  );
  const recordOf = (words: string) =>
    found.find(({ block, from, to }) => blocks.get(block)!.text.slice(from, to) === words)?.record;
  const support = found.filter(({ field }) => field === 'provision' || field === 'who');
  const records = (role: string) => support.filter((one) => one.role === role).map(({ record }) => record);
  const [first, second] = [recordOf('five sound cards'), recordOf('name cards')];
  expect(records('content')).toEqual([first, first, second, second]);
  expect(found.filter(({ field }) => field === 'number').map(({ record }) => record)).toEqual(
    expect.arrayContaining([first, second]),
  );
});
