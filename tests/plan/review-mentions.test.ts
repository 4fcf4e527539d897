import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const first = '1. By 12 March 2027 Mia will read 30 of the 40 words on the list without help (12 in October).\n';
const second = '2. By 12 March 2027 Mia will put her hand up in 4 of 5 English lessons (1 in October).\n';

/** How each outcome went by a review in one line, and how many dates draw a note as gone by. */
function told(line: string, outcomes: string) {
  const plan = readPlan(
    readText(`Name: Mia Patel\nDate of plan: 9 November 2026\n\n## Outcomes\n${outcomes}\n## Review\n${line}`),
    defaultSettings('2027-03-30'),
  );
  const past = reviewPlan(plan).filter(({ rule }) => rule === 'deadline-past').length;
  const statuses = plan.outcomes.map(
    (outcome) => plan.reviews.find((review) => review.outcome === outcome)?.status ?? '-',
  );
  return { statuses: statuses.join(' '), past };
}

test.each([
  ['Held on 26 March 2027. Outcome 1: met. Mia reads 34 of the 40 words.', 'met'],
  ['26/3/27: Outcome 1 met (34/40).', 'met'],
  ['26 March 2027. Present: Mia, Mum, Mrs Day. Outcome 1: met, 34 of 40.', 'met'],
  ['Review meeting 26.3.27. Mia can read 34 of the 40 words. Outcome 1 met.', 'met'],
  ['Outcome 1 ✓ 35/40', 'met'],
  ['Met on 26 March 2027. The outcome was partly met.', 'partly'],
  ['On 26 March 2027 we met. Outcome: met (34 of 40).', 'met'],
  ['26 March 2027 – target 1 achieved. She reads 34 of 40.', 'met'],
  ['Mum came on 26 March. Goal 1 has not been met.', 'not'],
])('the one outcome is judged by “%s”', (line, status) => {
  expect(told(line, first)).toEqual({ statuses: status, past: 0 });
});

test.each([
  ['Outcome 1 and 2: met.', 'met met'],
  ['Outcomes 1 & 2 achieved on 12/3/27.', 'met met'],
  ['26/3/27: Outcomes 1 and 2 met.', 'met met'],
  ['Outcomes 1 and 2 have both been achieved.', 'met met'],
  ['All outcomes were met.', 'met met'],
  ['All the outcomes have been met.', 'met met'],
  ['Both outcomes met: 34 of 40 words and 4 of 5 lessons.', 'met met'],
  ['26.3.27. Both targets were partly achieved.', 'partly partly'],
  ['Mia met both outcomes.', 'met met'],
  ['Mia has met all her targets.', 'met met'],
  ['Neither outcome was met.', 'not not'],
  ['None of the outcomes was met.', 'not not'],
  ['Held on 26 March 2027. Outcome 1: met. Mia reads 34 words. Outcome 2: partly met, 3 of 5 lessons.', 'met partly'],
  ['26 March 2027. Outcome 1 met; outcome 2 not met.', 'met not'],
  ['Everyone agreed that outcome 1 has been met and outcome 2 has been partly met.', 'met partly'],
  ['Present: Mum, Mrs Day. Outcome one was met. Outcome two was not met.', 'met not'],
  ['Outcome 1 ✓ 35/40\nOutcome 2 ✗ 2/5', 'met not'],
])('both outcomes are judged by “%s”', (line, statuses) => {
  expect(told(line, first + second)).toEqual({ statuses, past: 0 });
});

test.each([
  'Held on 26 March 2027. Everyone came.',
  'To be held on 26 March 2027. Outcome 1 will be looked at.',
  'We will look at outcome 1 and 2 then.',
  '26 March 2027. Outcome 1: to be reviewed.',
  'All outcomes will be reviewed on 26 March 2027.',
  'Both outcomes to be discussed with Mum.',
  'If outcome 1 is met, we will set a new one.',
  'Mum met Mrs Day about outcome 1.',
  'We hope that both outcomes are met by then.',
  'We met to talk about both outcomes.',
  'Outcome met.',
  '26 March 2027. Outcome 3: met.',
])('nothing is judged by “%s”', (line) => {
  expect(told(line, first + second)).toEqual({ statuses: '- -', past: 2 });
});

test('a line of one outcome says nothing of the other', () => {
  const line = 'Held on 26 March 2027. Outcome 1: met. Mia reads 34 of the 40 words.';
  expect(told(line, first + second).statuses).toBe('met -');
});

test('the review of the last plan is none of this one’s', () => {
  expect(told('## Review of last plan\nHeld on 26 March 2026. Both outcomes were met.', first + second).statuses).toBe(
    '- -',
  );
});
