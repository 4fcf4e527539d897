import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../../labels';
import { Part } from './Part';
import { onceKept, type SettingsProps } from './props';

/** Brings back what was ignored; absent where nothing was. */
export function IgnoredNotes({
  settings: { ignored },
  onChange,
  where,
}: SettingsProps & {
  /** Where they are kept: `in this document`. */
  readonly where: string;
}) {
  const [back, setBack] = useState<readonly string[]>();
  const [said, setSaid] = useState('');
  if (ignored.length === 0 && !back) return null;
  return (
    <Part
      title="Ignored notes"
      text={`${count(ignored.length, 'note')} ignored ${where}${ignored.length === 0 ? '' : `, ${ignored.length === 1 ? '' : 'each '}kept as a code from which its words cannot be read`}.`}
    >
      {/* One button, so that the focus stays. */}
      <Button
        onClick={() => {
          const kept = onChange((one) => ({
            ...one,
            ignored: back ? [...new Set([...back, ...one.ignored])] : [],
          }));
          setBack(back ? undefined : ignored);
          setSaid('');
          onceKept(kept, () => setSaid(back ? 'They are ignored again.' : 'They are shown again.'));
        }}
      >
        {back ? 'Undo' : 'Show them again'}
      </Button>
      <span role="status">{said}</span>
    </Part>
  );
}
