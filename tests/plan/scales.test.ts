import { differentScales } from '../../shared/plan/outcome/scales';

test.each([
  ['Confidence: 2/5', 'join in with a group game at 3 playtimes out of 5'],
  ['rates her confidence as 3/10', 'ask for help in 4 lessons out of 5'],
  ['puts himself at 3 on the worry ladder', 'put his hand up in 3 lessons out of 4'],
  ['On a scale of 1 to 5 he is at 2', 'walk to school with a friend on 3 days a week'],
  ['Can sit for 3 minutes', 'listen to a story with the group on 4 mornings out of 5'],
  ['23 out of 60 in the end of year maths paper', 'use her number line in 4 lessons out of 5'],
  ['9 behaviour logs last half term', 'move between lessons calmly, 8 times out of 10'],
  ['4 detentions in October', 'have his equipment in 9 lessons out of 10'],
  ['hits out twice a week', 'use kind hands 90% of the time'],
  ['Knows 8 sounds', 'read the first page of a Phase 3 book with 90% accuracy'],
  ['40 words in 10 minutes', 'use a capital letter in 8 sentences out of 10'],
  ['12th percentile', 'go up to a reading age of 9'],
  ['Entry 2', 'score 65% in maths'],
  ['61 words', 'reach Level 4 in reading'],
  ['Scaled score 87', 'write five sentences with full stops'],
  ['SAS 79', 'read 80 words a minute'],
])('%s cannot be compared with: %s', (start, aim) => {
  expect(differentScales(start, aim)).toBeDefined();
});

test.each([
  ['Entry 3', 'pass Level 1 functional skills'],
  ['14 marks', 'score 18 out of 20'],
  ['Uses 2 word phrases', 'use 3 word sentences in 4 sessions out of 5'],
  ['Follows 2 key words', 'follow instructions with 3 key words in 4 group times out of 5'],
  ['Stays for 5 minutes', 'stay until the end of assembly on 4 days out of 5'],
  ['5 minutes with an adult', 'work for a quarter of an hour on 4 days in 5'],
  ['Takes 10 minutes to settle', 'settle within three minutes in 4 lessons out of 5'],
  ['Attendance 78%', 'come in by 8.45 on 4 days out of 5'],
  ['once a week', 'ask for help on 3 days out of 5'],
  ['3 out of 10 in the spelling test', 'spell 8 of the 10 words on Friday'],
  ['4 out of 10 for confidence', 'feel confident to speak in 3 lessons out of 5'],
  ['None yet', 'do it in 3 lessons out of 5'],
  ['35 words in 20 minutes', 'write 60 words in 20 minutes in 3 lessons out of 4'],
  ['Two out of five lessons', 'attend 90% of lessons'],
  ['Reads 20 words', 'read 90% of the 50 words'],
  ['Finds 7 on the number line', 'add two numbers in 8 sums out of 10'],
  ['18 of 25 lessons', 'stay in 23 of her 25 lessons a week'],
])('%s can be compared with: %s', (start, aim) => {
  expect(differentScales(start, aim)).toBeUndefined();
});
