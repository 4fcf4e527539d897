import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Regex } from './gather';

/** How its time grows with the length of the text; `worse` is a third power or more, `unsure` was not settled in the time it was given. */
export type Verdict = 'linear' | 'quadratic' | 'worse' | 'unsure';

const file = join(__dirname, 'verdicts.json');

/** What is known already, by the expression's id. */
export const readVerdicts = (): Record<string, Verdict> => JSON.parse(readFileSync(file, 'utf8'));

/** Writes what is known, in a stable order. */
export function writeVerdicts(verdicts: Readonly<Record<string, Verdict>>): void {
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Asks recheck, in plain JavaScript, how an expression behaves on the worst of texts. */
export async function judge({ source, flags }: Regex): Promise<Verdict> {
  process.env['RECHECK_BACKEND'] = 'pure';
  const { checkSync } = await import('recheck');
  const answer = checkSync(source, flags, { timeout: 1500 });
  if (answer.status === 'safe') return 'linear';
  if (answer.status === 'unknown') return 'unsure';
  const { complexity } = answer;
  return complexity.type === 'polynomial' && complexity.degree === 2 ? 'quadratic' : 'worse';
}
