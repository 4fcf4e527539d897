import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mapHeadings, ownTemplate, type MappedHeading } from '../../plan/own-template';
import type { Plan } from '../../plan/plan';
import type { SectionId } from '../../plan/section';
import type { Template } from '../../plan/template';
import { count } from '../../labels';
import { KnownSections } from './KnownSections';
import { useListStyles } from './list-styles';
import { Part } from './Part';
import type { SettingsProps } from './props';

const useStyles = makeStyles({
  mapping: { width: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  // Names of parts are long: they may be cut off, but must not widen the pane.
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The headings of a template that was saved, to be corrected again. */
const mappingOf = ({ sections }: Template): readonly MappedHeading[] =>
  sections.map(({ id, heading, table }) => ({
    heading,
    part: id.startsWith('own_') ? 'own' : id,
    columns: table?.columns ?? [],
  }));

/** What is the same as before stays as it was written, hints included. */
const keeping = (before: Template | undefined, { sections, ...made }: Template): Template => ({
  ...made,
  sections: sections.map(
    (section) =>
      before?.sections.find(({ id, heading }) => id === section.id && heading === section.heading) ?? section,
  ),
});

/** A school's own template, read from the headings of the open document. */
export function OwnTemplate({ settings, onChange, plan }: SettingsProps & { readonly plan: Plan }) {
  const styles = useStyles();
  const list = useListStyles();
  const [mapping, setMapping] = useState<readonly MappedHeading[]>();
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  /** The template that is being corrected; undefined: a new one. */
  const [changing, setChanging] = useState<Template>();
  const made = mapping && ownTemplate(title, mapping);
  const template = made && keeping(changing, made);
  const replaced = settings.ownTemplates.some(({ id }) => id === template?.id && id !== changing?.id);
  const begin = (headings: readonly MappedHeading[], name: string, before?: Template) => {
    setTitle(name);
    setMapping(headings);
    setChanging(before);
    setSaid('');
  };
  return (
    <Part
      title="Your school’s own template"
      text="Open your blank form, and its headings become a template here: its sections can be inserted and checked like any other."
    >
      {!mapping && (
        <Button
          onClick={() => {
            const found = mapHeadings(plan);
            // What stands at the top and is no section is the plan's own title.
            begin(found, found.find(({ part }) => part === 'none')?.heading.slice(0, 100) ?? 'Our plan');
          }}
        >
          Use this document’s headings as our template
        </Button>
      )}
      {mapping?.length === 0 && <p>No headings were found in this document.</p>}
      {mapping && mapping.length > 0 && (
        <>
          <Field
            label="Name of your template"
            {...(replaced && {
              validationState: 'none',
              validationMessage: `You have a template of this name. Saving puts this one in its place.`,
            })}
          >
            <Input autoFocus value={title} maxLength={100} onChange={(_event, { value }) => setTitle(value)} />
          </Field>
          <p className={styles.text}>
            Say for each heading what it is. Choose the usual name where your school calls it something else: it is then
            checked as in any other plan. Leave out what is no section, such as the title of the form.
          </p>
          <div className={styles.mapping} role="group" aria-label="What each heading is">
            {mapping.map(({ heading, part }, index) => (
              <Field key={`${index} ${heading}`} label={heading} className={styles.choice}>
                <Select
                  value={part}
                  onChange={(_event, { value }) =>
                    setMapping(
                      mapping.map((one, at) =>
                        at === index ? { ...one, part: value as SectionId | 'own' | 'none' } : one,
                      ),
                    )
                  }
                >
                  <option value="own">A section of its own</option>
                  <option value="none">Leave it out</option>
                  <KnownSections />
                </Select>
              </Field>
            ))}
          </div>
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabled={!template}
              onClick={() => {
                if (!template) return;
                onChange((one) => ({
                  ...one,
                  ownTemplates: [
                    ...one.ownTemplates.filter(({ id }) => id !== template.id && id !== changing?.id),
                    template,
                  ].slice(-5),
                  template: template.id,
                }));
                setMapping(undefined);
                setSaid(`“${template.title}” is one of your templates now.`);
              }}
            >
              Save this template
            </Button>
            <Button onClick={() => setMapping(undefined)}>Cancel</Button>
          </div>
        </>
      )}
      <p className={styles.text} role="status">
        {said}
      </p>
      {!mapping && settings.ownTemplates.length > 0 && (
        <ul className={list.list} aria-label="Your own templates">
          {settings.ownTemplates.map((own) => {
            const { id, title: name, sections } = own;
            return (
              <li key={id} className={list.item}>
                <span>
                  <strong>{name}</strong>: {count(sections.length, 'section')}
                </span>
                <Button size="small" aria-label={`Change ${name}`} onClick={() => begin(mappingOf(own), name, own)}>
                  Change
                </Button>
                <Button
                  size="small"
                  aria-label={`Remove ${name}`}
                  onClick={() =>
                    onChange((one) => ({
                      ...one,
                      ownTemplates: one.ownTemplates.filter((other) => other.id !== id),
                      ...(one.template === id && { template: undefined }),
                    }))
                  }
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Part>
  );
}
