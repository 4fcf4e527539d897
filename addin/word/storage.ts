import { HostError } from '../../shared/host';
import { readSettings, settingsSchema, type ReadSettings, type StoredSettings } from '../../shared/settings';

const documentKey = 'onePlan';
const deviceKey = 'one-plan-settings';

/** What concerns this plan and travels with the document; the rest is the school's and stays on the device. */
const inDocument = ['ignored', 'salt', 'template', 'child'] as const;
const onDevice = [
  'schoolWords',
  'glossary',
  'rulesOff',
  'severities',
  'readingAge',
  'terms',
  'ownTemplates',
  'trackFixes',
  'underlines',
] as const;

/**
 * Settings from the document, from this device and from the school; what is missing or spoilt takes its default, and
 * what is spoilt is named. The school's stand where the device has nothing else than the default.
 */
export function loadSettings(school?: unknown): ReadSettings {
  const own = read(fromDevice(), onDevice);
  const theirs = school === undefined ? { settings: {}, broken: [] } : read(JSON.stringify(school), onDevice);
  const device = {
    settings: { ...theirs.settings, ...chosen(own.settings) },
    broken: [...own.broken, ...theirs.broken],
  };
  const document = read(fromDocument(), inDocument);
  const stored = settingsSchema.parse({ ...device.settings, ...document.settings });
  const salt = stored.salt === '' && stored.ignored.length === 0 ? freshSalt() : stored.salt;
  return { settings: { ...stored, salt }, broken: [...new Set([...device.broken, ...document.broken])] };
}

/** Keeps both parts; fails with a sentence where the document's part could not be kept. */
export async function saveSettings(settings: StoredSettings): Promise<void> {
  toDevice(JSON.stringify(part(settings, onDevice)));
  const { settings: bag } = Office.context.document;
  bag.set(documentKey, JSON.stringify(part(settings, inDocument)));
  await new Promise<void>((resolve, reject) => {
    bag.saveAsync(({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else
        reject(
          new HostError(
            'refused',
            'This choice holds until you close the pane: Word could not keep it in the document.',
          ),
        );
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
  const { settings, broken } = readSettings(found);
  return { settings: part(settings, keys), broken };
}

/** What differs from the default. */
function chosen(settings: Partial<StoredSettings>): Partial<StoredSettings> {
  const usual: Readonly<Record<string, unknown>> = settingsSchema.parse({});
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key])),
  );
}

function part(settings: StoredSettings, keys: readonly (keyof StoredSettings)[]): Partial<StoredSettings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
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

function toDevice(text: string): void {
  try {
    localStorage.setItem(partitioned(), text);
  } catch {
    // The choice still holds for as long as the pane is open.
  }
}

function freshSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
