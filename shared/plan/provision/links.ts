import type { Plan } from '../plan';

/** The numbers in a cell that points to outcomes: `1`, `1 and 3`, `Outcome 2a`, `A1`, `b`; without zeros in front, in lower case. */
export const numbersIn = (number: string | undefined): readonly string[] =>
  (number?.match(/\b[a-h]?\d+(?:\.\d+)?[a-z]?\b|\b[a-h]\b/gi) ?? []).map((one) =>
    one.replace(/^0+(?=\d)/, '').toLowerCase(),
  );

/** Whether a cell points to every outcome. */
export const pointsToAll = (number: string | undefined): boolean => /\b(?:all|every|each)\b/i.test(number ?? '');

/** Whether the numbers of support point to outcomes: their column says so, or they repeat. Others only count the rows. */
export function areLinked({ passages, provisions }: Pick<Plan, 'passages' | 'provisions'>): boolean {
  const rows = new Map(
    provisions.flatMap(({ record, number }) => (record && number ? [[record, number] as const] : [])),
  );
  const numbers = [...rows.values()].flatMap(numbersIn);
  if (new Set(numbers).size < numbers.length) return true;
  return passages.some(
    ({ field, label, record }) =>
      field === 'number' &&
      record !== undefined &&
      rows.has(record) &&
      /\b(?:outcome|target|goal|aim|objective|link)/i.test(label ?? ''),
  );
}
