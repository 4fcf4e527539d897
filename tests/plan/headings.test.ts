import { lookUp } from '../../shared/plan/vocabulary';

/** What headings name, as schools write them. */
test.each([
  ['My superpowers', 'strengths'],
  ['Things I can do', 'strengths'],
  ['What’s not working so well', 'working_not_working'],
  ['Worries', 'needs'],
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
])('%s', (label, field) => expect(lookUp(label)?.field).toBe(field));

test.each(['Last outcome', 'Priority: high', 'The next train', 'Mum will be late'])('no part: %s', (text) =>
  expect(lookUp(text)?.section).toBeUndefined(),
);
