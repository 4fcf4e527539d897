/** Work in steps: it may rest wherever it yields, and returns what it made. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once; throws what they throw. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * How long work keeps the thread before it is asked for, in ms: what takes 50 makes a key or a click wait. What is not
 * done in the first slice waits anyhow, and its slices leave room for a step that takes long.
 */
const sliceMs = { first: 30, later: 12 };

/** What a surface knows of its thread. */
export interface Thread {
  /** Gives the thread back, and goes on when it is free. */
  readonly rest: () => Promise<void>;
  /** Whether the work is still wanted; asked after each rest. */
  readonly wanted: () => boolean;
  /** The time in ms; the usual clock where absent. */
  readonly now?: () => number;
}

/**
 * Does steps in slices and gives the thread back between them. What fits into the first slice is there at once; else a
 * promise, of undefined where the work was no longer wanted.
 */
export function inSlices<T>(steps: Steps<T>, thread: Thread): T | Promise<T | undefined> {
  const first = oneSlice(steps, thread, sliceMs.first);
  return first.done ? first.value : goOn(steps, thread);
}

async function goOn<T>(steps: Steps<T>, thread: Thread): Promise<T | undefined> {
  for (;;) {
    await thread.rest();
    if (!thread.wanted()) return undefined;
    const next = oneSlice(steps, thread, sliceMs.later);
    if (next.done) return next.value;
  }
}

function oneSlice<T>(steps: Steps<T>, { now = Date.now }: Thread, most: number): IteratorResult<undefined, T> {
  const end = now() + most;
  for (;;) {
    const step = steps.next();
    if (step.done || now() >= end) return step;
  }
}
