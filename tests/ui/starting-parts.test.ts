import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { startingArea, startingParts } from '../../shared/ui/starting-parts';
import { inLine } from '../../shared/ui/support-deed';

/** What the builder begins with for the outcome of a table’s only row. */
function partsOf(row: Readonly<Record<string, string>>) {
  const cells = (texts: readonly string[], index: number) =>
    texts.map((text, column) => ({ id: `${index}:${column}`, text, cell: { table: 't', row: index, column } }));
  const blocks = [
    { id: 'name', text: 'Name: Mia Hart' },
    { id: 'review', text: 'Next review: 26/03/2027' },
    { id: 'heading', text: 'Outcomes', heading: 1 },
    ...cells(Object.keys(row), 0),
    ...cells(Object.values(row), 1),
  ];
  const plan = readPlan({ blocks }, defaultSettings('2026-11-22'));
  return startingParts(plan, plan.outcomes[0]);
}

describe('rewriting an outcome begins with what the plan says', () => {
  it.each([
    ['Mia will read more words (12 now).', '12'],
    ['Mia will improve her reading (currently reads 12 words).', 'reads 12 words'],
    ['Mia will be more confident (now: hides under the table).', 'hides under the table'],
    ['Mia will count further (she counts to 8 at the moment).', 'she counts to 8'],
    ['Mia will know more words (was 12 in July).', '12 in July'],
    ['Mia will read better (baseline 12).', '12'],
    ['Mia will read better. At present she reads 1.5 pages.', 'she reads 1.5 pages'],
    ['Mia will use her board (now-and-next).', ''],
    ['Mia will read better now.', ''],
  ])('%s', (text, baseline) => {
    expect(partsOf({ Outcome: text, Support: '' }).baseline).toBe(baseline);
  });

  it('reads where things are now beside the outcome, too', () => {
    const row = { Outcome: 'Mia will count better.', 'Success criteria': 'Counts 20 objects (12 now)' };
    expect(partsOf(row).baseline).toBe('12');
  });

  it('says no figure twice', () => {
    expect(partsOf({ Outcome: 'Mia will read 40 words.', Support: '' })).toMatchObject({
      act: 'read',
      object: '40 words',
      measure: '',
    });
    expect(partsOf({ Outcome: 'Mia will read more words (12 now).', Support: '' }).measure).toBe('');
    expect(partsOf({ Outcome: 'Mia will read 40 words, 4 times out of 5.', Support: '' }).measure).toBe(
      '4 times out of 5',
    );
  });

  it('says a day in words, the review’s where the outcome has none', () => {
    const outcome = 'Mia will improve her reading.';
    expect(partsOf({ Outcome: outcome, 'By when': '12/02/2027' }).deadline).toBe('12 February 2027');
    expect(partsOf({ Outcome: outcome, 'By when': 'By the end of the spring term' }).deadline).toBe(
      'the end of the spring term',
    );
    expect(partsOf({ Outcome: outcome, Support: '' }).deadline).toBe('26 March 2027');
    expect(partsOf({ Outcome: outcome, 'By when': '12/02/2026' }).deadline).toBe('');
  });

  it('has all of the support', () => {
    const row = {
      Outcome: 'Mia will improve her reading.',
      'Provision and who': 'Daily phonics intervention with TA. Access to support as required.',
    };
    expect(partsOf(row)).toMatchObject({ what: 'phonics intervention', who: 'TA', frequency: 'daily' });
    expect(partsOf({ ...row, 'Provision and who': 'Twice a week, 10 minutes with TA' }).what).toBe('Twice a week');
    expect(
      partsOf({ ...row, 'Provision and who': 'Hana meets her on Tuesdays and they go to a club together for 45 mins.' })
        .what,
    ).toBe('Hana meets her on Tuesdays and they go to a club together');
    expect(partsOf({ Outcome: row.Outcome, Support: 'Maths games', 'How often': 'Daily' }).what).toBe('Maths games');
  });
});

test.each([
  ['Daily', 'daily'],
  ['Five times a week', 'five times a week'],
  [', five days a week', 'five days a week'],
  ['of every English lesson', 'every English lesson'],
  ['Mondays and Thursdays', 'Mondays and Thursdays'],
  ['3 x 20 minutes a week', '3 x 20 minutes a week'],
])('“%s” is said in a line', (often, said) => {
  expect(inLine(often)).toBe(said);
});

test.each([
  ['To develop her confidence and resilience in class.', 'feelings'],
  ['Mia will tie her laces.', 'body'],
  ['Mia will improve her reading.', 'learning'],
  ['', 'learning'],
])('ideas begin with the area of “%s”', (words, area) => {
  expect(startingArea(words)).toBe(area);
});
