/** How a table of weights writes numbers: places of kinds, and weights from -26 to 25 in quarters. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What each feature says for and against kinds; '' stands for how often each kind is met. */
export type Table = ReadonlyMap<string, string>;

/** Reads a table as the scripts that learn write it: a line for each feature, of pairs of a kind's place and a weight, a blank, and the feature. */
export const readTable = (learned: string): Table =>
  new Map(
    learned.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(end + 1), line.slice(0, end)] as const;
    }),
  );

/** What features say for and against each of so many kinds, in the order of their places. */
export function sumsOf(table: Table, features: ReadonlySet<string>, kinds: number): readonly number[] {
  const sums = new Array<number>(kinds).fill(0);
  for (const feature of ['', ...features]) {
    const row = table.get(feature) ?? '';
    for (let at = 0; at < row.length; at += 2)
      sums[letters.indexOf(row[at]!)]! += (letters.indexOf(row[at + 1]!) - 26) / 4;
  }
  return sums;
}
