import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../plan/plan';
import { Details } from './Details';
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
        <MessageBar intent="warning" className={styles.message} layout="multiline">
          <MessageBarBody>
            {review.problem}{' '}
            <Link as="button" inline onClick={review.again}>
              Try again
            </Link>
            {review.details && <Details text={review.details} />}
          </MessageBarBody>
        </MessageBar>
      )}
      {plan.notices.map((notice) => (
        <MessageBar key={notice} intent="info" className={styles.message} layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

/** What was just done; belongs at the foot of the pane, so that no note moves when something is said. */
export function Done({ actions: { message, dismiss } }: { readonly actions: Actions }) {
  const styles = useStyles();
  if (!message) return null;
  return (
    <MessageBar intent={message.intent} className={styles.done} layout="multiline">
      <MessageBarBody>
        {message.text}{' '}
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
      </MessageBarBody>
    </MessageBar>
  );
}
