import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { count } from '../labels';
import { repeatedOutcomes } from '../plan/outcome/repeated';
import type { Plan } from '../plan/plan';
import type { LastPlanFile } from './use-review';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  wrap: { whiteSpace: 'normal', textAlign: 'start' },
});

/** Last cycle's plan from a file, so that an outcome that is word for word the same is noted. */
export function LastPlan({
  plan,
  file,
  onCompare,
}: {
  readonly plan: Plan;
  /** The file that is compared with now. */
  readonly file: LastPlanFile | undefined;
  readonly onCompare: (file: LastPlanFile | undefined) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');

  async function open(chosen: File | undefined) {
    if (!chosen) return;
    setProblem('');
    try {
      const { readDocx } = await import('../docx/read');
      onCompare({ name: chosen.name, draft: readDocx(new Uint8Array(await chosen.arrayBuffer())) });
    } catch (cause) {
      // Nothing else than a `DocxError` is written for people.
      setProblem(
        cause instanceof Error && cause.name === 'DocxError'
          ? cause.message
          : 'The file could not be opened. Close it in Word if it is open there, then try again.',
      );
    }
  }

  return (
    <section className={styles.root} aria-label="Last time’s plan">
      <h2 className={styles.title}>Last time’s plan</h2>
      {!file && (
        <p className={styles.text}>
          Each outcome that is the same as last time, apart from its date, gets a note. The file is read on this
          computer and not kept.
        </p>
      )}
      <p className={styles.text} role="status">
        {problem || (file && said(plan, file))}
      </p>
      <Button className={styles.wrap} onClick={() => input.current?.click()}>
        {file ? 'Choose another Word file' : 'Compare with a Word file'}
      </Button>
      {file && (
        <Button className={styles.wrap} onClick={() => onCompare(undefined)}>
          Stop comparing
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Last time’s plan"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          void open(target.files?.[0]);
          target.value = '';
        }}
      />
    </section>
  );
}

/** Until it was read, nothing is said of what is in it. */
const said = (plan: Plan, { name, draft }: LastPlanFile): string =>
  plan.previous?.draft === draft ? `Compared with “${name}”. ${found(plan)}` : `Reading “${name}”.`;

/** What the comparison says, one or two sentences. */
function found(plan: Plan): string {
  const { child, previous } = plan;
  const other = previous?.child.first;
  const whose =
    other && child.first && other.toLowerCase() !== child.first.toLowerCase()
      ? `It seems to be about ${other}, not ${child.first}. `
      : '';
  const before = previous?.outcomes.length ?? 0;
  if (before === 0) return `${whose}No outcomes were found in it.`;
  const same = repeatedOutcomes(plan).length;
  if (same === 0) return `${whose}No outcome is word for word the same.`;
  return `${whose}${same} of ${count(plan.outcomes.length, 'outcome')} ${same === 1 ? 'is' : 'are'} word for word the same, apart perhaps from the date: see the notes.`;
}
