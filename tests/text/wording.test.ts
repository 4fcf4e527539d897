import { findWordings, Wordings } from '../../shared/text/find-wordings';
import { WordingBook } from '../../shared/text/wording';
import { waysOf } from '../../shared/text/wording-tree';
import { wordsOfSentence } from '../../shared/text/wording-words';

const classes = { very: 'so|very|@ly', own: 'his|her', on: '=(and|when|,|;)', others: '@own (peers|friends)|everyone' };

function found(wording: string, text: string): readonly string[] {
  const wordings = new Wordings(new WordingBook(classes), [{ what: 1, ways: waysOf(wording) }]);
  const words = wordsOfSentence(text, 0, text.length);
  return findWordings(wordings, words).map(({ first, last }) => text.slice(words.starts[first], words.ends[last - 1]));
}

test.each([
  ['~annoy @others', 'Annoys her peers, annoying everyone.', ['Annoys her peers', 'annoying everyone']],
  ['~steal', 'He stole and steals.', ['stole', 'steals']],
  ['is @very*2 slow', 'He is so terribly slow. He is slow.', ['is so terribly slow', 'is slow']],
  ['is @very*1 slow', 'He is so terribly slow.', []],
  ['can not sit', 'He can’t sit, cant sit and cannot sit.', ['can’t sit', 'cant sit', 'cannot sit']],
  ['is [slow] @on', 'He is slow when tired; slow.', ['slow']],
  ['slow @on', 'slow and slow.', ['slow', 'slow']],
  ['slow @on', 'a slow train', []],
  ['mock !exam', 'mock exam, mock her', ['mock']],
  ['if _*3 likes', 'if she likes it, if the new boy likes', ['if she likes', 'if the new boy likes']],
  ['wild, loud', 'wild, loud and wild loud', ['wild, loud']],
  ['low-key|bone idle', 'Low key and bone-idle', ['Low key', 'bone-idle']],
  ['mum ’s fault', 'It is mum’s fault.', ['mum’s fault']],
  ['tell @name', 'They tell Ada, they tell others', ['tell Ada']],
  ['lazy (boy|girl)?', 'lazy boy, lazy', ['lazy boy', 'lazy']],
])('%s in “%s”', (wording, text, expected) => {
  expect(found(wording, text)).toEqual(expected);
});

test.each(['(a|', 'a)', '@nothing a', '*2', '_ a', 'a?', '[a|', 'a # b'])(
  'a wording that is not well formed is refused: %s',
  (wording) => {
    expect(() => found(wording, 'a')).toThrow();
  },
);
