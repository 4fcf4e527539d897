import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** The rules that note an outcome, less what is said of support beside it. */
const notes = (outcome: string) =>
  reviewPlan(
    readPlan(
      readText(`Name: Mia Patel\n\n## Strengths\nMia is kind.\n\n## Outcomes\n1. ${outcome}\n`),
      defaultSettings('2026-11-22'),
    ),
  )
    .filter(({ severity, rule }) => severity !== 'hint' && /^outcome-(?!without)|provision-as/.test(rule))
    .map(({ rule }) => rule);

test.each([
  'By 12 March 2027 Mia will be reminded no more than once a lesson to start.',
  'By 12 March 2027 Mia will need to be reminded no more than twice a day to wash her hands.',
  'By 12 March 2027 Mia will be prompted no more than twice in each maths lesson.',
  'By 12 March 2027 Mia will be given no more than one reminder a lesson to start her work (four now).',
  'By 12 March 2027 Mia will be helped at most twice in getting dressed for PE.',
  'By 12 March 2027 Mia will need to be shown no more than one step of the routine.',
  'By 12 March 2027 Mia will be supported by one adult, not two, when she moves from her chair.',
  'By 12 March 2027 Mia will be moved by one adult instead of two.',
  'By 12 March 2027 Mia no longer needs Mrs Day next to her in maths.',
  'By 12 March 2027 Mia will no longer need an adult beside her at lunch, on 4 days out of 5.',
  'By 12 March 2027 Mia no longer needs a reader for instructions of up to 20 words.',
  'By 12 March 2027 Mia no longer uses the ramp to get into school.',
  'By 12 March 2027 Mia does not need Mrs Day next to her in 4 of 5 maths lessons.',
  'By 12 March 2027 Mia no longer needs help with her zip, on 4 days out of 5.',
])('less help is an aim: %s', (outcome) => expect(notes(outcome)).toEqual([]));

test.each([
  'By 12 March 2027 Mia will have attended 9 of 10 sessions with the counsellor.',
  'By 12 March 2027 Mia will attend 18 of 20 sessions of swimming club.',
  'By 12 March 2027 Mia will have attended 80% of her therapy sessions.',
  'By 12 March 2027 Mia will have attended four out of five drama club sessions.',
  'By 12 March 2027 Mia will attend 8 out of 10 nurture group sessions.',
  'By 12 March 2027 Mia will attend at least 90% of her counselling sessions.',
  'By 12 March 2027 Mia will attend drama club on her own twice a week.',
  'By 12 March 2027 Mia will attend after-school club twice a week without Mum.',
])('being there, as a share or alone, is an aim: %s', (outcome) => expect(notes(outcome)).toEqual([]));

test.each([
  'By 12 March 2027 Mia will have her ear defenders off for ten minutes in assembly.',
  'By 12 March 2027 Mia will have her headphones off in 4 of 5 assemblies.',
  'By 12 March 2027 an adult who does not know Mia understands three of every four words she says.',
  'By 12 March 2027 a visitor who has not met Mia will understand 3 of 4 words she says.',
  'An adult who is new to Mia understands 7 of 10 of her sentences by 12 March 2027.',
  'Two-word phrases used 10 times a day by 12 March 2027 (Mia)',
  'Signs used 20 times a day by 12 March 2027 (Mia)',
])('what is taken off, understood or said is the child’s: %s', (outcome) => expect(notes(outcome)).toEqual([]));

test.each([
  'By 12 March 2027 Mia will be reminded to start by Mrs Day.',
  'By 12 March 2027 Mia will be supported by an adult in maths.',
  'By 12 March 2027 Mia will be given two reminders a lesson.',
  'By 12 March 2027 Mia will be given no more than 10 spellings each week.',
  'By 12 March 2027 Mia will attend nurture group three times a week.',
  'By 12 March 2027 Mia will attend speech therapy every Tuesday.',
  'By 12 March 2027 Mia will attend homework club twice a week.',
  'By 12 March 2027 Mia will attend breakfast club three mornings a week.',
  'By 12 March 2027 Mia will attend breakfast club.',
  'By 12 March 2027 Mia will have her break in the sensory room every day.',
  'By 12 March 2027 Mia will have her laptop on her desk.',
  'By 12 March 2027 an adult who knows Mia reads with her three times a week.',
  'By 12 March 2027 Mia will need a reader in tests.',
])('what is given stays support: %s', (outcome) => expect(notes(outcome)).toContain('provision-as-outcome'));

test.each([
  'By 12 March 2027 Mia no longer needs help in maths.',
  'By 12 March 2027 Mia will not need as much support.',
])('less help that nobody can see is vague, and no support: %s', (outcome) => {
  expect(notes(outcome)).toContain('outcome-no-measure');
  expect(notes(outcome)).not.toContain('provision-as-outcome');
});

test('that help is needed is no aim', () => {
  expect(notes('By 12 March 2027 Mia needs Mrs Day next to her in maths.')).toContain('outcome-vague-act');
});
