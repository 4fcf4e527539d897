import type { Span } from '../text/span';
import type { Outcome } from './outcome';
import { stemsOf } from './outcome/stems';
import { wordsAt } from './passages';
import type { Plan } from './plan';
import type { Provision } from './provision';
import { numbersIn, pointsToAll, stepWithSupport } from './provision/links';
import { needAbout } from './provision/needs/difficulties';
import { isOfLastPlan } from './review/past-cycle';

/** What stands before an outcome and after it in a plan: the golden thread from need to review. */
export interface Thread {
  /** The need or area named in its row, else the sentence of the needs that is about the same thing. */
  readonly need?: Span;
  /** The provision of its row or under its number, and what its words say is for this outcome. */
  readonly support: readonly Provision[];
  /** Some of the plan's support names no outcome: it may be meant for this one. */
  readonly perhaps: boolean;
  /** How it went, where a review of this plan says so. */
  readonly review?: Span;
}

/** Follows an outcome to its need, its provision and its review. */
export function threadOf(plan: Plan, outcome: Outcome): Thread {
  const { passages, reviews } = plan;
  const { record } = outcome;
  const named =
    record === undefined
      ? undefined
      : passages.find((one) => one.role === 'content' && one.field === 'need' && one.record === record);
  const need = named ? { block: named.block, from: named.from, to: named.to } : needAbout(plan, outcome.text);
  const review = reviews.find((one) => one.outcome === outcome && !isOfLastPlan(plan, one));
  return {
    ...supportOf(plan, outcome),
    ...(need && { need }),
    ...(review && { review: review.span }),
  };
}

function supportOf(plan: Plan, outcome: Outcome): Pick<Thread, 'support' | 'perhaps'> {
  const { provisions, outcomes } = plan;
  // The only outcome of a plan has all of its provision.
  if (outcomes.length === 1) return { support: provisions, perhaps: false };
  const isNamed = (one: Provision, { record, number }: Outcome) =>
    (record !== undefined && one.record === record) ||
    pointsToAll(one.number) ||
    numbersIn(number).some((own) => numbersIn(one.number).includes(own));
  const isSupported = (one: Outcome) => provisions.some((support) => isNamed(support, one));
  const named = isSupported(outcome) ? outcome : (stepWithSupport(outcomes, outcome, isSupported) ?? outcome);
  const known = outcomes.map((one) => ({ outcome: one, stems: meaningOf(plan, one.text) }));
  let perhaps = false;
  const support = provisions.filter((one) => {
    if (isNamed(one, named)) return true;
    if (outcomes.some((other) => isNamed(one, other))) return false;
    const meant = meantFor(plan, one, known);
    if (meant.length === 0) perhaps = true;
    return meant.includes(outcome);
  });
  return { support, perhaps };
}

/** Words that say nothing of what a support is about. */
const common = stemsOf(
  'adult staff teacher help support class classroom school lesson session group work child children pupil other one two three four five ten minute hour morning afternoon monday tuesday wednesday thursday friday once twice daily weekly before after during give',
  undefined,
);

const meaningOf = ({ child }: Plan, text: string): ReadonlySet<string> =>
  new Set([...stemsOf(text, child.first)].filter((stem) => !common.has(stem)));

/** The outcomes with which a support has most words in common; none where it has as much with most of them. */
function meantFor(
  plan: Plan,
  { text, who }: Provision,
  known: readonly { readonly outcome: Outcome; readonly stems: ReadonlySet<string> }[],
): readonly Outcome[] {
  const people = meaningOf(plan, who ? wordsAt(plan, who) : '');
  const words = [...meaningOf(plan, text)].filter((stem) => !people.has(stem));
  const shares = known.map(({ outcome, stems }) => ({
    outcome,
    share: words.filter((stem) => stems.has(stem)).length,
  }));
  const most = Math.max(...shares.map(({ share }) => share));
  const best = most > 0 ? shares.filter(({ share }) => share === most) : [];
  return best.length <= Math.max(1, known.length / 2) ? best.map(({ outcome }) => outcome) : [];
}
