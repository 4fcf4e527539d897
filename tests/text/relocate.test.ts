import { relocate } from '../../shared/text/relocate';
import { processorMs } from '../processor-ms';

/** `[…]` marks the span in the old text and where it is expected in the new one. */
const marked = (text: string) => {
  const from = text.indexOf('[');
  const plain = text.replace('[', '').replace(']', '');
  return from < 0 ? { plain } : { plain, span: { block: 'b', from, to: text.indexOf(']') - 1 } };
};

test.each([
  ['same text', 'Mia will [read] daily.', 'Mia will [read] daily.'],
  ['edit after it', 'Mia will [read] daily.', 'Mia will [read] twice a day.'],
  ['edit before it', 'Mia will [read] daily.', 'By Easter Mia will [read] daily.'],
  [
    'edits on both sides',
    'Mia will [read books] with an adult daily.',
    'Next, Mia will [read books] with an adult weekly.',
  ],
  ['everything before it deleted', 'Perhaps Mia will [read].', 'Mia will [read].'],
  [
    'inside the edit, unique, neighbours stay',
    'He will [use his voice] well here',
    'Ben will [use his voice] softly there',
  ],
  ['an insertion beside it', 'one [two] three', 'one [two] and three'],
  ['an empty span before the edit', 'one[] two three', 'one[] two four'],
  ['emoji before it', 'a 🙂 [word] here', 'aa 🙂 [word] here'],
  ['typed inside the same word elsewhere', 'see the cat, [the cat] sat', 'see the cats, [the cat] sat'],
])('%s', (_, before, after) => {
  const old = marked(before);
  const now = marked(after);
  expect(relocate(old.span!, old.plain, now.plain)).toEqual(now.span);
});

test.each([
  ['its words are gone', 'Mia will [read] daily.', 'Mia will write daily.'],
  ['its words were changed inside', 'Mia will [read books] daily.', 'Mia will read long books daily.'],
  ['it became part of a longer word', 'needs [help] today', 'needs helpful today'],
  ['it was one of two and one was deleted', '[the cat] the cat', 'the cat'],
  ['it was doubled', '[read] ', 'read read '],
  ['only an equal word elsewhere is left', '[help] with shoes and help with coats', 'coats and help with coats'],
  ['the text is another', 'needs [support] daily', 'regular support when able'],
  ['the text is empty', '[word]', ''],
  ['two places fit', 'x [go on] y', 'a go on b go on c'],
  ['an empty span inside the edit', 'abc de[]f ghi', 'abc xyz ghi'],
])('nothing, where %s', (_, before, after) => {
  const old = marked(before);
  expect(relocate(old.span!, old.plain, after)).toBeUndefined();
});

test('keeps what else the span says', () => {
  expect(relocate({ block: 'b7', from: 0, to: 1 }, 'a b', 'a b c')).toEqual({ block: 'b7', from: 0, to: 1 });
});

test('random edits never lead to other words', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  // Every word is numbered, so that the identity of a word is known although its letters repeat nowhere.
  for (let round = 0; round < 2000; round++) {
    const words = Array.from({ length: 12 }, (_, index) => `w${index}`);
    const before = words.join(' ');
    const edited = [...words];
    for (let edits = 0; edits <= random(3); edits++) {
      const at = random(edited.length);
      if (random(2)) edited.splice(at, 1 + random(2));
      else edited.splice(at, 0, `n${random(99)}`);
    }
    const after = edited.join(' ');
    const target = words[random(12)]!;
    const from = before.search(new RegExp(`\\b${target}\\b`));
    const found = relocate({ from, to: from + target.length }, before, after);
    if (!edited.includes(target)) expect(found).toBeUndefined();
    else if (found) expect(after.slice(found.from, found.to)).toBe(target);
  }
});

test('stays fast on long texts of one letter', () => {
  const text = 'a'.repeat(100_000);
  const ms = processorMs(() => {
    relocate({ from: 40_000, to: 50_000 }, text, `${text.slice(1)}b`);
    relocate({ from: 40_000, to: 50_000 }, `x${text}y`, `z${text}q`);
  });
  expect(ms).toBeLessThan(1000);
});
