import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const counts = z.record(z.string(), z.number());

/** Adds up the notes of a tab's frames on the toolbar button. Counts live in session storage, for the worker may die any time. */
export async function showCount(tab: number, frame: number, notes: number): Promise<void> {
  await navigator.locks.request('badge', async () => {
    const key = `notes-${tab}`;
    const { [key]: found } = await browser.storage.session.get(key);
    const known = counts.safeParse(found);
    // The top frame speaks first after a page was loaded; what its frames said belonged to the page before.
    const frames: Record<string, number> = { ...(known.success ? known.data : {}), [frame]: notes };
    await browser.storage.session.set({ [key]: frames });
    const sum = Object.values(frames).reduce((total, one) => total + one, 0);
    await browser.action.setBadgeText({ tabId: tab, text: sum > 0 ? String(sum) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0f5fa8' });
  });
}

/** Forgets a tab's count: it was closed or shows another page. */
export function watchTabsForCount(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(`notes-${tab}`));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void browser.storage.session.remove(`notes-${tab}`);
  });
}
