import { HostError, type Host, type Inserter } from '../../shared/host';
import type { StoredSettings } from '../../shared/settings';
import { canTrack, has } from './requirement';
import type { Selected } from './selected';
import { schoolSettings } from './school-settings';
import { settingsStore, type SettingsStore } from './storage';
import { wordHost } from './word-host';

/** Everything that the pane and the commands need of Word, as plain functions. */
export interface WordSurface {
  readonly host: Host & Inserter;
  /** Where the writer is; blocks are named as at the last reading. */
  readonly selected: () => Promise<Selected>;
  /** Settings as they were stored when Word opened the add-in. */
  readonly stored: StoredSettings;
  readonly broken: SettingsStore['broken'];
  readonly brokenSchool: SettingsStore['brokenSchool'];
  /** Changes what is stored, by then perhaps by another pane too; resolves with all of it. */
  readonly change: SettingsStore['change'];
  /** Looks at what another pane has stored meanwhile; resolves with all of it. */
  readonly refresh: SettingsStore['refresh'];
  /** This Word can make a change as a tracked one. */
  readonly canTrack: boolean;
  readonly look: typeof look;
}

/** Waits for Word (ms); rejects with a HostError that says what to do where there is none, or too old a one. */
export async function createWord(patience = 15_000, school = schoolSettings): Promise<WordSurface> {
  const theirs = school();
  await ready(patience);
  if (!has('1.3')) {
    throw new HostError(
      'too-old',
      'This version of Word is too old for the notes. Use Word 2019 or later, Microsoft 365, or Word on the web.',
    );
  }
  const store = settingsStore(await theirs);
  const host = wordHost(store.current);
  return {
    host,
    selected: host.selected,
    stored: store.current(),
    broken: store.broken,
    brokenSchool: store.brokenSchool,
    change: store.change,
    refresh: store.refresh,
    canTrack: canTrack(),
    look,
  };
}

/** For support: which Word this is, as far as it says. */
export function aboutWord(): string {
  if (typeof Office === 'undefined') return 'No Office.js';
  const { diagnostics, requirements } = Office.context as Partial<Office.Context>;
  if (!diagnostics || !requirements) return 'Office.js without Word';
  const newest = ['1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3'].find(has) ?? 'before 1.3';
  return `Word ${diagnostics.version}, ${diagnostics.platform}, WordApi ${newest}`;
}

async function ready(patience: number): Promise<void> {
  if (typeof Office === 'undefined') {
    throw new HostError(
      'gone',
      'The connection to Word could not be loaded. Check the internet connection, then try again.',
    );
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const info = await Promise.race([
    Office.onReady(),
    new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patience);
    }),
  ]);
  clearTimeout(timer);
  if (!info)
    throw new HostError('busy', 'Word has not answered yet. Close this pane, open it again, and try once more.');
  // Outside Office the runtime is ready too, with no host.
  if ((info.host as Office.HostType | null) !== Office.HostType.Word) {
    throw new HostError(
      'gone',
      'This page belongs inside Word. Open a document in Word and choose Check plan on the Home tab.',
    );
  }
}

/** How Office shows itself now; undefined where it does not say. */
export function look(): 'light' | 'dark' | 'black' | undefined {
  // Word on Mac and older versions do not say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return undefined;
  const [red, green, blue] = colour.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  // Office’s black is #0a0a0a or, in older ones, #262626; its dark grey #292929 or #666666.
  return brightness < 40 ? 'black' : brightness < 128 ? 'dark' : 'light';
}
