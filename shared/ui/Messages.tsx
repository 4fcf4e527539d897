import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../plan/plan';
import { Details } from './Details';
import { Notice } from './Notice';
import type { Actions } from './use-actions';
import type { Review } from './use-review';
import { slow } from './Waiting';

const useStyles = makeStyles({
  message: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  done: { marginBottom: tokens.spacingVerticalS, boxShadow: tokens.shadow8 },
});

/** What stays until it is otherwise: the host cannot be read or does not answer, or wants something said. */
export function Warnings({ plan, review }: { readonly plan: Plan; readonly review: Review }) {
  const styles = useStyles();
  const isLate = review.state === 'late';
  const problem = isLate ? slow : review.problem && `${review.problem} The notes below are from the last check.`;
  return (
    <div>
      {problem && (
        <Notice intent={isLate ? 'info' : 'warning'} className={styles.message}>
          {/* Another sentence in the same place would not be heard everywhere. */}
          <span key={problem} role="alert">
            {problem}
          </span>{' '}
          <Link as="button" inline onClick={review.again}>
            Try again
          </Link>
          {!isLate && review.details && <Details text={review.details} />}
        </Notice>
      )}
      {plan.notices.map((notice) => (
        <Notice key={notice} intent="info" className={styles.message}>
          {notice}
        </Notice>
      ))}
    </div>
  );
}

/** What was just done; belongs at the foot of the pane, so that no note moves when something is said. */
export function Done({ actions: { message, dismiss } }: { readonly actions: Actions }) {
  const styles = useStyles();
  return (
    // It is there before it speaks, or a screen reader would not hear of it.
    <div role="status">
      {message && (
        <Notice intent={message.intent} className={styles.done}>
          {message.text}{' '}
          {message.copy && (
            <>
              <Link as="button" inline onClick={message.copy}>
                Copy the wording
              </Link>{' '}
            </>
          )}
          {message.undo && (
            <>
              <Link as="button" inline onClick={message.undo}>
                Undo
              </Link>{' '}
            </>
          )}
          <Link as="button" inline onClick={dismiss}>
            Close
          </Link>
        </Notice>
      )}
    </div>
  );
}
