import { Component, type ReactNode } from 'react';
import { failureDetails } from './failure-details';
import { Problem } from './Problem';

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
        text="Nothing in your plan has been changed. Try again; if it happens again, close this pane and open it once more."
        details={failureDetails(this.state.failure)}
        onAgain={() => this.setState({ failed: false })}
      />
    );
  }
}

interface BoundaryState {
  readonly failed: boolean;
  readonly failure?: unknown;
}
