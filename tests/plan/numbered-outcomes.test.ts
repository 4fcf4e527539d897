import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const plan = readPlan(
  readText(
    [
      'SUPPORT AND TARGETS     Autumn term 2026',
      'Start 9/11/26      Review 18/12/26',
      '',
      'About Kels’ needs: Kels finds it hard to stay with a long task.',
      '',
      '1) By Friday 18 December I will start my work within five minutes, in 4 lessons out of 5.',
      'How: Mr Nadkarni gives each teacher the starter card on Monday.',
      'How we’ll know: card ticked each lesson',
      '',
      '2) Kels will make better choices.',
      'How: Mentoring with Miss Gower on Tuesdays for 20 minutes.',
      'How we’ll know: fewer behaviour points',
      '',
      'What has been tried before',
      'Behaviour report cards in Year 9.',
    ].join('\n'),
  ),
  defaultSettings('2026-11-27'),
);
const words = ({ block, from, to }: { block: string; from: number; to: number }) =>
  plan.blocks.get(block)!.text.slice(from, to);

describe('targets with their support, under one heading', () => {
  it('are outcomes, each with its own support', () => {
    expect(plan.outcomes.map(({ text }) => text.slice(0, 20))).toEqual([
      'By Friday 18 Decembe',
      'Kels will make bette',
    ]);
    expect(plan.provisions.map(({ text }) => text.slice(0, 11))).toEqual(['Mr Nadkarni', 'Mentoring w']);
    for (const { record } of plan.outcomes)
      expect(plan.provisions.filter((one) => one.record === record)).toHaveLength(1);
  });

  it('leave the needs that stand before them what they are', () => {
    const needs = plan.passages.filter(({ role, section }) => role === 'content' && section === 'needs');
    expect(needs.map(words)).toEqual(['Kels finds it hard to stay with a long task.']);
  });

  it('leave what was tried before out of the support', () => {
    expect(plan.passages.find((one) => words(one).startsWith('Behaviour report'))!.section).toBe('tried');
  });
});

it('reads days behind their labels in a line that wide gaps part, under any heading', () => {
  expect(plan.reviewDate && words(plan.reviewDate.span)).toBe('18/12/26');
});

const read = (text: string) => readPlan(readText(text), defaultSettings('2026-11-27'));

describe('bullets below a numbered outcome', () => {
  it('are its support', () => {
    const { outcomes, provisions } = read(
      '## My targets\n**1. By 11 December I will hand in my maths homework on 5 out of 6 weeks.**\n' +
        '- Dan texts me on a Thursday\n- Homework club, Wednesdays 12 to 1, with Priya\n' +
        '**2. I will go into the canteen with one friend twice a week by the review.**\n- Sam meets me at the doors',
    );
    expect(outcomes).toHaveLength(2);
    expect(provisions.map(({ text }) => text.slice(0, 8))).toEqual(['Dan text', 'Homework', 'Sam meet']);
    expect(provisions.map(({ record }) => record)).toEqual([0, 0, 1].map((at) => outcomes[at]!.record));
  });

  it('are outcomes where they say what the child will do, or what is above names an area', () => {
    const { outcomes, provisions } = read(
      '## Targets\n1. To improve her reading and writing by Easter\n- To read 40 key words\n- By March she will write 3 sentences\n' +
        '2. Maths\n- Counts to 20 in 4 lessons out of 5',
    );
    expect(outcomes.map(({ text }) => text.slice(0, 9))).toEqual(
      expect.arrayContaining(['To read 4', 'By March ', 'Counts to']),
    );
    expect(provisions).toEqual([]);
  });
});

it('reads “OUTCOME” behind the targets, over what came of each, as their review', () => {
  const { outcomes, reviews } = read(
    'TARGETS\n1) To answer in whole sentences in 3 lessons out of 5\n2) To name 10 topic words\n3) To follow a two-step instruction on 4 days out of 5\n' +
      'SUPPORT\nTalking group with Mrs Dean, Tuesdays, 20 minutes\n' +
      'OUTCOME\n1) Not yet - uses single words mostly\n2) Achieved 9/10\n3) Achieved',
  );
  expect(outcomes).toHaveLength(3);
  expect(reviews.map(({ outcome }) => outcomes.indexOf(outcome!))).toEqual([0, 1, 2]);
});

it('hears the family behind “Parents:” below the outcomes, and leaves what parents will do support', () => {
  const { passages, outcomes } = read(
    '## Outcomes\nErin will use her blue card 9 times out of 10 by 17 December.\n\nParents: Mum and Dad have seen that Erin is less tired, and would like this to carry on.',
  );
  expect(outcomes).toHaveLength(1);
  expect(passages.at(-1)!.section).toBe('parent_view');
  expect(read('## Provision\nParents: to hear him read every night for 10 minutes').passages.at(-1)!.section).toBe(
    'provision',
  );
});

describe('a numbered outcome that begins with where things are now', () => {
  const own = readPlan(
    readText(
      [
        '## Outcomes',
        '1. Now: reads 12 words. By Easter 2027 Mia will read 40 words on her own.',
        '2. Baseline: 2 out of 10. By Easter 2027 Mia will ask for help 8 times out of 10.',
      ].join('\n'),
    ),
    defaultSettings('2026-11-27'),
  );

  it('is an outcome with its starting point', () => {
    expect(
      own.outcomes.map(({ text, baseline }) => [
        text.slice(0, 18),
        baseline && own.blocks.get(baseline.block)!.text.slice(baseline.from, baseline.to),
      ]),
    ).toEqual([
      ['By Easter 2027 Mia', 'Now: reads 12 words.'],
      ['By Easter 2027 Mia', 'Baseline: 2 out of 10.'],
    ]);
  });
});
