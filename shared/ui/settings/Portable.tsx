import { Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsProps } from './props';
import { SettingsFile, portable } from './SettingsFile';

const useStyles = makeStyles({
  text: { width: '100%' },
  // High enough to be pressed, with the field right below it.
  summary: { padding: `${tokens.spacingVerticalXS} 0` },
});

/** Takes the school's choices to a colleague, and brings a colleague's here. Nothing of a child or a plan is among them. */
export function Portable(props: SettingsProps) {
  const styles = useStyles();
  return (
    <SettingsFile
      {...props}
      text="Words, rules, term dates and your own templates, as a file. Nothing about a child or a plan is in it."
    >
      <details className={styles.text}>
        <summary className={styles.summary}>Or copy it as text</summary>
        <Textarea
          className={styles.text}
          readOnly
          rows={8}
          value={JSON.stringify(portable(props.settings), null, 2)}
          aria-label="Settings as text"
        />
      </details>
    </SettingsFile>
  );
}
