import { regexes } from './gather';
import { judge, readVerdicts } from './verdict';

/** Expressions whose time may grow with the square of a text; they are run on a label, a sentence or a record, and may only become fewer. */
const mostPolynomial = 29;

test('no regular expression can take exponential time, and no more of them than before polynomial time', async () => {
  const known = readVerdicts();
  const all = regexes();
  expect(all.length).toBeGreaterThan(1000);
  const unknown = all.filter(({ id }) => known[id] === undefined);
  const judged = new Map<string, string>();
  const start = Date.now();
  for (const one of unknown) {
    // What is left is judged when the file of verdicts is brought up to date: `npx tsx tests/regexes/update.ts`.
    if (Date.now() - start > 40_000) break;
    judged.set(one.id, await judge(one));
  }
  const verdict = ({ id }: { id: string }) => known[id] ?? judged.get(id);
  const told = ({ file, source }: { file: string; source: string }) => `${file}: ${source}`;
  expect(all.filter((one) => verdict(one) === 'exponential').map(told)).toEqual([]);
  const polynomial = all.filter((one) => verdict(one) === 'polynomial').map(told);
  expect(polynomial.slice(polynomial.length > mostPolynomial ? 0 : polynomial.length)).toEqual([]);
}, 90_000);

test.each([
  ['(a|a)*$', 'exponential'],
  ['\\s+$', 'polynomial'],
  ['^\\d{1,2}$', 'linear'],
])('%s is judged %s', async (source, expected) => {
  expect(await judge({ file: '', source, flags: '', id: '' })).toBe(expected);
});
