import { join } from 'node:path';
import { readCorpus } from '../../scripts/corpus';
import { branchesOf } from '../../shared/text/branches';
import { findAll, mayHold } from '../../shared/text/gate';
import { needsOf } from '../../shared/text/needs';
import { regexes } from '../regexes/gather';

const corpus = join(__dirname, '../corpus');
const texts = ['outcomes', 'provisions', 'jargon', 'language']
  .flatMap((kind) => readCorpus(join(corpus, `${kind}.jsonl`)))
  .map(({ text }) => text)
  .filter((_, index) => index % 15 === 0);

test('an expression finds the same with and without its gate', () => {
  let [gated, started] = [0, 0];
  const wrong: string[] = [];
  for (const { source, flags } of regexes()) {
    const shape = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
    const { words, starts } = needsOf(shape.source);
    if (words) gated++;
    if (starts) started++;
    // The first few times a gate is open.
    for (let time = 0; time < 20; time++) mayHold(shape, '');
    for (const text of [...texts, ...(words ?? []), ...(starts ?? []).map((start) => start.text)]) {
      const wanted = [...text.matchAll(shape)].filter(([match]) => match !== '');
      const found = findAll(shape, text).filter(([match]) => match !== '');
      if (
        JSON.stringify(found) !== JSON.stringify(wanted) ||
        found.some(({ index }, at) => index !== wanted[at]?.index)
      )
        wrong.push(`/${source}/${flags} ${text}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(gated).toBeGreaterThan(500);
  expect(started).toBeGreaterThan(300);
}, 60_000);

const needs = (words: readonly string[] | undefined, starts: readonly string[] | undefined, atWord = false) => ({
  ...(words && { words }),
  ...(starts && {
    starts: starts.map((text) => ({ text: text.replace('*', ''), behindLetters: text.startsWith('*') })),
  }),
  atWord,
});
test.each<[RegExp, ReturnType<typeof needs>]>([
  [
    /\b(?:regular(?:ly)?|ad[- ]hoc)\b/i,
    needs([' regular ', ' regularly ', ' ad hoc '], ['regular ', 'regularly ', 'ad hoc '], true),
  ],
  [/\p{L}+ing\b/u, needs(['ing '], ['*ing '])],
  [/(?:foo |a)+bar/, needs(['foo bar', 'abar'], ['foo ', 'a'])],
  [/(?<!x)one(?= two)(?: two)?/, needs(['one'], ['one', 'one two'])],
  [/(?:too|many|or none)?/, needs(undefined, undefined)],
  [/\b(?:a|the) (?:\d+|two)/, needs([' a ', ' the '], ['a 0', 'a two', 'the 0', 'the two'], true)],
  [/(?:\p{L}+ )?job\b/u, needs(['job ', ' job '], ['job ', '* job '])],
  [/(?<unit>mins?|hours?)\k<unit>/, needs(['min', 'hour'], ['min', 'mins', 'hour', 'hours'])],
  [/[!-~]ab[c-e]\u0041xyz/, needs(['xyz'], undefined)],
])('%s needs %j', (shape, expected) => {
  expect(needsOf(shape.source)).toEqual(expected);
});

test.each([
  ['a|b', ['a', 'b']],
  ['\\b(?:a|(?!x)(?:b|c\\|))(?!d)', ['\\ba(?!d)', '\\b(?!x)b(?!d)', '\\b(?!x)c\\|(?!d)']],
  ['(?:a|b)?c', ['(?:a|b)?c']],
  ['x?(?:a|b)', ['x?(?:a|b)']],
  ['(a)|[b|]', ['(a)|[b|]']],
])('%s has the branches %j', (source, branches) => {
  expect(branchesOf(source)).toEqual(branches);
});

test('letters that ignore case in unusual ways keep the gate open', () => {
  const shape = /\bskills\b/iu;
  for (let time = 0; time < 20; time++) mayHold(shape, '');
  expect(mayHold(shape, 'nothing of the kind')).toBe(false);
  expect(mayHold(shape, 'ſ\u212aills')).toBe(true);
  expect(mayHold(shape, 'SKILLS')).toBe(true);
});
