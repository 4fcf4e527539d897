import { Button, makeStyles, tokens, type ButtonProps } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  // On a line of its own below the buttons.
  entries: {
    flexBasis: '100%',
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  entry: { whiteSpace: 'normal', textAlign: 'start', minWidth: 'auto' },
});

/** A button that unfolds other things to do, in place: no menu that a narrow pane would cut off. */
export function Unfolding({
  button,
  entries,
}: {
  readonly button: ButtonProps;
  readonly entries: readonly { readonly text: string; readonly onClick: () => void }[];
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const closing = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        {...button}
        ref={opener}
        onKeyDown={closing}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      <div id={id} hidden={!open} onKeyDown={closing} {...(open && { className: styles.entries })}>
        {entries.map(({ text, onClick }) => (
          <Button
            key={text}
            size="small"
            className={styles.entry}
            aria-disabled={button['aria-disabled']}
            onClick={() => {
              setOpen(false);
              onClick();
            }}
          >
            {text}
          </Button>
        ))}
      </div>
    </>
  );
}
