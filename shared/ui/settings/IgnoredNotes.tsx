import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../../labels';
import { Part } from './Part';
import type { SettingsProps } from './props';

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
  if (ignored.length === 0 && !back) return null;
  return (
    <Part
      title="Ignored notes"
      text={`${count(ignored.length, 'note')} ignored ${where}, each kept as a code from which its words cannot be read.`}
    >
      {/* One button, so that the focus stays. */}
      <Button
        onClick={() => {
          onChange((one) => ({ ...one, ignored: back ? [...new Set([...back, ...one.ignored])] : [] }));
          setBack(back ? undefined : ignored);
        }}
      >
        {back ? 'Undo' : 'Show them again'}
      </Button>
      <span role="status">{back && 'They are shown again.'}</span>
    </Part>
  );
}
