import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const notes = (about: string, support: string): readonly string[] =>
  reviewPlan(
    readPlan(
      readText(
        `Name: Mia Patel\nReview date: 19 March 2027\n\n## Needs\n\n${about}\n\n## Outcomes\n\nBy 19 March 2027 Mia will read 40 key words on her own (now 12).\n\n## Provision\n\nMr Cole reads with Mia for 10 minutes every day.\n\n${support}`,
      ),
      defaultSettings('2026-11-22'),
    ),
  ).flatMap(({ rule, quote }) => (/weasel|jargon-phrase/.test(rule) ? [quote] : []));

test.each([
  ['Mia points.', 'Mum, Dad and Nana sign "more", "help" and "open" at tea time'],
  ['Mia points.', 'In exams: reading pen and a quarter more time, agreed by Mrs Lyle.'],
  ['Mia points.', 'In exams: 25 per cent extra time, agreed by Mrs Lyle.'],
  [
    'After an absence seizure (a few seconds when her brain “pauses” and she cannot hear us) she loses her place. After an absence she needs the page number.',
    'Mr Cole shows her the place.',
  ],
  ['Mia has absence epilepsy: she stares for five to ten seconds.', 'Mr Cole shows her the place.'],
  ['Mia spells 29 of the first hundred common words in dictated sentences.', 'Mr Cole shows her the place.'],
])('is exact or plain: %s %s', (about, support) => expect(notes(about, support)).toEqual([]));

test.each([
  ['Mia points.', 'Mr Cole gives her more help.', 'more help'],
  ['Mia points.', 'Extra time with Mr Cole.', 'time with'],
  ['Mia points.', 'Help with “tricky” words from Mr Cole.', 'Help with'],
  ['Mia has absence epilepsy.', 'Mr Cole shows her the place.', 'absence'],
  ['After an absence with staring she loses her place. It is epilepsy.', 'Mr Cole shows her the place.', 'absence'],
])('is neither: %s %s', (about, support, words) => expect(notes(about, support).join()).toContain(words));
