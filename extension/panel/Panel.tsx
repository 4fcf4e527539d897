import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { HostError } from '../../shared/host';
import { readPlan } from '../../shared/plan/read-plan';
import type { Settings } from '../../shared/settings';
import type { Span } from '../../shared/text/span';
import { PlanPane } from '../../shared/ui/PlanPane';
import { useToday } from '../../shared/ui/use-today';
import { Waiting } from '../../shared/ui/Waiting';
import { unseen } from '../../shared/ui/small';
import { openOptions } from '../browser/open-options';
import { changeSettings, notStored, settingsToday, watchSettings } from '../browser/settings-store';
import { TabHost } from '../browser/tab-host';
import { FieldsPart } from './FieldsPart';
import { runIn } from '../browser/inject';
import {
  leaveSites,
  notAllowed,
  partsOff,
  requestSite,
  saidOfAnswer,
  saidOfPart,
  siteName,
  watchSites,
} from '../browser/sites';
import { watchTurning } from '../browser/turning';
import { framesOf, shownTab, watchActiveTab, watchClosedTabs, watchStates } from '../browser/tabs';

const useStyles = makeStyles({
  state: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, justifyItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  begun: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  part: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', overflowWrap: 'anywhere' },
  unseen,
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  folded: { cursor: 'pointer', lineHeight: tokens.lineHeightBase300 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

const help = 'help.html';

/** What the panel knows of the page beside it. */
type Page = { readonly state: 'looking' } | WithoutPlan | (Parts & { readonly state: 'plan'; readonly tab: number });

/** The sites that parts of the page are embedded from, and that are off. */
interface Parts {
  readonly tab: number | undefined;
  readonly parts: readonly string[];
}

interface WithoutPlan extends Parts {
  readonly state: 'off' | 'no-plan';
  /** The writer asked to look again, and this came of it. */
  readonly isAsked: boolean;
}

/** What is known of a tab while the panel is open. */
interface Tab {
  /** How many pages it has loaded. */
  readonly loads: number;
  /** An outcome is being written for it: words that nobody has yet. */
  readonly isWriting: boolean;
  /** How many of these pages had a plan pane of their own: all, but for those that came while an outcome was being written. */
  readonly panes: number;
  /** The tab whose pane it has taken over: there the outcome was begun. */
  readonly from?: number;
  /** How often that happened to the outcome. */
  readonly goingOn?: number;
  /** It was closed while an outcome was being written for it. */
  readonly isClosed?: true;
}

const newTab: Tab = { loads: 0, isWriting: false, panes: 0 };

/** What happens to a tab; `goOn`: the outcome of one that was closed goes on in another one. */
type Told =
  | { readonly tab: number; readonly is: 'loaded' | 'closed' | 'forgotten' }
  | { readonly tab: number; readonly is: 'writing'; readonly isWriting: boolean }
  | { readonly tab: number; readonly is: 'goOn'; readonly into: number };

function told(tabs: ReadonlyMap<number, Tab>, event: Told): ReadonlyMap<number, Tab> {
  const { tab } = event;
  const known = tabs.get(tab) ?? newTab;
  const { loads, panes, isWriting } = known;
  const next = new Map(tabs);
  if (event.is === 'writing') next.set(tab, { ...known, isWriting: event.isWriting });
  else if (event.is === 'loaded') next.set(tab, { ...known, loads: loads + 1, panes: isWriting ? panes : panes + 1 });
  else if (event.is === 'closed' && isWriting) next.set(tab, { ...known, isClosed: true });
  else next.delete(tab);
  if (event.is === 'goOn') {
    const { from = tab, goingOn = 0 } = known;
    next.set(event.into, { loads: loads + 1, isWriting, panes, from, goingOn: goingOn + 1 });
  }
  return next;
}

/** All notes and sections of the plan fields of the tab that the writer looks at; of other tabs, the outcomes that are being written stay, out of sight. */
export function Panel() {
  const settings = useSettings();
  const [tabs, tell] = useReducer(told, new Map<number, Tab>());
  const { page, again } = usePage(tell);
  if (!settings || page.state === 'looking') return <Waiting label="Looking at the page" />;
  const shown = page.state === 'plan' ? page.tab : undefined;
  const writing = [...tabs].flatMap(([tab, { isWriting }]) => (isWriting ? [tab] : []));
  const kept = new Set(shown === undefined ? writing : [...writing, shown]);
  const closed = writing.find((tab) => tabs.get(tab)!.isClosed);
  const isBusy = shown !== undefined && tabs.get(shown)?.isWriting === true;
  return (
    <>
      {closed !== undefined && !isBusy && (
        <Begun
          {...(shown !== undefined && { onGoOn: () => tell({ tab: closed, is: 'goOn', into: shown }) })}
          onForget={() => tell({ tab: closed, is: 'forgotten' })}
        />
      )}
      {page.state === 'plan' && <PartsOff key={page.tab} tab={page.tab} parts={page.parts} again={again} isFolded />}
      {[...kept].map((tab) => {
        const { loads, panes, from = tab, goingOn = 0 } = tabs.get(tab) ?? newTab;
        return (
          <div key={`${from}-${panes}`} hidden={tab !== shown}>
            <Plan tab={tab} loads={loads} goingOn={goingOn} settings={settings} onWriting={tell} />
          </div>
        );
      })}
      {page.state !== 'plan' && <NoPlan {...page} again={again} />}
    </>
  );
}

/** An outcome whose page was closed: it is offered to the page that is shown. */
function Begun({ onGoOn, onForget }: { readonly onGoOn?: () => void; readonly onForget: () => void }) {
  const styles = useStyles();
  return (
    <section className={styles.begun} aria-label="An outcome you began">
      <p className={styles.text} role="status">
        You began an outcome on a page that is closed now.
        {!onGoOn && ' Open the form with the plan to go on with it.'}
      </p>
      <div className={styles.row}>
        {onGoOn && (
          <Button size="small" appearance="primary" onClick={onGoOn}>
            Go on with it here
          </Button>
        )}
        <Button size="small" onClick={onForget}>
          Throw it away
        </Button>
      </div>
    </section>
  );
}

/** What of the page is embedded from another site, with a way to switch that site on: it is asked for alone. Beside a plan it is folded: it may be an advertisement. */
function PartsOff({
  tab,
  parts,
  again,
  isFolded = false,
}: Parts & { readonly again: () => void; readonly isFolded?: boolean }) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  if (tab === undefined) return null;
  const allow = (site: string) => {
    setSaid('');
    // First thing in the click, or it would not count as the writer's own act.
    void requestSite(site).then(
      async (given) => {
        setSaid(saidOfAnswer(site, given));
        if (!given) return;
        await runIn(tab);
        again();
      },
      () => setSaid(notAllowed),
    );
  };
  const list = parts.map((site) => (
    <section key={site} className={styles.part} aria-label={siteName(site)}>
      <p className={styles.text}>{saidOfPart(site)}</p>
      <Button size="small" onClick={() => allow(site)}>
        Switch on {siteName(site)}
      </Button>
    </section>
  ));
  const isSilent = parts.length === 0 && said === '';
  return (
    <div className={isSilent ? styles.unseen : isFolded ? styles.begun : styles.parts}>
      {isFolded && parts.length > 0 ? (
        <details>
          <summary className={styles.folded}>Parts of this page from other sites ({parts.length})</summary>
          <div className={styles.parts}>{list}</div>
        </details>
      ) : (
        list
      )}
      <p className={styles.text} role="status">
        {said}
      </p>
    </div>
  );
}

/** Why there is nothing to show, and what can be done. */
function NoPlan({ state, isAsked, again, ...parts }: WithoutPlan & { readonly again: () => void }) {
  const styles = useStyles();
  const isOff = state === 'off';
  return (
    <main className={styles.state}>
      <h1 className={styles.title}>{isOff ? 'Not switched on here' : 'No plan on this page'}</h1>
      <p className={styles.text}>
        {isOff
          ? 'Open the form with the plan, click the One Plan Assistant button in the toolbar, and switch on “Check plans on this site”, or click “Check this page once”.'
          : 'No field that is open here has a name that belongs to a plan, such as “Needs” or “Outcomes”. If your form opens a field only when you click its text, click it. To check any other field, right-click in it and choose “Check this field”.'}
      </p>
      <PartsOff key={parts.tab} {...parts} again={again} />
      <Button onClick={again}>Look again</Button>
      <p className={styles.text} role="status">
        {isAsked && (isOff ? 'Looked again: it is still not switched on here.' : 'Looked again: still no plan here.')}
      </p>
      <div className={styles.row}>
        <Link href={help} target="_blank" rel="noreferrer" inline>
          Help
        </Link>
        <Link as="button" inline onClick={() => void openOptions()}>
          Settings
        </Link>
      </div>
    </main>
  );
}

function Plan({
  tab,
  loads,
  goingOn,
  settings,
  onWriting: writes,
}: {
  readonly tab: number;
  /** How many pages the tab has loaded: what is in another one is read anew. */
  readonly loads: number;
  /** How often its outcome was brought here from a tab that was closed. */
  readonly goingOn: number;
  readonly settings: Settings;
  readonly onWriting: (told: Told) => void;
}) {
  const { turning, more, onWriting } = useTurning(tab, writes);
  const host = useMemo(
    () => new TabHost(tab, async (draft) => readPlan(draft, await settingsToday())),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another page is another host
    [tab, loads],
  );
  return (
    <PlanPane
      key={turning && JSON.stringify(turning)}
      isForm
      fields={<FieldsPart tab={tab} settings={settings} />}
      {...(turning && { turning: turning.words })}
      moreTurning={more}
      goingOn={goingOn}
      onWriting={onWriting}
      host={host}
      inserter={host}
      settings={settings}
      onSettings={(change) =>
        changeSettings((stored) => ({ ...stored, ...change(stored) })).catch((cause: unknown) => {
          throw new HostError('refused', notStored, { cause });
        })
      }
      onOptions={() => void openOptions()}
      help={help}
      undoHint="Press Ctrl+Z in the field to undo."
    />
  );
}

/** Words that the writer wants to turn into an outcome, and how often that was wished while one was being written, which is not thrown away. */
function useTurning(tab: number, writes: (told: Told) => void) {
  const [turning, setTurning] = useState<{ readonly words: Span; readonly time: number }>();
  const [more, setMore] = useState(0);
  const writing = useRef(false);
  const onWriting = useCallback(
    (now: boolean) => {
      writing.current = now;
      writes({ tab, is: 'writing', isWriting: now });
    },
    [tab, writes],
  );
  useEffect(
    () =>
      watchTurning(tab, (words) => {
        if (writing.current) setMore((count) => count + 1);
        else setTurning({ words, time: Date.now() });
      }),
    [tab],
  );
  return { turning, more, onWriting };
}

function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  const today = useToday();
  useEffect(() => {
    const load = () => void settingsToday().then(setSettings);
    load();
    return watchSettings(load);
  }, [today]);
  return settings;
}

/** Follows the writer from tab to tab and page to page. */
function usePage(tell: (told: Told) => void): { page: Page; again: () => void } {
  const [page, setPage] = useState<Page>({ state: 'looking' });
  const [load, setLoad] = useState({ isAsked: false });
  // What frames say is news where no plan was found; our own question makes them all speak.
  const isOpen = useRef(false);
  useEffect(() => {
    let current = true;
    isOpen.current = false;
    const find = async (): Promise<Page> => {
      const tab = await shownTab();
      if (!tab) return { state: 'off', tab: undefined, parts: [], ...load };
      const [frames, parts] = await Promise.all([framesOf(tab.id), partsOff(tab)]);
      const known = { tab: tab.id, parts };
      if (frames.length === 0) return { state: 'off', ...known, ...load };
      return frames.some(({ state }) => state.fields > 0)
        ? { state: 'plan', ...known }
        : { state: 'no-plan', ...known, ...load };
    };
    void find().then((found) => {
      if (!current) return;
      isOpen.current = found.state !== 'plan';
      setPage(found);
    });
    return () => {
      current = false;
    };
  }, [load]);
  useEffect(() => {
    const again = () => setLoad({ isAsked: false });
    const stopTabs = watchActiveTab((tab) => {
      if (tab !== undefined) tell({ tab, is: 'loaded' });
      again();
    });
    const stopClosed = watchClosedTabs((tab) => tell({ tab, is: 'closed' }));
    // A page that had no plan may come to show one.
    const stopStates = watchStates((_tab, _frame, { fields }) => {
      if (fields > 0 && isOpen.current) again();
    });
    // The toolbar's window, in which the site is switched on or off, is no tab.
    const stopSites = watchSites((off) => void leaveSites(off).finally(again));
    return () => {
      stopTabs();
      stopClosed();
      stopSites();
      stopStates();
    };
  }, [tell]);
  const again = () => {
    // The same sentence would not be heard twice.
    setPage((before) => ('isAsked' in before ? { ...before, isAsked: false } : before));
    setLoad({ isAsked: true });
  };
  return { page, again };
}
