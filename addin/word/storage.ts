import { HostError } from '../../shared/host';
import { readSettings, settingsSchema, type ReadSettings } from '../../shared/read-settings';
import { schoolKeys, type StoredSettings } from '../../shared/settings';

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
  /** What could not be read when the store was opened. */
  readonly broken: readonly string[];
  /**
   * Makes a change on what is stored by then, so that two panes on one document keep each other's. Fails with a
   * sentence where the document or the device could not keep it; what is the document's is tried again with the next one.
   */
  readonly change: (make: Change) => Promise<StoredSettings>;
  /** Looks at what another pane has stored meanwhile; resolves with all of it, the very same object where nothing is new. */
  readonly refresh: () => Promise<StoredSettings>;
}

/** Opens the settings; the school's stand where nobody chose otherwise on this device. */
export function settingsStore(school?: unknown): SettingsStore {
  const theirs = read(school === undefined ? undefined : JSON.stringify(school), onDevice);
  const usual = settingsSchema.parse(theirs.settings);
  const salt = freshSalt();
  /** What the device refused to keep: it holds for as long as the pane is open. */
  let refused: string | undefined;
  /** Changes that the document does not keep yet: they are made again on whatever it keeps by then. */
  let pending: readonly Change[] = [];
  /** The document refused to keep something. */
  let isBehind = false;
  let saving: Promise<unknown> = Promise.resolve();
  const { settings, broken } = readAll();
  let current = settings;

  /** What is missing or spoilt takes its default, and what is spoilt is named. */
  function readAll(): Omit<ReadSettings, 'given'> {
    const own = read(refused ?? fromDevice(), onDevice);
    const document = read(fromDocument(), inDocument);
    const stored = settingsSchema.parse({ ...usual, ...own.settings, ...document.settings });
    const isNew = stored.salt === '' && stored.ignored.length === 0;
    return {
      settings: { ...stored, ...(isNew && { salt }) },
      broken: [...new Set([...own.broken, ...theirs.broken, ...document.broken])],
    };
  }

  async function save(): Promise<StoredSettings> {
    await refreshDocument();
    const changes = pending;
    const { settings: before } = readAll();
    const stored = changed(before, changes);
    const touches = (keys: readonly (keyof StoredSettings)[]) =>
      JSON.stringify(part(before, keys)) !== JSON.stringify(part(stored, keys));
    const own = onDevice.filter((key) => JSON.stringify(stored[key]) !== JSON.stringify(usual[key]));
    const text = JSON.stringify(part(stored, own));
    refused = toDevice(text) ? undefined : text;
    if (isBehind || touches(inDocument)) {
      isBehind = true;
      await toDocument(JSON.stringify(part(stored, inDocument)));
      isBehind = false;
    }
    pending = pending.filter((make) => !changes.includes(make));
    current = changed(stored, pending);
    if (refused !== undefined && touches(onDevice)) throw notKept('on this device');
    return current;
  }

  async function look(): Promise<StoredSettings> {
    await refreshDocument();
    const stored = changed(readAll().settings, pending);
    if (JSON.stringify(stored) !== JSON.stringify(current)) current = stored;
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
    change: (make) => {
      pending = [...pending, make];
      current = changed(current, [make]);
      return inTurn(save);
    },
    refresh: () => inTurn(look),
  };
}

const changed = (stored: StoredSettings, changes: readonly Change[]): StoredSettings =>
  changes.reduce((all, make) => ({ ...all, ...make(all) }), stored);

/** Fetches what the document keeps by now; each pane has a copy of its own, as old as the pane. */
const refreshDocument = (): Promise<void> =>
  new Promise((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));

const notKept = (where: string) =>
  new HostError('refused', `This choice holds until you close the pane: it could not be kept ${where}.`);

/** Fails with a sentence where the document could not keep it. */
function toDocument(text: string): Promise<void> {
  const { settings: bag } = Office.context.document;
  bag.set(documentKey, text);
  return new Promise((resolve, reject) => {
    bag.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(notKept('in the document'));
    });
  });
}

function read(text: unknown, keys: readonly (keyof StoredSettings)[]) {
  if (typeof text !== 'string') return { settings: {}, broken: [] };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Not ours, or cut off: found stays undefined, and no settings they are.
  }
  const { given, broken } = readSettings(found);
  return { settings: part(given, keys), broken };
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
