import browser from 'webextension-polyfill';
import type { Span } from '../../shared/text/span';
import { selectedMessage } from './messages';
import { askFrame, watchClosedTabs } from './tabs';

/** A wish for the outcome builder waits in session storage until the panel is there; the words stay in the page. */
const keyOf = (tab: number) => `turn-${tab}`;

/** Asks the panel to turn the words that are selected in a frame into an outcome. */
export async function turn(tab: number, frame: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: frame });
}

/** Forgets a wish for a tab that was closed before the panel was there. */
export function forgetClosedTurns(): void {
  watchClosedTabs((tab) => void browser.storage.session.remove(keyOf(tab)));
}

/** Calls back with the words of each such wish for a tab, also of one that came before; returns how to stop. */
export function watchTurning(tab: number, wished: (words: Span) => void): () => void {
  const key = keyOf(tab);
  const take = async () => {
    const { [key]: frame } = await browser.storage.session.get(key);
    if (typeof frame !== 'number') return;
    await browser.storage.session.remove(key);
    const words = selectedMessage.parse(await askFrame(tab, frame, { ask: 'selected' }));
    if (words) wished({ ...words, block: `${frame}/${words.block}` });
  };
  // A page that has gone meanwhile has no words to turn.
  const taken = () => void take().catch(() => undefined);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) taken();
  };
  browser.storage.onChanged.addListener(listener);
  taken();
  return () => browser.storage.onChanged.removeListener(listener);
}
