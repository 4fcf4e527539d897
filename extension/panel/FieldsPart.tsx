import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import { templateOf, templates } from '../../shared/plan/templates';
import type { Settings } from '../../shared/settings';
import { KnownSections } from '../../shared/ui/settings/KnownSections';
import { setMeaning, watchMapping } from '../browser/mapping-store';
import { notStored } from '../browser/settings-store';
import { fieldsOf } from '../browser/tab-fields';
import { watchFields } from '../browser/tabs';
import type { Meaning } from '../content/mapping';
import type { FieldsHere } from '../content/ports';
import { inReadingOrder } from '../content/reading-order';

const useStyles = makeStyles({
  name: { cursor: 'pointer', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  label: { display: 'block', overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalXXS },
  choice: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

type Named = FieldsHere['fields'][number];

/** The fields that share a key: the rows of one repeated group, or fields whose names differ in what is not kept of them. */
interface NamedFields extends Pick<Named, 'key' | 'chosen'> {
  readonly site: string;
  /** The name of each, once. */
  readonly labels: ReadonlySet<string>;
  /** What they are taken for by their names; undefined: not known. */
  readonly found: ReadonlySet<Named['found']>;
}

/** Which field of the page is which part of the plan; the writer's correction is remembered for the site. */
export function FieldsPart({ tab, settings }: { readonly tab: number; readonly settings: Settings }) {
  const styles = useStyles();
  const fields = useFields(tab);
  if (fields.length === 0) return null;
  const chosen = templateOf(settings.template, settings.ownTemplates);
  const first = chosen ? [chosen, ...settings.ownTemplates] : settings.ownTemplates;
  return (
    <details>
      <summary className={styles.name}>Fields on this page</summary>
      <p className={styles.text}>
        If a field is taken for the wrong section, choose the right one. Your choice is remembered for this site,
        without the child’s name and without what you write.
      </p>
      <ul className={styles.list}>
        {fields.map((field) => (
          <FieldChoice key={`${field.site} ${field.key}`} field={field} first={first} />
        ))}
      </ul>
    </details>
  );
}

function FieldChoice({
  field: { site, key, labels, found, chosen },
  first,
}: {
  readonly field: NamedFields;
  /** The templates whose sections are offered before those of the others. */
  readonly first: readonly Template[];
}) {
  const styles = useStyles();
  const id = useId();
  const [said, setSaid] = useState('');
  const choose = (value: string) =>
    setMeaning(site, key, value === '' ? undefined : (value as Meaning)).then(
      () => setSaid(''),
      () => setSaid(notStored),
    );
  return (
    <li>
      <label htmlFor={id} className={styles.label}>
        {[...labels].join(', ')}
      </label>
      <Select
        id={id}
        className={styles.choice}
        value={chosen ?? ''}
        onChange={(_event, { value }) => void choose(value)}
      >
        <option value="">
          {[...found].every((one) => one === undefined)
            ? 'Not known by its name'
            : `${[...found].map((one) => (one ? headingOf(one, first) : 'Not known')).join(', ')} (by its name)`}
        </option>
        <KnownSections first={first} />
        <option value="none">No section of the plan</option>
      </Select>
      <span role="status">{said}</span>
    </li>
  );
}

const headingOf = (id: SectionId, first: readonly Template[]) =>
  [...first, ...templates].flatMap(({ sections }) => sections).find((one) => one.id === id)?.heading ?? id;

function useFields(tab: number): readonly NamedFields[] {
  const [fields, setFields] = useState<readonly NamedFields[]>([]);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      void fieldsOf(tab).then((frames) => {
        if (!current) return;
        const all = inReadingOrder(
          frames.map(({ site, fields: some, ...place }) => ({
            ...place,
            items: some.map((field) => ({ ...field, site })),
          })),
        );
        // They are corrected together.
        const together = new Map<string, NamedFields>();
        for (const { label, found, ...field } of all) {
          const id = `${field.site} ${field.key}`;
          const others = together.get(id);
          const labels = new Set([...(others?.labels ?? []), label]);
          together.set(id, { ...field, labels, found: new Set([...(others?.found ?? []), found]) });
        }
        setFields([...together.values()]);
      });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(load, 500);
    };
    load();
    const stops = [watchMapping(soon), watchFields(tab, soon)];
    return () => {
      current = false;
      clearTimeout(timer);
      stops.forEach((stop) => stop());
    };
  }, [tab]);
  return fields;
}
