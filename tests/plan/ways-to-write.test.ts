import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const planOf = (outcomes: string, support: string) =>
  readPlan(
    readText(
      `Name: Mia Patel\n\nNeeds\nMia finds reading and sharing hard.\n\nOutcomes\n${outcomes}\n\nSupport\n${support}\n`,
    ),
    defaultSettings('2026-11-27'),
  );

describe('an outcome is one, however its line begins', () => {
  const aim = 'Mia will read 40 words on her own by Easter 2027.';
  test.each([
    '1. Reading: By Easter 2027 Mia will read 40 words on her own.',
    '1. Target date: Easter 2027. Mia will read 40 words on her own.',
    '1. Currently Mia reads 12 words. By Easter 2027 she will read 40 words on her own.',
    '1. At the moment: 12 words. Target: 40 words on her own by Easter 2027.',
    'Now: 12 words. By Easter 2027 Mia will read 40 words on her own.',
    `Baseline 12 words. ${aim}`,
    `Cognition and learning: ${aim}`,
    `Communication and interaction - ${aim}`,
    `Outcome 1 – Reading. ${aim}`,
    `Target 1 ${aim}`,
    `(1) ${aim}`,
  ])('%s', (line) => {
    const { outcomes } = planOf(line, 'Mr Cole reads with Mia for 10 minutes every day, one to one.');
    expect(outcomes.map(({ text, smart }) => [text.includes('40 words'), smart])).toEqual([[true, true]]);
  });
});

describe('support says which outcome it is for', () => {
  const outcomes =
    '1. Mia will read 40 words on her own by Easter 2027.\n2. Mia will share a toy 4 times out of 5 by Easter 2027.';
  const reading = 'Mr Cole reads with Mia for 10 minutes every day, one to one';
  const sharing = 'Miss Dean plays a sharing game with Mia and two others, 15 minutes, every Tuesday';
  test.each([
    ['Outcome 1\n', 'Outcome 2\n', ''],
    ['Outcome 1 support: ', 'Outcome 2 support: ', ''],
    ['To help with outcome 1, ', 'To help with outcome 2, ', ''],
    ['Outcome 1 → ', 'Outcome 2 → ', ''],
    ['Target 1 ', 'Target 2 ', ''],
    ['', '', ' (outcome #)'],
    ['', '', ' [O#]'],
    ['', '', ' – outcome #'],
  ])('%j', (one, two, end) => {
    const lines = `${one}${reading}${end.replace('#', '1')}\n${two}${sharing}${end.replace('#', '2')}`;
    const plan = planOf(outcomes, lines);
    expect(plan.outcomes).toHaveLength(2);
    expect(plan.provisions.map(({ number, specified, quantified }) => [number, specified, quantified])).toEqual([
      ['1', true, true],
      ['2', true, true],
    ]);
  });

  test.each(['For outcomes 1 and 2, ', 'Outcomes 1 & 2: ', 'Outcomes 1 and 2\n'])('one for several: %j', (start) => {
    const { provisions } = planOf(outcomes, `${start}${reading}.`);
    expect(provisions.map(({ number, text }) => [number, text])).toEqual([
      [expect.stringMatching(/^1 (?:and|&) 2$/), `${reading}.`],
    ]);
  });

  it('also under areas of need and a word that heads another part elsewhere', () => {
    const { provisions } = planOf(outcomes, `Cognition and learning: ${reading}.\nSharing: ${sharing}.`);
    expect(provisions.map(({ text }) => text.slice(0, 9))).toEqual(['Mr Cole r', 'Miss Dean']);
  });
});

describe('an outcome of a form of the school’s own', () => {
  test('its number stands behind another word, and it is told below where things are now', () => {
    const { outcomes, provisions } = planOf(
      'Journey 1: typing\nWhere I am now: I typed 22 words in 20 minutes.\nWhere I am going: By 25 June 2027 I will type 60 words in 20 minutes.\nHow I will get there: Mrs Lacey teaches me to type, just us two, 15 minutes, Monday to Thursday.\n' +
        'Journey 2: dinner\nWhere I am now: 1 day out of 5.\nWhere I am going: By 25 June 2027 I will eat my lunch in the hall on 4 days out of 5.\nHow I will get there: Mr Tran keeps a table for us every day.',
      '',
    );
    expect(outcomes.map(({ number, smart, baseline }) => [number, smart, baseline !== undefined])).toEqual([
      ['1', true, true],
      ['2', true, true],
    ]);
    expect(provisions).toHaveLength(2);
  });

  test('a title stands over what the child will do', () => {
    const { outcomes } = planOf(
      'Goal a: free time\nWhat I’ll do: By 25 June 2027 I will finish 4 of 5 tasks.\nWhen I began: 1 of 5.\nGoal b: essays\nWhat I’ll do: By 25 June 2027 I will write 900 words in 90 minutes.\nWhen I began: 430 words.',
      '',
    );
    expect(outcomes.map(({ text }) => text)).toEqual([
      'By 25 June 2027 I will finish 4 of 5 tasks.',
      'By 25 June 2027 I will write 900 words in 90 minutes.',
    ]);
  });

  test('support in the sentences behind it is no outcome', () => {
    const { outcomes, provisions } = planOf(
      'First, reading. By Easter 2027 Mia will read 40 words. In May she read 22. Mrs Tilling will practise five words with her, one to one, for 10 minutes every Tuesday.',
      '',
    );
    expect([outcomes.length, provisions.length]).toEqual([1, 1]);
    expect(provisions[0]).toMatchObject({ specified: true, quantified: true });
  });

  test('a long-term outcome has a heading of its own, and steps below', () => {
    const { outcomes } = planOf(
      'Long-term outcome 1\nBy July 2028 Mia will read a book on her own.\nShort-term steps\n1a. By Easter 2027 Mia will read 40 words.\nLong-term outcome 2\nBy July 2028 Mia will walk to school with a friend.\nShort-term steps\n(none yet)',
      '',
    );
    expect(outcomes.map(({ term }) => term)).toEqual(['long', 'short', 'long']);
  });

  test.each(['TAB 7 OF 9: TARGETS', 'INSIDE, FLAP TWO: MY TARGETS', 'Page 5: My targets'])('%s', (heading) => {
    const plan = readPlan(
      readText(`Name: Mia Patel\n\nStrengths\nKind.\n\n${heading}\n1. Read 40 words on her own.\n2. Tie her laces.`),
      defaultSettings('2026-11-27'),
    );
    expect(plan.outcomes).toHaveLength(2);
  });

  test('one day is given for all of them', () => {
    const { outcomes } = readPlan(
      readText(
        'Name: Mia Patel\nTarget date for all rows: 4.12.26\n\n| Target | Support |\n| Mia will read 40 words on her own. | Cards |\n| Mia will count to 50. | Cubes |',
      ),
      defaultSettings('2026-11-27'),
    );
    expect(outcomes.map(({ deadline }) => deadline?.day)).toEqual(['2026-12-04', '2026-12-04']);
  });
});
