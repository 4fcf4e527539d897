import { placeOutcome, type OutcomeParts } from '../../shared/plan/outcome/outcome-entry';
import { wordsAt } from '../../shared/plan/passages';
import { readPlan } from '../../shared/plan/read-plan';
import { threadOf } from '../../shared/plan/thread';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Block } from '../../shared/text/draft';
import { startingParts } from '../../shared/ui/starting-parts';
import { supportDeed } from '../../shared/ui/support-deed';

const parts: OutcomeParts = {
  ...{ name: 'Mia', act: 'read', object: '40 key words', condition: '', help: 'on her own', purpose: '' },
  ...{ measure: '4 times out of 5', baseline: 'reads 12', deadline: 'the end of the spring term' },
  ...{ what: 'word cards', who: 'Mrs Shah', frequency: '3 times a week', duration: '15 minutes', group: 'one to one' },
};
const line =
  'By the end of the spring term, Mia will read 40 key words on her own, 4 times out of 5. Now: reads 12. Support: word cards with Mrs Shah, one to one, 3 times a week, for 15 minutes.';
const read = (blocks: readonly Block[]) => readPlan({ blocks }, defaultSettings('2026-11-22'));
const cell = (row: number, column: number, text: string) => ({
  id: `${row}:${column}`,
  text,
  cell: { table: 't', row, column },
});
const withText = (text: string): readonly Block[] => [
  { id: 'name', text: 'Name: Mia Hart' },
  { id: 'heading', text: 'Outcomes', heading: 1 },
  { id: 'other', text: 'By Easter 2027 Mia will count to 20 on her own, 4 times out of 5.' },
  { id: 'own', text },
  { id: 'provision', text: 'Provision', heading: 1 },
  { id: 'games', text: 'Number games with Mr Bell, daily, for 10 minutes, to count to 20.' },
];
const withTable = (text: string): readonly Block[] => [
  { id: 'name', text: 'Name: Mia Hart' },
  { id: 'heading', text: 'Outcomes', heading: 1 },
  ...['Outcome', 'How it went'].map((header, column) => cell(0, column, header)),
  ...[text, ''].map((words, column) => cell(1, column, words)),
];

describe.each([
  ['a line', withText],
  ['a cell of a table without a column for it', withTable],
])('support that the builder wrote behind an outcome, in %s,', (_where, blocks) => {
  const plan = read(blocks(line));
  const outcome = plan.outcomes.find(({ text }) => text.includes('40 key words'))!;

  it('is its support, and no part of its words', () => {
    expect(outcome.text).not.toContain('Support');
    expect(threadOf(plan, outcome).support.map(({ text }) => text)).toEqual([line.split('Support: ')[1]]);
    expect(reviewPlan(plan).map(({ rule }) => rule)).not.toContain('outcome-without-provision');
  });

  it('is read back when the outcome is opened again', () => {
    expect(startingParts(plan, outcome)).toEqual(parts);
  });

  it('is written anew with it, once, and so is where things are now', () => {
    const rewritten = (change: Partial<OutcomeParts>) => {
      const place = placeOutcome(plan, { ...parts, ...change }, outcome);
      return place.kind === 'edits' ? place.edits.map(({ expected, insert }) => [expected, insert]) : [];
    };
    expect(rewritten({ measure: '5 times out of 5' })).toEqual([[line, line.replace('4 times', '5 times')]]);
    expect(rewritten({ who: 'Mr Lee' })).toEqual([[line, line.replace('Mrs Shah', 'Mr Lee')]]);
    expect(rewritten({ what: '' })).toEqual([[line, line.replace(/ Support: .*$/, '')]]);
  });
});

it('says what is done where who does it opens the line', () => {
  const plan = read([
    { id: 'heading', text: 'Provision', heading: 1 },
    { id: 'line', text: 'The TA sits with Mia in each reading lesson.' },
  ]);
  expect(wordsAt(plan, supportDeed(plan, plan.provisions[0]!))).toBe('The TA sits with Mia');
});
