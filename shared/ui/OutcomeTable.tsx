import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Outcome } from '../plan/outcome';
import type { Plan } from '../plan/plan';
import { ownDuration } from '../plan/provision';
import { nextOutcomes } from '../plan/review/next-plan';
import { threadOf } from '../plan/thread';
import type { Span } from '../text/span';
import { Judged } from './Judged';
import { count } from '../labels';
import { isComplete, isToImprove } from '../outcome-to-rewrite';
import { shorten } from './shorten';
import { narrow } from './small';
import { inLine, supportDeed } from './support-deed';
import { justWritten, lacking } from './use-landing';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  outcome: {
    padding: tokens.spacingHorizontalM,
    [narrow]: { padding: tokens.spacingHorizontalS },
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  next: { display: 'grid', gap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  write: { alignSelf: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  thread: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  links: { margin: 0, minWidth: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  link: { lineHeight: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
  // Where one ends and the next begins.
  support: { display: 'block', '& + span': { marginTop: tokens.spacingVerticalXS } },
  term: { fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  locked: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});

const ownButton = 'Use the form’s own button for editing, if it has one.';
const lockedOutcomes = `The fields for outcomes are read-only, so none can be written here. ${ownButton}`;
const lockedOutcome = `Its field is read-only, so it cannot be rewritten here. ${ownButton}`;

/** Every outcome with what makes it specific, measurable and time-bound, and what stands before and after it; what only people can judge is asked. */
export function OutcomeTable({
  plan,
  onShow,
  onWrite,
  written,
  left,
  isLocked = false,
}: {
  readonly plan: Plan;
  readonly onShow: (place: Span) => void;
  /** Opens the builder, with a weak outcome or with none; absent where nothing can be written. */
  readonly onWrite?: (outcome?: Outcome) => void;
  /** How the outcome begins that was put in just now. */
  readonly written?: string | undefined;
  /** The outcome whose rewriting was given up just now. */
  readonly left?: string | undefined;
  /** Elsewhere something can be written, but not where the outcomes stand. */
  readonly isLocked?: boolean;
}) {
  const styles = useStyles();
  const write = isLocked ? (
    <p className={styles.none}>{lockedOutcomes}</p>
  ) : onWrite ? (
    <Button icon={<Add16Regular />} className={styles.write} onClick={() => onWrite()}>
      Write an outcome
    </Button>
  ) : null;
  if (plan.outcomes.length === 0) {
    return (
      <>
        <p className={styles.none}>No outcomes found yet. They are read from the outcomes section of the plan.</p>
        {write}
      </>
    );
  }
  const next = nextOutcomes(plan);
  const own = plan.outcomes.filter((outcome) => !next.has(outcome));
  return (
    <>
      <p className={styles.none}>{outcomesSummary(plan, own)}</p>
      {write}
      <Outcomes plan={plan} outcomes={own} {...{ onShow, onWrite, written, left }} />
      {next.size > 0 && (
        <section className={styles.next} aria-label="For the next plan">
          <h2 className={styles.title}>For the next plan</h2>
          <p className={styles.none}>{outcomesSummary(plan, [...next])}</p>
          <Outcomes plan={plan} outcomes={[...next]} isNext {...{ onShow, onWrite, written, left }} />
        </section>
      )}
    </>
  );
}

function Outcomes({
  plan,
  outcomes,
  isNext = false,
  onShow,
  onWrite,
  written,
  left,
}: {
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  /** They are of the next plan: nobody has reviewed them, and their numbers are not the only ones. */
  readonly isNext?: boolean;
  readonly onShow: (place: Span) => void;
  readonly onWrite: ((outcome?: Outcome) => void) | undefined;
  readonly written: string | undefined;
  readonly left: string | undefined;
}) {
  const styles = useStyles();
  const of = isNext ? ' of the next plan' : '';
  return (
    <ol className={styles.list}>
      {outcomes.map((outcome, index) => {
        const toImprove = isToImprove(plan, outcome);
        const locked = onWrite && plan.blocks.get(outcome.span.block)!.readOnly;
        const rewrite = toImprove && !locked && onWrite;
        return (
          <li key={`${outcome.span.block}:${outcome.span.from}`} className={styles.outcome}>
            <p className={styles.text}>
              {outcome.number ?? index + 1}. {outcome.text}
            </p>
            <Judged plan={plan} outcome={outcome} />
            {!outcome.aspiration && <Thread plan={plan} outcome={outcome} isNext={isNext} onShow={onShow} />}
            {toImprove && locked && <p className={styles.locked}>{lockedOutcome}</p>}
            <div className={styles.actions}>
              <Button
                size="small"
                {...(toImprove && !rewrite && lacking)}
                {...(written !== undefined && outcome.text.startsWith(written) && justWritten)}
                aria-label={`Show outcome ${outcome.number ?? index + 1}${of}`}
                onClick={() => onShow(outcome.span)}
              >
                Show
              </Button>
              {rewrite && (
                <Button
                  size="small"
                  {...lacking}
                  {...(outcome.text === left && justWritten)}
                  aria-label={`Rewrite outcome ${outcome.number ?? index + 1}${of}`}
                  onClick={() => rewrite(outcome)}
                >
                  Rewrite
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What the outcome hangs on and what hangs on it: need, support, review. */
function Thread({
  plan,
  outcome,
  isNext,
  onShow,
}: {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly isNext: boolean;
  readonly onShow: (place: Span) => void;
}) {
  const styles = useStyles();
  const { need, support, perhaps, review } = threadOf(plan, outcome);
  const link = (span: Span) => (
    <Link as="button" inline className={styles.link} onClick={() => onShow(span)}>
      {shorten(textOf(plan, span))}
    </Link>
  );
  return (
    <dl className={styles.thread}>
      {need && (
        <>
          <dt className={styles.term}>Need</dt>
          <dd className={styles.links}>{link(need)}</dd>
        </>
      )}
      <dt className={styles.term}>Support</dt>
      <dd className={styles.links}>
        {support.length === 0 &&
          (perhaps
            ? 'The plan does not say which of its support is for this.'
            : 'None yet. Say who does what, and how often.')}
        {support.map((one) => (
          <span key={`${one.span.block}:${one.span.from}`} className={styles.support}>
            {link(supportDeed(plan, one))}
            {` (${[
              one.who ? textOf(plan, one.who) : 'who?',
              one.frequency ? inLine(textOf(plan, one.frequency)) : 'how often?',
              ...[ownDuration(one)].flatMap((long) => (long ? [textOf(plan, long)] : [])),
              ...(one.session && !one.duration ? ['how long?'] : []),
            ].join(', ')})`}
          </span>
        ))}
      </dd>
      {(review ?? (plan.reviews.length > 0 && !isNext)) && (
        <>
          <dt className={styles.term}>Review</dt>
          <dd className={styles.links}>{review ? link(review) : 'Not reviewed yet.'}</dd>
        </>
      )}
    </dl>
  );
}

/** Every outcome is one of these, so that the numbers add up. */
function outcomesSummary(plan: Plan, outcomes: readonly Outcome[]): string {
  const complete = outcomes.filter((one) => isComplete(plan, one)).length;
  const hopes = outcomes.filter(({ aspiration }) => aspiration).length;
  const said = [
    ...(outcomes.length > hopes ? [`${whoSay(complete, outcomes.length)} what, how much and by when`] : []),
    ...(hopes > 0 ? [`${hopes} ${hopes === 1 ? 'is a hope' : 'are hopes'} for later life`] : []),
  ];
  return `${count(outcomes.length, 'outcome')}: ${said.join(', ')}.`;
}

/** “1 says”, “all say”: how many of them do. */
function whoSay(some: number, all: number): string {
  if (all === 1) return some === 1 ? 'it says' : 'it does not yet say';
  if (some === 0) return 'none yet says';
  if (some === all) return 'all say';
  return some === 1 ? '1 says' : `${some} say`;
}

const textOf = (plan: Plan, { block, from, to }: Span): string => plan.blocks.get(block)!.text.slice(from, to).trim();
