import { isWhen } from '../../shared/plan/outline/when';
import { content } from './content';

test.each([
  '12 March 2027',
  'Easter',
  'by Christmas',
  'every 6 weeks',
  'end of the spring term',
  'Autumn 2',
  '3.25pm',
  'Term 4, week 6',
  'w/c 12 March',
  'with Mum, 9 February',
  'with Mia and her dad, 27/01/2027 at 4pm',
  '9 February 2027 with Mum and Mrs Hall',
  'TBC',
])('“%s” says when', (text) => {
  expect(isWhen(text)).toBe(true);
});

test.each([
  'Mia now reads 42 words.',
  'Mia will read 40 words by Christmas.',
  'Mum, Dad, Year 3 teacher',
  '3 staff',
  'Mia reads 31',
  'Achieved 9/10',
  'Better this term',
  'Ms Farr, Head of Year 8',
  '18 September. Not returned.',
])('“%s” says something else', (text) => {
  expect(isWhen(text)).toBe(false);
});

test('a figure in a short review, outcome or list of people makes no date of it', () => {
  const text =
    'Name: Mia Patel\nPlan: Mia will read 40 words by Christmas.\nReview: Mia now reads 42 words.\nPresent: Mum, Dad, Year 3 teacher\nWho helped: 3 staff';
  const told = content(text);
  expect(told.filter((line) => /_date/.test(line))).toEqual([]);
  expect(told).toEqual(expect.arrayContaining(['contributors/: Mum, Dad, Year 3 teacher']));
});
