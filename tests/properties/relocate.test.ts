import fc from 'fast-check';
import { relocate } from '../../shared/text/relocate';
import { runs } from './arbitrary';

/** Few different words, so that equal ones often stand near each other. */
const text = fc
  .array(fc.constantFrom('the ', 'cat ', 'reads ', 'a ', 'Mia ', '. '), { maxLength: 24 })
  .map((all) => all.join(''));

/** A text, words in it, and one edit of it. */
const edited = fc
  .tuple(text, fc.nat(), fc.nat(), fc.nat(), fc.nat(), text)
  .filter(([before]) => before.length > 0)
  .map(([before, a, b, c, d, insert]) => {
    const within = (one: number) => one % (before.length + 1);
    const [from, to] = [within(a), within(b)].sort((x, y) => x - y) as [number, number];
    const [start, end] = [within(c), within(d)].sort((x, y) => x - y) as [number, number];
    return { before, from, to, start, end, insert, after: before.slice(0, start) + insert + before.slice(end) };
  });

test('words that were found again are the same words', () => {
  fc.assert(
    fc.property(edited, ({ before, after, from, to }) => {
      const found = relocate({ from, to }, before, after);
      if (found) expect(after.slice(found.from, found.to)).toBe(before.slice(from, to));
    }),
    { numRuns: runs(3000) },
  );
});

test('words outside an edit are never found anywhere but where they went', () => {
  fc.assert(
    fc.property(edited, ({ before, after, from, to, start, end, insert }) => {
      fc.pre(from < to && before !== after && (to <= start || from >= end));
      const moved = to <= start ? 0 : insert.length - (end - start);
      const found = relocate({ from, to }, before, after);
      if (found) expect(found.from).toBe(from + moved);
    }),
    { numRuns: runs(3000) },
  );
});

test('the same text gives the same place', () => {
  fc.assert(
    fc.property(edited, ({ before, from, to }) => {
      expect(relocate({ from, to }, before, before)).toEqual({ from, to });
    }),
    { numRuns: runs(200) },
  );
});
