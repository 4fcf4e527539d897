import { haveChromium } from './chromium';
import { makeEditors } from './editors';
import { haveFirefox, installDriver } from './firefox';

/** Gets what the cases need from elsewhere, so that none of them waits for it: the browsers, the editors, the driver of Firefox. */
async function main(): Promise<void> {
  const packages = Promise.all([makeEditors(), installDriver()]);
  haveChromium();
  haveFirefox();
  await packages;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
