import { lexicon } from '../../shared/lexicons';
import { jargon } from '../../shared/lexicons/jargon';
import { readProse } from '../../shared/text/read-prose';
import { wordsOf } from '../../shared/text/pack';

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

// One test for all lines: thousands of tests of their own take a minute, and say no more than the lines that are wrong.
test('every line says what to write instead', () => {
  const wrong = jargon.filter(({ instead, kind, expansion }) => {
    const plain = instead.every(
      (words) =>
        words.trim() === words && !/[|/]/.test(words) && (/^[A-Z][a-z’]+ .*\.$/.test(words) || !words.endsWith('.')),
    );
    const expanded = !['acronym', 'known', 'ambiguous', 'test'].includes(kind) || Boolean(expansion);
    return instead.length === 0 || !plain || !expanded;
  });
  expect(wrong.map(({ phrase, instead, expansion }) => ({ phrase, instead, expansion }))).toEqual([]);
});

test('what is offered instead is no jargon itself, so that a fix draws no note on its own words', () => {
  const offered = jargon.flatMap(({ phrase, kind, instead }) =>
    kind === 'ambiguous'
      ? []
      : instead.filter((words) => !/^[A-Z].*\.$/.test(words)).map((words) => ({ phrase, words })),
  );
  const hits = readProse(
    offered.map(({ words }, index) => ({ id: String(index), text: `They have ${words} and more.` })),
    lexicon,
  ).hits('jargon');
  const noted = hits
    .map(({ span: { block }, quote }) => ({ ...offered[Number(block)]!, quote }))
    // “Lasting difficulty with movement (dyspraxia)” explains it; of levels and of the legal plan there is no plainer name.
    .filter(({ words, quote }) => !words.endsWith(`(${quote})`) && !/^(?:EHC plans?|Entry Level)$/.test(quote));
  expect(noted).toEqual([]);
});

test('every spelling is matched word by word', () => {
  const asWritten = (spelling: string) => spelling.replace(/[\s,&-]+/g, ' ').replaceAll('’', "'");
  const spellings = jargon.flatMap(({ phrase, also = [] }) => [phrase, ...also]);
  expect(spellings.length).toBeGreaterThan(5_000);
  expect(spellings.filter((one) => asWritten(one) !== wordsOf(one).join(' '))).toEqual([]);
});
