import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2027-01-18'));
const parts = (text: string) =>
  read(text).sections.flatMap(({ id, status }) => (status === 'present' ? [id as string] : []));
const outcomes = (text: string) => read(text).outcomes.length;

describe('a letter to the child', () => {
  const letter =
    'Dear Kofi,\nThis letter is your support plan.\n\nWhat you told us\nI like football.\n\nWhat you have agreed to do by 25 March 2027:\n1. You will tell the speaker when you have missed something at least 3 times in each lesson.\n2. You will read and explain 15 new science words.\n\nThis is what we will do.\n\nFor the first star: Mr Boyle wears the microphone in all lessons.\n';
  it('is about the child', () => expect(read(letter).child.first).toBe('Kofi'));
  it('has the child’s views and outcomes', () => {
    expect(parts(letter)).toEqual(expect.arrayContaining(['pupil_view', 'outcomes', 'provision']));
    expect(outcomes(letter)).toBe(2);
  });
  it('to a parent is not', () =>
    expect(read('Dear Mr Boyle,\nThis is your plan for Kofi.\nThank you.').child.first).toBeUndefined());
});

describe('headings in a school’s own words', () => {
  it.each([
    ['What we love about you', 'like_and_admire'],
    ['What a delight he is', 'like_and_admire'],
    ['Starting with the good stuff', 'strengths'],
    ['What papa and mama want us to know', 'parent_view'],
    ['Mum, what would you like to say?', 'parent_view'],
    ['How it looks from home', 'parent_view'],
    ['What everybody does', 'provision'],
    ['What staff and family do about it', 'provision'],
    ['How it will happen', 'provision'],
    ['Still tricky', 'needs'],
    ['How has it gone since September?', 'review'],
    ['What did we try before, and did it work?', 'tried'],
    ['Who has agreed and has a copy?', 'signatures_sharing'],
  ])('“%s”', (heading, part) =>
    expect(
      parts(`# Support plan\nName: Mia Patel\n\n## ${heading}\nMia is kind to others and reads with Mrs Cole.`),
    ).toContain(part),
  );
  it('of the review: “Next time we talk”', () =>
    expect(read('# Support plan\nName: Mia Patel\n\nNext time we talk: 25 March 2027').reviewDate?.day).toBe(
      '2027-03-25',
    ));
});

it('stars before sentences are items, stars round words frame a heading', () => {
  const text =
    'Support plan for Mia Patel\n* WHO IS MIA? *\nShe is kind.\n* NEEDS *\n- Reading\n* HER TWO STARS *\n★ By 25 March 2027 Mia will read 40 words.\n★ By 25 March 2027 Mia will write 3 sentences.';
  expect(outcomes(text)).toBe(2);
  expect(parts(text)).toContain('needs');
});

it('“NOW: …  BY 12 FEBRUARY 2027: I will …” is where it starts and the outcome', () => {
  const plan = read(
    'Support plan for Jamie Rusk\n\nWhere I am now / where I want to be\nComing in. NOW: in school on two days a week. BY 12 FEBRUARY 2027: I will come in by 9.30 on four days a week.\nLessons. NOW: art only. BY 12 FEBRUARY 2027: I will sit in one 40-minute lesson of maths every week.\n',
  );
  expect(plan.outcomes.map(({ deadline }) => deadline?.day)).toEqual(['2027-02-12', '2027-02-12']);
});

it.each(['In December: 2 out of 10.', 'In November, twice.', '(In December she used the card once in nine.)'])(
  'how often it was is no deadline: “%s”',
  (told) => {
    const plan = read(
      `Name: Mia Patel\nReview date: 26 March 2027\n## Outcomes\nMia will join two words 5 times in a morning. ${told}`,
    );
    expect(plan.outcomes[0]!.deadline?.day).toBe('2027-03-26');
  },
);

describe('what may stand where nobody could place it', () => {
  const unplaced =
    'The lantern walk\n' +
    'The bus leaves from the corner, and the hall was painted in two colours last year. '.repeat(4);
  const plan = (more: string) =>
    `Name: Mia Patel\nReview date: 26 March 2027\n${more}\n\n## Needs\nReading is slow.\n## Outcomes\nBy 26 March 2027 Mia will read 40 words on her own.\n## Provision\nMrs Cole reads with Mia for 10 minutes every day.\n`;
  const severity = (text: string) => reviewPlan(read(text)).find(({ rule }) => rule === 'strengths-missing')?.severity;
  it('is missing without doubt only where all has its place', () => expect(severity(plan(''))).toBe('warning'));
  it('is asked about elsewhere', () => expect(severity(`# ${unplaced}\n\n${plan('')}`)).toBe('hint'));
});

it('a letter that asks a parent to read a plan is no letter to the child', () =>
  expect(
    read(
      'Dear Sarah,\nPlease read your draft plan and tell us what to change.\n\n# One Plan for Leo Patel\n## Needs\nLeo finds reading hard.',
    ).child.first,
  ).toBe('Leo'));

it.each([
  'Here’s your plan for this term.',
  'We have put together your One Plan.',
  'This is your very own plan.',
  'This is your SEN support plan.',
])('a letter to a child tells whose plan it is: “%s”', (line) =>
  expect(read(`Dear Leo,\n${line}\n\n## Outcomes\nBy 26 March 2027 you will read 40 words.`).child.first).toBe('Leo'),
);

it.each([
  'Thank you for your help with the plan.',
  'Here is your child’s One Plan.',
  'Here is your copy of the plan.',
  'Please sign your One Plan and return it. Leo has helped with it.',
  'Could you send me your support plan for Leo?',
  'Thank you for your signed plan.',
  'Add your views to your home plan.',
  'Tell us if your family plan a holiday.',
])('a letter to a parent names no child: “%s”', (line) =>
  expect(read(`Dear Sarah,\n${line}\n\n## Outcomes\nBy 26 March 2027 Leo will read 40 words.`).child.first).not.toBe(
    'Sarah',
  ),
);

it('a heading that names the term leaves the letter the child’s', () =>
  expect(read('# One Plan for Autumn 2026\n\nDear Leo,\nThis is your plan.\n\n## Needs\nReading.').child.first).toBe(
    'Leo',
  ));

it('a heading that names the child goes before a letter on top of it', () =>
  expect(
    read(
      'Dear Sarah,\nHere is your One Plan from our meeting.\n\n# One Plan for Leo Patel\n## Needs\nLeo reads slowly.',
    ).child.first,
  ).toBe('Leo'));

it.each([
  ['What family and school do about it', 'provision'],
  ['What home and school do about it', 'provision'],
  ['What we used before', 'tried'],
  ['What have we done so far?', 'tried'],
])('“%s” heads its part', (heading, part) =>
  expect(parts(`# Plan for Mia Patel\n\n## ${heading}\nMrs Day reads with Mia on Mondays.`)).toContain(part),
);

it.each([
  ['Our child: Mia Patel\n\n## Needs\nMia finds reading hard.', 'one_page_profile'],
  ['# Plan for Mia Patel\n\n## My views\nHow do you find maths?\nHard\nHow do you find lunch?\nLoud', 'needs'],
])('“%s” has no such part', (text, part) => expect(parts(text)).not.toContain(part));

it('what home does about it is done at home', () =>
  expect(
    parts('# Plan for Mia Patel\n\n## What Mum and Dad do about it\nThey read with Mia on Sundays.'),
  ).not.toContain('provision'));

it('details in their own words between bars, a second name, capitals that run on and letters in square brackets are read', () => {
  const plan = read(
    'CHLOE ANSAH | Year 11 | born 12 December 2010 | Park School\nPlan 5 | dated 12 January 2027 | review 16 March 2027\n\nChild: Chloe Ansah\nKnown as: Clo\n\nWHAT DID NOT WORK\nA report card.\n\nWhat Clo will do\n[a] By 16 March 2027 Clo will hand in 8 pieces out of 10.\n[b] By 16 March 2027 Clo will begin within five minutes in 7 lessons out of 10.\n\nWhat the adults will do\n[a] Mr Ferris plans the week with Clo for 15 minutes every Monday.\n\nAT HOME Mum packs the bag with Clo every evening.\n',
  );
  expect(plan.outcomes.map(({ number }) => number)).toEqual(['a', 'b']);
  expect(plan.reviewDate?.day).toBe('2027-03-16');
  expect(plan.child.dateOfBirth).toBe('2010-12-12');
  expect(plan.sections.find(({ id }) => id === 'home')?.status).toBe('present');
});

it('capitals that name places among the support leave it there, and capitals that begin a sentence head nothing', () => {
  const plan = read(
    'Name: Mia Patel\n\n## Needs\nMY VIEWS are read out each week.\nPROVISION MAP is kept in the office.\n\n## Outcomes\n1. By 26 March 2027 Mia will read 40 words.\n\n## Provision\nAT HOME Mum reads with Mia for ten minutes every Sunday.\nIN CLASS Mrs Day reads with Mia for ten minutes every Monday.\n',
  );
  expect(plan.provisions).toHaveLength(2);
  expect(plan.sections.find(({ id }) => id === 'pupil_view')?.status).not.toBe('present');
});

it('below what works, a table of who does what and how often begins the outcomes', () => {
  const plan = read(
    '| Child | Zee Iqbal |\n| WORKING | Sitting at the front. |\n| NOT WORKING | The dinner hall. |\n\n| What Zee will do | How it is now | What we do | Who | How often and how long |\n|---|---|---|---|---|\n| By 5 February 2027 Zee will show her ear card 4 times out of 5 | 1 out of 5 | Ear-card game | Mrs Dunn | 10 minutes, Monday and Friday |\n',
  );
  expect(plan.outcomes).toHaveLength(1);
  expect(plan.provisions).toHaveLength(1);
});
