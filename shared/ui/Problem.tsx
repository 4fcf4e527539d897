import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Details } from './Details';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** A failure on the whole pane, in plain words. */
export function Problem({
  title,
  text,
  details,
  onAgain,
}: {
  readonly title: string;
  readonly text: string;
  readonly details?: string;
  /** Absent where trying again cannot help. */
  readonly onAgain?: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role="alert">
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
      </div>
      {onAgain && (
        <Button appearance="primary" onClick={onAgain}>
          Try again
        </Button>
      )}
      {details && <Details text={details} />}
    </div>
  );
}
