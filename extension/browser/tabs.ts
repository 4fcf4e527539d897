import browser from 'webextension-polyfill';
import {
  frameAnswer,
  frameState,
  workerRequest,
  type FrameRequest,
  type FrameState,
  type WorkerRequest,
} from './messages';
import { HostError } from '../../shared/host';
import { wakeIn } from './inject';

/** A frame of a tab and how it stands. */
export interface FrameOf {
  readonly frame: number;
  readonly state: FrameState;
}

/** A tab of the browser. */
export interface TabInfo {
  readonly id: number;
  readonly window?: number;
  /** Known only where the writer gave access. */
  readonly url?: string;
}

/** The tab that the writer looks at, or the one that the page's own address names (`?tab=7`). */
export async function shownTab(): Promise<TabInfo | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.windowId !== undefined && { window: tab.windowId }), ...(tab.url && { url: tab.url }) };
}

/** Calls back when the writer turns to another tab, or with the tab that loaded another page; returns how to stop. */
export function watchActiveTab(changed: (loaded?: number) => void): () => void {
  const activated = () => changed();
  const updated = (tab: number, { status }: { status?: string }) => {
    if (status === 'complete') changed(tab);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls back with each tab that is closed; returns how to stop. */
export function watchClosedTabs(closed: (tab: number) => void): () => void {
  const removed = (tab: number) => closed(tab);
  browser.tabs.onRemoved.addListener(removed);
  return () => browser.tabs.onRemoved.removeListener(removed);
}

/** Asks one frame; throws what the frame could not do as a sentence for the writer. */
export async function askFrame(tab: number, frame: number, request: FrameRequest): Promise<unknown> {
  let got: unknown;
  try {
    got = await browser.tabs.sendMessage(tab, request, { frameId: frame });
  } catch (cause) {
    throw new HostError('gone', 'This page is no longer there. Open the form again.', { cause });
  }
  const answer = frameAnswer.safeParse(got);
  if (!answer.success) throw new HostError('gone', 'This page is no longer there. Open the form again.');
  if ('problem' in answer.data) throw new HostError(answer.data.problem.kind, answer.data.problem.message);
  return answer.data.value;
}

/** Asks every frame of a tab, and waits for nobody; `nobody` is called where no frame of ours is there. */
export function askAll(tab: number, request: FrameRequest, nobody: () => void = () => undefined): void {
  browser.tabs.sendMessage(tab, request).catch(nobody);
}

/**
 * How long to wait, in ms: for the first frame, where none may be there and where some are, which may be busy with a first
 * check; after it for the others that are known to be there, or may be; and before
 * all are asked anew because one spoke late, by how often it has been late already: no more after these.
 */
const waits = { first: 4000, busy: 20_000, known: 2000, unknown: 250, late: [0, 5000, 20_000] };

/** Who answered of a tab the last time that all its frames were asked. */
interface Answers {
  /** Questions that are under way. */
  asking: number;
  inTime: ReadonlySet<number>;
  /** Frames that were heard when nobody waited any more and have not been in time since, and how often in a row. */
  readonly late: Map<number, number>;
}

const answers = new Map<number, Answers>();

function answersOf(tab: number): Answers {
  let own = answers.get(tab);
  if (!own) answers.set(tab, (own = { asking: 0, inTime: new Set(), late: new Map() }));
  return own;
}

/** The frames of a tab that may be checked, by asking them all; those that wait for a field get the content code first. */
export async function framesOf(tab: number): Promise<readonly FrameOf[]> {
  const own = answersOf(tab);
  own.asking++;
  const known = await wakeIn(tab);
  // The browser names no frame of a page that is off: those that spoke before are waited for.
  const expected = known ?? [...own.inTime, ...own.late.keys()];
  const frames = new Map<number, FrameState>();
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, known?.length ? waits.busy : waits.first);
    function done() {
      clearTimeout(timer);
      stop();
      resolve();
    }
    const stop = watchStates((from, frame, state) => {
      if (from !== tab) return;
      const isNew = !frames.has(frame);
      frames.set(frame, state);
      const all = expected.every((one) => frames.has(one));
      if (known && all) done();
      else if (isNew && (all || frames.size === 1)) {
        clearTimeout(timer);
        timer = setTimeout(done, all ? waits.unknown : waits.known);
      }
    });
    // A tab without any frame of ours says so at once.
    askAll(tab, { ask: 'state' }, done);
  });
  own.asking--;
  own.inTime = new Set(frames.keys());
  for (const frame of frames.keys()) own.late.delete(frame);
  return [...frames].map(([frame, state]) => ({ frame, state })).sort((a, b) => a.frame - b.frame);
}

/**
 * Calls back when the words of a tab's fields changed, or a frame speaks that `framesOf` did not wait for: at once, then
 * later and later, and in the end no more until its words change, for one may always be late. Returns how to stop.
 */
export function watchFields(tab: number, changed: () => void): () => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const stop = watchStates((from, frame, { because, fields }) => {
    if (from !== tab) return;
    const { asking, inTime, late } = answersOf(tab);
    if (because === 'changed') changed();
    if (asking > 0 || fields === 0 || inTime.has(frame)) return;
    const times = because === 'changed' ? -1 : (late.get(frame) ?? 0);
    clearTimeout(timers.get(frame));
    if (times in waits.late) timers.set(frame, setTimeout(changed, waits.late[times]));
    // Whoever else watches hears of it first.
    setTimeout(() => late.set(frame, times + 1));
  });
  return () => {
    stop();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

/** The frame that the writer last wrote in; absent where there is none. */
export async function writingFrame(tab: number): Promise<number | undefined> {
  const frames = (await framesOf(tab)).filter(({ state }) => state.focusedAt > 0);
  return frames.sort((a, b) => b.state.focusedAt - a.state.focusedAt)[0]?.frame;
}

/** Calls back with what frames say of themselves; returns how to stop. */
export function watchStates(heard: (tab: number, frame: number, state: FrameState) => void): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    const state = frameState.safeParse(message);
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && state.success)
      heard(sender.tab.id, sender.frameId ?? 0, state.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Who asks something of the worker. */
export interface Asking {
  readonly tab: number;
  readonly frame: number;
  readonly window: number | undefined;
  /** Where the browser names it. */
  readonly document: string | undefined;
}

/** Calls back with what frames ask of the worker. Only frames of pages are heard, never a page itself. */
export function onWorkerRequest(heard: (request: WorkerRequest, from: Asking) => Promise<unknown>): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const request = workerRequest.safeParse(message);
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !request.success) return undefined;
    return heard(request.data, {
      tab: sender.tab.id,
      frame: sender.frameId ?? 0,
      window: sender.tab.windowId,
      document: sender.documentId,
    });
  };
  browser.runtime.onMessage.addListener(listener);
}
