import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { narrow } from '../small';

const useStyles = makeStyles({
  // Nothing inside may make it wider than a narrow pane.
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    '& .fui-Field, & .fui-Input, & .fui-Select, & .fui-Switch': { maxWidth: '100%', minWidth: 0 },
    '& input, & select, & label': { minWidth: 0 },
    '& .fui-Input': { width: '100%' },
    // Its knob stands where the words do.
    '& > .fui-Switch': { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
    // Its words go below it, to where all others begin.
    [narrow]: {
      '& .fui-Switch': { flexWrap: 'wrap' },
      '& .fui-Switch__label': { paddingInlineStart: tokens.spacingHorizontalS },
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300, maxWidth: '62ch' },
});

/** One part of the options page: what it is for, and its controls. */
export function Part({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.title} id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
