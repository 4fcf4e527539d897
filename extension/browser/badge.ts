import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { unreadSettings } from '../../shared/settings';

const shown = z.object({ notes: z.number(), trouble: z.optional(z.enum(['settings', 'rules'])) });
const counts = z.record(z.string(), shown);
type Shown = z.infer<typeof shown>;

/** Adds up the notes of a tab's frames on the toolbar button, with a mark where something could not be had. Counts live in session storage, for the worker may die any time. */
export async function showCount(tab: number, frame: number, { notes, trouble }: Shown): Promise<void> {
  await navigator.locks.request('badge', async () => {
    const key = `notes-${tab}`;
    const { [key]: found } = await browser.storage.session.get(key);
    const known = counts.safeParse(found);
    // The top frame speaks first after a page was loaded; what its frames said belonged to the page before.
    const frames: Record<string, Shown> = {
      ...(known.success ? known.data : {}),
      [frame]: { notes, ...(trouble && { trouble }) },
    };
    await browser.storage.session.set({ [key]: frames });
    const all = Object.values(frames);
    const sum = all.reduce((total, one) => total + one.notes, 0);
    const wrong = troubleOf(all);
    await browser.action.setBadgeText({ tabId: tab, text: `${sum > 0 ? sum : ''}${wrong && '!'}` });
    await browser.action.setTitle({ tabId: tab, title: ['One Plan Assistant', wrong].filter(Boolean).join('. ') });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0f5fa8' });
  });
}

/** What some frame could not have, in a sentence for the writer; empty where all had what they needed. */
export function troubleOf(frames: readonly Pick<Shown, 'trouble'>[]): string {
  const is = (wanted: Shown['trouble']) => frames.some(({ trouble }) => trouble === wanted);
  if (is('rules')) return 'The checks could not be loaded, so nothing is checked here. Load the page again.';
  return is('settings') ? unreadSettings : '';
}

/** Forgets a tab's count: it was closed or shows another page. */
export function watchTabsForCount(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(`notes-${tab}`));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void browser.storage.session.remove(`notes-${tab}`);
  });
}
