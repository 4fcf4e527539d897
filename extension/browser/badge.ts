import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { unreadSettings } from '../../shared/settings';
import { isShown } from './inject';

const shown = z.object({
  notes: z.number(),
  trouble: z.optional(z.enum(['settings', 'rules'])),
  /** Which document of the frame said so. */
  document: z.optional(z.string()),
});
const counts = z.record(z.string(), shown);
type Shown = z.infer<typeof shown>;

const keyOf = (tab: number) => `notes-${tab}`;

/** Adds up the notes of a tab's frames on the toolbar button, with a mark where something could not be had. Counts live in session storage, for the worker may die any time. */
export function showCount(tab: number, frame: number, { notes, trouble, document }: Shown): Promise<void> {
  const said = { notes, ...(trouble && { trouble }), ...(document !== undefined && { document }) };
  return recount(tab, { [frame]: said }, 'kept');
}

/** Counts what the documents said that are still in the tab: a report may come late, from a page that has gone. `unnamed`: what becomes of those of which nobody knows. */
async function recount(
  tab: number,
  fresh: Readonly<Record<string, Shown>>,
  unnamed: 'kept' | 'forgotten',
): Promise<void> {
  await navigator.locks.request(keyOf(tab), async () => {
    const { [keyOf(tab)]: found } = await browser.storage.session.get(keyOf(tab));
    const before = counts.safeParse(found);
    const said = Object.entries({ ...(before.success ? before.data : {}), ...fresh });
    // Nothing was counted here, and nothing is.
    if (said.length === 0) return;
    const known = async ([frame, { document }]: (typeof said)[number]) =>
      document === undefined ? undefined : isShown(tab, Number(frame), document);
    const shown = await Promise.all(said.map(known));
    const kept = said.filter((_, index) => shown[index] ?? unnamed === 'kept');
    if (kept.length > 0) await browser.storage.session.set({ [keyOf(tab)]: Object.fromEntries(kept) });
    else await browser.storage.session.remove(keyOf(tab));
    const frames = kept.map(([, one]) => one);
    await show(tab, frames);
  });
}

/** The frames of a tab that said how they stand. */
export async function countedFrames(tab: number): Promise<readonly number[]> {
  const { [keyOf(tab)]: found } = await browser.storage.session.get(keyOf(tab));
  const counted = counts.safeParse(found);
  return counted.success ? Object.keys(counted.data).map(Number) : [];
}

/** Forgets what frames of a tab said: they were left. */
export async function forgetFrames(tab: number, frames: readonly number[]): Promise<void> {
  if (frames.length === 0) return;
  await navigator.locks.request(keyOf(tab), async () => {
    const { [keyOf(tab)]: found } = await browser.storage.session.get(keyOf(tab));
    const before = counts.safeParse(found);
    const kept = Object.entries(before.success ? before.data : {}).filter(([one]) => !frames.includes(Number(one)));
    if (kept.length > 0) await browser.storage.session.set({ [keyOf(tab)]: Object.fromEntries(kept) });
    else await browser.storage.session.remove(keyOf(tab));
    await show(
      tab,
      kept.map(([, one]) => one),
    );
  });
}

async function show(tab: number, frames: readonly Shown[]): Promise<void> {
  const sum = frames.reduce((total, one) => total + one.notes, 0);
  const wrong = troubleOf(frames);
  await browser.action.setBadgeText({ tabId: tab, text: `${sum > 0 ? sum : ''}${wrong && '!'}` });
  await browser.action.setTitle({ tabId: tab, title: ['One Plan Assistant', wrong].filter(Boolean).join('. ') });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0f5fa8' });
}

/** What some frame could not have, in a sentence for the writer; empty where all had what they needed. */
export function troubleOf(frames: readonly Pick<Shown, 'trouble'>[]): string {
  const is = (wanted: Shown['trouble']) => frames.some(({ trouble }) => trouble === wanted);
  if (is('rules')) return 'The checks could not be loaded, so nothing is checked here. Load the page again.';
  return is('settings') ? unreadSettings : '';
}

/** Forgets what was counted on pages that a tab does not show any more, and the tab itself when it is closed. */
export function watchTabsForCount(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(keyOf(tab)));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    // A tab that was closed meanwhile shows nothing.
    if (status) recount(tab, {}, status === 'loading' ? 'forgotten' : 'kept').catch(() => undefined);
  });
}
