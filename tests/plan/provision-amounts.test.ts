import { findFrequency } from '../../shared/plan/provision/amounts';
import { parseProvision } from '../../shared/plan/provision/parse-provision';
import { byGrammar } from '../../shared/plan/learned/second-reading';

const isQuantified = (text: string) => byGrammar(parseProvision([{ block: 'b0', at: 0, text }], {}), 'quantified');

test.each([
  // terse cells
  'Precision maths – 3 x p/w – 15m – Mrs Obi – 1:1',
  'Nessy + LSA + 4x/wk + 20 mins',
  'ELSA x 6, 45m each, Mrs Dunn',
  "Touch typing - Ms Rao - 2 per wk - 20'",
  'Speech sounds – TA – ½ hr – x2 weekly',
  'Reading aloud to Mr Finch, 10m, M/W/F',
  'Deepa plays the bag game with Arlo for 10 minutes on each of his three days',
  // fractions and every other week
  'Guitar lesson with Mr Ash for three quarters of an hour every Monday',
  'Spelling games with the TA on alternate Tuesdays for twenty-five minutes',
  'Farm visit with the LSA, half a day every other week',
  'Swimming with Coach Bell in week A, 45 minutes each time',
  'Word games with dad at weekends for 15 minutes',
  'Number games with Mrs Orme 3x15mins a week',
  'Three 40-minute interviews with the careers adviser before Easter',
  'Careers adviser takes Ruby round two colleges, half a day each, in November',
  'The nurse gives his insulin at noon every day',
  'Maths tutor has him for an hour on Saturdays',
  'SENCO to see the new teacher for 45 minutes before 14 July',
  'Chew handed out by the TA morning, lunch and afternoon',
  // clock times
  'Garden centre every Friday, 10 till 2, with the job coach',
  'Mr Gale reads with Omar, Thursday 1.10 to 1.30',
  'Homework café with Mrs Lee, Wed 3.30-4.15pm',
  // points of the day and events
  'TA checks his hearing aids at registration and after lunch',
  'Mrs Moss gives her inhaler before PE and before long break',
  'LSA to tick off the list whenever the class lines up',
  'Science teacher to hand out a cut-up method for any practical',
  'TA to write down homework for him at the end of every period',
  // once, or so many times in all
  'SENCO to meet Mrs Hay from the new school for 45 minutes before 12 July',
  'Five walks of the bus route with his LSA before September, one hour each',
  'Careers lead meets Tia three times in Year 10, half an hour each',
  '12 hours a year of dyslexia teaching from Mrs Nye',
  'Art therapy with Ms Holt: 20 hours over the year',
  // parts of the week
  'Reading with Mr Cole all four mornings for 15 minutes',
  'Reading with Mr Cole, 15 mins, M-F',
  'Reading with Mr Cole, 15 mins, three days out of five',
  'Reading with Nana on Sunday nights, 20 mins',
  'Gardening with Mr Lyle, whole Friday morning',
  'Maths tuition with Mr Osman P3 on Tuesdays',
  'Work placement Thursdays, 10–3, with the job coach',
  'Movement break every 30 minutes for 3 minutes, TA leads',
  'Mum and Dad do the finger exercises with her for 5 minutes before bed',
  'Quiet lunch in Room 4 on Mondays with Mrs Ito',
  // by custom, and in all
  'LSA – 32.5 hrs',
  '25% extra time',
  'Maths tuition with Mr Osman, 10 hours in total over the spring term',
  'Miss Ward checks in at the start of tasks',
])('an amount is given: %s', (text) => expect(isQuantified(text)).toBe(true));

test.each([
  'Handwriting – LSA – 4 x p/w',
  'ELSA x 6 with Mrs Dunn',
  'Mr Gale reads with Omar on Thursday 12 May',
  'Cooking with Mrs Ali on alternate weeks',
  'LSA to give the fidget toy whenever he needs it',
  'LSA to show the calm card whenever Kim is anxious',
  'Homework club after school with Mrs Lee for 30 minutes',
  'A 30 minute session with Mrs Dunn',
  'SENCO to meet the new school’s SENCO',
  'Times tables with Mr Cole, 20 minutes, to be reviewed by 12 July',
  'SALT to provide a programme and review termly',
  'Reading group x2',
  'Daily check in with Mr Holt',
  'Weekly drop in with the nurse',
  'Adults should use key words and allow processing time',
  'Some 1:1 time each week with someone he trusts',
  'Up to 20 hours LSA',
  // hedged
  'Cooking with the HLTA, an hour, usually on Wednesdays',
  'Fortnightly-ish counselling with the school counsellor, 50 minutes',
  'Daily if possible: phonics flashcards with the TA, 10 minutes',
  'Form tutor to check her bag at the start of lessons where possible',
  'Art therapy with the art therapist, 50 minutes, starting in April',
])('no amount is given: %s', (text) => expect(isQuantified(text)).toBe(false));

test.each([
  ['Phonics with the TA, five days, 10 minutes', 'five days'],
  ['The TA reads it aloud, five days a week', 'five days a week'],
  ['Mrs Shah sits beside Mia each reading lesson', 'each reading lesson'],
  ['The TA goes over the words of every spelling test', 'every spelling test'],
  ['Mrs Shah goes through it at the start of every maths lesson', 'at the start of every maths lesson'],
  ['The TA stays for the first ten minutes of every English lesson', 'every English lesson'],
  ['Mrs Shah reads with Mia at the end of every day', 'at the end of every day'],
  ['Mrs Shah reads with Mia before each story', 'before each story'],
])('how often is told in whole words: %s', (text, words) => {
  const { from, to } = findFrequency(text)!;
  expect(text.slice(from, to)).toBe(words);
});
