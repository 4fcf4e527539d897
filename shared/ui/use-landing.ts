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
