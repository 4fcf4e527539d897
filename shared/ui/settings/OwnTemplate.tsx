import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { knownParts, mapHeadings, ownTemplate, type MappedHeading } from '../../plan/own-template';
import type { Plan } from '../../plan/plan';
import type { SectionId } from '../../plan/section';
import { useListStyles } from './list-styles';
import { Part } from './Part';
import type { SettingsProps } from './props';

const useStyles = makeStyles({
  mapping: { width: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  // Names of parts are long: they may be cut off, but must not widen the pane.
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A school's own kind of plan, read from the headings of the open document. */
export function OwnTemplate({ settings, onChange, plan }: SettingsProps & { readonly plan: Plan }) {
  const styles = useStyles();
  const list = useListStyles();
  const [mapping, setMapping] = useState<readonly MappedHeading[]>();
  const [title, setTitle] = useState('Our plan');
  const template = mapping && ownTemplate(title, mapping);
  return (
    <Part
      title="Your school’s own plan"
      text="Open your blank form, and its headings become a kind of plan here: its sections can be inserted and checked like any other."
    >
      {!mapping && (
        <Button onClick={() => setMapping(mapHeadings(plan))}>Use this document’s headings as our template</Button>
      )}
      {mapping?.length === 0 && <p>No headings were found in this document.</p>}
      {mapping && mapping.length > 0 && (
        <>
          <Field label="Name of your plan">
            <Input value={title} maxLength={100} onChange={(_event, { value }) => setTitle(value)} />
          </Field>
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
                  {knownParts.map(({ id, heading: name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
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
                  ownTemplates: [...one.ownTemplates.filter(({ id }) => id !== template.id), template].slice(-5),
                  template: template.id,
                }));
                setMapping(undefined);
              }}
            >
              Save this template
            </Button>
            <Button onClick={() => setMapping(undefined)}>Cancel</Button>
          </div>
        </>
      )}
      {settings.ownTemplates.length > 0 && (
        <ul className={list.list} aria-label="Your own plans">
          {settings.ownTemplates.map(({ id, title: name, sections }) => (
            <li key={id} className={list.item}>
              <span>
                <strong>{name}</strong>: {sections.length} parts
              </span>
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
          ))}
        </ul>
      )}
    </Part>
  );
}
