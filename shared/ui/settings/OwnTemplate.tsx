import { Button, Field, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { mapHeadings, mostSections, ownTemplate, templateName, type MappedHeading } from '../../plan/own-template';
import type { Plan } from '../../plan/plan';
import type { Template, TemplateSection } from '../../plan/template';
import { Leave } from '../Leave';
import { KnownSections } from './KnownSections';
import { OwnTemplates } from './OwnTemplates';
import { Part } from './Part';
import { mostTemplates } from '../../settings';
import { onceKept, type SettingsProps } from './props';

const useStyles = makeStyles({
  name: { width: '100%', maxWidth: '420px' },
  mapping: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  heading: {
    display: 'grid',
    // Beside each other only where a heading has room for its words.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingVerticalXS,
  },
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

/** A heading of the form, and the words that the writer wants for it. */
interface Row extends MappedHeading {
  readonly words: string;
}

/** A template that is not saved yet: its headings, its name, and the one that is being corrected; undefined: a new one. */
export interface UnsavedTemplate {
  readonly rows: readonly Row[];
  readonly title: string;
  readonly changing?: Template;
  /** The writer has changed something of it. */
  readonly isChanged?: true;
}

const isOwn = ({ id }: TemplateSection) => id.startsWith('own_');

/** What is the same as before stays as it was written, hints included. */
const keeping = (before: Template | undefined, { sections, ...made }: Template): Template => ({
  ...made,
  sections: sections.map(
    (section) =>
      before?.sections.find(
        (one) => one.heading === section.heading && (one.id === section.id || (isOwn(one) && isOwn(section))),
      ) ?? section,
  ),
});

/** Gives the sections the words that the writer chose; plans that were written under the old ones are known all the same. */
const inWords = (rows: readonly Row[], { sections, ...template }: Template): Template => ({
  ...template,
  sections: sections.map((section) => {
    const heading = rows.find((row) => row.heading === section.heading)?.words.trim() ?? section.heading;
    if (heading === section.heading) return section;
    return { ...section, heading, synonyms: [...new Set([heading.toLowerCase(), ...section.synonyms])] };
  }),
});

/** Makes the template of the rows; undefined where none is left. A heading without words is left out. */
function templateOf(title: string, rows: readonly Row[], before: Template | undefined): Template | undefined {
  const made = ownTemplate(
    title,
    rows.filter(({ words }) => words.trim() !== ''),
  );
  return made && inWords(rows, keeping(before, made));
}

/** Two headings that stand for the same known section, of which a template has only one. */
function sameTwice(rows: readonly Row[]): readonly [Row, Row] | undefined {
  const used = rows.filter(({ part, words }) => part !== 'own' && part !== 'none' && words.trim() !== '');
  const second = used.find((row, at) => used.slice(0, at).some(({ part }) => part === row.part));
  return second && [used.find(({ part }) => part === second.part)!, second];
}

/** A school's own template, read from the headings of the open document. */
export function OwnTemplate({
  settings,
  onChange,
  plan,
  unsaved,
  onUnsaved,
}: SettingsProps & {
  readonly plan: Plan;
  /** What the writer has begun: it stays while the settings are closed. */
  readonly unsaved: UnsavedTemplate | undefined;
  readonly onUnsaved: (unsaved: UnsavedTemplate | undefined) => void;
}) {
  const styles = useStyles();
  const { rows: mapping, title = '', changing } = unsaved ?? {};
  const [said, setSaid] = useState('');
  /** It was begun just now, and not before the settings were closed. */
  const [isNew, setNew] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const reason = useId();
  const template = mapping && templateOf(title, mapping, changing);
  const tooMany = (template?.sections.length ?? 0) - mostSections;
  const twice = sameTwice(mapping ?? []);
  const lacks = !template
    ? 'Every heading is left out. Choose a section for at least one of them.'
    : tooMany > 0
      ? `A template holds at most ${mostSections} sections. Leave out ${tooMany} more.`
      : twice
        ? `“${twice[0].words}” and “${twice[1].words}” cannot both be the same section. Leave one of them out, or make it a section of its own.`
        : undefined;
  const change = (index: number, how: Partial<Pick<Row, 'part' | 'words'>>) =>
    onUnsaved(
      unsaved && {
        ...unsaved,
        isChanged: true,
        rows: unsaved.rows.map((one, at) => (at === index ? { ...one, ...how } : one)),
      },
    );
  const others = settings.ownTemplates.filter(({ id }) => id !== template?.id && id !== changing?.id);
  const replaced = settings.ownTemplates.some(({ id }) => id === template?.id && id !== changing?.id);
  const oldest = others.length >= mostTemplates ? others[0] : undefined;
  const begin = (headings: readonly MappedHeading[], name: string, before?: Template) => {
    setNew(true);
    onUnsaved({
      rows: headings.map((one) => ({ ...one, words: one.heading })),
      title: name,
      ...(before && { changing: before }),
    });
    setSaid('');
  };
  return (
    <Part
      title="Your school’s own template"
      text="Open your blank form, and its headings become a template here: its sections can be inserted and checked like any other."
    >
      {!mapping?.length && (
        <Button
          onClick={() => {
            const found = mapHeadings(plan);
            begin(found, templateName(plan, found));
          }}
        >
          Use this document’s headings as our template
        </Button>
      )}
      {mapping?.length === 0 && (
        <p className={styles.text} role="status">
          No headings were found in this document. Open your blank form and press this again there.
        </p>
      )}
      {mapping && mapping.length > 0 && (
        <>
          <Field
            label="Name of your template"
            className={styles.name}
            {...((replaced || oldest) && {
              validationState: 'none',
              validationMessage: replaced
                ? 'You have a template of this name. Saving puts this one in its place.'
                : `You have ${mostTemplates} templates, and no more are kept. Saving puts this one in the place of “${oldest!.title}”.`,
            })}
          >
            <Input
              autoFocus={isNew}
              value={title}
              maxLength={100}
              onChange={(_event, { value }) => onUnsaved(unsaved && { ...unsaved, isChanged: true, title: value })}
            />
          </Field>
          <p className={styles.text}>
            For each heading, choose the section that it stands for, even if your school gives it another name: it is
            then checked as in any other plan. Leave out what is not a section, such as the title of the form; of two
            headings for the same section the second is left out already. You can change the words of a heading; no
            child should be named in one.
          </p>
          <ol className={styles.mapping} aria-label="What each heading is">
            {mapping.map(({ heading, part, words }, index) => (
              <li key={`${index} ${heading}`} className={mergeClasses(styles.heading, styles.choice)}>
                <Input
                  aria-label={`Words of heading ${index + 1}`}
                  value={words}
                  maxLength={200}
                  onChange={(_event, { value }) => change(index, { words: value })}
                />
                <Select
                  aria-label={heading}
                  value={part}
                  onChange={(_event, { value }) => change(index, { part: value as Row['part'] })}
                >
                  <option value="own">A section of its own</option>
                  <option value="none">Leave it out</option>
                  <KnownSections />
                </Select>
              </li>
            ))}
          </ol>
          {lacks && (
            <p className={styles.text} id={reason}>
              {lacks}
            </p>
          )}
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={lacks !== undefined}
              {...(lacks && { 'aria-describedby': reason })}
              onClick={() => {
                if (!template || lacks) return;
                const kept = onChange((one) => ({
                  ...one,
                  ownTemplates: [
                    ...one.ownTemplates.filter(({ id }) => id !== template.id && id !== changing?.id),
                    template,
                  ].slice(-mostTemplates),
                  template: template.id,
                }));
                onceKept(kept, () => {
                  setLeaving(false);
                  onUnsaved(undefined);
                  setSaid(`“${template.title}” is one of your templates now.`);
                });
              }}
            >
              Save this template
            </Button>
            <Button
              ref={cancel}
              onClick={() => {
                if (unsaved?.isChanged) setLeaving(true);
                else onUnsaved(undefined);
              }}
            >
              Cancel
            </Button>
          </div>
          {isLeaving && (
            <Leave
              onLeave={() => {
                setLeaving(false);
                onUnsaved(undefined);
              }}
              onStay={() => {
                setLeaving(false);
                cancel.current?.focus();
              }}
            />
          )}
        </>
      )}
      <p className={styles.text} role="status">
        {said}
      </p>
      {!mapping?.length && (
        <OwnTemplates
          settings={settings}
          onChange={onChange}
          onCorrect={(own) => begin(mappingOf(own), own.title, own)}
        />
      )}
    </Part>
  );
}
