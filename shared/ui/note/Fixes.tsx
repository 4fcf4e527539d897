import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Fix } from '../../text/span';
import { Unfolding } from './Unfolding';

const useStyles = makeStyles({
  wrap: { whiteSpace: 'normal', textAlign: 'start', minWidth: 'auto', overflowWrap: 'anywhere' },
});

/** The way to put it right, and others where there are some. */
export function Fixes({
  fixes,
  busy,
  onFix,
}: {
  readonly fixes: readonly Fix[];
  readonly busy: boolean;
  readonly onFix: (fix: Fix) => void;
}) {
  const styles = useStyles();
  const [first, ...others] = fixes;
  if (!first) return null;
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        // Greyed out for the blink of a change, it could not be read; a press meanwhile does nothing.
        aria-disabled={busy || undefined}
        className={styles.wrap}
        onClick={() => onFix(first)}
      >
        {first.title}
      </Button>
      {others.length > 0 && (
        <Unfolding
          button={{
            size: 'small',
            'aria-disabled': busy || undefined,
            appearance: 'subtle',
            icon: <ChevronDown16Regular />,
            iconPosition: 'after',
            children: 'Other ways',
            'aria-label': 'Other ways to put this right',
          }}
          entries={others.map((fix) => ({ text: fix.title, onClick: () => onFix(fix) }))}
        />
      )}
    </>
  );
}
