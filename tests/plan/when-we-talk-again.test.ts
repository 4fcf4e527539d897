import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2026-11-22'));
const parts =
  '## Strengths\n\nKind and funny.\n\n## Needs\n\nReading is slow.\n\n## Outcomes\n\n1. Mia will read 40 key words on her own (now 12).\n\n## Provision\n\nMr Cole reads with Mia for 10 minutes every day.';

/** The day of the review where a line stands at the head of the plan, and where it stands below its support. */
const days = (words: string) => [
  read(`Name: Mia Patel\nDate of birth: 3 May 2018\n${words}\n\n${parts}`).reviewDate?.day,
  read(`Name: Mia Patel\nDate of birth: 3 May 2018\n\n${parts}\n\n${words}`).reviewDate?.day,
];

test.each([
  'NEXT TIME WE TALK: 19/03/27',
  'NEXT TIME WE TALK: 19/03/27, 3.20 pm with Mum, Mr Cole and me for the first bit.',
  'Team meets again 19/03/2027',
  'Meetings so far: 8 October 2026 and 14 November 2026. Next: 19 March 2027.',
  'It was agreed on 7 November 2026 and we shall read it again together on 19 March 2027.',
  'We begin again on 6 January 2027 and look at it again on 19 March 2027.',
  'Talked over on the third of November 2026. We’ll talk again on the nineteenth of March 2027.',
  'Next chat: 19 March 2027',
  'We come together again on Friday 19 March 2027.',
  'Made with Mia at her kitchen table on 1 November 2026. We meet there again on 19 March 2027 at 4 pm.',
  'Our next cuppa is on 19 March 2027.',
  'Let’s see how it went: 19 March 2027.',
  'The plan comes back to us all on 19 March 2027.',
  'Mum, Dad and Mr Cole see each other again on 19 March 2027.',
  'Look back together: 19 March 2027',
  'We next meet on 19 March 2027.',
  'See you all on 19 March 2027.',
  'Catch up with Mum and Dad on 19 March 2027.',
  'The same people meet on 19 March 2027 to see what worked.',
  'On 19 March 2027 we see how far we have come.',
  'We revisit this on 19 March 2027.',
  'This gets read again on 19 March 2027 with Nan.',
  'We shall take stock on 19 March 2027.',
  'By 19 March 2027, when we all meet again, Mia will read 40 key words.',
  'The next time everyone sits down is 19 March 2027.',
])('is the day of the review: %s', (words) => expect(days(words)).toEqual(['2027-03-19', '2027-03-19']));

test.each([
  'Mia starts swimming on 19 March 2027.',
  'The dentist sees her again on 19 March 2027.',
  'Dr Rhys visits on 19 March 2027.',
  'Mia meets her new teacher on 19 March 2027.',
  'The class goes to the zoo again on 19 March 2027.',
  'Hospital appointment: 19 March 2027.',
  'We met on 12 October 2026.',
  'Next hearing test: 19 March 2027',
  'Her next birthday is 3 May 2027.',
  'We move house again on 19 March 2027.',
  'Next school trip: 19 March 2027',
  'Next term starts on 5 January 2027.',
  'Term ends on 19 March 2027.',
  'Mum has an operation on 19 March 2027.',
  'We last talked on 12 October 2026.',
])('is no day of a review: %s', (words) => expect(days(words)).toEqual([undefined, undefined]));

test('days above twenty are read in words', () =>
  expect(
    read(
      'Review date: the twenty-sixth of March 2027\n\n## Outcomes\n\nBy the thirty-first of March 2027 Mia will read 40 words.',
    ).dates.map(({ day }) => day),
  ).toEqual(['2027-03-26', '2027-03-31']));

test('a plan that was written today is reviewed on the later of its two days', () =>
  expect(
    read(`Name: Mia Patel\nWritten 22 November 2026. To be reviewed on 21 March 2027.\n\n${parts}`).reviewDate?.day,
  ).toBe('2027-03-21'));

const rules = (text: string): readonly string[] => reviewPlan(read(text)).map(({ rule }) => rule);

test('a last review before the plan began leaves none of its outcomes out', () => {
  const plan = (day: string) =>
    `Name: Mia Patel\nDate of this plan: 1 October 2026\nReview date: 19 March 2027\n\nOUTCOME 1\nBy 19 March 2027 Mia will ask for a snack with one word on 4 mornings out of 5.\nWhat we will do: Kirsty offers two things and waits, 5 minutes, every morning.\n\nOUTCOME 2\nBy 19 March 2027 Mia will put two words together 5 times in a morning.\nWhat we will do: bubble play with Kirsty, 10 minutes, every morning.\n\nLast review, ${day}\nTarget was 10 single words; she had 4 in April and has 12 now. Met. Next step: two words together.`;
  expect(rules(plan('2 July 2026'))).not.toContain('outcome-not-reviewed');
});

test('a longer-term outcome waits for its first step', () =>
  expect(
    rules(
      `Name: Mia Patel\nReview date: 19 March 2027\n\n## Outcomes\nLonger term: by July 2027 Mia will eat her dinner in the hall four days a week.\nStep 1: by 19 March 2027 Mia will stay in the hall for 15 minutes on 4 days out of 5.\n   Miss Ferris sits at the end of the table, every dinner time, first 15 minutes.\nStep 2: by 19 March 2027 Mia will show her card 8 times out of 10.\n   Mr Vance practises with her for 10 minutes on Mondays.`,
    ),
  ).not.toContain('outcome-without-provision'));

test.each([
  'Reviewed 4 May 2026 · Reviewed 12 October 2026 · Next review 19 March 2027',
  'Held 4 May 2026 • we meet again 19 March 2027',
  'Last review 4 May 2026 | Review 19 March 2027',
  'Written 1 November 2026, last reviewed 4 May 2026, next review 19 March 2027',
  'Previous review: 4 May 2026 – to be reviewed 19 March 2027',
])('what was held stands in the same line: %s', (words) => expect(days(words)[0]).toBe('2027-03-19'));

test.each([
  'Reviewed 4 May 2026 · Medication review 19 March 2027',
  'Reviewed 4 May 2026 · Term starts 5 January 2027',
  'Reviewed 4 May 2026 | Review held 12 October 2026',
])('no review that is to come stands in the line: %s', (words) => expect(days(words)[0]).toBeUndefined());

test.each([
  'Review date:\n\nPrinted: 1 December 2026',
  'Review\n\nLast updated: 1 December 2026',
  'Exported on 1 December 2026',
])('what a system prints below a form is no day of the review: %j', (words) =>
  expect(days(words)).toEqual([undefined, undefined]),
);

/** A plan in which one heading tells of the targets and of their day. */
const headed = (heading: string) =>
  read(
    `Support plan for Mia Patel, Year 7\n\nWhat's hard\nReading when the room is loud.\n\n${heading}\n\nReading. By 19 March I will read 40 words on my own. It was 12 in November.\nAsking. By 19 March I will show my card in 4 lessons out of 5. In November it was 1.\n\nWhat school does\nReading: Mr Cole reads with me for 10 minutes every day.`,
  );

test.each([
  'My targets, until we meet on 19 March 2027',
  'Our goals till we talk again on 19 March 2027',
  'TARGETS BY THE TIME WE LOOK AT IT AGAIN, 19 MARCH 2027',
])('a heading of the targets tells until when: %s', (heading) => {
  const { outcomes, reviewDate } = headed(heading);
  expect([outcomes.length, reviewDate?.day]).toEqual([2, '2027-03-19']);
});

test.each(['My targets until I start college on 19 March 2027', 'Targets until we meet the dentist on 19 March 2027'])(
  'a heading of the targets names a day that is none of the review: %s',
  (heading) => {
    const { outcomes, reviewDate } = headed(heading);
    expect([outcomes.length, reviewDate?.day]).toEqual([2, undefined]);
  },
);

test.each([
  ['Nan looks after her until we get back on 5 January 2027.', undefined],
  ['Trip forms stay at school until we come back on 14 December 2026.\nReview date: 18 December 2026', '2026-12-18'],
  ['Read to me before we sit on 14 December 2026.', undefined],
])('when people are back is no day of a review: %s', (words, day) => expect(days(words)).toEqual([day, day]));

test('nor is until when somebody waits, in what is told of needs and support', () =>
  expect(
    read(
      parts.replace('Reading is slow.', 'She will wait until we meet on 14 December 2026.') +
        '\nMum keeps the cards until we talk on 15 December 2026.',
    ).reviewDate,
  ).toBeUndefined());
