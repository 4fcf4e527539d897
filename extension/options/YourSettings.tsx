import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { readSettings } from '../../shared/settings';
import { importMapping, mappingSchema, storedMapping } from '../browser/mapping-store';
import { resetSettings } from '../browser/settings-store';
import { count } from '../../shared/ui/labels';
import type { OptionsProps } from './Options';
import { Part } from '../../shared/ui/settings/Part';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, minHeight: '20px' },
});

const largestFile = 1_000_000;

/** What is kept on this device, and how to take it along, bring it here or forget it. */
export function YourSettings({ settings, onChange }: OptionsProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function read(chosen: File | undefined) {
    if (!chosen) return;
    const content = chosen.size <= largestFile ? parse(await chosen.text()) : undefined;
    const imported = content === undefined ? undefined : readSettings(content);
    if (!imported || imported.broken.includes('all of them')) {
      setSaid('This file holds no settings of One Plan Assistant. Nothing was changed.');
      return;
    }
    // Ignored notes are bound to this device by its salt.
    onChange((one) => ({ ...imported.settings, ignored: one.ignored, salt: one.salt }));
    const mapping = z.safeParse(z.object({ mapping: mappingSchema }), content);
    if (mapping.success) await importMapping(mapping.data.mapping);
    setSaid(
      imported.broken.length === 0
        ? 'The settings from the file are in use now.'
        : `The settings from the file are in use now, but for what could not be read: ${imported.broken.join(', ')}.`,
    );
  }

  return (
    <>
      <Part
        title="Your settings"
        text={`${count(settings.ignored.length, 'note')} ignored on this device. What is ignored is kept as a code that cannot be read back.`}
      >
        <div className={styles.row}>
          <Button onClick={() => void save(settings)}>Export to a file</Button>
          <Button onClick={() => file.current?.click()}>Import from a file</Button>
          <Button disabled={settings.ignored.length === 0} onClick={() => onChange((one) => ({ ...one, ignored: [] }))}>
            Show ignored notes again
          </Button>
          <Button
            onClick={() => {
              void resetSettings().then(() => setSaid('Everything is as it was on the first day.'));
            }}
          >
            Reset all
          </Button>
        </div>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="Settings file"
          accept="application/json,.json"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = '';
          }}
        />
        <p className={styles.said} role="status">
          {said}
        </p>
      </Part>
      <Part
        title="Privacy"
        text="Plans are checked on this device. No text of a plan is stored, and nothing is sent anywhere: there is no server, no account, no statistics. Kept on this device are only the choices on this page, the names of fields that you tied to a part of a plan, and a code for each note that you ignored."
      />
    </>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON
  }
}

/** What may go to another device: choices, but nothing that is bound to this one. */
async function save(settings: OptionsProps['settings']): Promise<void> {
  const mapping = await storedMapping();
  const shared = { ...settings, ignored: undefined, salt: undefined, child: undefined, mapping };
  const address = URL.createObjectURL(new Blob([JSON.stringify(shared, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'one-plan-assistant-settings.json';
  link.click();
  URL.revokeObjectURL(address);
}
