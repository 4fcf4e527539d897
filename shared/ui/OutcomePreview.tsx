import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Outcome } from '../plan/outcome';
import { draftOfOutcome, outcomeInPlan, outcomeSentence, type OutcomeParts } from '../plan/outcome/outcome-entry';
import { reviewCovers } from '../plan/outcome/review-covers';
import type { DateMention, Plan } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
import { isComplete } from '../outcome-to-rewrite';
import { reviewPlan } from '../review';
import { Judged } from './Judged';
import { small } from './small';

const useStyles = makeStyles({
  // The sentence stays in sight at the foot of the pane; what is said of it stands behind the fields.
  root: { display: 'contents' },
  sentence: {
    position: 'sticky',
    [small]: { position: 'static' },
    // On the foot of the pane.
    bottom: '36px',
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  marks: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  note: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

/** What `Judged` says of an outcome in as many words. */
const judgedAbove = ['outcome-no-measure', 'outcome-no-deadline', 'provision-as-outcome'];

/** The words as they will stand in the plan, what the rules say of them, and what only people can judge. */
export function OutcomePreview({
  plan,
  instead,
  parts,
  pronouns,
  id,
}: {
  readonly plan: Plan;
  /** The outcome whose words are replaced. */
  readonly instead?: Outcome;
  readonly parts: OutcomeParts;
  readonly pronouns: 'he' | 'she' | 'they';
  /** Of the sentence, which says what is missing as long as there is none. */
  readonly id: string;
}) {
  const styles = useStyles();
  const shown = useDeferredValue(parts);
  const { judged, findings } = useMemo(() => {
    const name = shown.name.trim();
    const child = { pronouns, ...(name && { name }) };
    const judged = readPlan(draftOfOutcome(shown), { ...plan.settings, child });
    // One row is no plan: only what is said of its own words counts, and not twice.
    const findings = reviewPlan(judged).filter(
      ({ rule, place }) => !judgedAbove.includes(rule) && 'block' in place && place.block.startsWith('1:'),
    );
    return { judged, findings };
  }, [shown, pronouns, plan.settings]);
  const review = reviewOf(plan, instead);
  const [own] = judged.outcomes;
  const byReview =
    own && !own.deadline && review ? { ...own, deadline: { ...review, from: 'review-date' as const } } : undefined;
  const outcome = byReview ?? own;
  const inPlan = byReview ? { ...judged, reviewDate: review } : judged;
  const isBegun = outcomeSentence(shown) !== '';
  return (
    <section className={styles.root} aria-label="Preview">
      <p className={styles.sentence} id={id}>
        {isBegun
          ? outcomeInPlan(plan, shown, instead)
          : `Fill in what ${shown.name.trim() || 'the child'} will do, and the outcome appears here.`}
        {isBegun && outcome && <span className={styles.marks}>{toDo(inPlan, outcome)}</span>}
      </p>
      {isBegun && outcome && <Judged plan={inPlan} outcome={outcome} />}
      {isBegun && findings.length > 0 && (
        <div>
          <h3 className={styles.title} id={`${id}notes`}>
            Notes on this outcome
          </h3>
          <ul className={styles.notes} aria-labelledby={`${id}notes`}>
            {findings.map((finding) => (
              <li key={finding.key + finding.message} className={styles.note}>
                {finding.message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The day of the review that an outcome without a date of its own is to be met by, as the table says of it or of its neighbours. */
function reviewOf(plan: Plan, instead: Outcome | undefined): DateMention | undefined {
  const { reviewDate } = plan;
  const isCovered = (instead ? [instead] : plan.outcomes).some((one) => reviewCovers(plan, one));
  return isCovered && reviewDate?.day !== undefined && (reviewDate.start ?? reviewDate.day) === reviewDate.day
    ? reviewDate
    : undefined;
}

/** What is still to be said, in a few words. */
function toDo(plan: Plan, outcome: Outcome): string {
  const { specific, measurable, timeBound } = outcome;
  const not = [
    ...(specific === false ? ['specific'] : []),
    ...(measurable === false ? ['measurable'] : []),
    ...(timeBound === false && !reviewCovers(plan, outcome) ? ['time-bound'] : []),
  ];
  if (isComplete(plan, outcome)) return 'Specific, measurable and time-bound.';
  return not.length > 0 ? `Not yet ${not.join(', ')}.` : '';
}
