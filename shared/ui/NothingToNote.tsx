import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { concernLabels, count } from '../labels';
import type { Concern } from '../rules/rule';

const useStyles = makeStyles({
  good: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
    padding: tokens.spacingVerticalXXL,
  },
  goodIcon: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

/** What stands in place of the notes where there are none. */
export function NothingToNote({
  noPlan,
  unfinished,
  onSections,
}: {
  /** Nothing here reads like a plan. */
  readonly noPlan: boolean;
  /** Something is still to be written. */
  readonly unfinished: boolean;
  /** Opens the sections, where a plan is started. */
  readonly onSections: () => void;
}) {
  const styles = useStyles();
  const sections = (
    <Link as="button" inline onClick={onSections}>
      Sections
    </Link>
  );
  if (noPlan)
    return (
      <p className={styles.quiet}>
        No heading here is known as one of a plan, and no outcomes were found. To start a plan, open {sections}.
      </p>
    );
  return (
    <div className={styles.good}>
      <CheckmarkCircle48Regular className={styles.goodIcon} aria-hidden />
      <strong>Nothing to note{unfinished && ' in what is written'}</strong>
      <p className={styles.quiet}>
        {unfinished ? (
          <>What is still to be written stands under {sections}.</>
        ) : (
          'What can be checked is in order. Whether the outcomes are right for the child is for you and the family.'
        )}
      </p>
    </div>
  );
}

/** What stands in place of the notes where there are none of the kind that is chosen; `all`: how many there are of others. */
export function NoneOfKind({
  concern,
  all,
  onAll,
}: {
  readonly concern: Concern;
  readonly all: number;
  readonly onAll: () => void;
}) {
  const styles = useStyles();
  return (
    <p className={styles.quiet}>
      No notes of this kind are left: “{concernLabels[concern]}”.{' '}
      <Link as="button" inline onClick={onAll}>
        Show all kinds ({count(all, 'note')})
      </Link>
    </p>
  );
}
