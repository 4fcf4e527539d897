import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Outcome } from '../plan/outcome';
import type { Finding } from '../rules/finding';
import type { Fix } from '../text/span';
import { count } from '../labels';
import { NoteCard } from './NoteCard';
import type { Ignoring } from '../ignoring';
import type { ActiveNote, Note, NoteGroup } from './notes';
import type { Commenting } from './use-actions';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    overflowWrap: 'anywhere',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** A plan may have hundreds of notes; more than this at once only slows the pane down. */
const page = 60;

/** A comment that is being written. */
export interface Comment {
  readonly text: string;
  /** The note's own, with which it began. */
  readonly sentence: string;
}

/** What the list does for its cards. */
export interface NotesListProps {
  readonly groups: readonly NoteGroup[];
  readonly busy: boolean;
  /** The open note. */
  readonly active: ActiveNote;
  readonly onActivate: (active: ActiveNote) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onIgnore: (finding: Finding, how: Ignoring) => void;
  /** Absent where the host has no comments. */
  readonly onComment?: Commenting;
  /** Comments that are being written, by the id of their note. */
  readonly comments: ReadonlyMap<string, Comment>;
  /** The comment on a note grew, or was given up; `left`: it is in the document, as it was then. */
  readonly onCommenting: (id: string, comment: Comment | undefined, left?: string) => void;
  /** The outcome that a note is about, where the builder can help with it. */
  readonly toRewrite?: (finding: Finding) => Outcome | undefined;
  /** Opens the builder with an outcome; goes with `toRewrite`. */
  readonly onRewrite?: (outcome: Outcome, finding: Finding) => void;
}

/** All notes in their groups; arrow keys move between cards, Enter shows the words. */
export function NotesList({
  groups: all,
  busy,
  active,
  onActivate,
  onComment,
  comments,
  onCommenting,
  toRewrite,
  onRewrite,
  ...does
}: NotesListProps) {
  const styles = useStyles();
  const [asked, setShown] = useState(page);
  // A note that is made active from elsewhere is never behind “Show more”.
  const shown = Math.max(asked, Math.ceil((active.index + 1) / page) * page);
  const groups = useMemo(() => firstNotes(all, shown), [all, shown]);
  const notes = useMemo(() => groups.flatMap((group) => group.notes), [groups]);
  const { id: activeId, cards } = useActiveNote(notes, active, onActivate);
  const total = all.reduce((sum, group) => sum + group.notes.length, 0);
  const totals = new Map(all.map((group) => [group.title, group.notes.length]));

  const rewriteOf = (finding: Finding) => {
    const outcome = toRewrite?.(finding);
    return outcome && onRewrite && { onRewrite: () => onRewrite(outcome, finding) };
  };
  const activate = (id: string) => onActivate({ id, index: notes.findIndex((note) => note.id === id) });

  function onKeyDown(event: KeyboardEvent) {
    const here = notes.findIndex(({ id }) => cards.get(id) === event.target);
    if (here < 0) return;
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: notes.length - 1 }[event.key];
    const next = to === undefined ? undefined : notes[to];
    if (!next) return;
    event.preventDefault();
    cards.get(next.id)?.focus();
  }

  return (
    <div className={styles.root}>
      <div onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className={styles.heading}>
              {group.title}
              <span className={styles.number}>{count(totals.get(group.title)!, 'note')}</span>
            </h2>
            <ul className={styles.list}>
              {group.notes.map(({ id, finding, around }) => (
                <li key={id}>
                  <NoteCard
                    finding={finding}
                    {...(around && { around })}
                    active={id === activeId}
                    busy={busy}
                    cardRef={(card) => {
                      if (card) cards.set(id, card);
                      else cards.delete(id);
                    }}
                    onActivate={() => activate(id)}
                    onShow={() => {
                      activate(id);
                      does.onShow(finding);
                    }}
                    onFix={(fix) => does.onFix(finding, fix)}
                    onIgnore={(how) => does.onIgnore(finding, how)}
                    comment={comments.get(id)?.text}
                    onCommenting={(text, left) =>
                      onCommenting(id, text === undefined ? undefined : { text, sentence: finding.message }, left)
                    }
                    {...(id === activeId && rewriteOf(finding))}
                    {...(onComment && {
                      onComment: (text: string, done: () => void) => onComment(finding, text, done),
                    })}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {total > shown && (
        <Button onClick={() => setShown(shown + page)}>Show {Math.min(page, total - shown)} more notes</Button>
      )}
    </div>
  );
}

/** Keeps one card active; when it goes, the next one takes its place, and the focus if it had it. */
function useActiveNote(notes: readonly Note[], wanted: ActiveNote, onActivate: (active: ActiveNote) => void) {
  const [cards] = useState(() => new Map<string, HTMLDivElement>());
  const focused = useRef(false);
  const taken = useRef<string>(undefined);
  const found = notes.findIndex(({ id }) => id === wanted.id);
  const index = found >= 0 ? found : Math.max(0, Math.min(wanted.index, notes.length - 1));
  const id = notes[index]?.id;

  useEffect(() => {
    if (id === undefined || (id === wanted.id && index === wanted.index)) return;
    taken.current = id;
    onActivate({ id, index });
    if (id !== wanted.id && focused.current) cards.get(id)?.focus();
  }, [id, index, wanted, onActivate, cards]);
  useEffect(() => {
    // Not for a note that took its place unasked, nor while the writer is among the cards: there the focus does it.
    if (wanted.id === undefined || (wanted.id === taken.current && !wanted.shown)) return;
    taken.current = undefined;
    const card = cards.get(wanted.id);
    if (wanted.focus) card?.focus({ preventScroll: true });
    if (wanted.focus || !focused.current) card?.scrollIntoView({ block: 'center' });
  }, [wanted.id, wanted.focus, wanted.shown, cards]);
  useEffect(() => {
    const notice = () => {
      focused.current = [...cards.values()].some((card) => card.contains(document.activeElement));
    };
    // Only a new focus counts: a card that is removed drops it without one.
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, [cards]);

  return { id, cards };
}

function firstNotes(groups: readonly NoteGroup[], most: number): readonly NoteGroup[] {
  let left = most;
  return groups.flatMap(({ title, notes }) => {
    const taken = notes.slice(0, Math.max(0, left));
    left -= taken.length;
    return taken.length ? [{ title, notes: taken }] : [];
  });
}
