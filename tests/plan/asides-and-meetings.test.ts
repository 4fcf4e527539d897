import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** A plan with some words below its needs or its support. */
const planWith = (part: 'needs' | 'support', words: string) =>
  readPlan(
    readText(
      `Name: Leo Patel\nDate of birth: 3 May 2018\n\n## Needs\n\nReading is slow.\n\n${part === 'needs' ? words : ''}\n\n## Outcomes\n\n1. By 19 March 2027 Leo will read 40 key words on his own (now 12).\n\n## Provision\n\nMr Cole reads with Leo for 10 minutes every day.\n\n${part === 'support' ? words : ''}`,
    ),
    defaultSettings('2026-11-22'),
  );

test.each([
  'We do not time him; Mrs Kaye sits beside him for the first 10 minutes of English.',
  'Photo cards: Mrs Kaye goes through six with him for 10 minutes before English.',
  'Interpreter (Mr Khan) sits with him for 30 minutes in English.',
  'Mrs Kaye and Mr Ali have been trained in Colourful Semantics and use it for 15 minutes on Monday.',
  'Mum knows the word list and hears it for 5 minutes after school.',
  'This plan is read with Leo by Mrs Kaye for 5 minutes on Mondays.',
  'When Leo misses a word, Mrs Kaye says it and he writes it again, 5 minutes.',
])('is support, whatever it begins with: %s', (words) =>
  expect(planWith('support', words).provisions.map(({ text }) => text)).toContain(words),
);

test.each([
  'Nobody rushes him; adult support with transitions as needed.',
  'Interpreter provided as needed.',
  'Photo timetable used as required.',
  'Staff are trained to offer him emotional support when needed.',
  'Dad is giving extra support with reading at home.',
  'School has put visual supports in place for him.',
  'Agreed with Mum: extra support with reading.',
  'Present tasks one at a time, with support.',
])('is vague support, and is noted: %s', (words) =>
  expect(
    reviewPlan(planWith('support', words)).filter(
      ({ rule, quote }) => /^provision-/.test(rule) && quote !== '' && words.includes(quote),
    ),
  ).not.toEqual([]),
);

test.each([
  'Everyone comes back to school on 4 January 2027.',
  'See you at the fair on 12 December 2026.',
  'His team meets Rovers next on 12 December 2026.',
  'Catching up with missed work starts on 3 March 2027.',
  'The whole group comes together for singing on 3 March 2027.',
])('is no review: %s', (words) => expect(planWith('needs', words).reviewDate).toBeUndefined());

test('a get-together that names the plan is its review in any part', () =>
  expect(planWith('needs', 'We look at this plan again on 3 March 2027.').reviewDate?.day).toBe('2027-03-03'));

test('“we meet again” is of the plan in the family’s part, too', () =>
  expect(
    planWith('support', '## At home\n\nMum reads with Leo on Sundays. We meet again on 3 March 2027.').reviewDate?.day,
  ).toBe('2027-03-03'));
