import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Template, TemplateSection } from '../plan/template';
import { templates } from '../plan/templates';
import { TemplateChoice } from './SectionsList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  parts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXXL, lineHeight: tokens.lineHeightBase400 },
});

/** What the writer sees beside an empty document: choose a plan, see its parts, put them in. */
export function StartPlan({
  own,
  unread,
  busy,
  onStart,
}: {
  /** The school's own templates: the latest of them is offered first. */
  readonly own: readonly Template[];
  /** What the host never reads, in words; empty where there is no such thing. */
  readonly unread: string;
  readonly busy: boolean;
  /** Absent where nothing can be put in. */
  readonly onStart?: (template: Template) => void;
}) {
  const styles = useStyles();
  const [id, setId] = useState((own.at(-1) ?? templates[0]).id);
  const template = [...own, ...templates].find((one) => one.id === id) ?? templates[0];
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>This document is empty</h1>
      {onStart && (
        <>
          <p className={styles.text}>
            Start from a template. Its headings and tables go into the document, ready to fill in.
          </p>
          <TemplateChoice
            label="Template"
            own={own}
            value={template.id}
            onChange={(chosen) => setId(chosen ?? templates[0].id)}
          />
          <Button appearance="primary" disabledFocusable={busy} onClick={() => onStart(template)}>
            Insert the whole plan
          </Button>
          <p className={styles.text}>The plan has these sections:</p>
          <ol className={styles.parts}>
            {inTwoLevels(template).map(([{ id: section, heading }, ...parts]) => (
              <li key={section}>
                {heading}
                {parts.length > 0 && (
                  <ul className={styles.parts}>
                    {parts.map((part) => (
                      <li key={part.id}>{part.heading}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {unread && (
        <p className={styles.text}>
          If there is a plan in this document, its words are where they cannot be read: {unread}.
          {onStart && ' Copy them into the page.'}
        </p>
      )}
    </div>
  );
}

/** Each section with the parts that stand in it behind it. */
function inTwoLevels({ sections }: Template): readonly (readonly [TemplateSection, ...TemplateSection[]])[] {
  const all: [TemplateSection, ...TemplateSection[]][] = [];
  for (const section of sections) {
    const last = all.at(-1);
    if (section.level === 2 && last) last.push(section);
    else all.push([section]);
  }
  return all;
}
