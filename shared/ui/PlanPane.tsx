import { Link, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Host, Inserter } from '../host';
import type { Plan } from '../plan/plan';
import type { Settings } from '../settings';
import type { Span } from '../text/span';
import type { UnsavedTemplate } from './settings/OwnTemplate';
import { laterPart, loadTheRest } from './later';
import { small, unseen } from './small';
import { Problem } from './Problem';
import { Done, Warnings } from './Messages';
import { PlanTabs } from './PlanTabs';
import { useActions, type ChangeSettings } from './use-actions';
import { useMarks } from './use-marks';
import { useReview } from './use-review';
import { Waiting } from './Waiting';

const SettingsScreen = laterPart(
  async () => (await import('./settings/SettingsScreen')).SettingsScreen,
  ({ onClose }) => onClose,
);
const StartPlan = laterPart(async () => (await import('./StartPlan')).StartPlan);

/** What gets the focus is scrolled to between what stands still above and below, messages included. */
const useScrolling = makeStaticStyles(
  '@media (min-height: 421px) and (min-width: 241px) { html { scroll-padding-block: 96px 160px } }',
);

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box', minWidth: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: tokens.spacingHorizontalM,
  },
  contents: { display: 'contents' },
  // Where they cannot be shown, that is said in their place.
  settings: { '& > [role=alert]': { padding: tokens.spacingHorizontalM } },
  unread: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: {
    position: 'sticky',
    [small]: { position: 'static' },
    bottom: 0,
    // What it says stands above the outcome that is being written.
    zIndex: 2,
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
  links: { display: 'flex', gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase300 },
  unseen,
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
  /** Opens them where they have a page of their own. */
  readonly onOptions?: () => void;
  /** The address of a page that tells the first steps. */
  readonly help?: string;
  /** The host can make a change as a tracked one. */
  readonly canTrack?: boolean;
  /** The host is a form: its fields are what they are, nothing is added behind them. */
  readonly isForm?: boolean;
  /** Says which field of the form is which section, above the sections. */
  readonly fields?: ReactNode;
  /** Words that the writer wants to turn into an outcome: the pane opens there. */
  readonly turning?: Span;
  /** How often the writer wanted that of other words while an outcome was being written. */
  readonly moreTurning?: number;
  /** How often the outcome that is being written was brought here from elsewhere: the keyboard goes to it. */
  readonly goingOn?: number;
  /** Tells whether an outcome is being written: words that nobody has yet. */
  readonly onWriting?: (writing: boolean) => void;
  /** For support: which program this runs in. */
  readonly about?: string;
}

/** Is this plan ready, and what next: notes, outcomes and parts of the plan that the host holds. */
export function PlanPane({
  host,
  inserter,
  settings,
  onSettings,
  undoHint,
  withSettings = false,
  onOptions,
  help,
  canTrack = false,
  isForm = false,
  fields,
  turning,
  moreTurning,
  goingOn,
  onWriting,
  about,
}: PlanPaneProps) {
  const styles = useStyles();
  useScrolling();
  const review = useReview(host, settings);
  const actions = useActions({ host, inserter, review, onSettings, undoHint });
  const { plan } = review;
  useMarks(host, plan && review.findings, settings.underlines, actions.failed);
  const [choosing, setChoosing] = useState(false);
  const [unsaved, setUnsaved] = useState<UnsavedTemplate>();
  const settingsLink = useRef<HTMLButtonElement>(null);
  const left = useRef<number>(undefined);
  useLayoutEffect(() => {
    // Back from the settings to where they were opened; what stood there is in view again.
    if (choosing || left.current === undefined) return;
    window.scrollTo({ top: left.current });
    settingsLink.current?.focus({ preventScroll: true });
    left.current = undefined;
  }, [choosing]);
  const openSettings = () => {
    left.current = window.scrollY;
    actions.turnAway();
    setChoosing(true);
  };
  /** The document has been more than empty since the pane was opened. */
  const [wasWritten, setWasWritten] = useState(false);
  const shown = plan !== undefined;
  useEffect(() => {
    if (shown) loadTheRest();
  }, [shown]);

  if (!plan) {
    return review.problem ? (
      <Problem
        title="This plan could not be read"
        text={review.problem}
        details={[about, review.details].filter(Boolean).join('\n')}
        onAgain={review.again}
      />
    ) : (
      <Waiting onAgain={review.again} />
    );
  }
  const unread = unreadOf(plan);
  const isStart = isEmpty(plan) && !isForm && inserter !== undefined;
  if (!isStart && !wasWritten) setWasWritten(true);
  return (
    <>
      {choosing && (
        <main className={styles.settings}>
          <SettingsScreen
            plan={plan}
            settings={settings}
            canTrack={canTrack}
            canUnderline={host.onMark !== undefined}
            onChange={(make) => actions.change(make)}
            unsaved={unsaved}
            onUnsaved={setUnsaved}
            onClose={() => setChoosing(false)}
          />
          <Done actions={actions} />
        </main>
      )}
      {/* It stays as it is meanwhile, with what was chosen and written in it. */}
      <main hidden={choosing} {...(!choosing && { className: styles.pane })}>
        <div role="status" aria-live="polite" className={styles.unseen}>
          {actions.said}
        </div>
        <Warnings plan={plan} review={review} />
        {isStart && (
          <div className={styles.panel}>
            <StartPlan
              own={settings.ownTemplates}
              unread={unread}
              busy={actions.busy}
              {...(!isReadOnly(plan) && { onStart: actions.start })}
            />
          </div>
        )}
        {/* What is being written stays, though Undo may take all else out of the document. */}
        {(wasWritten || !isStart) && (
          <div hidden={isStart} {...(!isStart && { className: styles.contents })}>
            <PlanTabs
              plan={plan}
              review={review}
              actions={actions}
              settings={settings}
              {...(settings.underlines && host.onMark && { onMark: host.onMark })}
              canWrite={!isReadOnly(plan)}
              canInsert={!!inserter && !isReadOnly(plan)}
              isForm={isForm}
              fields={fields}
              {...(turning && { turning })}
              {...(moreTurning !== undefined && { moreTurning })}
              {...(goingOn !== undefined && { goingOn })}
              {...(onWriting && { onWriting })}
            />
          </div>
        )}
        {unread && !isStart && <p className={styles.unread}>Not read: {unread}.</p>}
        <footer className={styles.foot}>
          {!choosing && <Done actions={actions} />}
          <div className={styles.footLine}>
            Nothing leaves this device.
            <span className={styles.links}>
              {help && (
                <Link href={help} target="_blank" rel="noreferrer" inline>
                  Help
                </Link>
              )}
              {withSettings && (
                <Link as="button" inline ref={settingsLink} onClick={openSettings}>
                  Settings
                </Link>
              )}
              {onOptions && (
                <Link as="button" inline onClick={onOptions}>
                  Settings
                </Link>
              )}
            </span>
          </div>
        </footer>
      </main>
    </>
  );
}

/** What the host never reads, in words. */
const unreadOf = ({ draft: { unread = [] } }: Plan): string =>
  unread.length > 1 ? `${unread.slice(0, -1).join(', ')} and ${unread.at(-1)!}` : (unread[0] ?? '');

const isEmpty = ({ draft }: Plan) => draft.blocks.every(({ text, aside }) => aside !== undefined || text.trim() === '');
const isReadOnly = ({ draft }: Plan) => draft.blocks.length > 0 && draft.blocks.every(({ readOnly }) => readOnly);
