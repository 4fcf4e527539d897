import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** The rules that note something in a sentence below the needs of a plan. */
const notes = (sentence: string) =>
  reviewPlan(
    readPlan(readText(`# One Plan\nName: Mia Patel\n\n## Needs\n${sentence}`), defaultSettings('2026-11-30')),
  ).map(({ rule }) => rule);

it.each([
  'Mia has a brother (Joe) and a sister who is annoying (Freya).',
  'Mia has a twin who is sometimes rude to her.',
  'She shares a room with her cousins, who can be very annoying.',
  'She sits beside a friend who is often cheeky.',
])('of a brother, sister or friend no blame is noted: %s', (sentence) =>
  expect(notes(sentence)).not.toContain('blaming-language'),
);

it.each([
  'Mia is annoying at lunch.',
  'Mia is a sister who is annoying.',
  'Mia is a kind friend who is bossy.',
  'Mia is a loving sister who can be manipulative.',
  'Mia is Ned’s twin who is very naughty.',
  'Mia is a loyal friend who is lazy in maths.',
  'Mia has a brother and is often rude to him.',
])('of the child it is: %s', (sentence) => expect(notes(sentence)).toContain('blaming-language'));

it.each(['Mia has albinism, which affects her sight.', 'Mia has ptosis, which weakens her left eyelid.'])(
  'which part of the body it is of says what it is: %s',
  (sentence) => expect(notes(sentence)).not.toContain('jargon-phrase'),
);

it.each(['Mia has albinism, which was found in 2020.', 'Mia has ptosis and coloboma.'])(
  'nothing says what it is: %s',
  (sentence) => expect(notes(sentence)).toContain('jargon-phrase'),
);

it.each([
  'Mia has DLD, which affects her learning.',
  'Mia has SLCN, which changes the way we teach.',
  'Mia has VI, which affects her sight.',
])('letters are explained by what they stand for: %s', (sentence) =>
  expect(notes(sentence).filter((rule) => rule.includes('acronym'))).not.toEqual([]),
);
