import { useEffect } from 'react';

const focusable = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex="0"]';

/** Long enough for what moves the focus on purpose, and shorter than a next key. */
const patience = 60;

/** The first thing in `one` that is shown and can have the focus, behind `past` where there is one. */
function nextIn(one: Element, past: Element | undefined): Element | undefined {
  const all = [...one.querySelectorAll(focusable)].filter((other) => !other.closest('[hidden]'));
  const isBehind = (other: Element) => past!.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;
  return (past && all.find(isBehind)) ?? all[0];
}

/** The heading of a part in which there is nothing left to press: what stands behind it is something else, and a second Enter would do that. */
const emptied = 'h2[tabindex="-1"]';

/**
 * Where what has the focus goes away with what was done (a part that is inserted has no Insert button any more), the
 * focus goes to the nearest thing that is still there: a keyboard never starts again at the top.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      path = [];
      for (let at = target as Element | null; at && at !== document.body; at = at.parentElement) path = [...path, at];
    };
    const look = () => {
      const [last, ...around] = path;
      const lost = document.activeElement === null || document.activeElement === document.body;
      // The writer may be in the document by now: the focus is not ours to take back.
      if (!last || last.isConnected || !lost || !document.hasFocus()) return;
      let past: Element | undefined;
      for (const one of around.filter(({ isConnected }) => isConnected)) {
        const next = one.matches(focusable) ? one : (nextIn(one, past) ?? one.querySelector(emptied));
        past = one;
        if (!(next instanceof HTMLElement)) continue;
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: 'nearest' });
        return;
      }
    };
    const watcher = new MutationObserver(() => {
      if (!path[0] || path[0].isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(look, patience);
    });
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}
