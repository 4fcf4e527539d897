import { Button, Link, Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import type { Host, Inserter } from '../host';
import type { Outcome } from '../plan/outcome';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { Settings } from '../settings';
import { Problem } from './ErrorBoundary';
import { count, summary } from './labels';
import { Done, Warnings } from './Messages';
import { NextCycle } from './NextCycle';
import { NotesList, type ActiveNote } from './NotesList';
import { groupNotes, type Grouping } from './notes';
import { NotesToolbar, type NotesView } from './NotesToolbar';
import { OutcomeTable } from './OutcomeTable';
import { PlanDates } from './PlanDates';
import { readiness, type NextStep } from './readiness';
import { ReadingAge } from './ReadingAge';
import { SectionsList } from './SectionsList';
import { StartPlan } from './StartPlan';
import { useActions, type Actions, type ChangeSettings } from './use-actions';
import { useReview, type Review } from './use-review';

const SettingsScreen = lazy(() =>
  import('./settings/SettingsScreen').then((file) => ({ default: file.SettingsScreen })),
);

/** Loaded when it is opened: most days nobody writes a new outcome. */
const OutcomeBuilder = lazy(() => import('./OutcomeBuilder').then((file) => ({ default: file.OutcomeBuilder })));

/** Enlarged as far as this, what stands still would hide what moves. */
const small = '@media (max-height: 420px), (max-width: 240px)';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box', minWidth: 0 },
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  summary: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  split: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  next: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}` },
  nextTitle: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  step: {
    // Else the number stands beside the last line of a long step.
    verticalAlign: 'top',
    textAlign: 'start',
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    [small]: { position: 'static' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: 'wrap' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: tokens.spacingHorizontalM,
  },
  message: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  middle: { display: 'grid', placeItems: 'center', minHeight: '50vh', padding: tokens.spacingHorizontalL },
  good: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
    padding: tokens.spacingVerticalXXL,
  },
  goodIcon: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  foot: {
    position: 'sticky',
    [small]: { position: 'static' },
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  footLine: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What the whole pane needs: where the author writes, and what was chosen. */
export interface PlanPaneProps {
  readonly host: Host;
  /** Absent where sections cannot be inserted. */
  readonly inserter?: Inserter;
  readonly settings: Settings;
  readonly onSettings: ChangeSettings;
  /** How to undo here: `Press Ctrl+Z in Word to undo.` */
  readonly undoHint?: string;
  /** The settings are in the pane; where they have a page of their own, they are not. */
  readonly withSettings?: boolean;
}

/** Is this plan ready, and what next: notes, outcomes and parts of the plan that the host holds. */
export function PlanPane({ host, inserter, settings, onSettings, undoHint, withSettings = false }: PlanPaneProps) {
  const styles = useStyles();
  const review = useReview(host, settings);
  const actions = useActions({ host, inserter, review, onSettings, undoHint });
  const { plan } = review;
  const [choosing, setChoosing] = useState(false);

  if (plan && choosing) {
    return (
      <Suspense fallback={<Spinner label="Opening" />}>
        <SettingsScreen
          plan={plan}
          settings={settings}
          onChange={(make) => actions.change(make)}
          onClose={() => setChoosing(false)}
        />
        <Done actions={actions} />
      </Suspense>
    );
  }
  if (!plan) {
    return review.problem ? (
      <Problem title="This plan could not be read" text={review.problem} onAgain={review.again} />
    ) : (
      <div className={styles.middle}>
        <Spinner label="Reading the plan" labelPosition="below" />
      </div>
    );
  }
  return (
    <main className={styles.pane}>
      <div role="status" aria-live="polite" className={styles.unseen}>
        {actions.said}
      </div>
      <Warnings plan={plan} review={review} />
      {isEmpty(plan) && inserter && !isReadOnly(plan) ? (
        <div className={styles.panel}>
          <StartPlan own={settings.ownTemplates} busy={actions.busy} onStart={actions.start} />
        </div>
      ) : (
        <PlanTabs
          plan={plan}
          review={review}
          actions={actions}
          settings={settings}
          canInsert={!!inserter && !isReadOnly(plan)}
          canAppend={inserter?.addRow !== undefined}
        />
      )}
      <footer className={styles.foot}>
        <Done actions={actions} />
        <div className={styles.footLine}>
          Checked on this computer; nothing is sent.
          {withSettings && (
            <Link as="button" inline onClick={() => setChoosing(true)}>
              Settings
            </Link>
          )}
        </div>
      </footer>
    </main>
  );
}

interface Parts {
  readonly plan: Plan;
  readonly review: Review;
  readonly actions: Actions;
}

type TabName = 'notes' | 'outcomes' | 'sections';

function PlanTabs({
  plan,
  review,
  actions,
  settings,
  canInsert,
  canAppend,
}: Parts & {
  readonly settings: Settings;
  readonly canInsert: boolean;
  /** The host has a caret and an end: a document, and not a form. */
  readonly canAppend: boolean;
}) {
  const canWrite = !isReadOnly(plan);
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<TabName>('notes');
  const [view, setView] = useState<NotesView>({ by: 'section' });
  const { findings } = review;
  const notes = useNotes(plan, findings, view);

  function go(step: NextStep) {
    setTab(step.to === 'note' || step.to === 'concern' ? 'notes' : step.to);
    if (step.to === 'concern') setView({ by: 'section', concern: step.concern });
    if (step.to !== 'note') return;
    setView({ by: view.by });
    actions.show(step.finding);
    actions.activate(activeNote(plan, findings, step.finding, view.by));
  }
  function step(by: 1 | -1) {
    const { list } = notes;
    const here = list.findIndex((note) => note.id === actions.active.id);
    const index = here < 0 ? 0 : (here + by + list.length) % list.length;
    const next = list[index];
    if (!next) return;
    actions.activate({ id: next.id, index });
    actions.show(next.finding);
  }

  return (
    <div className={styles.main}>
      <Ready plan={plan} review={review} onStep={go} />
      <div className={styles.bar}>
        <TabList
          selectedValue={tab}
          onTabSelect={(_event, { value }) => setTab(value as TabName)}
          className={styles.tabs}
        >
          <Tab value="notes" id={`${id}notes`} aria-controls={`${id}panel`}>
            Notes{findings.length > 0 && ` (${findings.length})`}
          </Tab>
          <Tab value="outcomes" id={`${id}outcomes`} aria-controls={`${id}panel`}>
            Outcomes{plan.outcomes.length > 0 && ` (${plan.outcomes.length})`}
          </Tab>
          <Tab value="sections" id={`${id}sections`} aria-controls={`${id}panel`}>
            Parts
          </Tab>
        </TabList>
        {tab === 'notes' && findings.length > 1 && (
          <NotesToolbar findings={findings} view={notes.view} onView={setView} onStep={step} />
        )}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={id + tab} className={styles.panel}>
        {tab === 'notes' &&
          (findings.length > 0 ? (
            <NotesList
              groups={notes.groups}
              busy={actions.busy}
              active={actions.active}
              onActivate={actions.activate}
              onShow={actions.show}
              onFix={actions.fix}
              onIgnore={actions.ignore}
              {...(actions.comment && { onComment: actions.comment })}
            />
          ) : (
            plan.english && <NothingToNote />
          ))}
        {tab === 'outcomes' && <Outcomes plan={plan} actions={actions} canWrite={canWrite} />}
        {tab === 'sections' && (
          <>
            <SectionsList
              plan={plan}
              notes={notes.bySection}
              chosen={settings.template}
              busy={actions.busy}
              canInsert={canInsert}
              onChoose={actions.choose}
              onInsert={(sections, where) => actions.insert(plan.template, sections, where)}
              atCaret={canAppend}
              onShow={({ heading }) => {
                if (heading) actions.reveal(heading);
              }}
            />
            {canAppend && canInsert && (
              <NextCycle
                plan={plan}
                busy={actions.busy}
                onAppend={(template) => actions.insert(template, [template.sections[0]!.id], 'end')}
              />
            )}
            <PlanDates plan={plan} onShow={actions.reveal} />
            <ReadingAge plan={plan} onShow={actions.reveal} />
          </>
        )}
      </div>
    </div>
  );
}

/** The outcomes, or the builder in their place. */
function Outcomes({ plan, actions, canWrite }: Omit<Parts, 'review'> & { readonly canWrite: boolean }) {
  const [writing, setWriting] = useState<{ readonly instead?: Outcome }>();
  if (!writing) {
    return (
      <OutcomeTable
        plan={plan}
        onShow={actions.reveal}
        {...(canWrite && { onWrite: (instead?: Outcome) => setWriting(instead ? { instead } : {}) })}
      />
    );
  }
  const close = () => setWriting(undefined);
  return (
    <Suspense fallback={<Spinner label="Opening" />}>
      <OutcomeBuilder
        plan={plan}
        {...writing}
        busy={actions.busy}
        onWrite={(parts) => actions.write(parts, writing.instead, close)}
        onClose={close}
      />
    </Suspense>
  );
}

/** Is this plan ready, and what next. */
function Ready({
  plan,
  review,
  onStep,
}: {
  readonly plan: Plan;
  readonly review: Review;
  readonly onStep: (step: NextStep) => void;
}) {
  const styles = useStyles();
  const { findings } = review;
  const { verdict, ready, steps } = useMemo(() => readiness(plan, findings), [plan, findings]);
  return (
    <div className={styles.head}>
      <div className={styles.summary}>
        <h1 className={styles.title}>
          {verdict}
          <span className={styles.split}>
            {' '}
            {findings.length > 0
              ? `${count(findings.length, 'note')}: ${summary(findings)}`
              : plan.english && 'Nothing to note'}
          </span>
        </h1>
        <Button
          appearance="subtle"
          size="small"
          icon={review.state === 'reading' ? <Spinner size="extra-tiny" /> : <ArrowClockwise16Regular />}
          aria-label="Check again"
          title="Check again"
          onClick={review.again}
        />
      </div>
      {steps.length > 0 && (
        <section aria-label={ready ? 'If you have time' : 'What to do next'} className={styles.next}>
          <h2 className={styles.nextTitle}>{ready ? 'If you have time' : 'What to do next'}</h2>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step.to}>
                <Link as="button" inline className={styles.step} onClick={() => onStep(step)}>
                  {step.text}
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** The notes that are shown, in their groups and as one list. */
function useNotes(plan: Plan, findings: readonly Finding[], view: NotesView) {
  return useMemo(() => {
    const { concern, by } = view;
    const some = concern ? findings.filter((finding) => finding.concern === concern) : findings;
    // The last note of a kind may just have gone.
    const shown = some.length > 0 ? some : findings;
    const groups = groupNotes(plan, shown, by);
    const bySection = new Map(groupNotes(plan, findings).map(({ title, notes }) => [title, notes.length]));
    return {
      groups,
      list: groups.flatMap(({ notes }) => notes),
      bySection,
      view: shown === some ? view : { by },
    };
  }, [plan, findings, view]);
}

function NothingToNote() {
  const styles = useStyles();
  return (
    <div className={styles.good}>
      <CheckmarkCircle48Regular className={styles.goodIcon} aria-hidden />
      <strong>Nothing to note</strong>
      <p className={styles.quiet}>
        What can be checked is in order. Whether the outcomes are right for the child is for you and the family.
      </p>
    </div>
  );
}

const isEmpty = ({ draft }: Plan) => draft.blocks.every(({ text, aside }) => aside !== undefined || text.trim() === '');
const isReadOnly = ({ draft }: Plan) => draft.blocks.length > 0 && draft.blocks.every(({ readOnly }) => readOnly);

function activeNote(plan: Plan, findings: readonly Finding[], wanted: Finding, by: Grouping): ActiveNote {
  const notes = groupNotes(plan, findings, by).flatMap((group) => group.notes);
  const index = notes.findIndex(({ finding }) => finding === wanted);
  return { id: notes[index]?.id, index };
}
