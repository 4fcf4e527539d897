import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { readSettings } from '../../shared/read-settings';
import type { StoredSettings } from '../../shared/settings';
import { readMapping, type Mapping } from './mapping-store';

/** What a school set for all its devices (`storage.managed`); empty where it set nothing. */
export interface Policy {
  /** Keys of the settings that the school set, and no others. */
  readonly settings: Partial<StoredSettings>;
  /** Sites that the school offers to switch on. */
  readonly sites: readonly string[];
  readonly mapping: Mapping;
  /** The names of the parts that could not be understood, all or some of each; never their values. Whether there is such a template, the device’s own say, too. */
  readonly broken: readonly string[];
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

/** Reads what the school set; parts that cannot be read are left out and named. */
export async function schoolPolicy(): Promise<Policy> {
  let found: Record<string, unknown>;
  try {
    found = await Promise.race([browser.storage.managed.get(), nothingAfter(1000)]);
  } catch {
    found = {}; // Firefox rejects where nothing was set
  }
  const { given, broken } = readSettings(Object.fromEntries(keys.map((key) => [key, found[key]])));
  const { sites = [], mapping = {} } = found;
  const all = z.safeParse(z.array(z.unknown()).check(z.maxLength(100)), sites).data;
  const offered = (all ?? []).flatMap((one) => z.safeParse(pattern, one).data ?? []);
  const fields = readMapping(mapping);
  return {
    settings: given,
    sites: offered,
    mapping: fields.mapping,
    broken: [
      ...broken,
      ...(offered.length === all?.length ? [] : ['sites']),
      ...(fields.isBroken ? ['fields tied to a section'] : []),
    ],
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
