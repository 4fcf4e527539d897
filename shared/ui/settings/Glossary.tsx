import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { most } from '../../settings';
import { onceKept, type SettingsProps } from './props';
import { Part } from './Part';
import { useListStyles } from './list-styles';
import { changeWithUndo, listSaid, toNext, useSaid } from './use-said';

const useStyles = makeStyles({
  // Room for a sentence: a line of its own in a narrow pane.
  meaning: { flex: '2 1 260px', minWidth: 0 },
});

/** The school's own terms, each with the words that explain it to a parent. */
export function Glossary({ settings, onChange }: SettingsProps) {
  const styles = useStyles();
  const list = useListStyles();
  const [term, setTerm] = useState('');
  const [meaning, setMeaning] = useState('');
  const { say, said } = useSaid(settings.glossary.length < most.glossary);
  const add = (form: HTMLFormElement) => {
    const one = { term: term.trim(), meaning: meaning.trim() };
    // The browser counts a space.
    if (one.term.length < 2) say(listSaid.tooShort);
    if (one.term.length < 2 || one.meaning === '') return;
    const kept = onChange((all) => ({
      ...all,
      glossary: [...all.glossary.filter((known) => known.term !== one.term), one].slice(-most.glossary),
    }));
    setTerm('');
    setMeaning('');
    onceKept(kept, () => say(listSaid.added(one.term)));
    toNext(form);
  };
  return (
    <Part
      title="Your own words, explained"
      text="What your school says that a parent may not know, and how you explain it. Where a plan does not explain the word, your explanation is offered."
    >
      <form
        className={list.form}
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <Field label="Your word">
          <Input required value={term} minLength={2} maxLength={60} onChange={(_event, { value }) => setTerm(value)} />
        </Field>
        <div className={styles.meaning}>
          <Field label="What it is, in plain words">
            <Input required value={meaning} maxLength={200} onChange={(_event, { value }) => setMeaning(value)} />
          </Field>
        </div>
        <Button type="submit">Add</Button>
      </form>
      {said}
      {settings.glossary.length > 0 && (
        <ul className={list.list} aria-label="Your own words, explained">
          {settings.glossary.map((one) => (
            <li key={one.term} className={list.item}>
              <span>
                <strong>{one.term}</strong>: {one.meaning}
              </span>
              <Button
                size="small"
                aria-label={`Remove ${one.term}`}
                onClick={() =>
                  changeWithUndo(
                    { say, onChange },
                    (all) => ({ ...all, glossary: all.glossary.filter((known) => known.term !== one.term) }),
                    listSaid.removed(one.term),
                  )
                }
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
