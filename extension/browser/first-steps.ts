import browser from 'webextension-polyfill';

/** Shows the page of help once, to a person who has just installed the extension: not after an update, nor where the school’s IT installed it. */
export function showFirstSteps(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void show();
  });
}

async function show(): Promise<void> {
  // Needs no permission: https://developer.chrome.com/docs/extensions/reference/api/management
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('help.html') });
}
