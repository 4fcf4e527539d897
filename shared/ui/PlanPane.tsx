import { Button, Link, Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, useState } from 'react';
import type { Host, Inserter } from '../host';
import type { Plan } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { Settings } from '../settings';
import { Problem } from './ErrorBoundary';
import { count, summary } from './labels';
import { Done, Warnings } from './Messages';
import { NotesList, type ActiveNote } from './NotesList';
import { firstToDo, groupNotes } from './notes';
import { OutcomeTable } from './OutcomeTable';
import { ReadingAge } from './ReadingAge';
import { SectionsList } from './SectionsList';
import { StartPlan } from './StartPlan';
import { useActions, type Actions, type ChangeSettings } from './use-actions';
import { useReview, type Review } from './use-review';

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
  first: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    [small]: { position: 'static' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    flexWrap: 'wrap',
  },
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
}

/** Is this plan ready, and what next: notes, outcomes and parts of the plan that the host holds. */
export function PlanPane({ host, inserter, settings, onSettings, undoHint }: PlanPaneProps) {
  const styles = useStyles();
  const review = useReview(host, settings);
  const actions = useActions({ host, inserter, review, onSettings, undoHint });
  const { plan } = review;

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
          <StartPlan busy={actions.busy} onStart={actions.start} />
        </div>
      ) : (
        <PlanTabs
          plan={plan}
          review={review}
          actions={actions}
          settings={settings}
          canInsert={!!inserter && !isReadOnly(plan)}
        />
      )}
      <footer className={styles.foot}>
        <Done actions={actions} />
        Checked on this computer; nothing is sent.
      </footer>
    </main>
  );
}

interface Parts {
  readonly plan: Plan;
  readonly review: Review;
  readonly actions: Actions;
}

/** Text that is not English was not checked: that is no clean bill. */
function title({ english }: Plan, notes: number): string {
  if (!english) return 'Not checked';
  return notes === 0 ? 'Nothing to note' : count(notes, 'note');
}

type TabName = 'notes' | 'outcomes' | 'sections';

function PlanTabs({
  plan,
  review,
  actions,
  settings,
  canInsert,
}: Parts & { readonly settings: Settings; readonly canInsert: boolean }) {
  const styles = useStyles();
  const id = useId();
  const [tab, setTab] = useState<TabName>('notes');
  const { findings } = review;
  const first = firstToDo(findings);
  return (
    <div className={styles.main}>
      <div className={styles.head}>
        <div className={styles.summary}>
          <h1 className={styles.title}>
            {title(plan, findings.length)}
            {findings.length > 0 && <span className={styles.split}> {summary(findings)}</span>}
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
        {first && (
          <p className={styles.first}>
            What to do first:{' '}
            <Link
              as="button"
              inline
              onClick={() => {
                setTab('notes');
                actions.show(first);
                actions.activate(activeNote(plan, findings, first));
              }}
            >
              {first.message}
            </Link>
          </p>
        )}
      </div>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => setTab(value as TabName)}
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
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={id + tab} className={styles.panel}>
        {tab === 'notes' &&
          (findings.length > 0 ? (
            <Notes plan={plan} review={review} actions={actions} />
          ) : (
            plan.english && <NothingToNote />
          ))}
        {tab === 'outcomes' && <OutcomeTable plan={plan} onShow={({ span }) => actions.reveal(span)} />}
        {tab === 'sections' && (
          <SectionsList
            plan={plan}
            chosen={settings.template}
            busy={actions.busy}
            canInsert={canInsert}
            onChoose={actions.choose}
            onInsert={(sections) => actions.insert(plan.template, sections)}
            onShow={({ heading }) => {
              if (heading) actions.reveal(heading);
            }}
          />
        )}
        {tab === 'sections' && <ReadingAge plan={plan} onShow={actions.reveal} />}
      </div>
    </div>
  );
}

function Notes({ plan, review, actions }: Parts) {
  return (
    <NotesList
      plan={plan}
      findings={review.findings}
      busy={actions.busy}
      active={actions.active}
      onActivate={actions.activate}
      onShow={actions.show}
      onFix={actions.fix}
      onIgnore={actions.ignore}
    />
  );
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

function activeNote(plan: Plan, findings: readonly Finding[], wanted: Finding): ActiveNote {
  const notes = groupNotes(plan, findings).flatMap((group) => group.notes);
  const index = notes.findIndex(({ finding }) => finding === wanted);
  return { id: notes[index]?.id, index };
}
