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
