import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** Instead of a blank pane: what to do, a way to try again, and details that hold no words of the plan. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(failure: unknown): BoundaryState {
    return { failed: true, failure };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Problem
        title="The notes cannot be shown just now"
        text="Your document has not been changed. Try again; if it happens again, close this pane and open it once more."
        details={detailsOf(this.state.failure)}
        onAgain={() => this.setState({ failed: false })}
      />
    );
  }
}

interface BoundaryState {
  readonly failed: boolean;
  readonly failure?: unknown;
}

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
  readonly onAgain?: () => void;
}) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {onAgain && (
        <Button appearance="primary" onClick={onAgain}>
          Try again
        </Button>
      )}
      {details && (
        <details>
          <summary>Details for support (no words of your plan)</summary>
          <pre className={styles.details}>{details}</pre>
        </details>
      )}
    </div>
  );
}

// A message may quote what was being read, so only the kind of failure and the places in the program are shown.
function detailsOf(failure: unknown): string {
  if (!(failure instanceof Error)) return 'Unknown failure';
  const places = (failure.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line) || line.includes('@'));
  return [failure.name, ...places.slice(0, 6).map((line) => line.trim())].join('\n');
}
