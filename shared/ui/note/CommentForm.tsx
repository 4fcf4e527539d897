import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../rules/finding';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  comment: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& textarea': { minWidth: 0 },
    marginTop: tokens.spacingVerticalS,
  },
  reason: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Words for a colleague, with the note's own sentence to begin with. */
export function CommentForm({
  finding,
  onComment,
  onCancel,
}: {
  readonly finding: Finding;
  readonly onComment: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const [text, setText] = useState(finding.message);
  const reason = useId();
  const isEmpty = text.trim() === '';
  return (
    <div
      className={styles.comment}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <Textarea
        aria-label="Comment for a colleague"
        autoFocus
        resize="vertical"
        rows={4}
        // The writer goes on behind it, or types over it.
        onFocus={({ currentTarget }) => currentTarget.select()}
        maxLength={1000}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      {isEmpty && (
        <p className={styles.reason} id={reason}>
          Write what your colleague should know.
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isEmpty}
          {...(isEmpty && { 'aria-describedby': reason })}
          onClick={() => onComment(text.trim())}
        >
          Add the comment
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
