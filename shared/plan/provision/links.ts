import { numerals } from '../label';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import { wordsAt } from '../passages';
import type { Provision } from '../provision';
import { isTestAllowance } from './covered';

/** The numbers in a cell that points to outcomes: `1`, `1 and 3`, `Outcome 2a`, `A1`, `b`; without zeros in front, in lower case. */
export const numbersIn = (number: string | undefined): readonly string[] =>
  (inFigures(number)?.match(/\b[a-z]{0,2}\d+(?:\.\d+)?[a-z]?\b|\b[a-h]\b/gi) ?? []).map((one) =>
    one.replace(/^0+(?=\d)/, '').toLowerCase(),
  );

/** “One to three” as “1, 2, 3”. */
const inFigures = (number: string | undefined): string | undefined =>
  number
    ?.replace(/\b(?:one|two|three|four|five|six|seven|eight)\b/gi, (word) =>
      String(numerals.indexOf(word.toLowerCase()) + 1),
    )
    .replace(/\b(\d) ?(?:to|-|–) ?(\d)\b/g, (all, from: string, to: string) =>
      Number(from) < Number(to)
        ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at).join(', ')
        : all,
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

/** Whether a long-term outcome has no step and no support below it, where every other one has steps with support, the first of them above it. */
export function isBareAmongOthers(
  outcomes: readonly Outcome[],
  outcome: Outcome,
  hasSupport: (one: Outcome) => boolean,
): boolean {
  const below = (one: Outcome): readonly Outcome[] => {
    const behind = outcomes.slice(outcomes.indexOf(one) + 1);
    const end = behind.findIndex(({ term }) => term === 'long');
    return end < 0 ? behind : behind.slice(0, end);
  };
  const others = outcomes.filter((one) => one !== outcome && one.term === 'long' && !one.aspiration);
  // Where all of them stand first, what is below the last is for each.
  const first = outcomes.findIndex((one) => one === others[0]);
  if (first < 0 || first > outcomes.indexOf(outcome) || below(outcome).length > 0) return false;
  return others.every((one) => below(one).some(hasSupport));
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

/** Where a number, a letter or a code (“T5”) stands among its like. */
const placeOf = (number: string): number =>
  /^[a-z]$/.test(number) ? number.charCodeAt(0) : Number(number.replace(/^[a-z]+/, ''));

/** Whether the cell that points to outcomes says that there is none: “Also”, “none selected”, a dash. */
const pointsNowhere = (number: string | undefined): boolean =>
  number !== undefined &&
  /^\W*(?:(?:none|no|not)(?: (?:outcome|target|goal|aim|step|linked|link|selected|chosen|given|set|specified|stated))?|unlinked|n\/?a|also|extra|other|additional(?:ly)?|in addition|as well)?\W*$/i.test(
    number,
  );

const aim = String.raw`(?:outcomes?|targets?|goals?|aims?|objectives?|steps?)`;
/** “For the first aim”, “linked to Goal 1”, “(Goal 2)”, “(all aims)”: the words name the outcome. */
const namesOutcome = new RegExp(
  String.raw`\b(?:for|to|towards|with|supports?|serves) (?:my |our |the |his |her |their )?(?:(?:first|second|third|fourth|fifth|last|same|all|both|every|each)(?: (?:two|three|four|of (?:the|these|his|her|their)))? ${aim}|(?:${aim}|numbers?) (?:\d|[A-Z]\d?\b))|\((?:${aim} (?:\d|[A-Z]\b)|(?:all|both|every|each) ${aim})`,
  'i',
);

/** “Will phone home every Friday”: keeps the family told, whatever the outcomes are. */
const tellsHome =
  /\b(?:phones?|rings?|calls?|texts?|emails?|messages?|writes? to|speaks? to|sees|meets?) (?:home|mum|dad|mummy|daddy|nan|gran|(?:his|her|their|my|the) (?:mum|dad|mother|father|parents?|family|carers?)|parents?|carers?|family|families)\b|\bsends? (?:home|mum|dad|nan|gran|(?:his|her|their|my|the) [a-z]+|[A-Z][a-z]+ [A-Z][a-z]+) an? (?:text|email|message|note)\b/i;

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
  const isLinked = ({ record, number, section, text }: Provision) =>
    section === 'home' ||
    (record !== undefined && named.has(record)) ||
    (record !== undefined && rows.has(record)) ||
    pointsToAll(number) ||
    numbersIn(number).some((one) => aims.has(one)) ||
    namesOutcome.test(text) ||
    isTestAllowance(text) ||
    tellsHome.test(text);
  const rowOf = ({ record, span }: Provision) => record ?? span.block;
  const tableOf = ({ span }: Pick<Provision, 'span'>) => plan.blocks.get(span.block)!.cell?.table;
  // In a table with outcomes the number is the row's.
  const tables = new Set(plan.outcomes.map(tableOf));
  const points = (one: Provision) =>
    one.number !== undefined && !pointsNowhere(one.number) && !(tableOf(one) && tables.has(tableOf(one)));
  const toNone = new Set(
    plan.passages.flatMap((passage) =>
      (passage.field === 'number' || passage.field === 'outcome') && pointsNowhere(wordsAt(plan, passage))
        ? [passage.record]
        : [],
    ),
  );
  const saysWhy = ({ record, text }: Provision) => !toNone.has(record) && purpose.test(text);
  // The last of several cells of a row says most.
  const loose = [
    ...new Map(
      plan.provisions
        .filter((one) => !isLinked(one) && !points(one) && !one.forAll && !saysWhy(one))
        .map((one) => [rowOf(one), one]),
    ).values(),
  ];
  if (loose.length === 0 || loose.length > 2 || plan.provisions.length - loose.length < 2) return [];
  // Two blank cells in one table mean “as above”.
  return loose.filter(
    (one) => tableOf(one) === undefined || loose.filter((other) => tableOf(other) === tableOf(one)).length === 1,
  );
}
