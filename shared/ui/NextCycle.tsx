import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nextPlanTemplate, reviewTemplate, unreviewedCarried } from '../plan/review/carry';
import type { Plan } from '../plan/plan';
import type { Template } from '../plan/template';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  wrap: { whiteSpace: 'normal', textAlign: 'start' },
});

/** When the plan comes to its review: its outcomes carried into a review, and what is open into the next plan. */
export function NextCycle({
  plan,
  busy,
  onAppend,
}: {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly onAppend: (template: Template) => void;
}) {
  const styles = useStyles();
  const review = reviewTemplate(plan);
  const next = nextPlanTemplate(plan);
  const unreviewed = unreviewedCarried(plan);
  if (!review) return null;
  return (
    <section className={styles.root} aria-label="Review and next plan">
      <h2 className={styles.title}>Review and next plan</h2>
      <p className={styles.text}>Both go at the end. Nothing already in the plan is changed.</p>
      <Button className={styles.wrap} disabledFocusable={busy} onClick={() => onAppend(review)}>
        Add a review of these outcomes
      </Button>
      {next && unreviewed && <p className={styles.text}>{unreviewed}</p>}
      {next && (
        <Button className={styles.wrap} disabledFocusable={busy} onClick={() => onAppend(next)}>
          Start the next plan’s outcomes
        </Button>
      )}
    </section>
  );
}
