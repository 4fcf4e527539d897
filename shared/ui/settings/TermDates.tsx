import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { most } from '../../settings';
import { narrow } from '../small';
import { onceKept, setBySchool, type SettingsProps } from './props';
import { Part } from './Part';
import { useListStyles } from './list-styles';
import { changeWithUndo, listSaid, toNext, useSaid } from './use-said';

const useStyles = makeStyles({
  line: { flex: '1 1 100%', minWidth: 0, '& > .fui-Field': { maxWidth: '300px' } },
  // All of “dd/mm/yyyy” is seen, however narrow and whatever the fonts.
  form: { '& > .fui-Field': { flexBasis: '160px' } },
  date: { [narrow]: { '& > input': { padding: 0, fontSize: tokens.fontSizeBase200 } } },
});

/** Browsers take years of six digits otherwise. */
const lastDay = '9999-12-31';

type Term = SettingsProps['settings']['terms'][number];

const nothing: Term = { name: '', start: '', end: '' };
const dayOf = (iso: string) => new Date(`${iso}T12:00:00`).toLocaleDateString('en-GB', { dateStyle: 'long' });

const about = {
  title: 'Term dates',
  text: 'Where your terms differ from the usual ones. Dates such as “the end of the spring term” are then read by your calendar.',
};

/** Whether two terms of one name are one: whoever adds it again corrects its days. */
const isSame = (one: Term, other: Term) =>
  one.name.toLowerCase() === other.name.toLowerCase() && one.start <= other.end && other.start <= one.end;

function Days({ term: { name, start, end } }: { readonly term: Term }) {
  return (
    <span>
      <strong>{name}</strong>: {dayOf(start)} to {dayOf(end)}
    </span>
  );
}

/** The school's terms, so that “the end of the spring term” is the right day; where the school set them for all its devices, those. */
export function TermDates(props: SettingsProps) {
  const { terms = [] } = props.school ?? {};
  const list = useListStyles();
  if (terms.length === 0) return <OwnTerms {...props} />;
  return (
    <Part {...about}>
      <span>{setBySchool}</span>
      <ul className={list.list} aria-label="Term dates">
        {terms.map((term) => (
          <li key={`${term.name} ${term.start}`} className={list.item}>
            <Days term={term} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function OwnTerms({ settings, onChange }: SettingsProps) {
  const styles = useStyles();
  const list = useListStyles();
  const [term, setTerm] = useState(nothing);
  const { say, said } = useSaid(settings.terms.length < most.terms);
  const set =
    (key: keyof typeof nothing) =>
    (_event: unknown, { value }: { value: string }) =>
      setTerm((one) => ({ ...one, [key]: value }));
  const isBackwards = term.start !== '' && term.end !== '' && term.end < term.start;
  const add = (form: HTMLFormElement) => {
    const name = term.name.trim();
    if (name === '' || term.start === '' || term.end === '' || isBackwards) return;
    const added = { ...term, name };
    const kept = onChange((one) => ({
      ...one,
      terms: [...one.terms.filter((known) => !isSame(known, added)), added]
        .sort((a, b) => a.start.localeCompare(b.start))
        .slice(-most.terms),
    }));
    setTerm(nothing);
    onceKept(kept, () => say(listSaid.added(name)));
    toNext(form);
  };
  return (
    <Part {...about}>
      <form
        className={mergeClasses(list.form, styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        {/* A line of its own, so that what stands below it moves no field beside it. */}
        <div className={styles.line}>
          <Field label="Term" hint="For example: Spring term 2027">
            <Input required value={term.name} maxLength={40} onChange={set('name')} />
          </Field>
        </div>
        {/* Browsers show a day in the order of the machine’s language, which may be the American one. */}
        <Field label="First day" hint={term.start && dayOf(term.start)}>
          <Input
            required
            type="date"
            max={lastDay}
            className={styles.date}
            value={term.start}
            onChange={set('start')}
          />
        </Field>
        <Field
          label="Last day"
          // In place of the day, or this field would stand higher than the first.
          hint={isBackwards ? '' : term.end && dayOf(term.end)}
          {...(isBackwards && { validationMessage: 'Choose a day after the first.' })}
        >
          <Input required type="date" max={lastDay} className={styles.date} value={term.end} onChange={set('end')} />
        </Field>
        <Button type="submit">Add</Button>
      </form>
      {said}
      {settings.terms.length > 0 && (
        <ul className={list.list} aria-label="Term dates">
          {settings.terms.map((one) => (
            <li key={`${one.name} ${one.start}`} className={list.item}>
              <Days term={one} />
              <Button
                size="small"
                aria-label={`Remove ${one.name}`}
                onClick={() =>
                  changeWithUndo(
                    { say, onChange },
                    (all) => ({
                      ...all,
                      terms: all.terms.filter(({ name, start }) => name !== one.name || start !== one.start),
                    }),
                    listSaid.removed(one.name),
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
