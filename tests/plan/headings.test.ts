import { outline } from '../../shared/plan/outline';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { lookUp } from '../../shared/plan/vocabulary';

/** What headings name, as schools write them. */
test.each([
  ['My superpowers', 'strengths'],
  ['Targets from June', 'review'],
  ['Targets for the autumn term', 'outcomes'],
  ['What’s going on now', 'needs'],
  ['Areas of weakness', 'needs'],
  ['Wave 2 support', 'provision'],
  ['What help is there?', 'provision'],
  ['What will help with that? Who, how often and how long for?', 'provision'],
  ['What will help me', 'how_to_support'],
  ['What we want', 'outcomes'],
  ['What Will is going to do', 'outcomes'],
  ['What we’ll do at home', 'home'],
  ['What I want to get better at', 'pupil_view'],
  ['Pupil comments at review', 'review'],
  ['Comments at review', 'review'],
  ['Review – what worked, what didn’t, what needs to change', 'review'],
  ['What worked? What didn’t? What next?', 'review'],
  ['Data protection', 'signatures_sharing'],
  ['Things I can do', 'strengths'],
  ['Stuff I am brilliant at', 'strengths'],
  ['Stuff that is tricky', 'needs'],
  ['What’s not working so well', 'working_not_working'],
  ['Worries', 'needs'],
  ['Reason for PSP', 'needs'],
  ['Staff who have this passport', 'signatures_sharing'],
  ['People with a copy of this plan', 'signatures_sharing'],
  ['Pen portrait', 'needs'],
  ['What we have noticed', 'needs'],
  ['This is me', 'one_page_profile'],
  ['The best of me', 'like_and_admire'],
  ['What others say about me', 'like_and_admire'],
  ['My favourite things', 'important_to'],
  ['Mia’s own words', 'pupil_view'],
  ['From home', 'parent_view'],
  ['Message from home', 'parent_view'],
  ['Views (parents)', 'parent_view'],
  ['My goals for the future', 'aspirations_child'],
  ['What do I want to do?', 'aspirations_child'],
  ['Our hopes for Mia', 'aspirations_family'],
  ['What we want for Mia', 'aspirations_family'],
  ['Aspirations (family)', 'aspirations_family'],
  ['Do’s and don’ts', 'how_to_support'],
  ['Test results', 'attainment'],
  ['Attendance', 'attainment'],
  ['Priorities this term', 'outcomes'],
  ['Top tips for teachers', 'provision'],
  ['Strategies that work', 'provision'],
  ['Exam arrangements', 'provision'],
  ['Help in class', 'provision'],
  ['Parents will', 'home'],
  ['Impact of support', 'review'],
  ['How did last time go?', 'review'],
  ['Last IEP', 'review'],
  ['Targets from last term', 'review'],
  ['How we will look back', 'review'],
  ['Who agreed this, and who sees it', 'signatures_sharing'],
  ['Who took part, and who has a copy', 'contributors'],
  ['How things are now', 'attainment'],
  ['What helps and what doesn’t', 'how_to_support'],
  ['Where Mia wants to get to', 'aspirations_child'],
  ['How last term’s plan went', 'review'],
  ['Outcomes of previous targets', 'review'],
  ['Targets and how we will help', 'outcomes'],
  ['Outcomes and help', 'outcomes'],
  ['School will', 'provision'],
  ['What we’re doing about it', 'provision'],
  ['Homework', 'home'],
  ['Who’s who', 'circle_of_support'],
  ['Meetings with family this year', 'timeline'],
  ['How the spring term went', 'review'],
  ['How our first term has gone', 'review'],
  ['What is being done about it', 'provision'],
  ['What we are doing to help Mia', 'provision'],
  ['What you can do at home', 'home'],
  ['From Mum', 'parent_view'],
  ['If you’re teaching me', 'how_to_support'],
])('%s', (heading, section) => expect(lookUp(heading)?.section).toBe(section));

test.each([
  ['When was I born?', 'date_of_birth'],
  ['Who is this plan about?', 'name'],
  ['When did we write this?', 'plan_date'],
  ['What course am I on?', 'class'],
  ['Plan written by', 'teacher'],
  ['Outcome text', 'outcome'],
  ['Who helps, and how much?', 'provision'],
  ['Who will help me?', 'who'],
  ['Minutes per week', 'duration'],
  ['How much', 'frequency'],
])('%s', (label, field) => expect(lookUp(label)?.field).toBe(field));

test.each([
  'How the trip went',
  'What Mia is doing',
  'Last outcome',
  'Priority: high',
  'The next train',
  'Mum will be late',
])('no part: %s', (text) => expect(lookUp(text)?.section).toBeUndefined());

const headed = (text: string): readonly (string | undefined)[] => {
  const { passages } = outline(readText(text), defaultSettings('2026-11-22'));
  return passages.filter(({ role }) => role === 'heading').map(({ section }) => section);
};

/** A form's own way of marking its headings makes headings of those that no list knows. */
test.each([
  ['frames', '== About me ==\n== Strengths ==\nKind.\n== Needs ==\nReading.\n== Our odd box ==\nA boat.'],
  ['brackets', '[About me]\n[Strengths]\nKind.\n[Needs]\nReading.\n[Our odd box]\nA boat.'],
  ['letters', 'A. About me\nB. Strengths\nKind.\nC. Needs\nReading.\nD. Our odd box\nA boat.'],
  ['boxes', 'Box 1 About me\nBox 2 Strengths\nKind.\nBox 3 Needs\nReading.\nBox 4 Our odd box\nA boat.'],
])('headings by their style: %s', (_, text) =>
  expect(headed(text)).toEqual(['one_page_profile', 'strengths', 'needs', undefined]),
);

test('what frames or numbers a heading belongs to it', () => {
  const text = 'SECTION A: ABOUT ME\nSECTION B: STRENGTHS\nKind.\nSECTION C: NEEDS\nReading.';
  const { passages } = outline(readText(text), defaultSettings('2026-11-22'));
  expect(passages.filter(({ role }) => role === 'heading').map(({ from }) => from)).toEqual([0, 0, 0]);
});

test('letters of outcomes are no headings', () => {
  expect(
    headed('## Outcomes\nA. Mia will read 40 words by Easter\nB. Reading\nC. Mia will spell 20 words by Easter'),
  ).toEqual(['outcomes']);
});
