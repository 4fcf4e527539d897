import { useEffect } from 'react';
import type { Host } from '../host';
import type { Finding } from '../rules/finding';

const none: readonly Finding[] = [];

/** Keeps the marks in the text as the notes are, where the writer wants them; tells of a failure. */
export function useMarks(
  host: Host,
  findings: readonly Finding[] | undefined,
  on: boolean,
  failed: (cause: unknown) => void,
): void {
  const shown = on ? findings : none;
  useEffect(() => {
    if (host.onMark && shown) host.mark(shown).catch(failed);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- who is told of a failure is no reason to mark again
  }, [host, shown]);
}
