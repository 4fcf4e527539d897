import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { patience } from './in-time';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'center', textAlign: 'center' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, maxWidth: '40ch' },
});

/** What helps where Word or a page does not answer. */
export const slow =
  'This is taking longer than usual. If a box or a menu is open where the plan is, close it; it may go on then.';

/** Stands in place of the plan until it was read; a host that does not answer is said to be slow. */
export function Waiting() {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.root}>
      <Spinner label="Reading the plan" labelPosition="below" />
      <p role="status" className={styles.text}>
        {isLong && slow}
      </p>
    </div>
  );
}
