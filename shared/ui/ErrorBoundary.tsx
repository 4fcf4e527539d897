import { Link } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Details } from './Details';
import { failureDetails } from './failure-details';
import { Notice } from './Notice';
import { Problem } from './Problem';

/** Instead of a blank pane: what to do, a way to try again, and details that hold no words of the plan. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false };

  static getDerivedStateFromError(failure: unknown): BoundaryState {
    return { failed: true, failure };
  }

  override render() {
    const { children, isPart, onLeave } = this.props;
    if (!this.state.failed) return children;
    const details = failureDetails(this.state.failure);
    const again = () => this.setState({ failed: false });
    if (isPart) return <PartMissing details={details} onAgain={again} {...(onLeave && { onLeave })} />;
    return (
      <Problem
        title="The notes cannot be shown just now"
        text="Nothing in your plan has been changed. Try again; if it happens again, close this pane and open it once more."
        details={details}
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
}

function PartMissing({
  details,
  onAgain,
  onLeave,
}: {
  readonly details: string;
  readonly onAgain: () => void;
  readonly onLeave?: () => void;
}) {
  return (
    <div role="alert">
      <Notice intent="warning">
        This part cannot be shown just now. Nothing in your plan has been changed, and what you were writing elsewhere
        is kept. Try again; if it happens again, finish what you are writing, then close One Plan Assistant and open it
        once more.{' '}
        <Link as="button" inline onClick={onAgain}>
          Try again
        </Link>{' '}
        {onLeave && (
          <Link as="button" inline onClick={onLeave}>
            Back
          </Link>
        )}
        <Details text={details} />
      </Notice>
    </div>
  );
}
