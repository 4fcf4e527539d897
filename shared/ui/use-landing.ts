import { useEffect } from 'react';

/** Marks the button of something that lacks something; the first of them on a tab is where the writer is taken. */
export const lacking = { 'data-lacks': '' } as const;

/** Takes the keyboard to the first thing in sight that lacks something, once it is there, and tells that it did. */
export function useLanding(landing: boolean, onLanded: () => void): void {
  useEffect(() => {
    if (!landing) return;
    const [first] = [...document.querySelectorAll<HTMLElement>('[data-lacks]')].filter(
      (one) => !one.closest('[hidden]'),
    );
    first?.focus({ preventScroll: true });
    // The whole of it, and not only its button.
    (first?.closest('li') ?? first)?.scrollIntoView({ block: 'nearest' });
    onLanded();
  }, [landing, onLanded]);
}

/** Marks the button of what the writer has just put into the plan, or come back from. */
export const justWritten = { 'data-written': '' } as const;

/** Takes the keyboard to what was put in, or come back from, as soon as it is there, and tells that it did. */
export function useWritten(waiting: boolean, onSeen: () => void): void {
  useEffect(() => {
    const written = waiting && document.querySelector<HTMLElement>('[data-written]');
    if (!written || written.closest('[hidden]')) return;
    // The writer may be in the document by now: the focus is not ours to take.
    if (document.hasFocus()) written.focus({ preventScroll: true });
    written.closest('li')?.scrollIntoView({ block: 'nearest' });
    onSeen();
  });
}
