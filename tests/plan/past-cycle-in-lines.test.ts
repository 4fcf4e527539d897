import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const plan = (review: string) =>
  'One Plan\n\nName: Mia Pelham\nPlan date: 11 January 2027\nReview date: 25 March 2027\n\nNeeds\nReading and joining in.\n\n' +
  `${review}\n\n` +
  'New outcomes\n1. By 25 March 2027 Mia will read 60 of the 80 words on her list (44 now).\n\n' +
  'Support\n1. Mr Cole reads with Mia, one to one, for 10 minutes every Monday.\n';

const quotes = (rule: string, review: string) =>
  reviewPlan(readPlan(readText(plan(review)), defaultSettings('2027-01-20')))
    .filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote);

test.each([
  'Review of the last plan\nOld target 1: Mia will read 40 words (was 12). Met: she reads 44.\nOld target 2: Mia will tie both laces by herself.',
  'Review of last term\nAim from September: Mia will read 40 words. (She began at 12.)\nResult: 44 words. Achieved.\n\nAim from September: Mia will tie both laces by herself.\nResult:',
  'Review of the autumn plan\n"Mia will read 40 words." Met, she reads 44.\n"Mia will tie both laces by herself."',
  'Review of the autumn plan\nA   Last time: Mia will read 40 words.     Result: 44 words. Met.\nB   Last time: Mia will tie both laces by herself.     Result:',
  'Review of last term’s targets\n1. Read 40 words aloud from the list.\n2. Tie both laces by herself at the door.\nHow they went\n1. 44 words in December. Met.',
  'Review of the last plan\n2.1 By 11 December 2026 Mia will read 40 words.\nResult: met, 44 words.\n2.2 By 11 December 2026 Mia will tie both laces by herself.\nResult:',
])('an outcome of last time that nobody came back to: %s', (review) => {
  expect(quotes('outcome-not-reviewed', review)).toEqual([expect.stringMatching(/laces|at the door/)]);
});

test.each([
  'Review of the last plan\nOld target 1: Mia will read 40 words (was 12). Met: she reads 44.\nOld target 2: Mia will tie both laces by herself. Not met, she ties one.',
  'Review of the last plan\nTarget 1: Mia will read 40 words.\nMet. She reads 44.\nTarget 2: Mia will tie both laces by herself.\nShe ties one and asks for help with the other.',
  'Review of the last plan\n1. Met. Mia reads 44 words.\n2. Mia ties one lace and asks for help with the other.',
  'Review of the last plan\nTarget 1: Mia will read 40 words. Met, 44.\nTarget 2: By 25 March 2027 Mia will tie both laces by herself.',
  'Review of the last plan\nTarget 1: Mia will read 40 words. Met, 44.\nWhat worked: The word ring.\nWhat we agreed:\n1. Mum keeps the word ring at home.\n2. Mr Cole swaps the words on Mondays.',
])('one that somebody came back to, or that is still to come: %s', (review) => {
  expect(quotes('outcome-not-reviewed', review)).toEqual([]);
});

test.each([
  ['Review of the last plan\nReading: was 12 words, aim 40 words. She read 31. Met.', ['She read 31. Met.']],
  ['Review of the last plan\nAttendance: was 54%, target 75%, got to 61%. Target met.', ['got to 61%. Target met.']],
  ['Review of the last plan\nLate slips: were 9 a week. Was 9 slips, aim 3 slips, now 2. Met.', []],
  ['Review of the last plan\nLate marks: was 9 a week, aim 3. Now 2. Met.', []],
  ['Review of the last plan\nReading: was 12 words, aim 40 words. She read 41. Met.', []],
  [
    'Review of the last plan\nTarget | Start | What we hoped for | Result | Verdict\nPack her bag | 1 day out of 5 | 4 days out of 5 | 2 days out of 5 (7 to 11 December) | Met',
    ['2 days out of 5 (7 to 11 December)'],
  ],
  [
    'Review of the last plan\nTarget | Start | Aim | Result | Verdict\nLeave the room | 9 times a week | 3 times a week | 2 times a week | Met',
    [],
  ],
  [
    'Review of the last plan\nTarget | Start | Aim | Result | Verdict\nBe at form by 8.40am | 2 days in 5 | 4 days in 5 | 4 days in 5 | Met',
    [],
  ],
  [
    'Review of the last plan\nTarget 1: Mia will write 5 sentences with no more than one reminder (September: 2 sentences). 3 sentences with one reminder. Met.',
    ['3 sentences with one reminder.'],
  ],
  [
    'Review of the last plan\nTarget 1: Mia will write all 8 letters of her name. She writes 5 of the 8 letters. Met.',
    ['She writes 5 of the 8 letters.'],
  ],
])('a verdict beside what was aimed at and what came of it: %s', (review, found) => {
  expect(quotes('verdict-against-figure', review)).toEqual(found);
});

test.each([
  [
    'Lining up: aim was to stand in line, 4 times out of 5. Loads better than September.\nSnack: aim was 5 minutes at the table. Now 6 minutes. Met.',
    'Loads better',
  ],
  [
    'Target 1: Mia will read 40 words. Met, 44.\nTarget 2: Mia will sit for 10 minutes. Much better now, and all her teachers are pleased with her.',
    'Much better',
  ],
  [
    'Target 1: Mia will read 40 words. Met, 44.\nTarget 2: Mia will sit for 10 minutes. Lots of progress has been made with this.',
    'Lots of',
  ],
])('praise where a figure was aimed at: %s', (lines, start) => {
  expect(quotes('review-no-figure', `Review of the last plan\n${lines}`)).toEqual([expect.stringContaining(start)]);
});
