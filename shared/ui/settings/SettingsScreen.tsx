import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Plan } from '../../plan/plan';
import { rules } from '../../rules';
import { Glossary } from './Glossary';
import { IgnoredNotes } from './IgnoredNotes';
import { OwnTemplate, type UnsavedTemplate } from './OwnTemplate';
import { Part } from './Part';
import { Portable } from './Portable';
import type { SettingsProps } from './props';
import { ReadingAge } from './ReadingAge';
import { Rules } from './Rules';
import { SchoolWords } from './SchoolWords';
import { TermDates } from './TermDates';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outline: 'none',
  },
});

/** What the school and the writer choose, beside a document. */
export function SettingsScreen({
  plan,
  canTrack,
  canUnderline,
  unsaved,
  onUnsaved,
  onClose,
  ...props
}: SettingsProps & {
  readonly plan: Plan;
  /** A template of the school that was begun: it stays while the settings are closed. */
  readonly unsaved: UnsavedTemplate | undefined;
  readonly onUnsaved: (unsaved: UnsavedTemplate | undefined) => void;
  /** The host can make a change as a tracked one. */
  readonly canTrack: boolean;
  /** The host can underline words in the document. */
  readonly canUnderline: boolean;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { settings, onChange } = props;
  const leaving = ({ key, currentTarget }: KeyboardEvent) => {
    // What was typed and is not in use yet would be gone; a template that was begun is there again.
    if (key === 'Escape' && !unsaved?.isChanged && !isTypedIn(currentTarget)) onClose();
  };
  return (
    <div className={styles.root} onKeyDown={leaving}>
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label="Back to the plan" onClick={onClose} />
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          Settings
        </h1>
      </div>
      {canTrack && (
        <Part title="Fixes" text="A tracked change can be accepted or rejected by a colleague later.">
          <Switch
            label="Make fixes as tracked changes"
            checked={settings.trackFixes}
            onChange={(_event, { checked }) => void onChange((one) => ({ ...one, trackFixes: checked }))}
          />
        </Part>
      )}
      {canUnderline && (
        <Part
          title="Underlines"
          text="The words of notes are underlined in the document while this pane is open; a click on them opens the note. They are never saved or printed. In some versions of Word they come late or not at all."
        >
          <Switch
            label="Underline notes in the document"
            checked={settings.underlines}
            onChange={(_event, { checked }) => void onChange((one) => ({ ...one, underlines: checked }))}
          />
        </Part>
      )}
      <OwnTemplate {...props} plan={plan} unsaved={unsaved} onUnsaved={onUnsaved} />
      <SchoolWords {...props} />
      <Glossary {...props} />
      <TermDates {...props} />
      <ReadingAge {...props} />
      <Rules {...props} rules={rules} />
      <IgnoredNotes {...props} where="in this document" />
      <Portable {...props} />
    </div>
  );
}

/** Whether a field holds what no press of a button has taken yet. */
const isTypedIn = (screen: Element): boolean =>
  [...screen.querySelectorAll<HTMLInputElement>('form input, input[type="search"]')].some(
    ({ value, validity }) => value !== '' || validity.badInput,
  );
