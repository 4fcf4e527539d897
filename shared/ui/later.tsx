import { Spinner } from '@fluentui/react-components';
import {
  Fragment,
  lazy,
  Suspense,
  useContext,
  useEffect,
  useRef,
  type ComponentType,
  type FragmentInstance,
  type ReactNode,
} from 'react';
// What a fragment can do is typed there.
import type {} from 'react-dom';
import { askAnew } from './ask-anew';
import { ErrorBoundary, isNowhere, TriedAgain } from './ErrorBoundary';
import { inTime } from './in-time';

const loaders: (() => Promise<unknown>)[] = [];

/**
 * A component that is not on the first screen, in a script of its own. Where it cannot be loaded, or not in ten seconds,
 * the error boundary round it says so, and its “Try again” asks for it anew.
 */
export function later<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): (props: Props) => ReactNode {
  loaders.push(load);
  const make = () =>
    lazy(async () => {
      try {
        return { default: (await inTime(load())) as ComponentType<object> };
      } catch (cause) {
        // React keeps a failure for good: “Try again” needs another one.
        Loaded = make();
        askAnew();
        throw cause;
      }
    });
  let Loaded = make();
  return function Later(props) {
    return (
      <Suspense fallback={<Opening />}>
        <Arrived>
          <Loaded {...props} />
        </Arrived>
      </Suspense>
    );
  };
}

/** What stands there until the part comes; it keeps the focus of “Try again” for it. */
function Opening() {
  const root = useRef<HTMLDivElement>(null);
  const asked = useContext(TriedAgain);
  useEffect(() => {
    if (asked && isNowhere()) root.current?.focus();
  }, [asked]);
  return (
    <div ref={root} tabIndex={-1}>
      <Spinner label="Opening" />
    </div>
  );
}

/** Takes the keyboard to the part that came after “Try again”, unless it takes it itself or the writer went elsewhere. */
function Arrived({ children }: { readonly children: ReactNode }) {
  const part = useRef<FragmentInstance>(null);
  const asked = useContext(TriedAgain);
  useEffect(() => {
    if (asked && isNowhere()) part.current?.focus();
  }, [asked]);
  return <Fragment ref={part}>{children}</Fragment>;
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
