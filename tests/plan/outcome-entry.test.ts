import { actChoices, helpChoices, needAreas, phases } from '../../shared/plan/outcome/act-choices';
import {
  outcomeInPlan,
  outcomeSentence,
  placeOutcome,
  supportLine,
  type OutcomeParts,
} from '../../shared/plan/outcome/outcome-entry';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import type { NeedArea, Phase } from '../../shared/plan/outcome/act-choices';

const none: OutcomeParts = {
  ...{ name: 'Mia', act: 'read', object: '40 key words', condition: '', help: '', measure: '', purpose: '' },
  ...{ baseline: '', deadline: '', what: '', who: '', frequency: '', duration: '', group: '' },
};
/** Two “with” that no comma parts, or the same word twice. */
const stumbles = /\bwith\b[^,.]*\bwith\b|\b(\w+) \1\b/i;

const conditions = ['', 'in a group of four', 'with Mrs Doyle', 'in class', 'without adult help'];
const ideas = (Object.keys(needAreas) as NeedArea[]).flatMap((area) =>
  (Object.keys(phases) as Phase[]).flatMap((phase) => actChoices(area, phase, 'she')),
);

test.each(['he', 'she', 'they'] as const)(
  'every idea with every help, where it may be, reads well of %s',
  (pronouns) => {
    const sentences = ideas.flatMap((idea) =>
      [...helpChoices(pronouns), 'one reminder', 'an adult'].flatMap((help) =>
        conditions.map((condition) => outcomeSentence({ ...none, ...idea, help, condition })),
      ),
    );
    expect(sentences.length).toBeGreaterThan(2000);
    expect(sentences.filter((one) => stumbles.test(one))).toEqual([]);
  },
);

test.each([
  ['with Mrs Doyle', 'with one reminder', 'Mia will read 40 key words with Mrs Doyle, with one reminder.'],
  ['at playtime', 'with one reminder', 'Mia will read 40 key words at playtime with one reminder.'],
  ['', 'One reminder', 'Mia will read 40 key words with one reminder.'],
  ['', 'Mrs Doyle', 'Mia will read 40 key words with Mrs Doyle.'],
  ['', 'no help', 'Mia will read 40 key words with no help.'],
  ['', 'one to one', 'Mia will read 40 key words one to one.'],
  ['', 'on her own', 'Mia will read 40 key words on her own.'],
])('where “%s” and help “%s”', (condition, help, said) => {
  expect(outcomeSentence({ ...none, condition, help })).toBe(said);
});

test('all support with all persons reads well', () => {
  const deeds = [
    'reading practice',
    'reading practice with word cards',
    'reading with her',
    'talk it through with him',
  ];
  const people = ['Mrs Doyle', 'with Mrs Doyle', 'by Mrs Doyle', 'Mrs Doyle and Mr Hall', 'the class teacher', 'LSA'];
  const lines = deeds.flatMap((what) => people.map((who) => supportLine({ ...none, what, who, frequency: 'daily' })));
  expect(lines.filter((one) => stumbles.test(one))).toEqual([]);
  expect(lines.every((one) => /Doyle|teacher|LSA/.test(one))).toBe(true);
});

test.each([
  ['reading practice', 'Mr Lee', 'reading practice with Mr Lee, daily'],
  ['reading with her', 'Mrs Doyle', 'reading with her, led by Mrs Doyle, daily'],
  ['will read with her.', 'with Mrs Doyle', 'read with her, led by Mrs Doyle, daily'],
  ['Mrs Doyle reads with her', 'Mrs Doyle', 'Mrs Doyle reads with her, daily'],
  ['naming games', 'Me', 'naming games with Me, daily'],
])('support “%s”, who “%s”', (what, who, line) => {
  expect(supportLine({ ...none, what, who, frequency: 'daily' })).toBe(line);
});

describe('a row that holds no more than its number', () => {
  const planOf = (rows: readonly (readonly string[])[]) =>
    readPlan(
      {
        blocks: [
          { id: 'name', text: 'Name: Mia Hart' },
          { id: 'h', text: 'Outcomes', heading: 1 },
          ...rows.flatMap((texts, row) =>
            texts.map((text, column) => ({ id: `${row}:${column}`, text, cell: { table: 't', row, column } })),
          ),
        ],
      },
      defaultSettings('2026-11-27'),
    );
  const sentence = 'Mia will read 40 key words.';

  test.each(['1', '2.', '(3)', ' 4) '])('waits for an outcome beside “%s”', (number) => {
    const plan = planOf([
      ['No.', 'Outcome', 'By when'],
      [number, '', ''],
    ]);
    expect(placeOutcome(plan, none)).toEqual({
      kind: 'edits',
      edits: [{ span: { block: '1:1', from: 0, to: 0 }, expected: '', insert: sentence }],
    });
  });

  test('keeps the number where the outcome stands in the same cell', () => {
    const plan = planOf([
      ['Outcome', 'By when'],
      ['1. Mia will swim 10 metres.', 'July 2027'],
      ['2.', ''],
    ]);
    expect(placeOutcome(plan, none)).toEqual({
      kind: 'edits',
      edits: [{ span: { block: '2:0', from: 2, to: 2 }, expected: '', insert: ` ${sentence}` }],
    });
    expect(outcomeInPlan(plan, none)).toBe(sentence);
  });

  test('is none where the number is an answer', () => {
    const plan = planOf([
      ['Outcome', 'How much'],
      ['', '5'],
    ]);
    expect(placeOutcome(plan, none).kind).toBe('row');
  });
});
