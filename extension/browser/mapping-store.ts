import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { sectionIds } from '../../shared/plan/section';
import { fieldsBack } from '../../shared/take-back';
import type { Stored } from './stored';
import type { Meaning, SiteMapping } from '../content/mapping';

const key = 'mapping';

const meaning = z.custom<Meaning>(
  (value) =>
    typeof value === 'string' &&
    (value === 'none' || (sectionIds as readonly string[]).includes(value) || /^own_\w{1,60}$/.test(value)),
);
const record = z.record(z.string(), z.unknown());

/** What the fields of all sites are, by site and by field. */
export type Mapping = Readonly<Record<string, SiteMapping>>;

/** Reads a mapping from storage, a file or a school’s policy: what cannot be read is left out, and `isBroken` says that there was some. */
export function readMapping(found: unknown): { readonly mapping: Mapping; readonly isBroken: boolean } {
  let isBroken = false;
  const entriesOf = <Value>(value: unknown, longestName: number, of: z.ZodMiniType<Value>) => {
    const whole = z.safeParse(record, value);
    const all = whole.success ? Object.entries(whole.data) : [];
    const read = all.flatMap(([name, one]) => {
      const known = z.safeParse(of, one);
      return known.success && name.length <= longestName ? [[name, known.data] as const] : [];
    });
    isBroken ||= !whole.success || read.length < all.length;
    return read;
  };
  const sites = entriesOf(found, 200, z.unknown()).flatMap(([site, value]) => {
    const fields = entriesOf(value, 400, meaning);
    return fields.length > 0 ? [[site, Object.fromEntries(fields)] as const] : [];
  });
  return { mapping: Object.fromEntries(sites), isBroken };
}

/** What the writer said of the fields of all sites; what cannot be read is left out. */
export async function storedMapping(): Promise<Mapping> {
  const { [key]: found = {} } = await browser.storage.local.get(key);
  return readMapping(found).mapping;
}

/** Remembers what a field is; without a meaning, forgets it. */
export function setMeaning(site: string, field: string, chosen: Meaning | undefined): Promise<void> {
  return navigator.locks.request(key, async () => {
    const all = await storedMapping();
    const fields = { ...without(all[site] ?? {}, field), ...(chosen && { [field]: chosen }) };
    const changed = { ...without(all, site), ...(Object.keys(fields).length > 0 && { [site]: fields }) };
    await browser.storage.local.set({ [key]: changed });
  });
}

/** Adds a mapping from a file; where both speak of a field, the file's holds. Gives what takes it back. */
export function importMapping(imported: Mapping): Promise<() => Promise<void>> {
  return navigator.locks.request(key, async () => {
    const all = await storedMapping();
    const sites = new Set([...Object.keys(all), ...Object.keys(imported)]);
    const changed = Object.fromEntries([...sites].map((site) => [site, { ...all[site], ...imported[site] }]));
    await browser.storage.local.set({ [key]: changed });
    return () => takeBack(all, changed);
  });
}

/** Takes a change of the mapping back; what was said of fields since stays. */
const takeBack = (before: Mapping, after: Mapping): Promise<void> =>
  navigator.locks.request(key, async () => {
    const now = await storedMapping();
    const sites = [...new Set([...Object.keys(now), ...Object.keys(before)])].map(
      (site) => [site, fieldsBack(now[site] ?? {}, before[site] ?? {}, after[site] ?? {})] as const,
    );
    const left = Object.fromEntries(sites.filter(([, fields]) => Object.keys(fields).length > 0));
    await browser.storage.local.set({ [key]: left });
  });

/** Brings back the mapping that the device held `before` it was forgotten; what was said of fields since stays. */
export const mappingBack = (before: Stored): Promise<void> => takeBack(readMapping(before[key]).mapping, {});

/** Forgets what the fields of a site are. */
export function forgetSite(site: string): Promise<void> {
  return navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: without(await storedMapping(), site) });
  });
}

/** Calls back after the mapping changed; returns how to stop. */
export function watchMapping(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && key in changes) || area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const without = <Value>(record: Readonly<Record<string, Value>>, gone: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== gone));
