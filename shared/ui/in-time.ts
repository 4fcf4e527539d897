/** How long a part may take to come before the writer is told, ms; the build gives up a script after the same time (`webpack.config.js`). */
export const patience = 10_000;

/** A part did not come in time; of the same `type` as the failure of a script that the build gave up. */
class Late extends Error {
  override readonly name = 'Late';
  readonly type = 'timeout';
}

/** What was promised, or a failure that `isLate` knows, after ten seconds. */
export async function inTime<Value>(promised: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), patience);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}

/** Whether something failed only because it did not come in time. */
export const isLate = (failure: unknown): boolean =>
  failure instanceof Error && 'type' in failure && failure.type === 'timeout';
