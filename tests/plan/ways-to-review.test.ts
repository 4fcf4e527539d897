import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Ways in which schools write down how two outcomes went: the first line of the second one is given too. */
const forms: readonly (readonly [review: string, second: string])[] = [
  [
    'Review held 11 December 2026\n1. Met. Mia reads 44 of the 60 words.\n2. Partly met. She joins in at 2 playtimes out of 5.',
    '2.',
  ],
  ['Review 11.12.26\nO1 met - 44/60 words\nO2 partly met - 2/5 playtimes', 'O2'],
  ['Review 11.12.26\nT1: met, 44/60 words\nT2: partly, 2/5 playtimes', 'T2'],
  [
    'Review 11.12.26\nTarget one: Met - 44 of the 60 words.\nTarget two: Partly met - 2 playtimes out of 5.',
    'Target two',
  ],
  ['Review 11.12.26\n1 - Green. 44 of the 60 words.\n2 - Amber. 2 playtimes out of 5.', '2 -'],
  ['Review, 11 December 2026\n1. 44 of the 60 words (met)\n2. 2 playtimes out of 5 (partly met)', '2.'],
  ['Review, 11 December 2026\n1. Achieved? Yes. 44 of the 60 words.\n2. Achieved? Partly. 2 playtimes out of 5.', '2.'],
  [
    'REVIEW MEETING HELD ON 11/12/26\n\nOutcome | Where Mia is now | Result\n1 | 44 of the 60 words | Met\n2 | 2 playtimes out of 5 | Partly met',
    '2 |',
  ],
  [
    'Review 11 December 2026\n\n| Outcome | Met? | Comment |\n| 1. Reading words | Yes | 44 of the 60 words |\n| 2. Joining a game | Partly | 2 playtimes out of 5 |',
    '| 2',
  ],
  [
    'Review 11 December 2026\n\n| What we aimed for | What happened | Met, partly or not |\n| Mia will read 40 of the 60 words | 44 of the 60 words | Met |\n| Mia will join a game at 3 playtimes out of 5 | 2 playtimes out of 5 | Partly |',
    '| Mia will join',
  ],
  [
    'REVIEW, 11 December 2026\n\nOutcome 1\nNow: 44 of the 60 words\nResult: Met\n\nOutcome 2\nNow: 2 playtimes out of 5\nResult: Partly met',
    'Outcome 2',
  ],
  [
    'REVIEW 11 DECEMBER 2026\n\nOutcome 1: reading words\nMet. Mia reads 44 of the 60 words.\n\nOutcome 2: joining a game\nPartly met. She joins in at 2 playtimes out of 5.',
    'Outcome 2',
  ],
  [
    'How the autumn targets went\n\nTarget 1: Mia will read 40 of the 60 words.\nFound on 8 December: 44 of the 60 words.\nVerdict: MET\n\nTarget 2: Mia will join a game at 3 playtimes out of 5.\nFound on 8 December: 2 playtimes out of 5.\nVerdict: PARTLY MET',
    'Target 2',
  ],
  [
    'Looking back, 11 December 2026\nWhat we aimed for: Mia will read 40 of the 60 words.\nWhat happened: she reads 44 of the 60 words. Met.\nWhat we aimed for: Mia will join a game at 3 playtimes out of 5.\nWhat happened: she joins in at 2 playtimes out of 5. Partly met.',
    'What we aimed for: Mia will join',
  ],
];

const ofReview = new Set(['outcome-not-reviewed', 'review-no-figure', 'verdict-against-figure']);
const notes = (review: string) =>
  reviewPlan(
    readPlan(
      readText(
        'One Plan\n\nName: Mia Pelham\nPlan date: 14 September 2026\nReview date: 11 December 2026\n\nNeeds\nReading and joining in.\n\n' +
          'Outcomes\n1. By 11 December 2026 Mia will read 40 of the 60 words on her list (12 in September).\n' +
          '2. By 11 December 2026 Mia will join a game at 3 playtimes out of 5 (0 in September).\n\n' +
          'Support\n1. Mr Cole reads with Mia, one to one, for 10 minutes every Monday.\n' +
          `2. Mrs Lee plays a game with Mia and two friends for 15 minutes every Tuesday.\n\n${review}\n\n` +
          'Next steps\nMr Cole will make a new list by 8 January 2027.\n',
      ),
      defaultSettings('2026-12-15'),
    ),
  ).flatMap(({ rule }) => (ofReview.has(rule) ? [rule] : []));

describe('a review is read, however it goes through the outcomes', () => {
  test.each(forms)('%j', (review, second) => {
    expect(notes(review)).toEqual([]);
    expect(notes(review.replaceAll('44', '24'))).toEqual(['verdict-against-figure']);
    const lines = review.split('\n');
    const without = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith(second)),
    );
    expect(notes(without.join('\n'))).toEqual(['outcome-not-reviewed']);
  });
});
