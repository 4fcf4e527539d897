import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Edit } from '../text/span';
import { shorten } from './shorten';

const useStyles = makeStyles({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0, overflowWrap: 'anywhere' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What stands beside an outcome and says otherwise: nothing of it is changed unless the writer says so. */
export function BesideOutcome({
  edits,
  chosen,
  onChoose,
}: {
  readonly edits: readonly Edit[];
  /** The blocks that are to be changed, too. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>Beside it in the plan</legend>
      {edits.map(({ span: { block }, expected, insert }) => (
        <Checkbox
          key={block}
          label={`Change “${shorten(expected.trim(), 60)}” to “${insert}”`}
          checked={chosen.includes(block)}
          onChange={(_event, { checked }) =>
            onChoose([...chosen.filter((one) => one !== block), ...(checked === true ? [block] : [])])
          }
        />
      ))}
    </fieldset>
  );
}
