import { Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { HostError } from '../../shared/host';
import type { StoredSettings } from '../../shared/settings';
import { ErrorBoundary, Problem } from '../../shared/ui/ErrorBoundary';
import { PlanPane } from '../../shared/ui/PlanPane';
import { Themed } from '../../shared/ui/Themed';
import type { ChangeSettings } from '../../shared/ui/use-actions';
import { localToday } from '../../shared/today';
import type { WordSurface } from '../word/word';

/** The task pane: waits for Word, then shows the plan; says what to do where there is no Word to talk to. */
export function App({ connect }: { readonly connect: () => Promise<WordSurface> }) {
  const [word, setWord] = useState<WordSurface>();
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let gone = false;
    connect().then(
      (found) => {
        if (!gone) setWord(found);
      },
      (cause: unknown) => {
        if (gone) return;
        setProblem(
          cause instanceof HostError ? cause.message : 'Word did not answer. Close this pane and open it again.',
        );
      },
    );
    return () => {
      gone = true;
    };
  }, [connect, attempt]);

  const again = () => {
    setProblem(undefined);
    setAttempt(attempt + 1);
  };
  return (
    <Themed {...(word?.dark !== undefined && { look: word.dark ? 'dark' : 'light' })}>
      <ErrorBoundary>
        {word && <Pane word={word} />}
        {!word && problem && <Problem title="Word is not ready" text={problem} onAgain={again} />}
        {!word && !problem && <Spinner label="Opening" labelPosition="below" style={{ paddingTop: '30vh' }} />}
      </ErrorBoundary>
    </Themed>
  );
}

function Pane({ word }: { readonly word: WordSurface }) {
  const [stored, setStored] = useState(word.stored);
  const latest = useRef<StoredSettings>(word.stored);
  const today = useToday();
  const change = useCallback<ChangeSettings>(
    async (make) => {
      const next = { ...latest.current, ...make(latest.current) };
      latest.current = next;
      setStored(next);
      await word.save(next);
    },
    [word],
  );
  const settings = useMemo(() => ({ ...stored, broken: word.broken, today }), [stored, word.broken, today]);
  return (
    <PlanPane
      host={word.host}
      inserter={word.host}
      settings={settings}
      onSettings={change}
      undoHint="Undo in Word takes it back."
      withSettings
    />
  );
}

// A pane may stay open overnight.
function useToday(): string {
  const [today, setToday] = useState(localToday);
  useEffect(() => {
    const look = () => setToday(localToday());
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return today;
}
