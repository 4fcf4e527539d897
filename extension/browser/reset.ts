import browser from 'webextension-polyfill';
import { mappingBack } from './mapping-store';
import { prepareSettings, settingsBack, storedSettings } from './settings-store';
import { sitesBack } from './sites';

/** Forgets everything that was chosen on this device. Gives what brings it back, beside what was chosen since. */
export async function resetAll(): Promise<() => Promise<void>> {
  const before = await browser.storage.local.get();
  await browser.storage.local.clear();
  await prepareSettings();
  const after = await storedSettings();
  return async () => {
    await settingsBack(before, after);
    await mappingBack(before);
    await sitesBack(before);
  };
}
