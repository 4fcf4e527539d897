import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { runInEditor, type EditorTask, type PageEditor } from '../content/page-editor';

/** The files that run in pages: the small one that waits for a field, the content code, and the rules. */
export const files = { waiting: 'loader.js', notes: 'content.js', rules: 'review.js' };

/** Runs a file in all frames of a tab; false for a page of the browser itself, or of a site that is not on. */
export async function runInAll(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs the content code in every frame of a tab: the writer chose to have this page checked. The frames in which it runs
 * then; absent for a page of the browser itself, or of a site that is not on.
 */
export const runIn = (tabId: number): Promise<readonly number[] | undefined> =>
  runWhere(tabId, (stage) => stage !== 'notes');

/** The same for the frames of a tab that wait for a field, and no others: none where its site was switched off since. */
export async function wakeIn(tabId: number): Promise<readonly number[] | undefined> {
  const isOn = await isSiteOn(tabId);
  return runWhere(tabId, (stage) => isOn && stage === 'waiting');
}

/** Not where the writer’s click alone lets us into a page. */
async function isSiteOn(tabId: number): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL((await browser.tabs.get(tabId)).url!);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

async function runWhere(tabId: number, wanted: (stage: unknown) => boolean): Promise<readonly number[] | undefined> {
  try {
    // Where the browser took the site away, running something would wait until the writer gives it again.
    if ((await browser.tabs.get(tabId)).url === undefined) return undefined;
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: stageHere });
    const frameIds = frames.filter(({ result }) => wanted(result)).map(({ frameId }) => frameId);
    if (frameIds.length > 0)
      await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [files.notes] });
    return frames.filter(({ result }) => wanted(result) || result === 'notes').map(({ frameId }) => frameId);
  } catch {
    return undefined;
  }
}

/** Runs in a frame, so nothing from outside this function may be named in it; says what `here` says. */
function stageHere(): string | undefined {
  const world = globalThis as unknown as Record<symbol, { stage: string; alive(): boolean } | undefined>;
  const here = world[Symbol.for('one-plan-assistant')];
  return here?.alive() ? here.stage : undefined;
}

/** The addresses of what a tab shows in frames of other sites, where something could be written; none for a page that we are not let into. */
export async function addressesInside(tabId: number): Promise<readonly string[]> {
  try {
    // Where the browser took the site away, running something would wait until the writer gives it again.
    if ((await browser.tabs.get(tabId)).url === undefined) return [];
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: framesOfOthers });
    return frames.flatMap(({ result }) => addresses.safeParse(result).data ?? []);
  } catch {
    return [];
  }
}

const addresses = z.array(z.string());

/** Runs in a frame, so nothing from outside this function may be named in it; what is smaller than a frame is by itself holds no form. */
function framesOfOthers(): string[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const isOther = frame.src !== '' && frame.contentDocument === null;
    return isOther && width >= 300 && height >= 150 && frame.checkVisibility() ? [frame.src] : [];
  });
}

/** An answer takes a hundredth of it, ms. */
const patience = 2000;

/** Whether a frame still shows a document: not where another page came, or its site is not on any more. Absent where the browser does not name documents. */
export async function isShown(tabId: number, frame: number, document: string): Promise<boolean | undefined> {
  try {
    const asked = browser.scripting.executeScript({
      // One frame alone: the page round it may be of a site that is not on.
      target: { tabId, frameIds: [frame] },
      func: () => undefined,
      injectImmediately: true,
    });
    // Where the browser took the site away, it would wait until the writer gives it again.
    const late = new Promise<undefined>((resolve) => void setTimeout(resolve, patience));
    const answer = await Promise.race([asked, late]);
    if (!answer) return false;
    const [found] = answer;
    // Old browsers give a frame no name, whatever the types say.
    const shown = found?.documentId;
    return shown === undefined ? undefined : shown === document;
  } catch {
    return false;
  }
}

/** Runs the content code in one frame, whose loader asked for it; false where the site is not on any more. */
export async function runNotes(tabId: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: [files.notes] });
    return true;
  } catch {
    return false;
  }
}

/** Runs the file with the rules in a frame: it is large, and most pages never need it. */
export async function runRules(tabId: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: [files.rules] });
}

/** Gives one frame style rules by the browser itself, without a trace in the page. */
export async function styleFrame(tabId: number, frame: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frame] }, css });
}

/** Does something in an editor of a frame, in the page's own world; false where there is no such editor. */
export async function runInPage(tabId: number, frame: number, editor: PageEditor, task: EditorTask): Promise<boolean> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    world: 'MAIN',
    func: runInEditor,
    args: [editor, task],
  });
  return done?.result === true;
}
