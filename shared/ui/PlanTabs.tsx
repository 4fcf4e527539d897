import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AtMark, Host } from '../host';
import type { Outcome } from '../plan/outcome';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { Settings } from '../settings';
import type { Span } from '../text/span';
import { outcomeToRewrite } from '../outcome-to-rewrite';
import { isLocked } from './is-locked';
import { laterPart } from './later';
import { LostComment } from './note/LostComment';
import { NoneOfKind, NothingToNote } from './NothingToNote';
import { NotesList, type Comment } from './NotesList';
import { groupNotes, type ActiveNote, type Grouping } from './notes';
import { NotesToolbar, type NotesView } from './NotesToolbar';
import { isNoPlan, toWrite, type NextStep } from './readiness';
import { Ready } from './Ready';
import { narrow, small } from './small';
import { Tabs } from './Tabs';
import type { Actions } from './use-actions';
import type { Review } from './use-review';

const OutcomesPart = laterPart(async () => (await import('./OutcomesPart')).OutcomesPart);
const SectionsPart = laterPart(async () => (await import('./SectionsPart')).SectionsPart);

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    // The outcome that is being written goes by below it.
    zIndex: 2,
    [small]: { position: 'static' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: tokens.spacingHorizontalM,
    [narrow]: { padding: tokens.spacingHorizontalS },
  },
  contents: { display: 'contents' },
});

type TabName = 'notes' | 'outcomes' | 'sections';

/** The notes, the outcomes and the parts of the plan, each on a tab of its own. */
export function PlanTabs({
  plan,
  review,
  actions,
  settings,
  canWrite,
  canInsert,
  isForm,
  fields,
  onMark,
  turning: asked,
  moreTurning = 0,
  goingOn = 0,
  onWriting: writes,
}: {
  readonly plan: Plan;
  readonly review: Review;
  readonly actions: Actions;
  readonly settings: Settings;
  /** Tells what the writer does at the marks in the text; absent where there are none. */
  readonly onMark?: NonNullable<Host['onMark']>;
  readonly canWrite: boolean;
  readonly canInsert: boolean;
  /** The host is a form: its fields are what they are, nothing is added behind them. */
  readonly isForm: boolean;
  /** Says which field of the form is which section. */
  readonly fields: ReactNode;
  /** Words that the writer wants to turn into an outcome. */
  readonly turning?: Span;
  /** How often the writer wanted that of other words while an outcome was being written. */
  readonly moreTurning?: number;
  /** How often the outcome that is being written was brought here from elsewhere. */
  readonly goingOn?: number;
  /** Tells whether an outcome is being written: words that nobody has yet. */
  readonly onWriting?: (writing: boolean) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<TabName>(asked ? 'outcomes' : 'notes');
  const [turning, setTurning] = useState(asked);
  const [view, setView] = useState<NotesView>({ by: 'section' });
  const [isWriting, setWriting] = useState(false);
  /** The note whose outcome is being rewritten. */
  const [origin, setOrigin] = useState<Finding>();
  const onWriting = useCallback(
    (writing: boolean) => {
      setWriting(writing);
      writes?.(writing);
      // The builder opens on these words once, and not whenever the outcomes are looked at again.
      setTurning(undefined);
      if (!writing) setOrigin(undefined);
    },
    [writes],
  );
  /** The writer asked for what is to be done there: the keyboard goes to the first thing that lacks something. */
  const [landing, setLanding] = useState(false);
  const landed = useCallback(() => setLanding(false), []);
  /** Comments that are being written: they stay, whatever else is looked at meanwhile. */
  const [comments, setComments] = useState<ReadonlyMap<string, Comment>>(new Map());
  const commenting = (id: string, comment: Comment | undefined, left?: string) =>
    setComments((now) => {
      // What was written since then is nowhere else.
      if (left !== undefined && now.get(id)?.text.trim() !== left) return now;
      const next = new Map(now);
      if (comment === undefined) next.delete(id);
      else next.set(id, comment);
      return next;
    });
  const { findings } = review;
  const notes = useNotes(plan, findings, view);
  const lost = useMemo(() => lostComments(plan, findings, comments), [plan, findings, comments]);
  // An outcome that is being written already is not thrown away for another.
  const canRewrite = canWrite && !isWriting && !isLocked(plan, 'outcomes');

  function atMark(note: Finding, what: AtMark) {
    // The list may have been made anew since the mark.
    const finding = findings.find((one) => one === note) ?? findings.find(({ key }) => key === note.key);
    if (what === 'taken') review.again();
    else if (finding && what === 'ignore') actions.ignore(finding, 'here');
    else if (finding) open(finding);
  }
  const latest = useRef(atMark);
  useEffect(() => {
    latest.current = atMark;
  });
  useEffect(() => onMark?.((...told) => latest.current(...told)), [onMark]);

  function askedForMore() {
    setTab('outcomes');
    actions.inform('You are writing an outcome here. Put it in the plan or go back, then choose the other one again.');
  }
  const latestMore = useRef(askedForMore);
  useEffect(() => {
    latestMore.current = askedForMore;
  });
  useEffect(() => {
    if (moreTurning > 0) latestMore.current();
  }, [moreTurning]);

  function goOn() {
    setTab('outcomes');
    setLanding(true);
  }
  const latestGoing = useRef(goOn);
  useEffect(() => {
    if (goingOn > 0) latestGoing.current();
  }, [goingOn]);

  /** The note whose words the writer was shown last. */
  const shown = useRef<string>(undefined);
  function show(finding: Finding, sentence?: string) {
    shown.current = notes.list.find((note) => note.finding === finding)?.id;
    actions.show(finding, sentence);
  }

  /** Opens a note, whatever is shown now. */
  function open(finding: Finding, focus = false) {
    setTab('notes');
    setView({ by: view.by });
    actions.activate({ ...activeNote(plan, findings, finding, view.by), focus });
  }
  function go(step: NextStep) {
    if (step.to === 'note') {
      open(step.finding, true);
      show(step.finding);
      return;
    }
    if (step.to === 'concern') {
      setTab('notes');
      setView({ by: 'section', concern: step.concern });
      const first = findings.find(({ concern }) => concern === step.concern);
      if (first) actions.activate({ ...activeNote(plan, findings, first, 'section'), focus: true });
      return;
    }
    setTab(step.to);
    setLanding(true);
  }
  function rewrite({ span }: Outcome, finding: Finding) {
    setTurning(span);
    setOrigin(finding);
    setTab('outcomes');
  }
  /** Back from the builder to where it was opened: the note, which may have been made anew since. */
  function backToNote() {
    if (!origin) return;
    setTab('notes');
    const finding = findings.find((one) => one === origin) ?? findings.find(({ key }) => key === origin.key);
    if (finding) actions.activate({ ...activeNote(plan, findings, finding, view.by), focus: true });
  }
  function step(by: 1 | -1) {
    const { list } = notes;
    const here = list.findIndex((note) => note.id === actions.active.id);
    // The first note, and one that took the place of another, are open unasked: their words come before the next.
    const isUnseen = by === 1 && shown.current !== actions.active.id;
    const index = here < 0 ? 0 : (here + (isUnseen ? 0 : by) + list.length) % list.length;
    const next = list[index];
    if (!next) return;
    actions.activate({ id: next.id, index, shown: true });
    const { quote, message } = next.finding;
    // The focus stays on the button, for the next press.
    const sentence = `Note ${index + 1} of ${list.length}: ${quote ? `“${quote}” ` : ''}${message}`;
    actions.say(sentence);
    show(next.finding, sentence);
  }

  return (
    <div className={styles.main}>
      <Ready plan={plan} review={review} isForm={isForm} onStep={go} onChecked={actions.say} />
      <div className={styles.bar}>
        <Tabs
          id={id}
          panel={`${id}panel`}
          chosen={tab}
          onChoose={(chosen) => {
            setTab(chosen);
            actions.turnAway();
          }}
          tabs={[
            { name: 'notes', text: numbered('Notes', findings.length) },
            { name: 'outcomes', text: numbered('Outcomes', plan.outcomes.length) },
            { name: 'sections', text: 'Sections' },
          ]}
        />
        {tab === 'notes' && findings.length > (view.concern ? 0 : 1) && (
          <NotesToolbar findings={findings} view={view} onView={setView} onStep={step} />
        )}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={id + tab} className={styles.panel}>
        {tab === 'notes' &&
          lost.map(([id, { text }]) => (
            <LostComment
              key={id}
              text={text}
              onCopy={() => actions.copy(text)}
              onForget={() => commenting(id, undefined)}
            />
          ))}
        {tab === 'notes' &&
          (findings.length > 0 && view.concern && notes.list.length === 0 ? (
            <NoneOfKind concern={view.concern} all={findings.length} onAll={() => setView({ by: view.by })} />
          ) : findings.length > 0 ? (
            <NotesList
              groups={notes.groups}
              busy={actions.busy}
              active={actions.active}
              onActivate={actions.activate}
              onShow={(finding) => show(finding)}
              onFix={actions.fix}
              onIgnore={actions.ignore}
              {...(canWrite && actions.comment && { onComment: actions.comment })}
              comments={comments}
              onCommenting={commenting}
              {...(canRewrite && {
                toRewrite: (finding: Finding) => outcomeToRewrite(plan, finding),
                onRewrite: rewrite,
              })}
            />
          ) : (
            plan.english && (
              <NothingToNote
                noPlan={isNoPlan(plan)}
                unfinished={toWrite(plan).length > 0}
                onSections={() => go({ to: 'sections', text: '' })}
              />
            )
          ))}
        {(tab === 'outcomes' || isWriting) && (
          // An outcome that is being written stays, whatever else is looked at meanwhile.
          <div hidden={tab !== 'outcomes'} {...(tab === 'outcomes' && { className: styles.contents })}>
            <OutcomesPart
              plan={plan}
              actions={actions}
              canWrite={canWrite}
              onWriting={onWriting}
              onBack={backToNote}
              isForm={isForm}
              isRead={review.state === 'ready'}
              landing={landing && tab === 'outcomes'}
              onLanded={landed}
              {...(turning && { turning })}
            />
          </div>
        )}
        {tab === 'sections' && fields}
        {tab === 'sections' && (
          <SectionsPart
            plan={plan}
            review={review}
            actions={actions}
            notes={notes.bySection}
            chosen={settings.template}
            canInsert={canInsert}
            isForm={isForm}
            landing={landing}
            onLanded={landed}
          />
        )}
      </div>
    </div>
  );
}

const numbered = (text: string, number: number): string => (number > 0 ? `${text} (${number})` : text);

/** Comments on notes that are gone; not those that say no more than the note did. */
function lostComments(plan: Plan, findings: readonly Finding[], comments: ReadonlyMap<string, Comment>) {
  if (comments.size === 0) return [];
  const there = new Set(groupNotes(plan, findings).flatMap(({ notes }) => notes.map(({ id }) => id)));
  return [...comments].filter(([id, { text, sentence }]) => !there.has(id) && text.trim() !== '' && text !== sentence);
}

/** The notes that are shown, in their groups and as one list. */
function useNotes(plan: Plan, findings: readonly Finding[], view: NotesView) {
  return useMemo(() => {
    const { concern, by } = view;
    const shown = concern ? findings.filter((finding) => finding.concern === concern) : findings;
    const groups = groupNotes(plan, shown, by);
    const bySection = new Map(groupNotes(plan, findings).map(({ title, notes }) => [title, notes.length]));
    return {
      groups,
      list: groups.flatMap(({ notes }) => notes),
      bySection,
    };
  }, [plan, findings, view]);
}

function activeNote(plan: Plan, findings: readonly Finding[], wanted: Finding, by: Grouping): ActiveNote {
  const notes = groupNotes(plan, findings, by).flatMap((group) => group.notes);
  const index = notes.findIndex(({ finding }) => finding === wanted);
  return { id: notes[index]?.id, index };
}
