import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Part } from '../../shared/ui/settings/Part';
import type { SettingsProps } from '../../shared/ui/settings/props';
import { SettingsFile, type FileExtras } from '../../shared/ui/settings/SettingsFile';
import { useSaid } from '../../shared/ui/settings/use-said';
import { importMapping, readMapping, storedMapping } from '../browser/mapping-store';
import { resetAll } from '../browser/reset';
import { notStored } from '../browser/settings-store';

/** What is kept on this device, and how to take it along, bring it here or forget it. */
export function YourSettings(props: SettingsProps) {
  // What was said of a file is no longer so after a reset, nor the other way round.
  const [resets, setResets] = useState(0);
  const [imports, setImports] = useState(0);
  return (
    <>
      <SettingsFile
        key={`file ${resets}`}
        {...props}
        onChange={(change) => {
          setImports((times) => times + 1);
          return props.onChange(change);
        }}
        text="What you chose here, as a file for a colleague or another computer. Nothing about a child or a plan is in it."
        extras={fields}
      />
      <Part
        title="Privacy"
        text="Plans are checked on this device. No text of a plan is stored, and nothing is sent anywhere: there is no server, no account and no tracking. This device keeps only the choices on this page, the names of fields that you tied to a section of a plan, and a code for each note that you ignored."
      >
        <ResetAll key={`reset ${imports}`} onDone={() => setResets((times) => times + 1)} />
      </Part>
    </>
  );
}

/** Forgets all that is kept, and brings it back. */
function ResetAll({ onDone }: { readonly onDone: () => void }) {
  const { say, said } = useSaid();
  const [back, setBack] = useState<() => Promise<void>>();
  const undo = async (all: () => Promise<void>) => {
    try {
      await all();
      setBack(undefined);
      say('The settings are as they were before.');
      onDone();
    } catch {
      say(notStored, () => void undo(all));
    }
  };
  const reset = async () => {
    try {
      const last = await resetAll();
      // Pressed twice, the second time would leave nothing to bring back.
      const all = async () => {
        await last();
        await back?.();
      };
      setBack(() => all);
      say('All settings are back to the start. Sites stay as they are.', () => void undo(all));
      onDone();
    } catch {
      say('The settings could not be reset. Try again.', back && (() => void undo(back)));
    }
  };
  return (
    <>
      <Button onClick={() => void reset()}>Reset all</Button>
      {said}
    </>
  );
}

/** The fields that were tied to a section of a plan travel in the same file. */
const fields: FileExtras = {
  write: async () => ({ mapping: await storedMapping() }),
  read: async (content) => {
    if (typeof content !== 'object' || content === null || !('mapping' in content)) return { broken: [] };
    const { mapping, isBroken } = readMapping(content.mapping);
    return {
      broken: isBroken ? ['fields tied to a section'] : [],
      ...(Object.keys(mapping).length > 0 && { undo: await importMapping(mapping) }),
    };
  },
};
