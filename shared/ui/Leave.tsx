import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was typed is thrown away only when the writer says so; has the focus when it comes. */
export function Leave({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const styles = useStyles();
  const question = useId();
  return (
    <div
      role="group"
      aria-labelledby={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onStay();
      }}
    >
      <p className={styles.text} id={question}>
        Throw away what you have written here?
      </p>
      <div className={styles.actions}>
        <Button autoFocus aria-describedby={question} onClick={onStay}>
          Go on writing
        </Button>
        <Button onClick={onLeave}>Throw it away</Button>
      </div>
    </div>
  );
}
