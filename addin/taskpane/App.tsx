import { Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { HostError } from '../../shared/host';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { failureDetails } from '../../shared/ui/failure-details';
import { later } from '../../shared/ui/later';
import { Problem } from '../../shared/ui/Problem';
import { Themed } from '../../shared/ui/Themed';
import type { ChangeSettings } from '../../shared/ui/use-actions';
import { useToday } from '../../shared/ui/use-today';
import type { WordSurface } from '../word/word';

/** Rules, word lists and the screens, loaded while Word answers. */
const load = () => import(/* webpackChunkName: "plan" */ '../../shared/ui/PlanPane');
const loading = load();
const PlanPane = later(async () => (await loading.catch(load)).PlanPane);
import(/* webpackChunkName: "plan" */ '../../shared/ui/get-ready')
  .then(({ getReady }) => getReady())
  .catch(() => undefined); // the pane says what is missing

/** The task pane: waits for Word, then shows the plan; says what to do where there is no Word to talk to. */
export function App({
  connect,
  about,
}: {
  readonly connect: () => Promise<WordSurface>;
  /** For support: which Word this is. */
  readonly about: () => string;
}) {
  const [word, setWord] = useState<WordSurface>();
  const [failure, setFailure] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let gone = false;
    connect().then(
      (found) => {
        if (!gone) setWord(found);
      },
      (cause: unknown) => {
        if (!gone) setFailure(cause);
      },
    );
    return () => {
      gone = true;
    };
  }, [connect, attempt]);

  const again = () => {
    setFailure(undefined);
    setAttempt(attempt + 1);
  };
  const look = useOnFocus(() => word?.look());
  return (
    <Themed {...(look && { look })}>
      <ErrorBoundary>
        {word && <Pane word={word} about={about()} />}
        {!word && failure !== undefined && <NotReady failure={failure} about={about()} onAgain={again} />}
        {!word && failure === undefined && (
          <Spinner label="Opening" labelPosition="below" style={{ paddingTop: '30vh' }} />
        )}
      </ErrorBoundary>
    </Themed>
  );
}

function NotReady({
  failure,
  about,
  onAgain,
}: {
  readonly failure: unknown;
  readonly about: string;
  readonly onAgain: () => void;
}) {
  const ours = failure instanceof HostError ? failure : undefined;
  return (
    <Problem
      title={ours?.kind === 'too-old' ? 'This Word is too old' : 'Word is not ready'}
      text={ours?.message ?? 'Word did not answer. Close this pane and open it again.'}
      details={`${about}\n${failureDetails(failure)}`}
      // No second try makes Word newer.
      {...(ours?.kind !== 'too-old' && { onAgain })}
    />
  );
}

function Pane({ word, about }: { readonly word: WordSurface; readonly about: string }) {
  const [stored, setStored] = useState(word.stored);
  const today = useToday();
  const change = useCallback<ChangeSettings>(
    async (make) => {
      setStored((now) => ({ ...now, ...make(now) }));
      try {
        setStored(await word.change(make));
      } catch (cause) {
        setStored(await word.refresh());
        throw cause;
      }
    },
    [word],
  );
  useEffect(() => {
    // What was ignored in another pane on this document: Word tells of no change of settings.
    const look = () => void word.refresh().then(setStored);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [word]);
  const { broken, brokenSchool } = word;
  const settings = useMemo(() => ({ ...stored, broken, brokenSchool, today }), [stored, broken, brokenSchool, today]);
  return (
    <PlanPane
      host={word.host}
      inserter={word.host}
      settings={settings}
      onSettings={change}
      undoHint="Undo in Word takes it back."
      about={about}
      canTrack={word.canTrack}
      help="assets/help.html"
      withSettings
    />
  );
}

/** What is so now, looked at again when the writer comes back: themes are changed meanwhile. */
function useOnFocus<T>(look: () => T): T {
  const [, again] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return look();
}
