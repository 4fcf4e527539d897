import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../plan/plan';
import { Details } from './Details';
import { Notice } from './Notice';
import type { Actions } from './use-actions';
import type { Review } from './use-review';

const useStyles = makeStyles({
  message: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  done: { marginBottom: tokens.spacingVerticalS, boxShadow: tokens.shadow8 },
});

/** What stays until it is otherwise: the host cannot be read, or wants something said. */
export function Warnings({ plan, review }: { readonly plan: Plan; readonly review: Review }) {
  const styles = useStyles();
  return (
    <div>
      {review.problem && (
        <Notice intent="warning" className={styles.message}>
          <span role="alert">{review.problem}</span>{' '}
          <Link as="button" inline onClick={review.again}>
            Try again
          </Link>
          {review.details && <Details text={review.details} />}
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
