import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

const loaders: (() => Promise<unknown>)[] = [];

/** A component that is not on the first screen, in a script of its own. Where it cannot be loaded, the error boundary round it says so, and its “Try again” asks for it anew. */
export function later<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): (props: Props) => ReactNode {
  loaders.push(load);
  const make = () =>
    lazy(async () => {
      try {
        return { default: (await load()) as ComponentType<object> };
      } catch (cause) {
        // React keeps a failure for good: “Try again” needs another one.
        Loaded = make();
        throw cause;
      }
    });
  let Loaded = make();
  return function Later(props) {
    return (
      <Suspense fallback={<Spinner label="Opening" />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/**
 * The same for a part of a screen: where it cannot be loaded or shown, that is said in its place, and all else stays as
 * it is. `leave` gives what goes back to where the part was opened.
 */
export function laterPart<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
  leave?: (props: Props) => () => void,
): (props: Props) => ReactNode {
  const Part = later(load);
  return function LaterPart(props) {
    return (
      <ErrorBoundary isPart {...(leave && { onLeave: leave(props) })}>
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}

/** Fetches all of them, once the first screen stands: opened later they are there at once, also when the network is gone by then. */
export function loadTheRest(): void {
  for (const load of loaders) load().catch(() => undefined); // it is asked for again when it is opened
}
