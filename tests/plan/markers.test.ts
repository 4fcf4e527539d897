import { readPlan } from '../../shared/plan/read-plan';
import { readMarker } from '../../shared/plan/outline/markers';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

test.each([
  ['2. Mia will read', '2', undefined],
  ['T1: Behave', 'T1', undefined],
  ['7.1 Long-term', '7.1', undefined],
  ['8.1 (for 7.1a) Snack', '8.1', '7.1a'],
  ['P1: (T2) Lexia', 'P1', 'T2'],
  ['For outcome 2: a story', undefined, '2'],
  ['a) Mia will read', 'a', undefined],
])('%j begins with its marker', (text, own, points) => {
  const marker = readMarker(text);
  expect([marker?.own, marker?.points]).toEqual([own, points]);
});

test.each(['1.5 hours a week', 'Y5 Willow', '40 words by Easter', 'Mia will read'])('%j has none', (text) =>
  expect(readMarker(text)).toBeUndefined(),
);

test('separate lists are joined by the numbers of their items', () => {
  const text =
    'Name: Mia Patel\n\nTARGETS\nT1: Mia will read 40 words by Easter 2027.\nT2: Mia will tie her laces.\n\nSUCCESS CRITERIA\nT1: 40 of 50\nT2: On her own, 4 days out of 5\n\nPROVISION\nP1: (T2) Lace practice with Miss Roe, 5 minutes daily\nP2: (T1) Reading with Mr Cole, 10 minutes daily';
  const { outcomes, provisions, blocks } = readPlan(readText(text), defaultSettings('2026-11-22'));
  const criteria = outcomes.map(({ criterion }) => {
    const span = criterion?.span;
    return span && blocks.get(span.block)!.text.slice(span.from, span.to);
  });
  expect(criteria).toEqual(['40 of 50', 'On her own, 4 days out of 5']);
  expect(provisions.map(({ number }) => number)).toEqual(['t2', 't1']);
});
