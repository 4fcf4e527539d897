import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { HostError, type Host } from '../host';
import { readingPlan } from '../plan/read-plan';
import type { Plan } from '../plan/plan';
import { reviewing, type Reviewed } from '../review';
import type { Finding } from '../rules/finding';
import type { Settings } from '../settings';
import { inSlices, type Steps } from '../steps';
import type { Draft } from '../text/draft';
import { failureDetails } from './failure-details';
import { keepIds } from './note-ids';
import { patience } from './in-time';

/** Last cycle's plan, as the writer gave it; kept in memory only. */
export interface LastPlanFile {
  readonly name: string;
  readonly draft: Draft;
}

/** What is known of the draft now. The last good result stays while a new one is read. */
export interface Review {
  /**
   * `reading` at the start and when asked for, also while an older result is shown, and `late` where the host has not
   * answered in ten seconds; what is read in a pause is not told.
   */
  readonly state: 'reading' | 'late' | 'ready' | 'failed';
  /** Absent until the first reading succeeded. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
  /** One plain sentence, where the last reading or review failed. */
  readonly problem?: string;
  /** For support: what failed and where, with no words of the plan. */
  readonly details?: string;
  /** Reads and reviews now, without waiting for a pause. */
  readonly again: () => void;
  /** Last cycle's plan that the draft is compared with; absent where the writer gave none. */
  readonly last?: LastPlanFile;
  /** Compares with that plan from now on, or with none. */
  readonly compare: (last: LastPlanFile | undefined) => void;
}

const noFindings: readonly Finding[] = [];

/** Keeps a review of what the host holds: reads at the start, after each pause in the writing (`pause` in ms) and on demand. */
export function useReview(host: Host, settings: Settings, pause = 600): Review {
  const [draft, setDraft] = useState<Draft>();
  /** `read`: what was asked for came, and is to be reviewed. */
  const [state, setState] = useState<Review['state'] | 'read'>('reading');
  const [problem, setProblem] = useState<Failure>();
  const [last, setLast] = useState<LastPlanFile>();
  const latest = useRef(0);

  const read = useCallback(() => {
    const turn = ++latest.current;
    host.read().then(
      (next) => {
        if (turn !== latest.current) return;
        // The same words in a new object would make every card render again.
        setDraft((last) => (last && sameDraft(last, next) ? last : next));
        setProblem(undefined);
        setState((last) => (last === 'reading' || last === 'late' ? 'read' : 'ready'));
      },
      (cause: unknown) => {
        if (turn !== latest.current) return;
        setProblem({ problem: sentenceOf(cause), details: failureDetails(cause) });
        setState('failed');
      },
    );
  }, [host]);
  const again = useCallback(() => {
    setState('reading');
    read();
  }, [read]);
  useEffect(() => {
    if (state !== 'reading') return;
    const timer = setTimeout(() => setState((now) => (now === 'reading' ? 'late' : now)), patience);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(read, pause);
    });
    const turns = latest;
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the first reading starts with the subscription
    again();
    return () => {
      clearTimeout(timer);
      turns.current++;
      stop();
    };
  }, [host, again, read, pause]);

  /** Last cycle's plan as it was read, and under which settings. */
  const before = useRef<{ readonly of: Draft; readonly settings: Settings; readonly plan: Plan }>(undefined);
  const [result, setResult] = useState<Result>();
  /** What was found by the check before. */
  const shown = useRef(noFindings);
  // Before anything is drawn: a short plan is reviewed in one slice, and its notes come with what was changed.
  useLayoutEffect(() => {
    if (!draft) return;
    let isWanted = true;
    const show = (made: Reviewed | Failure | undefined) => {
      if (!isWanted || !made) return;
      if ('findings' in made) {
        keepIds(shown.current, made.findings);
        shown.current = made.findings;
      }
      setResult((before) =>
        'findings' in made ? { draft, ...made } : { findings: noFindings, ...before, draft, ...made },
      );
    };
    function* beside(of: Draft): Steps<Plan> {
      if (before.current?.of !== of || before.current.settings !== settings)
        before.current = { of, settings, plan: yield* readingPlan(of, settings) };
      return before.current.plan;
    }
    function* compared(now: Draft): Steps<Reviewed> {
      return yield* reviewing(now, settings, last && (yield* beside(last.draft)));
    }
    try {
      const made = inSlices(compared(draft), { rest, wanted: () => isWanted });
      if (made instanceof Promise) void made.catch(failure).then(show);
      else show(made);
    } catch (cause) {
      show(failure(cause));
    }
    return () => {
      isWanted = false;
    };
  }, [draft, settings, last]);
  const more = { again, compare: setLast, ...(last && { last }) };
  if (!result) return { state: problem ? 'failed' : 'reading', findings: noFindings, ...problem, ...more };
  const { draft: of, ...made } = result;
  if (made.problem !== undefined) return { state: 'failed', ...made, ...more };
  const now = state === 'read' ? (of === draft ? 'ready' : 'reading') : state;
  return { state: now, ...made, ...problem, ...more };
}

type Failure = Pick<Required<Review>, 'problem' | 'details'>;

/** What became of a draft; beside a failure stands what was found last. */
type Result = { readonly draft: Draft } & Pick<Review, 'plan' | 'findings' | 'problem' | 'details'>;

/** The sentence to show for a failure: a host's own, or a general one. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof HostError ? cause.message : 'The plan could not be read just now. Try again.';
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

const failure = (cause: unknown): Failure => ({
  problem: 'Something in this plan could not be checked. Nothing in it has been changed.',
  details: failureDetails(cause),
});

function sameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
