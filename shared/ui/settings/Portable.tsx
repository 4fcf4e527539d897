import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { readSettings, type StoredSettings } from '../../settings';
import { Part } from './Part';
import type { SettingsProps } from './props';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: 0, minHeight: '20px' },
  text: { width: '100%' },
});

const largestFile = 1_000_000;

/** Takes the school's choices to a colleague, and brings a colleague's here. Nothing of a child or a plan is among them. */
export function Portable({ settings, onChange }: SettingsProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const text = JSON.stringify(portable(settings), null, 2);

  async function read(chosen: File | undefined) {
    if (!chosen) return;
    const imported = chosen.size <= largestFile ? parse(await chosen.text()) : undefined;
    if (!imported || imported.broken.includes('all of them')) {
      setSaid('This file holds no settings of One Plan Assistant. Nothing was changed.');
      return;
    }
    onChange((one) => ({ ...one, ...portable(imported.settings) }));
    setSaid(
      imported.broken.length === 0
        ? 'The settings from the file are in use now.'
        : `The settings from the file are in use now, but for what could not be read: ${imported.broken.join(', ')}.`,
    );
  }

  return (
    <Part
      title="Share with colleagues"
      text="Words, rules, term dates and your own kinds of plan, as a file. Nothing of a child or a plan is in it."
    >
      <div className={styles.row}>
        <Button onClick={() => save(text)}>Export to a file</Button>
        <Button onClick={() => file.current?.click()}>Import from a file</Button>
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
      <details className={styles.text}>
        <summary>Or copy it as text</summary>
        <Textarea className={styles.text} readOnly rows={8} value={text} aria-label="Settings as text" />
      </details>
    </Part>
  );
}

/** What may go to another device: choices, but nothing that is bound to this one or to one plan. */
function portable(settings: StoredSettings): Partial<StoredSettings> {
  const { schoolWords, glossary, rulesOff, severities, readingAge, terms, ownTemplates } = settings;
  return { schoolWords, glossary, rulesOff, severities, readingAge, terms, ownTemplates };
}

function parse(text: string) {
  try {
    return readSettings(JSON.parse(text));
  } catch {
    return undefined; // no JSON
  }
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'school-settings.json';
  link.click();
  URL.revokeObjectURL(address);
}
