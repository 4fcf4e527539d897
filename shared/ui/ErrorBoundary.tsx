import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { Details } from './Details';
import { failureDetails } from './failure-details';
import { isLate } from './in-time';
import { Notice } from './Notice';
import { Problem } from './Problem';

/** The writer pressed “Try again” for the part around: the keyboard is to go to what comes of it. */
export const TriedAgain = createContext(false);

/** What had the focus is gone, and the writer is still in the pane: the focus is ours to give. */
export const isNowhere = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/** Instead of a blank pane: what to do, a way to try again, and details that hold no words of the plan. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(failure: unknown): BoundaryState {
    return { failed: true, failure };
  }

  override render() {
    const { children, isPart, onLeave } = this.props;
    const { failed, failure, triedAgain = false } = this.state;
    const again = () => this.setState({ failed: false, triedAgain: true });
    if (isPart) {
      return (
        <TriedAgain value={triedAgain}>
          {failed ? <PartMissing failure={failure} onAgain={again} {...(onLeave && { onLeave })} /> : children}
        </TriedAgain>
      );
    }
    if (!failed) return children;
    return (
      <Problem
        title="The notes cannot be shown just now"
        text="Nothing in your plan has been changed. Try again; if it happens again, close this pane and open it once more."
        details={failureDetails(failure)}
        onAgain={again}
      />
    );
  }
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** It stands round a part only: all else goes on. */
  readonly isPart?: boolean;
  /** Goes back to where the part was opened; absent where there is no such place. */
  readonly onLeave?: () => void;
}

interface BoundaryState {
  readonly failed: boolean;
  readonly failure?: unknown;
  readonly triedAgain?: boolean;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0` },
});

function PartMissing({
  failure,
  onAgain,
  onLeave,
}: {
  readonly failure: unknown;
  readonly onAgain: () => void;
  readonly onLeave?: () => void;
}) {
  const styles = useStyles();
  const again = useRef<HTMLButtonElement>(null);
  const asked = useContext(TriedAgain);
  useEffect(() => {
    if (asked && isNowhere()) again.current?.focus();
  }, [asked]);
  return (
    <div role="alert">
      <Notice intent="warning">
        {isLate(failure) ? 'This part is taking longer than usual to open.' : 'This part cannot be shown just now.'}{' '}
        Nothing in your plan has been changed, and what you were writing elsewhere is kept. Try again; if it happens
        again, finish what you are writing, then close One Plan Assistant and open it once more.
        <div className={styles.row}>
          <Button size="small" ref={again} onClick={onAgain}>
            Try again
          </Button>
          {onLeave && (
            <Button size="small" onClick={onLeave}>
              Back
            </Button>
          )}
        </div>
        <Details text={failureDetails(failure)} />
      </Notice>
    </div>
  );
}
