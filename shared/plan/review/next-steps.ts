import { wordsAt } from '../passages';
import { cycleOf } from './cycle';
import { isBlank } from '../blank';
import { isHollow } from './hollow-review';
import type { Passage, Plan } from '../plan';
import type { OutcomeReview } from './review-record';
import { reviewedOutcomes } from './reviewed-outcomes';
import type { SectionId } from '../section';
import type { Span } from '../../text/span';
import { isWritten } from '../parts/whole';

const after: readonly SectionId[] = ['next_steps', 'needs_to_change', 'recommendations'];
const back = new Set<SectionId | undefined>([
  'review',
  'reviewing_outcomes',
  'review_record',
  'what_worked',
  'what_did_not_work',
  'learned',
  'concerned_about',
]);
/** What follows is told in the words of the review. */
const follows =
  /\b(?:will|next(?! to (?:the|a|his|her|my)\b)|continu\w+|carry on|keep|try|trying|stop|change[ds]?|instead|increase|reduce|extend\w*|move[ds]? (?:on|to)|new (?:target|outcome|group)|from (?:now|january|february|march|april|may|june|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday)|plan to|needs? to|should|refer\w*|going to)\b/i;

/** The first review of an outcome that was not or only partly met, where nothing in the plan says what follows. */
export function reviewWithoutNextStep(plan: Plan): OutcomeReview | undefined {
  const names = `${plan.child.full ?? ''} ${plan.child.first ?? ''}`;
  const rows = plan.reviews.filter(({ form }) => form !== 'prose');
  const open =
    rows.find(({ status }) => status === 'partly' || status === 'not') ??
    rows.find(
      ({ status, form, span, impact }) => form === 'table' && !status && isHollow(wordsAt(plan, impact ?? span), names),
    );
  // A part for next steps that stands empty is the place to say it.
  if (plan.sections.some(({ id, status }) => id === 'next_steps' && status === 'empty')) return undefined;
  if (!open?.outcome || isWritten(plan, after) || plan.reviews.some(({ nextStep }) => nextStep)) return undefined;
  // New outcomes are the next step.
  const reviewed = reviewedOutcomes(plan);
  const cycle = cycleOf(plan);
  const isNew = plan.outcomes.some(
    (one) => !reviewed.has(one) && one.term === 'short' && cycle(one.span) !== cycle(open.outcome!.span),
  );
  return isNew || isToldInWords(plan) ? undefined : open;
}

/** The name of a part that asks what follows and stands with nothing behind it, in a plan that says it nowhere else. */
export function blankNextStep(plan: Plan): Span | undefined {
  const part = plan.sections.find(({ id, status }) => id === 'next_steps' && status === 'empty');
  if (part?.heading) return part.heading;
  if (isWritten(plan, after) || plan.reviews.some(({ nextStep }) => nextStep)) return undefined;
  return plan.passages.find((one, at) => {
    if (one.role === 'content' || !asksWhatFollows.test(wordsAt(plan, one).trim())) return false;
    const next = plan.passages[at + 1];
    return next?.role !== 'content' || isBlank(wordsAt(plan, next));
  });
}
const asksWhatFollows =
  /^(?:\d{1,2}[.)]? )?(?:(?:agreed |our |the )?next steps?|what(?: happens| comes)? next|what (?:needs? to|should|must|will) (?:change|be changed)|what (?:will|needs? to|should|must) (?:be done|happen) next|what (?:we will|will we|we['’]ll) do next|way forward|where next)\W*$/i;

/** What did not work in a review that says nowhere what will be changed. */
export function notWorkingWithoutChange(plan: Plan): Passage | undefined {
  const failed = plan.passages.find(
    (one) =>
      one.role === 'content' &&
      ((one.section === 'what_did_not_work' && !isBlank(wordsAt(plan, one))) ||
        (back.has(one.section) && notWorking.test(one.label ?? '') && !isBlank(wordsAt(plan, one)))),
  );
  if (!failed || isWritten(plan, after) || plan.reviews.some(({ nextStep }) => nextStep)) return undefined;
  if (plan.sections.some(({ id, status }) => id === 'next_steps' && status === 'empty')) return undefined;
  const answered = plan.passages.some(
    (one) =>
      one.role === 'content' && back.has(one.section) && changes.test(one.label ?? '') && !isBlank(wordsAt(plan, one)),
  );
  return answered || isToldInWords(plan) ? undefined : failed;
}
const changes = /\b(?:change|next|will do|do now|instead|different)/i;
const notWorking =
  /^\W*(?:(?:what|what is|what's|what has) )?(?:not|did not|didn['’]t|isn['’]t|hasn['’]t|is not|has not|less)\b.*\b(?:work(?:ing|ed)?|well|help(?:ed|ing)?)\b/i;

/** Reviews of outcomes that were not met, in a table whose other rows say what follows. */
export function rowsWithoutNextStep(plan: Plan): readonly OutcomeReview[] {
  const cycle = cycleOf(plan);
  const told = new Set(plan.reviews.filter(({ nextStep }) => nextStep).map(({ span }) => cycle(span)));
  return plan.reviews.filter(
    ({ form, status, nextStep, span }) =>
      form === 'table' && (status === 'partly' || status === 'not') && !nextStep && told.has(cycle(span)),
  );
}

function isToldInWords({ passages, blocks, reviews }: Plan): boolean {
  const said = passages.filter(
    ({ role, section, field }) =>
      role === 'content' &&
      (back.has(section) || (field === 'comment' && section === 'outcomes') || field === 'next_step'),
  );
  return [...said, ...reviews.map(({ span }) => span)].some((one) => follows.test(wordsAt({ blocks }, one)));
}
