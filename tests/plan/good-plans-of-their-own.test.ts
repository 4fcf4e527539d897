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
