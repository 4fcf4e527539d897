import { Button, Link, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Flag20Filled, Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../plan/plan';
import { summary } from '../labels';
import type { Finding } from '../rules/finding';
import { isNoPlan, readiness, type Grade, type NextStep } from './readiness';
import type { Review } from './use-review';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  summary: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  // As high as the line beside it, so that it stands at its middle.
  icon: { height: tokens.lineHeightBase500, verticalAlign: 'top', marginInlineEnd: tokens.spacingHorizontalXS },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  notYet: { color: tokens.colorStatusWarningForeground1 },
  no: { color: tokens.colorPaletteRedForeground1 },
  split: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  next: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}` },
  nextTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  step: {
    // Else the number stands beside the last line of a long step.
    verticalAlign: 'top',
    textAlign: 'start',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
  },
});

/** Beside the verdict, which says the same: the flags are those of the notes that keep a plan from being ready. */
const icons = { yes: CheckmarkCircle20Filled, notYet: Flag20Regular, no: Flag20Filled } as const satisfies Record<
  Grade,
  unknown
>;

/** Is this plan ready, and what next. */
export function Ready({
  plan,
  review,
  isForm,
  onStep,
  onChecked,
}: {
  readonly plan: Plan;
  readonly review: Review;
  /** The host is a form: what its fields say is told from what is in none of them. */
  readonly isForm: boolean;
  readonly onStep: (step: NextStep) => void;
  /** The writer asked for another check, and this came of it; a screen reader would not hear of it. */
  readonly onChecked: (said: string) => void;
}) {
  const styles = useStyles();
  const { findings } = review;
  const missing = findings.filter(({ place }) => 'missing' in place).length;
  const { verdict, grade, written, steps } = useMemo(() => readiness(plan, findings), [plan, findings]);
  const Icon = grade && icons[grade];
  const next = grade === 'yes' ? 'If you have time' : 'What to do next';
  const notes = findings.length > 0 ? summary(findings) : plan.english && !isNoPlan(plan) ? 'Nothing to note' : '';
  // The notes of a form are counted on its button, too.
  const number = (!isForm && written) || notes;
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current || review.state === 'reading' || review.state === 'late') return;
    asked.current = false;
    if (review.state === 'ready') onChecked(`Checked. ${verdict}. ${number}`);
  }, [review.state, verdict, number, onChecked]);
  return (
    <div className={styles.head}>
      <div className={styles.summary}>
        <h1 className={styles.title}>
          {Icon && <Icon className={mergeClasses(styles.icon, styles[grade])} aria-hidden />}
          {verdict}
          <span className={styles.split}> {number}</span>
          {isForm && missing > 0 && <span className={styles.split}> {whereInForm(findings, missing)}</span>}
        </h1>
        <Button
          appearance="subtle"
          size="small"
          icon={review.state === 'reading' ? <Spinner size="extra-tiny" /> : <ArrowClockwise16Regular />}
          title="Check again"
          onClick={() => {
            asked.current = true;
            // The same sentence would not be said twice.
            onChecked('');
            review.again();
          }}
        />
      </div>
      {steps.length > 0 && (
        <section aria-label={next} className={styles.next}>
          <h2 className={styles.nextTitle}>{next}</h2>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step.to} className={styles.item}>
                <Link as="button" inline className={styles.step} onClick={() => onStep(step)}>
                  {step.text}
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** The first number is that of the page itself, its button and its popup, which look at what is written only. */
function whereInForm(findings: readonly Finding[], missing: number): string {
  return `${findings.length - missing} on this page, ${missing} on what is missing`;
}
