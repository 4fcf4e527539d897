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
