import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../../labels';
import { Part } from './Part';
import type { SettingsProps } from './props';
import { changeWithUndo, useSaid } from './use-said';

/** Brings back what was ignored; absent where there is nothing, nor was a moment ago. */
export function IgnoredNotes({
  settings: { ignored },
  onChange,
  where,
}: SettingsProps & {
  /** Where they are kept: `in this document`. */
  readonly where: string;
}) {
  const { say, said } = useSaid();
  const some = ignored.length > 0;
  const [had, setHad] = useState(some);
  if (some && !had) setHad(true);
  if (!had) return null;
  return (
    <Part
      title="Ignored notes"
      text={`${count(ignored.length, 'note')} ignored ${where}${some ? `, ${ignored.length === 1 ? '' : 'each '}kept as a code from which its words cannot be read` : ''}.`}
    >
      {some && (
        <Button
          onClick={() =>
            changeWithUndo({ say, onChange }, (one) => ({ ...one, ignored: [] }), {
              done: 'They are shown again.',
              undone: 'They are ignored again.',
            })
          }
        >
          Show them again
        </Button>
      )}
      {said}
    </Part>
  );
}
