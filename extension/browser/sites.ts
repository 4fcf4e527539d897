import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { countedFrames, forgetFrames } from './badge';
import { addressesInside, files, runInAll } from './inject';
import { covers } from './covers';
import type { Stored } from './stored';
import { askAll, askFrame, type TabInfo } from './tabs';

const scriptId = 'content';
const key = 'sites';
const patterns = z.array(z.string().check(z.maxLength(300)));

/** The pattern that stands for all pages of an address's site; absent for pages that no extension may read. */
export function patternOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // Match patterns know no ports: a permission is for the host.
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether a site may be switched on: the manifest names those that may, which are all with https. */
export function maySwitchOn(pattern: string): boolean {
  const { optional_host_permissions: named = [] } = browser.runtime.getManifest() as {
    optional_host_permissions?: readonly string[];
  };
  return named.includes(pattern) || named.includes(pattern.replace(/\/\/.*/, '//*/*'));
}

/** Whether a pattern is no site's own: the browser's own settings offer all sites at once, and so may an IT manager. */
export const isAllSites = (pattern: string): boolean => /^(?:\*|https?):\/\/\*\/\*$/.test(pattern);

/** What a pattern is called on the screen. */
export const siteName = (pattern: string): string =>
  isAllSites(pattern) ? 'All sites' : pattern.replace(/^[^/]*\/\/|\/\*$/g, '');

/** Which of the patterns that are on a site is on by, the widest of them: only when that goes is it off; absent where it is not on. */
export function onBy(on: readonly string[], site: string): string | undefined {
  const holds = on.filter((one) => covers(one, originOf(site)));
  return holds.find(isAllSites) ?? holds.find((one) => one !== site) ?? holds[0];
}

const originOf = (pattern: string) => pattern.replace(/\/\*$/, '');

/** Patterns of the sites that the writer switched on. */
export async function sitesOn(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:|^\*:/.test(origin));
}

/** So many parts of a page are named at most: the others are advertisements. */
const mostParts = 5;

/** Sites that parts of a page are embedded from, beside its own, that are off and may be switched on. Such an address may send on to another site, which no page may ask. */
export async function partsOff({ id, url }: TabInfo): Promise<readonly string[]> {
  const [inside, on] = await Promise.all([addressesInside(id), sitesOn()]);
  const own = siteName(patternOf(url) ?? '');
  const sites = new Set(inside.flatMap((address) => patternOf(address) ?? []));
  const isOff = (site: string) => siteName(site) !== own && maySwitchOn(site) && onBy(on, site) === undefined;
  return [...sites].filter(isOff).slice(0, mostParts);
}

/** What is said of such a site. */
export const saidOfPart = (site: string): string =>
  `Part of this page is embedded from “${siteName(site)}”. That site is off, so nothing is checked there.`;

/** What is said once the writer was asked for such a site: the browser’s question may be answered with a No. */
export const saidOfAnswer = (site: string, given: boolean): string =>
  given ? `${siteName(site)} is switched on.` : `${siteName(site)} is still off: the browser was not given it.`;

/** Remembers the sites that are on, so that one that the browser takes away is offered again. */
export const rememberSites = async (): Promise<void> =>
  change((known, on) => [...known, ...on.filter((one) => !isAllSites(one))]);

/** Sites that the writer switched on and the browser has taken away since, by its own settings. */
export async function sitesTakenAway(): Promise<readonly string[]> {
  const [known, on] = await Promise.all([remembered(), sitesOn()]);
  return known.filter((site) => onBy(on, site) === undefined);
}

const remembered = async (): Promise<readonly string[]> => sitesIn(await browser.storage.local.get(key));

function sitesIn({ [key]: found }: Stored): readonly string[] {
  const sites = patterns.safeParse(found);
  return sites.success ? sites.data : [];
}

/** Remembers again the sites that the device held `before` they were forgotten, beside those that were switched on since. */
export const sitesBack = (before: Stored): Promise<void> => change((known) => [...sitesIn(before), ...known]);

/** Forgets a site that was switched on: it is not offered again. */
export const forgetTakenAway = (pattern: string): Promise<void> =>
  change((known) => known.filter((site) => site !== pattern));

const change = (make: (known: readonly string[], on: readonly string[]) => readonly string[]): Promise<void> =>
  navigator.locks.request(key, async () => {
    const [known, on] = await Promise.all([remembered(), sitesOn()]);
    await browser.storage.local.set({ [key]: [...new Set(make(known, on))].slice(-100) });
  });

/**
 * Leaves the open pages of sites that were switched off, by the writer or the browser. Each frame is asked of which site it is: to run something
 * in it would wait until the writer gives the site again.
 */
export async function leaveSites(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const still = await sitesOn();
  const tabs = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  for (const tab of tabs) {
    const leave = { ask: 'stop' as const, sites: [...sites], still: [...still] };
    const left = (await countedFrames(tab)).map(async (frame) => {
      // One that has gone has nobody to tell.
      const did = await askFrame(tab, frame, leave).catch(() => false);
      return did === true ? [frame] : [];
    });
    // One that has said nothing yet may be about to.
    askAll(tab, leave);
    // A tab that was closed meanwhile has no button.
    await forgetFrames(tab, (await Promise.all(left)).flat()).catch(() => undefined);
  }
}

/** What the writer is told where a site could not be switched on or off. */
export const notAllowed = 'The browser did not allow this. Your IT manager may have set which sites may be checked.';

/** Asks the writer for a site; must be called first thing in a click. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back; the worker hears of it and leaves its open pages (`leaveSites`). False where the browser did not allow it. */
export async function removeSite(pattern: string): Promise<boolean> {
  // It is switched off all the same where that cannot be kept.
  await forgetTakenAway(pattern).catch(() => undefined);
  return browser.permissions.remove({ origins: [pattern] });
}

/** Waits for fields in every open page of the sites that are on: after an update, or when a site was just switched on. */
export async function waitInOpenTabs(): Promise<void> {
  const url = [...(await sitesOn())];
  if (url.length === 0) return;
  for (const { id } of await browser.tabs.query({ url })) if (id !== undefined) await runInAll(id, files.waiting);
}

/** Calls back when sites were switched on or off, here or in the browser's own settings, with those that went off; returns how to stop. */
export function watchSites(changed: (off: readonly string[]) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const added = () => changed([]);
  const removed = ({ origins = [] }: browser.Permissions.Permissions) => changed(origins);
  onAdded.addListener(added);
  onRemoved.addListener(removed);
  return () => {
    onAdded.removeListener(added);
    onRemoved.removeListener(removed);
  };
}

let queue: Promise<void> = Promise.resolve();

/** Makes the browser wait for fields on the sites that are on and no others. One at a time: two at once fail. */
export function syncScripts(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

async function register(): Promise<void> {
  const matches = [...(await sitesOn())];
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  const script = {
    id: scriptId,
    matches,
    js: [files.waiting],
    allFrames: true,
    // Rich editors live in frames without an address of their own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
}
