import { Lexicon } from '../../shared/text/lexicon';
import type { Listed } from '../../shared/text/listed';
import { pack } from '../../shared/text/pack';
import { readProse } from '../../shared/text/read-prose';
import { growth } from '../processor-ms';

const line = (phrase: string, more: Partial<Listed> = {}): Listed => ({ phrase, instead: [], kind: '', ...more });
const lists = (jargon: readonly Listed[], plain: readonly Listed[] = []) =>
  new Lexicon(pack({ jargon, plain, vague: [], 'respectful-language': [] }));
const read = (text: string, jargon: readonly Listed[] = [], plain: readonly Listed[] = []) =>
  readProse([{ id: 'b', text }], lists(jargon, plain));
const quotes = (text: string, jargon: readonly Listed[]) =>
  read(text, jargon)
    .hits('jargon')
    .map(({ quote }) => quote);

describe('sentences', () => {
  const sentences = (text: string) => read(text).sentences.map(({ from, to }) => text.slice(from, to));

  test.each([
    ['Mia reads. She writes!', ['Mia reads.', 'She writes!']],
    ['Mrs. Hall helps. Mr. B. Lee too.', ['Mrs. Hall helps.', 'Mr. B. Lee too.']],
    ['At 3.30 p.m. he goes home.', ['At 3.30 p.m. he goes home.']],
    ['Use cards, e.g. Maths cards.', ['Use cards, e.g. Maths cards.']],
    ['1. Read 20 words.', ['1. Read 20 words.']],
    ['He counts to 10. She counts to 20.', ['He counts to 10.', 'She counts to 20.']],
    ['“I like it.” She smiled.', ['“I like it.”', 'She smiled.']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['  spaced  ', ['spaced']],
    ['... !!! ---', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('words are counted', () => {
    const [sentence] = read('A little table is made of wood.').sentences;
    expect(sentence).toMatchObject({ words: 7 });
  });
});

describe('phrases', () => {
  const salt = line('SALT', { exact: true, forms: 'noun', also: ['SaLT'] });

  test.each([
    ['SALT and salt', [salt], ['SALT']],
    ['the SaLT, the SALT’s notes, two SALTs', [salt], ['SaLT', 'SALT’s', 'SALTs']],
    ['PLEASE PASS THE SALT', [salt], []],
    ['person-centred or person centred', [line('person centred')], ['person-centred', 'person centred']],
    ['a sensory diet now', [line('sensory'), line('sensory diet')], ['sensory diet']],
    [
      'He utilises, utilised, is utilising',
      [line('utilise', { forms: 'verb' })],
      ['utilises', 'utilised', 'utilising'],
    ],
    ['two strategies', [line('strategy', { forms: 'noun' })], ['strategies']],
    ['working, memory', [line('working memory')], []],
    ['an e-mail attachment', [line('attachment', { unlessWith: ['mail'] })], []],
    ['her attachment', [line('attachment', { unlessWith: ['mail'] })], ['attachment']],
    ['wave two', [line('wave', { notBefore: ['two'] })], []],
    ['a big wave', [line('wave', { notAfter: ['big'] })], []],
    ['the ABC chart', [line('ABC', { exact: true, onlyWith: ['chart'] })], ['ABC']],
    ['the ABC song', [line('ABC', { exact: true, onlyWith: ['chart'] })], []],
    ['can’t be bothered', [line("can't be bothered")], ['can’t be bothered']],
  ])('%j', (text, jargon, expected) => {
    expect(quotes(text, jargon)).toEqual(expected);
  });

  test('each list is matched on its own', () => {
    const prose = read('a sensory diet', [line('sensory diet')], [line('diet')]);
    expect(prose.hits('jargon').map(({ quote }) => quote)).toEqual(['sensory diet']);
    expect(prose.hits('plain').map(({ quote }) => quote)).toEqual(['diet']);
  });

  test('a phrase without a word is refused', () => {
    expect(() => lists([line('—')])).toThrow('has no word');
  });
});

test('words in capitals, but not from a line in capitals', () => {
  const text = 'PIVATs and the SpLD base with McCoy\nALL IN CAPITALS HERE\nYear 4';
  expect(read(text).capitals.map(({ from, to }) => text.slice(from, to))).toEqual(['PIVATs', 'SpLD']);
});

test.each([
  '\ud800 half a pair',
  'a\u0301\u200b🙂 ok',
  '\u202eright to left',
  'ｆｕｌｌ ＷＩＤＴＨ',
  'İstanbul İİ',
  "''''’’",
])('spans quote their words in %j', (text) => {
  const prose = read(text, [line('ok'), line('istanbul')]);
  for (const { span, quote } of prose.hits('jargon')) expect(text.slice(span.from, span.to)).toBe(quote);
  for (const { from, to } of prose.sentences) expect(to).toBeGreaterThan(from);
});

test('time grows no faster than the text', () => {
  const lexicon = lists([line('a b c d'), line('aim'), line('in order to')]);
  const act = (text: string) => readProse([{ id: 'b', text }], lexicon);
  expect(growth(act, 'a b c in order to e.g. No. "aim" ', 100_000)).toBeLessThan(30);
});
