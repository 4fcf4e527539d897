import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';

const useStyles = makeStyles({
  root: { maxWidth: '100%' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  said: { marginInlineStart: tokens.spacingHorizontalS },
});

/** What support needs to know, folded away and to copy; no words of the plan. */
export function Details({ text }: { readonly text: string }) {
  const styles = useStyles();
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // Panes are not always let near the clipboard.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setSaid('Selected: copy it with Ctrl+C, or ⌘C on a Mac');
    }
  }
  return (
    <details className={styles.root}>
      <summary>Details for support (no words of your plan)</summary>
      <pre ref={shown} className={styles.text}>
        {text}
      </pre>
      <Button size="small" onClick={() => void copy()}>
        Copy
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </details>
  );
}
