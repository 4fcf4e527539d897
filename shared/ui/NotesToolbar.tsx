import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { Finding } from '../rules/finding';
import type { Concern } from '../rules/rule';
import { concernLabels } from '../labels';
import type { Grouping } from './notes';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    // In a pane that is enlarged much, what has no room beside goes below.
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  // The names of kinds are long: they may be cut off, but must not widen the pane.
  filter: { flex: '1 1 96px', minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  grouping: { flex: '0 1 108px', minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** Which notes are shown, and how they are grouped. */
export interface NotesView {
  /** Absent: all. */
  readonly concern?: Concern;
  readonly by: Grouping;
}

/** Chooses which notes are shown and in what order, and goes from one to the next. */
export function NotesToolbar({
  findings,
  view,
  onView,
  onStep,
}: {
  readonly findings: readonly Finding[];
  readonly view: NotesView;
  readonly onView: (view: NotesView) => void;
  /** 1 forwards, -1 back. */
  readonly onStep: (by: 1 | -1) => void;
}) {
  const styles = useStyles();
  const found = countConcerns(findings);
  // The last note of the chosen kind may just have gone.
  const { concern } = view;
  const isEmpty = concern !== undefined && !found.has(concern);
  const concerns = isEmpty ? [...found, [concern, 0] as const] : [...found];
  return (
    <div className={styles.root} role="group" aria-label="Notes shown">
      <Select
        size="small"
        className={styles.filter}
        aria-label="Show notes about"
        value={concern ?? ''}
        onChange={(_event, { value }) => {
          const { by } = view;
          onView(value === '' ? { by } : { by, concern: value as Concern });
        }}
      >
        <option value="">All kinds</option>
        {concerns.map(([id, number]) => (
          <option key={id} value={id}>
            {concernLabels[id]} ({number})
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.grouping}
        aria-label="Group notes"
        value={view.by}
        onChange={(_event, { value }) => onView({ ...view, by: value as Grouping })}
      >
        <option value="section">By section</option>
        <option value="kind">By kind</option>
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp16Regular />}
        title="Previous note"
        disabledFocusable={isEmpty}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        title="Next note"
        disabledFocusable={isEmpty}
        onClick={() => onStep(1)}
      />
    </div>
  );
}

/** How many notes each concern has, in the order of the notes. */
export function countConcerns(findings: readonly Finding[]): ReadonlyMap<Concern, number> {
  const counts = new Map<Concern, number>();
  for (const { concern } of findings) counts.set(concern, (counts.get(concern) ?? 0) + 1);
  return counts;
}
