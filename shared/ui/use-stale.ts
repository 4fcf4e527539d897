import { useEffect, useRef } from 'react';

/** Pages and Word may go on changing words for a while after something was put in; ms. */
export const settling = 2000;

/** Tells when a message is stale: the words it was said beside have changed since, and not by what it is about. */
export function useStale(draft: unknown, stale: () => void) {
  const changes = useRef(0);
  const until = useRef(0);
  const settled = useRef(0);
  const seen = useRef(draft);
  const latest = useRef(stale);
  useEffect(() => {
    latest.current = stale;
  });
  useEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    if (++changes.current > until.current && Date.now() > settled.current) latest.current();
  }, [draft]);
  return {
    /** How many changes there have been. */
    now: () => changes.current,
    /** What is said now holds until then, and for so many ms. */
    until: (change: number, ms: number) => {
      settled.current = ms && Date.now() + ms;
      until.current = Math.max(change, changes.current);
    },
  };
}
