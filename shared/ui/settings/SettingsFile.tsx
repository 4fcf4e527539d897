import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { readSettings } from '../../read-settings';
import { joinSettings, schoolKeys, type StoredSettings } from '../../settings';
import { Part } from './Part';
import type { SettingsProps } from './props';
import { changeWithUndo, useSaid } from './use-said';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const noSettings = 'This file holds no settings of One Plan Assistant. Nothing was changed.';

const largestFile = 1_000_000;

/** What of the settings may go to another device: choices, but nothing that is bound to this one or to one plan. */
export function portable(settings: Partial<StoredSettings>): Partial<StoredSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => travelling.has(key)));
}

const travelling = new Set<string>(schoolKeys);

/** What a surface keeps beside its settings and sends along in the same file. */
export interface FileExtras {
  readonly write: () => Promise<Readonly<Record<string, unknown>>>;
  /** Whatever the file holds; must take nothing that it has not checked. Gives what takes it back, absent where nothing was taken, and the names of what could not be read. */
  readonly read: (
    content: unknown,
  ) => Promise<{ readonly undo?: () => Promise<void>; readonly broken: readonly string[] }>;
}

/** Writes the settings into a file for a colleague and reads them from one, and says what came of it. */
export function SettingsFile({
  text,
  settings,
  onChange,
  extras,
  children,
}: SettingsProps & {
  /** What is in the file. */
  readonly text: string;
  readonly extras?: FileExtras;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { say, said } = useSaid();

  async function read(chosen: File | undefined) {
    if (!chosen) return;
    const content = chosen.size <= largestFile ? parse(await chosen.text()) : undefined;
    const imported = content === undefined ? undefined : readSettings(content);
    if (!imported || imported.broken.includes('all of them')) {
      say(noSettings);
      return;
    }
    const given = portable(imported.given);
    const full = readSettings(joinSettings(settings, given)).broken;
    if (full.length > 0) {
      say(
        `Nothing was changed: with this file’s there would be too many of ${full.join(', ')}. Remove some here first.`,
      );
      return;
    }
    const more = await extras?.read(content);
    const broken = [...imported.broken, ...(more?.broken ?? [])];
    if (Object.keys(given).length === 0 && !more?.undo) {
      say(broken.length > 0 ? `Nothing was changed: ${broken.join(', ')} in this file could not be read.` : noSettings);
      return;
    }
    const less = broken.length === 0 ? '' : `, but for what could not be read: ${broken.join(', ')}`;
    changeWithUndo({ say, onChange }, (one) => joinSettings(one, given), {
      done: `The settings from the file are in use now, beside your own words and choices${less}.`,
      undone: 'The settings are as they were before.',
      ...(more?.undo && { also: more.undo }),
    });
  }

  return (
    <Part title="Share with colleagues" text={text}>
      <div className={styles.row}>
        <Button
          onClick={() =>
            void save(settings, extras).then(
              // Panes of Word show no downloads.
              () => say(`Look in your downloads for “${fileName}”.`),
              () => say('The file could not be made. Try again.'),
            )
          }
        >
          Export to a file
        </Button>
        <Button onClick={() => file.current?.click()}>Import from a file</Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        aria-label="Settings file"
        accept="application/json,.json"
        onChange={({ target }) => {
          void read(target.files?.[0]).catch(() => say('The file could not be read, or not kept. Try again.'));
          target.value = '';
        }}
      />
      {said}
      {children}
    </Part>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON
  }
}

const fileName = 'school-settings.json';

async function save(settings: StoredSettings, extras: FileExtras | undefined): Promise<void> {
  const text = JSON.stringify({ ...portable(settings), ...(await extras?.write()) }, null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
