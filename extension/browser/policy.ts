import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { settingsSchema } from '../../shared/read-settings';
import type { StoredSettings } from '../../shared/settings';
import { readMapping, type Mapping } from './mapping-store';

/** What a school set for all its devices (`storage.managed`); empty where it set nothing. */
export interface Policy {
  /** Keys of the settings that the school set, and no others. */
  readonly settings: Partial<StoredSettings>;
  /** Sites that the school offers to switch on. */
  readonly sites: readonly string[];
  readonly mapping: Mapping;
}

const pattern = z.string().check(z.maxLength(200), z.regex(/^https:\/\/[^/]+\/\*$/));
/** What a school may set; the rest (what is ignored, the device's code, the child) is never a school's. */
const keys = [
  'schoolWords',
  'glossary',
  'rulesOff',
  'severities',
  'readingAge',
  'template',
  'terms',
  'ownTemplates',
] as const;

/** Reads what the school set; parts that cannot be read are left out. */
export async function schoolPolicy(): Promise<Policy> {
  let found: Record<string, unknown>;
  try {
    found = await Promise.race([browser.storage.managed.get(), nothingAfter(1000)]);
  } catch {
    found = {}; // Firefox rejects where nothing was set
  }
  const set = keys.flatMap((key) => {
    const value = key in found ? z.safeParse(settingsSchema.shape[key], found[key]) : undefined;
    return value?.success ? [[key, value.data] as const] : [];
  });
  const sites = z.safeParse(z.array(z.unknown()).check(z.maxLength(100)), found.sites);
  return {
    settings: Object.fromEntries(set),
    sites: sites.success ? sites.data.flatMap((one) => z.safeParse(pattern, one).data ?? []) : [],
    mapping: readMapping(found.mapping).mapping,
  };
}

/** Chromium can leave the question open, for seconds after its start or in a page that was open before: no check waits for that. */
const nothingAfter = (ms: number): Promise<Record<string, unknown>> =>
  new Promise((resolve) => setTimeout(resolve, ms, {}));

/** Gives what the school set, now and whenever it changes: after the browser starts it may come late. Returns how to stop. */
export function watchPolicy(heard: (policy: Policy) => void): () => void {
  const load = () => void schoolPolicy().then(heard);
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') load();
  };
  load();
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
