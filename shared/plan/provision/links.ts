import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import type { Provision } from '../provision';

/** The numbers in a cell that points to outcomes: `1`, `1 and 3`, `Outcome 2a`, `A1`, `b`; without zeros in front, in lower case. */
export const numbersIn = (number: string | undefined): readonly string[] =>
  (number?.match(/\b[a-z]{0,2}\d+(?:\.\d+)?[a-z]?\b|\b[a-h]\b/gi) ?? []).map((one) =>
    one.replace(/^0+(?=\d)/, '').toLowerCase(),
  );

/** Whether a cell points to every outcome. */
export const pointsToAll = (number: string | undefined): boolean => /\b(?:all|every|each)\b/i.test(number ?? '');

/** The step behind “1a” (“1b”, “1c”), or behind “Step 1” of a long-term outcome, that has support: what stands below the last step is for those above it, too. Undefined where none has. */
export function stepWithSupport(
  outcomes: readonly Outcome[],
  outcome: Outcome,
  hasSupport: (one: Outcome) => boolean,
): Outcome | undefined {
  const at = outcomes.indexOf(outcome);
  const base = stepOf(outcome);
  const upTo = (isNext: (one: Outcome) => boolean): readonly Outcome[] => {
    const end = outcomes.findIndex((one, index) => index > at && isNext(one));
    return outcomes.slice(at + 1, end < 0 ? undefined : end);
  };
  if (base !== undefined) return upTo((one) => stepOf(one) !== base).find(hasSupport);
  const above = outcomes.slice(0, at).findLastIndex(({ term }) => term === 'long');
  if (above < 0 || outcome.term === 'long') return undefined;
  const behind = upTo(({ term }) => term === 'long');
  const last = behind.at(-1);
  return last && hasSupport(last) && ![...outcomes.slice(above + 1, at), ...behind.slice(0, -1)].some(hasSupport)
    ? last
    : undefined;
}

/** “1” of step “1a”. */
const stepOf = ({ number }: Outcome): string | undefined => /^(\d{1,2})[a-h]$/i.exec(number ?? '')?.[1];

/** Whether the numbers of support point to outcomes: their column says so, or they repeat. Others only count the rows. */
export function areLinked({
  passages,
  provisions,
  outcomes,
}: Pick<Plan, 'passages' | 'provisions' | 'outcomes'>): boolean {
  const rows = new Map(
    provisions.flatMap(({ record, number }) => (record && number ? [[record, number] as const] : [])),
  );
  const numbers = [...rows.values()].flatMap(numbersIn);
  if (new Set(numbers).size < numbers.length) return true;
  // Support 1 to 6 beside targets 1 to 5: so many do not agree by chance.
  const aims = new Set(outcomes.flatMap(({ number }) => numbersIn(number)));
  if (aims.size >= 4 && [...aims].every((one) => numbers.includes(one))) return true;
  // 1, 2, 3, 5: whoever counts rows leaves none out.
  if (numbers.length > 2 && numbers.some((one, at) => at > 0 && placeOf(one) > placeOf(numbers[at - 1]!) + 1))
    return true;
  return passages.some(
    ({ field, label, record }) =>
      field === 'number' &&
      record !== undefined &&
      rows.has(record) &&
      /\b(?:outcome|target|goal|aim|objective|link)/i.test(label ?? ''),
  );
}

/** Where a plain number or letter stands among its like. */
const placeOf = (number: string): number => (/^[a-z]$/.test(number) ? number.charCodeAt(0) : Number(number));

/** What an adjustment says it is for: then nobody asks which outcome it serves. */
const purpose =
  /\b(?:so that|so (?:he|she|they|I)|in order to|because|to (?:help|avoid|stop|keep|make|let|give|prevent|reduce|allow|enable|get|be))\b/i;

/** Support that hangs on no outcome, in a plan whose other support does: in a part of its own (“Also in place”) or in the one row whose outcome is blank. */
export function looseProvisions(
  plan: Pick<Plan, 'outcomes' | 'provisions' | 'blocks' | 'passages'>,
): readonly Provision[] {
  const rows = new Set(plan.outcomes.flatMap(({ record }) => record ?? []));
  const aims = new Set(plan.outcomes.flatMap(({ number }) => numbersIn(number)));
  // “Long term” or “At home” as the label of the row says what it is for.
  const named = new Set(
    plan.passages.flatMap(({ role, record, section }) =>
      role === 'label' && record !== undefined && (section === 'outcomes' || section === 'home') ? [record] : [],
    ),
  );
  const isLinked = ({ record, number, section }: Provision) =>
    section === 'home' ||
    (record !== undefined && named.has(record)) ||
    (record !== undefined && rows.has(record)) ||
    pointsToAll(number) ||
    numbersIn(number).some((one) => aims.has(one));
  const rowOf = ({ record, span }: Provision) => record ?? span.block;
  const tableOf = ({ span }: Pick<Provision, 'span'>) => plan.blocks.get(span.block)!.cell?.table;
  // In a table with outcomes the number is the row's.
  const tables = new Set(plan.outcomes.map(tableOf));
  const points = (one: Provision) => /\w/.test(one.number ?? '') && !(tableOf(one) && tables.has(tableOf(one)));
  // The last of several cells of a row says most.
  const loose = [
    ...new Map(
      plan.provisions
        .filter((one) => !isLinked(one) && !points(one) && !one.forAll && !purpose.test(one.text))
        .map((one) => [rowOf(one), one]),
    ).values(),
  ];
  if (loose.length === 0 || loose.length > 2 || plan.provisions.length - loose.length < 2) return [];
  // Two blank cells in one table mean “as above”.
  return loose.filter(
    (one) => tableOf(one) === undefined || loose.filter((other) => tableOf(other) === tableOf(one)).length === 1,
  );
}
