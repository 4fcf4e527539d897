import { lexicon } from '../../shared/lexicons';
import { jargon } from '../../shared/lexicons/jargon';
import { wordsOf } from '../../shared/text/pack';

const lines = jargon.map((line) => [line.phrase, line] as const);

test('is wide', () => {
  expect(new Set(jargon.map(({ phrase }) => phrase)).size).toBeGreaterThan(600);
  expect(lexicon.entries.filter(({ list }) => list === 'jargon')).toHaveLength(jargon.length);
});

test('holds no ordinary words of a plan', () => {
  const ordinary =
    'review target outcome support progress resources strategy provision curriculum agency attainment phonics termly intervention'.split(
      ' ',
    );
  const listed = new Set(jargon.flatMap(({ phrase, also = [] }) => [phrase, ...also]).map((one) => one.toLowerCase()));
  expect(ordinary.filter((word) => listed.has(word))).toEqual([]);
});

test('lists nothing twice with the same contexts', () => {
  const keys = jargon.flatMap(({ phrase, also = [], onlyWith, notAfter }) =>
    [phrase, ...also].map((one) => `${one.replaceAll('-', ' ')} ${onlyWith?.join() ?? ''} ${notAfter?.join() ?? ''}`),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(lines)('%s says what to write instead', (_, { instead, kind, expansion }) => {
  expect(instead).not.toHaveLength(0);
  for (const words of instead) {
    expect(words.trim()).toBe(words);
    expect(words).not.toMatch(/[|/]/);
    if (/^[A-Z][a-z’]+ .*\.$/.test(words)) continue;
    expect(words).not.toMatch(/\.$/);
  }
  if (['acronym', 'known', 'ambiguous', 'test'].includes(kind)) expect(expansion).toBeTruthy();
});

test.each(lines)('%s is matched word by word', (_, { phrase, also = [] }) => {
  for (const spelling of [phrase, ...also])
    expect(spelling.replace(/[\s,&-]+/g, ' ').replaceAll('’', "'")).toBe(wordsOf(spelling).join(' '));
});
