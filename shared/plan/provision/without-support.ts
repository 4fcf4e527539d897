import { onceFor } from '../../text/once';
import { isBlank } from '../blank';
import type { Outcome } from '../outcome';
import { rowOf, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import type { Provision } from '../provision';
import { isUnderReview } from '../review/past-cycle';
import { closingStatus } from '../review/review-status';
import { pointsElsewhere } from './read-provisions';
import { isBareAmongOthers, numbersIn, pointsToAll, stepWithSupport } from './links';

/** An outcome that no support is linked to; `none` is the cell that says so: “n/a”. */
export interface Unsupported {
  readonly outcome: Outcome;
  readonly none?: Passage;
}

/** Outcomes that no support is linked to, in a plan whose support is linked to outcomes: by rows, numbers or place. */
export function outcomesWithoutSupport(plan: Plan): readonly Unsupported[] {
  const { outcomes, provisions, draft } = plan;
  const isSupported = supportedIn(plan);
  const supported = outcomes.filter(isSupported);
  if (draft.fragment || supported.length === 0) return [];
  const numbers = numbersOf(provisions);
  const byNumber = outcomes.filter(({ number }) => numbersIn(number).some((one) => numbers.has(one))).length > 1;
  if ((!byNumber && hasLooseSupport(plan)) || isOneForAll(plan, supported)) return [];
  return outcomes
    .filter(
      (outcome) =>
        !outcome.provision &&
        !outcome.aspiration &&
        !isSupported(outcome) &&
        (outcome.term !== 'long' ||
          isBareAmongOthers(outcomes, outcome, isSupported) ||
          (byNumber && isOneOfRows(plan, outcome))) &&
        !stepWithSupport(outcomes, outcome, isSupported) &&
        !isUnderReview(plan, outcome) &&
        // “… Reviewed 9 July: no stops on 4 days. Met.” has been.
        !closingStatus(outcome.text),
    )
    .flatMap((outcome) => {
      const cells = [...rowOf(plan, outcome.record), ...cellsFor(plan, outcome)].filter(
        (one) => (one.field === 'provision' || one.section === 'provision') && one.field !== 'number',
      );
      const none = cells.find((one) => nothing.test(wordsAt(plan, one)));
      // “As above” is no provision of its own, but no gap either.
      if (!none && cells.some((one) => one.field === 'provision' && !isBlank(wordsAt(plan, one)))) return [];
      return [{ outcome, ...(none && { none }) }];
    });
}

const nothing =
  /^\W*(?:n\/?a|not applicable|tb[acd]|to be (?:agreed|arranged|confirmed|decided|discussed)|(?:none|nothing|no (?:support|provision|action|intervention))(?: (?:entered|recorded|yet|given|listed|added|set|planned|needed|required|in place|agreed|at present|at the moment|currently|identified)){0,2})\W*$/i;

const numbersOf = (all: readonly Provision[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ number }) => numbersIn(number)));

const tableOf = ({ blocks }: Plan, { span }: Outcome): string | undefined => blocks.get(span.block)!.cell?.table;

/** Says of an outcome whether support stands in its row or points to its number. */
function supportedIn(plan: Plan): (outcome: Outcome) => boolean {
  const { outcomes, provisions } = plan;
  const records = new Set(provisions.flatMap(({ record }) => record ?? []));
  const hasOwn = ({ record }: Outcome) => record !== undefined && records.has(record);
  const forAll = provisions.some(({ number }) => pointsToAll(number));
  const numbers = new Set([...numbersOf(provisions), ...numbersOfPointers(plan)]);
  const numbersApart = numbersOf(provisions.filter((one) => !isInRowOf(outcomes, one)));
  const withSupport = new Set(outcomes.filter(hasOwn).map((one) => tableOf(plan, one)));
  return (outcome) => {
    // Row 3 of the spring's table has not the support of row 3 of the autumn's.
    const table = tableOf(plan, outcome);
    const known = table !== undefined && withSupport.has(table) ? numbersApart : numbers;
    return hasOwn(outcome) || forAll || numbersIn(outcome.number).some((one) => known.has(one));
  };
}

/** The numbers of rows of support that only point to another: “4 | As outcome 1”. */
const numbersOfPointers = (plan: Plan): readonly string[] =>
  plan.passages
    .filter(({ role, field, record }) => role === 'content' && field === 'provision' && record !== undefined)
    .filter((one) => pointsElsewhere(wordsAt(plan, one)) && !nothing.test(wordsAt(plan, one)))
    .flatMap(({ record }) => rowOf(plan, record).filter(({ field }) => field === 'number'))
    .flatMap((one) => numbersIn(wordsAt(plan, one).trim()));

const recordsOf = onceFor((outcomes: readonly Outcome[]) => new Set(outcomes.map(({ record }) => record)));
const isInRowOf = (outcomes: readonly Outcome[], { record }: Provision): boolean =>
  record !== undefined && recordsOf(outcomes).has(record);

/** Support that hangs on no outcome might be meant for any of them. */
const hasLooseSupport = ({ provisions, outcomes }: Plan): boolean =>
  provisions.some((one) => one.section !== 'home' && one.number === undefined && !isInRowOf(outcomes, one));

/** A far date in the table of targets makes no long-term outcome with steps below it. */
const isOneOfRows = (plan: Plan, outcome: Outcome): boolean => {
  const table = tableOf(plan, outcome);
  return (
    table !== undefined &&
    outcome.number !== undefined &&
    plan.outcomes.every((one) => one === outcome || (one.term === 'short' && tableOf(plan, one) === table))
  );
};

/** Whether one paragraph of support stands below the last of several paragraphs of outcomes: it may be meant for all of them. */
function isOneForAll({ outcomes, blocks }: Plan, supported: readonly Outcome[]): boolean {
  const [only, other] = supported;
  const isText = ({ number, span }: Outcome) => number === undefined && blocks.get(span.block)!.cell === undefined;
  return other === undefined && only !== undefined && only === outcomes.at(-1) && outcomes.every(isText);
}

/** The item of the list of support that has the outcome's number. */
const cellsFor = (plan: Plan, { number }: Outcome): readonly Passage[] =>
  number === undefined ? [] : rowOf(plan, `n:provision:${number.toLowerCase()}`);
