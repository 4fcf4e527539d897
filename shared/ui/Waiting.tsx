import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { patience } from './in-time';

const useStyles = makeStyles({
  middle: { display: 'grid', placeItems: 'center', minHeight: '50vh', padding: tokens.spacingHorizontalL },
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'center', textAlign: 'center' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, maxWidth: '40ch' },
});

/** What helps where Word or a page does not answer. */
export const slow =
  'This is taking longer than usual. If a box or a menu is open where the plan is, close it; it may go on then.';

/** Stands in place of the plan until it was read; a host that does not answer is said to be slow, and can be asked anew. */
export function Waiting({
  label = 'Reading the plan',
  onAgain,
}: {
  readonly label?: string;
  /** Absent where asking anew would not help. */
  readonly onAgain?: () => void;
}) {
  const styles = useStyles();
  const [attempt, setAttempt] = useState(0);
  const [late, setLate] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setLate(attempt), patience);
    return () => clearTimeout(timer);
  }, [attempt]);
  return (
    <div className={styles.middle}>
      <div className={styles.root}>
        <Spinner label={label} labelPosition="below" />
        <p role="status" className={styles.text}>
          {late === attempt && slow}
        </p>
        {late !== undefined && onAgain && (
          // Once it is there it stays, and with it the focus.
          <Button
            onClick={() => {
              setAttempt(attempt + 1);
              onAgain();
            }}
          >
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}
