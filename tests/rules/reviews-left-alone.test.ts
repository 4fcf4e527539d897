import { reviewPlan } from '../../shared/review';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const notes = (text: string): readonly string[] =>
  reviewPlan(readPlan(readText(text), defaultSettings('2026-11-30'))).map(({ rule }) => rule);

describe('what a review tells besides its verdict does not speak against it', () => {
  it.each([
    ['come into school happily', 'Not met. Mia now refuses to come into school.'],
    ['attend swimming lessons', 'Not met. Mia now hates swimming.'],
    ['sleep in her own bed', 'Not met. Mia now sleeps with Mum.'],
    ['pack her bag', 'Not met. Mum now packs it.'],
    ['pack her bag', 'Not met. Her sister now packs her bag.'],
    ['write in sentences', 'Not met. Mia now writes single words.'],
    ['attend every day', 'Not achieved. Mia now attends two days.'],
    ['stop hitting others', 'Not met. Mia now hits others on most days.'],
    ['read with a friend', 'Met. She still needs her glasses to read.'],
    ['put on her own coat', 'Met! She still needs a friend to sit with.'],
    ['tie her laces', 'Met. She still needs time to rest.'],
    ['tie her laces', 'Met. Her brother still needs someone to tie his.'],
    ['tie her laces', 'Met. Her brother still needs an adult to tie his.'],
    ['pour her drink', 'Met. Mrs Roe still has to tell Dad.'],
    ['write three sentences alone', 'Not met. She wrote five sentences with Mrs Roe and none alone.'],
    ['write three sentences', 'Not met. She can write six sentences with help.'],
    ['use one of five strategies', 'Met. She uses two strategies.'],
  ])('%s: %s', (outcome, told) =>
    expect(notes(`## Outcomes\n1. Mia will ${outcome}.\n\n## Review\n1. ${told}`)).not.toContain(
      'verdict-against-figure',
    ),
  );
});

it.each([
  'Date of transition meeting: 10 November 2026\n\n## Review held: 20 November 2026\nMore reading.',
  'Date of professionals meeting: 10 November 2026\n\n## Review held: 20 November 2026\nMore reading.',
  'Date of TAF meeting: 10 November 2026\n\n## Review held: 20 November 2026\nMore reading.',
  '## Review of the last plan (3 November 2026)\nMore reading.\nReview held: 5 November 2026',
  '## Outcome 1\nMia will read ten words.\nReview 1: 16/10/2026\n\n## Outcome 2\nMia will sit.\nReview 1: 20/10/2026',
  '| Outcome | Review 1 | Review 2 |\n| Mia will read ten words | 16/10/2026 | 13/11/2026 |\n| Mia will sit | 20/10/2026 | 16/11/2026 |',
  'Next review: 11 December 2026\n\n## Needs\nMia tires quickly.\n\nSpeech review: week beginning 14 December 2026',
  'Next review: 11 December 2026\n\n## Needs\nMia tires quickly.\n\nMedicine review: week beginning 14 December 2026',
])('two meetings are not one review with two days: %j', (text) =>
  expect(notes(`Name: Mia Patel\n${text}`)).not.toContain('review-dates-differ'),
);

describe('what stands in a review without a verdict is asked about only where it was aimed at', () => {
  it.each([
    '1. Attendance is up. It was 80, now 92.\n2. Mum remains pleased with how school supports Mia\n3. Speech therapy done. Now discharged.',
    '1. Mum was there and spoke first. Dad was at work.\n2. Mrs Roe from the autism team',
    'Week 1 Came in with Mum. Was late twice, now on time.\nWeek 2 Trip to the farm with Mrs Roe',
    'Step 1. Reads ten words. Met in May.\nStep 2. Mrs Roe moved to another class in June',
    '| Name | Role | Views |\n| Mrs Roe | Teacher | Reads more |\n| Mr Osei | | |',
    '| When | What | How it went |\n| 8 June 2026 | Meeting | Mum came |\n| 9 June 2026 | | |',
    '| Support | Cost | How it went |\n| Reading | 20 pounds | Reads more |\n| Total | | |',
    '| Support | How often | How it went |\n| Reading | Daily | Reads more |\n| Lunch club stopped in May | | |',
    '| Target | How it went | Verdict |\n| Sounds | 8 of 10 | Met |\n| Next review: 11 December 2026 | | |',
    'Mum came.\nReview: Mia reads more\nDad could not come.\nReview:',
    'Outcome 1: met\nStep 2 of the ladder next -',
  ])('%j', (lines) =>
    expect(notes(`Name: Mia Patel\n\n## Review\n${lines}\n\n## Strengths\nKind.`)).not.toContain(
      'outcome-not-reviewed',
    ),
  );
});

it.each([
  'Name: Mia Patel\nDOB: 4/5/2018\nAge at diagnosis: 3',
  'Name: Mia Patel\nDOB: 4/5/2018\nAge at referral: 4',
  'Name: Mia Patel\nDOB: 4/5/2018\nAge at start of placement: 2',
  'Name: Mia Patel\nDOB: 4/5/2018\nAge at test: 6 years 2 months',
  'Name: Mia Patel\nDOB: 4/5/2018\n\n## All about me\nBrother\nAge: 6',
])('an age of another day or child is not held against the birth: %j', (head) =>
  expect(notes(`${head}\n\n## Needs\nMia tires quickly.`)).not.toContain('birth-date-year-group'),
);

it.each([
  'Mrs Roe says she is a joy to teach.',
  'Mum says Mia is loving and funny.',
  'She’s kind - Ella',
  'She is kind (Ella)',
  'As told by Mum: Mia is a loyal friend.',
  'From class circle time: Mia makes her friends laugh.',
])('who said what people like is known: %s', (praise) =>
  expect(
    notes(`Name: Mia Patel\n\n## What people like about me\n${praise}\n\n## What is important to me\nMy dog.`),
  ).not.toContain('child-views-by-adult'),
);

it.each([
  'Review frequency: every six weeks; full meeting twice a year',
  'Review cycle: termly with a longer meeting once a year',
  'Review frequency: termly (EP twice a year)',
  'Meeting planned: 11 December 2026, 2pm',
])('what is said beside a review each term is no few meetings: %s', (line) =>
  expect(notes(`Name: Mia Patel\n\n## Needs\nMia tires quickly.\n\n${line}`)).not.toContain('too-few-meetings'),
);

it.each([
  'Photo: Yes, in the front of the folder, with Mum’s OK',
  'Photo: Yes, on the front, Mum said yes',
  'Photo of Mia on the front\nParental consent to use this photo (signed, Mum)',
  '| Photo | Permission for photo |\n| Photo of Mia attached | Yes, Mum 3 May |',
  '| Name | Permission for photo |\n| Mia | Yes, Mum 3 May |\n\nPhoto of Mia attached',
])('a parent agreed to the photograph: %j', (lines) =>
  expect(notes(`Name: Mia Patel\nYear group: 4\n${lines}\n\n## Needs\nMia tires quickly.`)).not.toContain(
    'photograph-permission',
  ),
);
