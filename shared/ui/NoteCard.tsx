import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type Ref } from 'react';
import type { Finding } from '../rules/finding';
import type { Fix } from '../text/span';
import { concernIcons } from './concern-icons';
import { laterPart } from './later';
import { ignoringLabels, type Ignoring } from '../ignoring';
import { concernLabels, severityLabels } from '../labels';
import { rewriteLabel } from '../outcome-to-rewrite';
import { Fixes } from './note/Fixes';
import { MoreForNote } from './note/MoreForNote';
import { Why } from './note/Why';
import type { Around } from './notes';
import { SeverityTag } from './SeverityTag';

const CommentForm = laterPart(
  async () => (await import('./note/CommentForm')).CommentForm,
  ({ onCancel }) => onCancel,
);

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // Another ground would take the contrast from the colours on it.
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  active: {
    boxShadow: tokens.shadow4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  concern: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quote: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  around: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers clamp lines by this property only
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  message: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** What a card needs; the list decides which card is active. */
export interface NoteCardProps {
  readonly finding: Finding;
  /** The rest of the sentence, where the words alone do not say what they are of. */
  readonly around?: Around;
  /** Open, with its buttons; one card of the list at a time. */
  readonly active: boolean;
  /** A fix is under way: no second one can start. */
  readonly busy: boolean;
  readonly cardRef: Ref<HTMLDivElement>;
  readonly onActivate: () => void;
  readonly onShow: () => void;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (how: Ignoring) => void;
  /** Absent where the host has no comments. */
  readonly onComment?: (text: string, done: () => void) => void;
  /** The comment that is being written; absent: none. */
  readonly comment?: string | undefined;
  /** The comment grew, or was given up; `left`: it is in the document, as it was then. */
  readonly onCommenting: (comment: string | undefined, left?: string) => void;
  /** Opens the builder with the outcome that the note is about; absent where it cannot help. */
  readonly onRewrite?: () => void;
}

/** One note: what it is about, the words, one sentence, and what can be done. */
export function NoteCard({
  finding,
  around,
  active,
  busy,
  cardRef,
  onActivate,
  onShow,
  onFix,
  onIgnore,
  onComment,
  comment,
  onCommenting,
  onRewrite,
}: NoteCardProps) {
  const styles = useStyles();
  const message = useId();
  const Icon = concernIcons[finding.concern];
  const missing = 'missing' in finding.place;

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.key !== 'Enter') return;
    event.preventDefault();
    onShow();
  }

  return (
    <div
      ref={cardRef}
      role="group"
      tabIndex={active ? 0 : -1}
      aria-label={`${severityLabels[finding.severity]}, ${concernLabels[finding.concern]}`}
      aria-describedby={message}
      aria-current={active ? 'true' : undefined}
      className={mergeClasses(styles.card, active && styles.active)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onActivate();
      }}
      onClick={(event) => {
        // The buttons inside speak for themselves.
        if (!(event.target as Element).closest('button, a, textarea')) onShow();
      }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.top}>
        <span className={styles.concern}>
          <Icon aria-hidden />
          {concernLabels[finding.concern]}
        </span>
        <SeverityTag severity={finding.severity} />
      </div>
      <div id={message}>
        {finding.quote && (
          <p className={styles.quote}>
            <span className={mergeClasses(!active && styles.clamped)}>
              <span className={mergeClasses(around && styles.around)}>“{around?.before}</span>
              {shorten(finding.quote, active ? 400 : 160)}
              <span className={mergeClasses(around && styles.around)}>{around?.behind}”</span>
            </span>
          </p>
        )}
        <p className={styles.message}>{finding.message}</p>
      </div>
      {active && (
        <>
          <Why finding={finding} />
          {(finding.fixes.length > 0 || onRewrite) && (
            <div className={styles.actions}>
              <Fixes fixes={finding.fixes} busy={busy} onFix={onFix} />
              {onRewrite && (
                <Button
                  size="small"
                  appearance={finding.fixes.length > 0 ? 'secondary' : 'primary'}
                  onClick={onRewrite}
                >
                  {rewriteLabel}
                </Button>
              )}
            </div>
          )}
          <div className={styles.actions}>
            <Button size="small" onClick={onShow}>
              {missing ? 'Show where' : 'Show'}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onIgnore('here')}>
              {ignoringLabels.here()}
            </Button>
            <MoreForNote
              finding={finding}
              onIgnore={onIgnore}
              {...(onComment && !missing && { onComment: () => onCommenting(comment ?? finding.message) })}
            />
          </div>
          {comment !== undefined && onComment && (
            <CommentForm
              text={comment}
              sentence={finding.message}
              onText={onCommenting}
              onCancel={() => onCommenting(undefined)}
              busy={busy}
              onComment={(text) => onComment(text, () => onCommenting(undefined, text))}
            />
          )}
        </>
      )}
    </div>
  );
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
