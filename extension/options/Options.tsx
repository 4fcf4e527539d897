import { Link, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { cards } from '../../shared/rules/cards';
import { unreadSettings, type StoredSettings } from '../../shared/settings';
import { Notice } from '../../shared/ui/Notice';
import { Problem } from '../../shared/ui/Problem';
import { watchPolicy, type Policy } from '../browser/policy';
import { changeSettings, notStored, storedSettings, watchSettings } from '../browser/settings-store';
import { Fields } from './Fields';
import { Glossary } from '../../shared/ui/settings/Glossary';
import { IgnoredNotes } from '../../shared/ui/settings/IgnoredNotes';
import { OwnTemplates } from '../../shared/ui/settings/OwnTemplates';
import { Part } from '../../shared/ui/settings/Part';
import { ReadingAge } from '../../shared/ui/settings/ReadingAge';
import { Rules } from '../../shared/ui/settings/Rules';
import { SchoolWords } from '../../shared/ui/settings/SchoolWords';
import { SetBySchool } from './SetBySchool';
import { Sites } from './Sites';
import { TermDates } from '../../shared/ui/settings/TermDates';
import type { SettingsProps } from '../../shared/ui/settings/props';
import { YourSettings } from './YourSettings';

const useStyles = makeStyles({
  page: {
    maxWidth: '760px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    // What is wide is folded, not cut off.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
  },
  problem: { position: 'sticky', bottom: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

/** The settings page: sites, words, rules, and what is kept on this device. */
export function Options() {
  const styles = useStyles();
  const [settings, setSettings] = useState<StoredSettings>();
  const [policy, setPolicy] = useState<Policy>();
  const [problem, setProblem] = useState<string>();
  const load = useCallback(() => {
    storedSettings().then(
      (found) => {
        setSettings(found);
        setProblem(undefined);
      },
      () => setProblem(unreadSettings),
    );
  }, []);
  useEffect(() => {
    load();
    return watchSettings(load);
  }, [load]);
  useEffect(() => watchPolicy(setPolicy), []);
  if (!settings)
    return problem ? (
      <Problem title="No settings to show" text={problem} onAgain={load} />
    ) : (
      <Spinner label="Reading your settings" />
    );
  const props: SettingsProps = {
    settings,
    ...(policy && { school: policy.settings }),
    onChange: (change) =>
      changeSettings(change).then(
        () => true,
        () => {
          setProblem(notStored);
          return false;
        },
      ),
  };
  return (
    <main className={styles.page}>
      <div>
        <h1 className={styles.title}>One Plan Assistant: settings</h1>
        <Link href="help.html" target="_blank" rel="noreferrer" inline>
          Help
        </Link>
      </div>
      {policy && <SetBySchool policy={policy} own={settings.ownTemplates} />}
      <Sites offered={policy?.sites ?? []} />
      <Fields />
      <SchoolTemplates {...props} />
      <SchoolWords {...props} />
      <Glossary {...props} />
      <TermDates {...props} />
      <ReadingAge {...props} />
      <Rules {...props} rules={cards} />
      <IgnoredNotes {...props} where="on this device" />
      <YourSettings {...props} />
      <div role="alert" className={styles.problem}>
        {problem && <Notice intent="warning">{problem}</Notice>}
      </div>
    </main>
  );
}

/** The school's own templates, where there are some or were a moment ago. */
function SchoolTemplates(props: SettingsProps) {
  const some = props.settings.ownTemplates.length > 0;
  const [had, setHad] = useState(some);
  if (some && !had) setHad(true);
  return had ? (
    <Part
      title="Your school’s own templates"
      text="Made in the Word pane from a blank form, and brought here by a file. Their sections are offered like any other."
    >
      <OwnTemplates {...props} />
    </Part>
  ) : null;
}
