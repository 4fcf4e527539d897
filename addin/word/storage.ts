import { HostError } from '../../shared/host';
import { readSettings, settingsSchema } from '../../shared/read-settings';
import { areUnread, schoolKeys, type StoredSettings } from '../../shared/settings';

const documentKey = 'onePlan';
const deviceKey = 'one-plan-settings';

/** What concerns this plan and travels with the document; the rest is the school's and stays on the device. */
const inDocument = ['ignored', 'salt', 'template', 'child'] as const;
const onDevice = [...schoolKeys, 'trackFixes', 'underlines'] as const;

/** A change of what is stored; it may be made again, on what another pane has stored since. */
export type Change = (stored: StoredSettings) => Partial<StoredSettings>;

/** The settings of the open document, of this device and of the school. */
export interface SettingsStore {
  /** As they are now, changes that could not be kept included. */
  readonly current: () => StoredSettings;
  /** What of the writer's could not be read when the store was opened. */
  readonly broken: readonly string[];
  /** What of the school's could not be read. */
  readonly brokenSchool: readonly string[];
  /**
   * Makes a change on what is stored by then, so that two panes on one document keep each other's. Fails with a
   * sentence where the document or the device could not keep it, what is the document's is tried again with the next
   * one; and where it would be more, or other, than can be read again: then nothing is changed.
   */
  readonly change: (make: Change) => Promise<StoredSettings>;
  /** Looks at what another pane has stored meanwhile; resolves with all of it, the very same object where nothing is new. */
  readonly refresh: () => Promise<StoredSettings>;
}

/** Opens the settings; the school's stand where nobody chose otherwise on this device. */
export function settingsStore(school?: unknown): SettingsStore {
  const theirs = read(school === undefined ? undefined : JSON.stringify(school), onDevice);
  const usual = settingsSchema.parse(theirs.settings);
  /** What is usual is known, and not only what is usual without a school. */
  const isSure = school !== undefined && theirs.broken.length === 0;
  const salt = freshSalt();
  /** What the device refused to keep: it holds for as long as the pane is open. */
  let refused: string | undefined;
  /** Changes that are not kept yet: they are made again on whatever is kept by then. */
  let pending: readonly Change[] = [];
  /** The document refused to keep something. */
  let isBehind = false;
  let saving: Promise<unknown> = Promise.resolve();
  const { settings, broken, kept: chosen } = readAll();
  let current = settings;

  /** What is missing or spoilt takes its default, and what is spoilt is named. */
  function readAll() {
    const own = read(refused ?? fromDevice(), onDevice);
    const document = read(fromDocument(), inDocument);
    const stored = settingsSchema.parse({ ...usual, ...own.settings, ...document.settings });
    const isNew = stored.salt === '' && stored.ignored.length === 0;
    return {
      settings: { ...stored, ...(isNew && { salt }) },
      broken: [...new Set([...own.broken, ...document.broken])],
      kept: { onDevice: own.found, inDocument: document.found },
    };
  }

  /** Keeps what is not kept yet; what was chosen tells whose failure its writer is told. */
  async function save(chose: (keys: readonly (keyof StoredSettings)[]) => boolean): Promise<StoredSettings> {
    await refreshDocument();
    const { length } = pending;
    const { settings: before, kept } = readAll();
    const stored = changed(before, pending);
    /** What stood there before this pane may have been chosen against the school's. */
    const isUsual = (key: keyof StoredSettings) =>
      same(stored[key], usual[key]) && (isSure || !(key in chosen.onDevice));
    /** What stands there already, spoilt or not, and what was chosen in its place; what is usual again stands nowhere. */
    const joined = (found: object, keys: readonly (keyof StoredSettings)[]) => {
      const fresh = keys.filter((key) => !same(stored[key], before[key]));
      return {
        ...found,
        ...Object.fromEntries(fresh.map((key) => [key, isUsual(key) ? undefined : stored[key]])),
      };
    };
    if (refused !== undefined || differ(before, stored, onDevice)) {
      const text = JSON.stringify(joined(kept.onDevice, onDevice));
      refused = toDevice(text) ? undefined : text;
    }
    // Where the document keeps nothing, only what is the document's is to be made again.
    pending = pending.map((make, at) => (at < length ? (all) => part(make(all), inDocument) : make));
    const isDocuments = isBehind || differ(before, stored, inDocument);
    const document = { ...joined(kept.inDocument, inDocument), salt: stored.salt };
    isBehind = isDocuments && !(await toDocument(JSON.stringify(document)));
    if (!isBehind) {
      pending = pending.slice(length);
      current = changed(stored, pending);
    }
    if (isBehind && chose(inDocument)) throw notKept('in the document');
    if (refused !== undefined && chose(onDevice)) throw notKept('on this device');
    return current;
  }

  async function look(): Promise<StoredSettings> {
    await refreshDocument();
    const stored = changed(readAll().settings, pending);
    if (!same(stored, current)) current = stored;
    return current;
  }

  /** One after the other: what is being saved must not be fetched over. */
  function inTurn(task: () => Promise<StoredSettings>): Promise<StoredSettings> {
    const done = saving.then(task, task);
    saving = done;
    return done;
  }

  return {
    current: () => current,
    broken,
    brokenSchool: theirs.broken,
    change: (make) => {
      const before = current;
      const next = { ...before, ...make(before) };
      // It would be stored, and could not be read again.
      const { broken } = readSettings(next);
      if (broken.length > 0)
        return Promise.reject(new HostError('refused', `Nothing was changed: ${broken.join(', ')} cannot take this.`));
      pending = [...pending, make];
      current = next;
      return inTurn(() => save((keys) => differ(before, next, keys)));
    },
    refresh: () => inTurn(look),
  };
}

const changed = (stored: StoredSettings, changes: readonly Change[]): StoredSettings =>
  changes.reduce((all, make) => ({ ...all, ...make(all) }), stored);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const differ = (one: StoredSettings, other: StoredSettings, keys: readonly (keyof StoredSettings)[]): boolean =>
  keys.some((key) => !same(one[key], other[key]));

/** Fetches what the document keeps by now; each pane has a copy of its own, as old as the pane. */
const refreshDocument = (): Promise<void> =>
  new Promise((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));

const notKept = (where: string) =>
  new HostError('refused', `This choice holds until you close the pane: it could not be kept ${where}.`);

/** Whether the document keeps it. */
function toDocument(text: string): Promise<boolean> {
  const { settings: bag } = Office.context.document;
  bag.set(documentKey, text);
  return new Promise((resolve) => {
    bag.saveAsync(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded));
  });
}

/** `found`: all that stands there, what could not be read included. */
function read(text: unknown, keys: readonly (keyof StoredSettings)[]) {
  if (typeof text !== 'string') return { settings: {}, broken: [], found: {} };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Not ours, or cut off: found stays undefined, and no settings they are.
  }
  const { given, broken } = readSettings(found);
  return { settings: part(given, keys), broken, found: areUnread({ broken }) ? {} : (found as object) };
}

function part(settings: Partial<StoredSettings>, keys: readonly (keyof StoredSettings)[]): Partial<StoredSettings> {
  return Object.fromEntries(keys.flatMap((key) => (key in settings ? [[key, settings[key]]] : [])));
}

const fromDocument = (): unknown => Office.context.document.settings.get(documentKey);

// Browsers divide storage by the page around the add-in; Word on the web hands out the key of its part.
const partitioned = () => `${(Office.context as { partitionKey?: string }).partitionKey ?? ''}${deviceKey}`;

function fromDevice(): unknown {
  try {
    return localStorage.getItem(partitioned());
  } catch {
    // Storage may be switched off by the school.
    return undefined;
  }
}

/** Whether the device keeps it. */
function toDevice(text: string): boolean {
  try {
    localStorage.setItem(partitioned(), text);
    return true;
  } catch {
    // Full, or switched off by the school.
    return false;
  }
}

function freshSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
