import { Button, Field, Input, Tag, TagGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { most } from '../../settings';
import { useListStyles } from './list-styles';
import { changeWithUndo, listSaid, toNext, useSaid } from './use-said';
import { onceKept, type SettingsProps } from './props';
import { Part } from './Part';

const useStyles = makeStyles({
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: '100%',
    // A long one is folded: it must not widen a narrow pane.
    '& .fui-Tag': { height: 'auto', minHeight: '32px', maxWidth: '100%', gridTemplateColumns: '0 minmax(0, 1fr) auto' },
    '& .fui-Tag__primaryText': { whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'start' },
  },
});

/** Words that everybody at the school knows. */
export function SchoolWords({ settings, onChange }: SettingsProps) {
  const styles = useStyles();
  const list = useListStyles();
  const [word, setWord] = useState('');
  const { say, said } = useSaid(settings.schoolWords.length < most.schoolWords);
  const add = (form: HTMLFormElement) => {
    const clean = word.trim().slice(0, 60);
    // The browser counts a space.
    if (clean.length < 2) {
      say(listSaid.tooShort);
      return;
    }
    setWord('');
    const kept = onChange((one) => ({
      ...one,
      // “ELSA” and “elsa” are one word; the latest spelling stays.
      schoolWords: [...one.schoolWords.filter((known) => known.toLowerCase() !== clean.toLowerCase()), clean].slice(
        -most.schoolWords,
      ),
    }));
    onceKept(kept, () => say(listSaid.added(clean)));
    toNext(form);
  };
  return (
    <Part
      title="School words"
      text="Names and abbreviations that every family at your school knows. They get no notes."
    >
      <form
        className={list.form}
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <Field label="Add a word">
          <Input required value={word} minLength={2} maxLength={60} onChange={(_event, { value }) => setWord(value)} />
        </Field>
        <Button type="submit">Add</Button>
      </form>
      {said}
      {settings.schoolWords.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label="School words"
          onDismiss={(_event, { value }) =>
            changeWithUndo(
              { say, onChange },
              (one) => ({ ...one, schoolWords: one.schoolWords.filter((known) => known !== value) }),
              listSaid.removed(value),
            )
          }
        >
          {settings.schoolWords.map((known) => (
            <Tag key={known} value={known} dismissible dismissIcon={{ 'aria-label': 'Remove' }}>
              {known}
            </Tag>
          ))}
        </TagGroup>
      )}
    </Part>
  );
}
