import browser from 'webextension-polyfill';
import { schoolPolicy } from './policy';
import type { Stored } from './stored';
import { readSettings, settingsSchema } from '../../shared/read-settings';
import { joinSettings, type Settings, type StoredSettings } from '../../shared/settings';
import { takeBack } from '../../shared/take-back';
import { localToday } from '../../shared/today';

const key = 'settings';

/** What the writer is told where a choice could not be kept. */
export const notStored = 'This choice could not be stored. Try again.';

/** The settings as stored on this device, with the default for all that is not. Nothing that names a child is among them. Rejects where the storage fails: the usual ones are never written over the writer’s. */
export async function storedSettings(): Promise<StoredSettings> {
  return withoutChild((await found()).settings);
}

/** The settings of a review made now, and what of them could not be read; where the storage fails, the usual ones. The school’s template is the one to begin with: a plan of another kind needs another. */
export async function settingsToday(): Promise<Settings> {
  const [{ settings, broken }, school] = await Promise.all([
    found().catch(() => readSettings(undefined)),
    schoolPolicy(),
  ]);
  const { template = school.settings.template } = settings;
  return { ...joinSettings(withoutChild(settings), school.settings), template, broken, today: localToday() };
}

async function found() {
  const { [key]: stored = {} } = await browser.storage.local.get(key);
  return readSettings(stored);
}

/** Changes the stored settings; changes asked for at the same time come one after the other. Only for the extension's own pages and worker. */
export function changeSettings(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
  return navigator.locks.request(key, async () => {
    const changed = withoutChild(change(await storedSettings()));
    await browser.storage.local.set({
      [key]: settingsSchema.parse({ ...changed, salt: changed.salt || randomSalt() }),
    });
  });
}

/** Gives the device its salt, before the first key of a note is made with it. */
export async function prepareSettings(): Promise<void> {
  const { settings, broken } = await found();
  // What is broken stays until the writer chooses anew: its notice would vanish with it.
  if (settings.salt === '' && broken.length === 0) await changeSettings((stored) => stored);
}

/** Brings back the settings that the device held `before` they were forgotten, beside what was chosen since they were as `after`. */
export async function settingsBack(before: Stored, after: StoredSettings): Promise<void> {
  const stored = before[key] ?? {};
  const { settings, broken } = readSettings(stored);
  if (broken.length === 0) return changeSettings((now) => takeBack(now, settings, after));
  // What could not be read is brought back as it was.
  await navigator.locks.request(key, () => browser.storage.local.set({ [key]: stored }));
}

/** Calls back after the stored settings changed; returns how to stop. */
export function watchSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && key in changes) || area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const withoutChild = (settings: StoredSettings): StoredSettings => ({ ...settings, child: undefined });

const randomSalt = () => crypto.randomUUID();
