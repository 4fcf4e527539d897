import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

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
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& textarea, & .fui-Textarea': { minWidth: 0 },
    marginTop: tokens.spacingVerticalS,
  },
  reason: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Words for a colleague, with the note's own sentence to begin with. */
export function CommentForm({
  text,
  sentence,
  busy,
  onText,
  onComment,
  onCancel,
}: {
  /** What is written so far. */
  readonly text: string;
  /** The note's own. */
  readonly sentence: string;
  /** Something else is under way. */
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onComment: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  // What the writer has begun is there again with its note, and the focus stays where it is.
  const [isNew] = useState(text === sentence);
  const reason = useId();
  const isEmpty = text.trim() === '';
  return (
    <div
      className={styles.comment}
      onKeyDown={({ key }) => {
        // One key is too little to throw away what somebody wrote.
        if (key === 'Escape' && (text === sentence || isEmpty)) onCancel();
      }}
    >
      <Field label="Comment for a colleague">
        <Textarea
          autoFocus={isNew}
          resize="vertical"
          rows={4}
          // The writer goes on behind it, or types over it.
          onFocus={({ currentTarget }) => {
            if (text === sentence) currentTarget.select();
          }}
          maxLength={1000}
          value={text}
          onChange={(_event, { value }) => onText(value)}
        />
      </Field>
      {isEmpty && (
        <p className={styles.reason} id={reason}>
          Write what your colleague should know.
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isEmpty || busy}
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
