import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

const loaders: (() => Promise<unknown>)[] = [];

/** A component that is not on the first screen, in a script of its own; until it is there, `meanwhile` stands in its place. */
export function later<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
  meanwhile: (props: Props) => ReactNode = () => <Spinner label="Opening" />,
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
      <Suspense fallback={meanwhile(props)}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** Fetches all of them, once the first screen stands: opened later they are there at once, also when the network is gone by then. */
export function loadTheRest(): void {
  for (const load of loaders) load().catch(() => undefined); // it is asked for again when it is opened
}
