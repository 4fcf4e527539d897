import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Names that schools give to the parts of a plan, to the lines of an outcome and to its days. */

const list = (names: string) => names.split('|').map((name) => name.trim());
const plan = (lines: string) =>
  readPlan(
    readText(
      `SEND Support Plan\n\nName: Mia Pelham (known as Mimi)\nDate of birth: 3 May 2017\nMother: Ania Pelham\n\n${lines}\n`,
    ),
    defaultSettings('2026-11-27'),
  );

const prose = 'Mia reads well. She likes maps.';
const parts: readonly (readonly [section: string, names: string, body?: string])[] = [
  [
    'how_to_support',
    'What you can do to help me | What I need from adults | I learn best when | What helps in every lesson',
  ],
  [
    'attainment',
    'Where Mia is now | Now: | At the moment: | Present levels | Snapshot of progress | Where Mimi is now',
  ],
  [
    'needs',
    'Tricky at the moment | What holds Mia up | Where support is called for | Why have we written it? | MIMI’S NEEDS',
  ],
  [
    'needs',
    'Bits that trip her up | What slows Mia down | Things that catch him out | What lets her down | Not easy yet | What is not easy for Mia | What doesn’t come easily | What she can’t do yet | Still hard | Still tricky for Mia | What he is still growing into | Things still to work on | What we need to work on | Sticking points | My stumbling blocks | The trickier bits | Hurdles | My needs, and where I was in September',
  ],
  ['strengths', 'Shines at | Where Mia is strong | Good at | What we love seeing'],
  ['pupil_view', 'Mia’s corner | Mia on school', '“I like maths.”'],
  [
    'parent_view',
    'What Ania told us | What Mrs Pelham told us | WHAT ANIA SAYS | What home has told us | Views from home | Mum told us',
    '“She is tired on Fridays. We would like her to read more.”',
  ],
  [
    'aspirations_family',
    'What Mum wants | What my parents want for me | What Mum and Dad want',
    'That she goes to college.',
  ],
  ['aspirations_family', 'Hopes of Mum | What Ania hopes for | Family’s wishes', 'That she goes to college.'],
  [
    'outcomes',
    'Three goals | By Easter | What comes next for Mia | Clause 6. Goals',
    '1. By Easter 2027 Mia will read 40 words.',
  ],
  [
    'outcomes',
    'What I’m going to do by 5 May 2027 | What Mia is aiming to learn this term | What Mia’s going to do before Easter',
    '1. By Easter 2027 Mia will read 40 words.',
  ],
  [
    'provision',
    'What we are going to do | What staff are going to do by Easter | What we’re all going to try',
    'Buff paper.',
  ],
  ['home', 'What Mum is going to do | What Mum and Dad are going to try at home', 'Buff paper.'],
  [
    'provision',
    'Further support | What else we do | What the College will do | Adjustments in all lessons',
    'Buff paper.',
  ],
  [
    'review',
    'Last May’s promises, how they turned out | Last term’s sheet | What came of the last plan | Progress since last time | Has it helped?',
    'Mia read 14 words out of 20.',
  ],
  ['reviewing_outcomes', 'Monitoring and review | How and when we check | Review arrangements', 'Mrs Lee counts.'],
  ['next_steps', 'Other things agreed | After the meeting', 'Mrs Lee will write to the therapist.'],
  [
    'contributors',
    'Who sat down together | Round the table | Who had a say | Who was in the room | WHO SAT ROUND THE TABLE (14 January) | People in the room | Who we met with | Met to write this plan on 19/04/2026',
    'Mia, Ania Pelham, Mrs Lee',
  ],
  [
    'signatures_sharing',
    'Who has this page | Where copies go | Who may read this | Who has a leaflet | Who was given this page | Given out to | Where the copies are | These people have been given this record',
    'Mum has a copy.',
  ],
];

describe('a part of the plan is known by many names', () => {
  const cases = parts.flatMap(([section, names, body = prose]) =>
    list(names).map((name) => [name, section, body] as const),
  );
  test.each(cases)('%s: %s', (name, section, body) => {
    const { passages, blocks } = plan(`What people like about me\nI am kind.\n\n${name}\n${body}`);
    const last = passages.findLast(({ role, field }) => role === 'content' && field !== 'number')!;
    expect(last.section).toBe(section);
    expect(blocks.get(last.block)!.text).toContain(body.replace('1. ', '').slice(0, 12));
  });
});

const lines: readonly (readonly [field: string, names: string, value: string])[] = [
  ['baseline', 'Currently | First count | September figure | So far | Score now', '12 words on 5 November'],
  ['deadline', 'Aim to finish | Reach it by | Time limit | For when', '12 February 2027'],
  ['measure', 'Success | We will see | Done when | Shown by | How checked', 'a one-minute read with Mr Cole'],
  [
    'provision',
    'We do | School does | In school | To get there | Help given',
    'Mr Cole reads with Mia for 10 minutes every Monday',
  ],
  ['home', 'Family | Home does', 'Mum reads with her every night'],
];

describe('a line below an outcome is known by many names', () => {
  const cases = lines.flatMap(([field, names, value]) => list(names).map((name) => [name, field, value] as const));
  test.each(cases)('%s: %s', (name, field, value) => {
    const aim = (n: number) =>
      `Aim ${n}\nMia will read ${n}0 words on her own.\nSupport: Word cards\n${name}: ${value}`;
    const { passages, blocks, outcomes } = plan(`Aims\n\n${aim(1)}\n\n${aim(2)}`);
    const found = passages.filter(
      (one) =>
        one.field === field && one.role === 'content' && blocks.get(one.block)!.text.slice(one.from, one.to) === value,
    );
    expect([outcomes.length, found.length]).toEqual([2, 2]);
  });
});

test('support that is counted keeps the staff and the times of its own lines', () => {
  const one = (letter: string, staff: string) =>
    `Provision ${letter}: Word cards\nLinked outcome: 1\nStaff: ${staff}\nFrequency: daily, 10 minutes`;
  const { provisions } = plan(
    `Outcomes\nOutcome 1: Mia will read 40 words by Easter 2027.\n\nProvision\n${one('A', 'Mr Cole')}\n\n${one('B', 'Mrs Lee')}`,
  );
  expect(provisions.map(({ number, quantified, whoCell }) => [number, quantified, whoCell !== undefined])).toEqual([
    ['1', true, true],
    ['1', true, true],
  ]);
});

describe('the day of the next review', () => {
  test.each([
    'We look at it again: Thursday 25 March 2027, 3.30pm',
    'Next time we meet: 25 March 2027',
    'This plan will be looked at on: 25/03/2027',
  ])('among the details: %s', (line) => {
    expect(plan(line).reviewDate?.day).toBe('2027-03-25');
  });
  test.each([
    'We will look at this plan on 25 March 2027 at 2.30pm, and after that on 14 May 2027.',
    'A review meeting has been booked for 25 March 2027.',
    'On 25 March 2027 we will sit down together and go through the plan.',
    'Everyone meets again on 25 March 2027 at 3.30pm.',
    '25 March 2027, 3.30pm in the library',
  ])('told in a sentence: %s', (sentence) => {
    expect(plan(`Reviewing my outcomes\n${sentence}`).reviewDate?.day).toBe('2027-03-25');
  });
  test.each([
    'Mum will look at the college on 25 March 2027.',
    'We will meet at some point next term to see how it is going.',
    'The plan was looked at together on 25 March 2026.',
  ])('is not read out of: %s', (sentence) => {
    expect(plan(`Next steps\n${sentence}`).reviewDate).toBeUndefined();
  });
});
