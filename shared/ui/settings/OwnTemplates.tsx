import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { count } from '../../labels';
import { mostTemplates, type StoredSettings } from '../../settings';
import type { Template } from '../../plan/template';
import { useListStyles } from './list-styles';
import { onceKept, type SettingsProps } from './props';

const useStyles = makeStyles({
  said: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What came of the last change, in a sentence, and how to take it back. */
interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

/** The school's own templates, to be corrected or taken away; nothing where there are none. */
export function OwnTemplates({
  settings,
  onChange,
  onCorrect,
}: SettingsProps & {
  /** Absent where they cannot be corrected: their headings are read from a document. */
  readonly onCorrect?: (template: Template) => void;
}) {
  const list = useListStyles();
  const styles = useStyles();
  const [said, setSaid] = useState<Said>();
  const { ownTemplates, template: chosen } = settings;
  const remove = (own: Template) => {
    const { id, title } = own;
    const at = ownTemplates.indexOf(own);
    const kept = onChange((one) => without(one, id));
    const undo = () => {
      // What was saved meanwhile stays.
      const back = onChange((one) => ({
        ...one,
        ownTemplates: without(one, id).ownTemplates.toSpliced(at, 0, own),
        ...(chosen === id && { template: chosen }),
      }));
      setSaid(undefined);
      onceKept(back, () => setSaid({ text: `“${title}” is back.` }));
    };
    setSaid(undefined);
    onceKept(kept, () => setSaid({ text: `“${title}” is removed.`, undo }));
  };
  return (
    <>
      {ownTemplates.length > 0 && (
        <ul className={list.list} aria-label="Your own templates">
          {ownTemplates.map((own) => (
            <li key={own.id} className={list.item}>
              <span>
                <strong>{own.title}</strong>: {count(own.sections.length, 'section')}
              </span>
              {onCorrect && (
                <Button size="small" aria-label={`Change ${own.title}`} onClick={() => onCorrect(own)}>
                  Change
                </Button>
              )}
              <Button size="small" aria-label={`Remove ${own.title}`} onClick={() => remove(own)}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.said}>
        <span role="status">{said?.text}</span>
        {said?.undo && ownTemplates.length < mostTemplates && (
          <Button size="small" onClick={said.undo}>
            Undo
          </Button>
        )}
      </p>
    </>
  );
}

const without = (settings: StoredSettings, id: string): StoredSettings => ({
  ...settings,
  ownTemplates: settings.ownTemplates.filter((other) => other.id !== id),
  ...(settings.template === id && { template: undefined }),
});
