import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import type { Finding } from '../rules/finding';
import type { Fix } from '../text/span';
import { concernIcons } from './concern-icons';
import { concernLabels, severityLabels } from './labels';
import { SeverityTag } from './SeverityTag';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  active: {
    boxShadow: tokens.shadow4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
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
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers clamp lines by this property only
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  message: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  more: { marginTop: tokens.spacingVerticalXS },
  whyButton: { padding: 0, marginInlineStart: '-6px', minWidth: 'auto', color: tokens.colorNeutralForeground2 },
  why: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  comment: { display: 'grid', marginTop: tokens.spacingVerticalS },
  fix: { display: 'flex', maxWidth: '100%' },
  wrap: { whiteSpace: 'normal', textAlign: 'start', minWidth: 'auto', overflowWrap: 'anywhere' },
});

/** `here`: these words, in this plan; `rule`: this kind of note, in every plan; `word`: the words are the school's own. */
export type Ignoring = 'here' | 'rule' | 'word';

/** What a card needs; the list decides which card is active. */
export interface NoteCardProps {
  readonly finding: Finding;
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
  readonly onComment?: (text: string) => void;
}

/** One note: what it is about, the words, one sentence, and what can be done. */
export function NoteCard({
  finding,
  active,
  busy,
  cardRef,
  onActivate,
  onShow,
  onFix,
  onIgnore,
  onComment,
}: NoteCardProps) {
  const styles = useStyles();
  const [commenting, setCommenting] = useState(false);
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
        if (!(event.target as Element).closest('button, a, textarea, [role=menu]')) onShow();
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
              “{shorten(finding.quote, active ? 400 : 160)}”
            </span>
          </p>
        )}
        <p className={styles.message}>{finding.message}</p>
      </div>
      {active && (
        <>
          <Why finding={finding} />
          <div className={styles.actions}>
            <Fixes fixes={finding.fixes} busy={busy} onFix={onFix} />
            <Button size="small" onClick={onShow}>
              {missing ? 'Show where' : 'Show'}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onIgnore('here')}>
              Ignore
            </Button>
            <More
              finding={finding}
              onIgnore={onIgnore}
              {...(onComment && !missing && { onComment: () => setCommenting(true) })}
            />
          </div>
          {commenting && onComment && (
            <CommentForm
              finding={finding}
              onCancel={() => setCommenting(false)}
              onComment={(text) => {
                setCommenting(false);
                onComment(text);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function Why({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.more}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.whyButton}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Why
      </Button>
      <div id={id} hidden={!open}>
        <p className={styles.why}>{finding.why}</p>
        <p className={styles.why}>
          <Link href={finding.authority.url} target="_blank" rel="noreferrer" inline>
            {finding.authority.cite}
          </Link>
        </p>
      </div>
    </div>
  );
}

/** What is done more seldom. */
function More({
  finding,
  onIgnore,
  onComment,
}: {
  readonly finding: Finding;
  readonly onIgnore: (how: Ignoring) => void;
  readonly onComment?: () => void;
}) {
  const word = schoolWord(finding);
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label="More for this note"
          title="More for this note"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onComment && <MenuItem onClick={onComment}>Leave a comment for a colleague</MenuItem>}
          {word && <MenuItem onClick={() => onIgnore('word')}>Add “{word}” to school words</MenuItem>}
          <MenuItem onClick={() => onIgnore('rule')}>Always ignore this kind of note</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The words of a note that can become the school's own; undefined where it is about something else than a word. */
export function schoolWord({ concern, quote }: Finding): string | undefined {
  return concern === 'jargon' && quote.length > 1 && quote.length <= 60 ? quote : undefined;
}

function CommentForm({
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
  return (
    <div className={styles.comment}>
      <Textarea
        aria-label="Comment for a colleague"
        autoFocus
        resize="vertical"
        maxLength={1000}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={text.trim() === ''} onClick={() => onComment(text.trim())}>
          Add the comment
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function Fixes({
  fixes,
  busy,
  onFix,
}: {
  readonly fixes: readonly Fix[];
  readonly busy: boolean;
  readonly onFix: (fix: Fix) => void;
}) {
  const styles = useStyles();
  const [first, ...others] = fixes;
  if (!first) return null;
  return (
    <div className={styles.fix}>
      <Button size="small" appearance="primary" disabled={busy} className={styles.wrap} onClick={() => onFix(first)}>
        {first.title}
      </Button>
      {others.length > 0 && (
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              icon={<ChevronDown16Regular />}
              aria-label="More ways to put this right"
              style={{ marginInlineStart: 1 }}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {others.map((fix) => (
                <MenuItem key={fix.title} onClick={() => onFix(fix)}>
                  {fix.title}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
