import { useEffect } from 'react';

/** The keyboard goes to a button, in sight. */
function land(button: HTMLElement): void {
  button.focus({ preventScroll: true });
  bring(button);
}

/** The whole of what a button belongs to comes into sight, and where there is no room for that, the button. */
function bring(button: HTMLElement): void {
  button.closest('li')?.scrollIntoView({ block: 'nearest' });
  button.scrollIntoView({ block: 'nearest' });
}

/** Marks the button of something that lacks something; the first of them on a tab is where the writer is taken. */
export const lacking = { 'data-lacks': '' } as const;

/** Takes the keyboard to the first thing in sight that lacks something, once it is there, and tells that it did. */
export function useLanding(landing: boolean, onLanded: () => void): void {
  useEffect(() => {
    if (!landing) return;
    const [first] = [...document.querySelectorAll<HTMLElement>('[data-lacks]')].filter(
      (one) => !one.closest('[hidden]'),
    );
    if (first) land(first);
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
    if (document.hasFocus()) land(written);
    else bring(written);
    onSeen();
  });
}
