import { readingOf, syllablesOf, weigh } from '../../shared/text/reading-age';

test.each([
  ['helped', 1],
  ['makes', 1],
  ['table', 2],
  ['needed', 2],
  ['changes', 2],
  ['science', 2],
  ['area', 3],
  ['participates', 4],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('a name or a title of several words weighs as one', () => {
  expect(weigh('He met Ms Adair of the Castle Point Sensory Team on Monday.').words).toBe(8);
});

test.each([
  [
    'She is seen by child and adolescent mental health services (CAMHS) on Mondays.',
    'She is seen by CAMHS on Mondays.',
  ],
  ['The special educational needs co-ordinator (SENCO) rings.', 'The SENCO rings.'],
  ['Two teaching assistants (TAs) help.', 'Two TAs help.'],
  ['A speech and language therapist (SaLT) comes.', 'A SaLT comes.'],
])('a name that is explained weighs no more than its short form: %s', (explained, plain) => {
  expect(weigh(explained)).toEqual(weigh(plain));
});

test('words in front of brackets that they do not explain count', () => {
  expect(weigh('He likes enormous dinosaurs (BBC).').words).toBe(5);
});

test('no age below 100 words; names and necessary terms make a text no harder', () => {
  const easy = 'He meets his friend in the hall and they read a book about cats.';
  const named = 'He meets the occupational therapist in the hall and they read about Czechoslovakia.';
  expect(readingOf([weigh(easy)])).toBeUndefined();
  const age = (sentence: string) => readingOf(Array(20).fill(weigh(sentence)))!.age;
  expect(age(named)).toBeLessThan(age(easy) + 1);
});
