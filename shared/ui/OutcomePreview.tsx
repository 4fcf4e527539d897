import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { draftOfOutcome, outcomeSentence, type OutcomeParts } from '../plan/outcome/outcome-entry';
import { readPlan } from '../plan/read-plan';
import { reviewPlan } from '../review';
import type { Settings } from '../settings';
import { Judged } from './Judged';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  notes: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  note: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

/** The sentence as it will stand, what the rules say of it, and what only people can judge. */
export function OutcomePreview({
  parts,
  pronouns,
  settings,
}: {
  readonly parts: OutcomeParts;
  readonly pronouns: 'he' | 'she' | 'they';
  readonly settings: Settings;
}) {
  const styles = useStyles();
  const shown = useDeferredValue(parts);
  const { judged, findings } = useMemo(() => {
    const name = shown.name.trim();
    const child = { pronouns, ...(name && { name }) };
    const judged = readPlan(draftOfOutcome(shown), { ...settings, child });
    // One row is no plan: only what is said of its own words counts.
    const findings = reviewPlan(judged).filter(({ place }) => 'block' in place && place.block.startsWith('1:'));
    return { judged, findings };
  }, [shown, pronouns, settings]);
  const [outcome] = judged.outcomes;
  const sentence = outcomeSentence(shown);
  return (
    <section className={styles.root} aria-label="Preview">
      <p className={styles.sentence}>{sentence || 'The outcome appears here as you write.'}</p>
      {sentence && outcome && <Judged plan={judged} outcome={outcome} />}
      {sentence && findings.length > 0 && (
        <ul className={styles.notes} aria-label="Notes on this outcome">
          {findings.map((finding) => (
            <li key={finding.key + finding.message} className={styles.note}>
              {finding.message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
