import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localToday } from '../../shared/today';
import { build } from '../preview/build';
import { cases as built, longCases as longBuilt } from './built';
import { cases as extensionBoundaries } from './extension-boundaries';
import { cases as extensionChoices } from './extension-choices';
import { closeShared } from './extension-driver';
import { changes, chromiumBench, closeBenches, editorCases } from './extension-editors';
import { cases as extensionFixes } from './extension-fixes';
import { cases as extensionNotes } from './extension-notes';
import { cases as extensionPanel } from './extension-panel';
import { cases as fighting } from './fighting';
import { firefoxBench, haveFirefox, lint } from './firefox';
import { panelCase } from './firefox-panel';
import { cases as frames } from './frames';
import { longCases as load } from './load';
import { managedPolicy } from './managed';
import { cases as looks } from './looks';
import { cases as mis } from './mis';
import { cases as painting } from './painting';
import { closePreview } from './pane-driver';
import { cases as paneKeyboard } from './pane-keyboard';
import { cases as paneNotes } from './pane-notes';
import { cases as paneOpening } from './pane-opening';
import { cases as panePlan } from './pane-plan';
import { cases as paneScreens } from './pane-screens';
import { cases as paneSettings } from './pane-settings';
import { cases as privacy } from './privacy';
import { cases as sidePanel } from './side-panel';
import { cases as sidePanelKeyboard } from './side-panel-keyboard';
import { cases as swaps } from './swaps';
import { cases as walkSteps, closeWalk } from './twenty-steps';
import { cases as wordSteps } from './word-steps';

/** One thing that a person would do, tried in a real Chromium on what `npm run build` makes. */
export interface Case {
  readonly name: string;
  /** How long it may take, where more than usual; ms. */
  readonly limit?: number;
  run(this: void): Promise<void>;
}

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    only: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
    /** The whole table of editors and changes in both browsers, in place of one change each. */
    long: { type: 'boolean', default: false },
  },
});

/** A case that hangs is given up; the others still run. */
const usualLimit = 300_000;

class Hung extends Error {}

async function inTime({ run, limit = usualLimit }: Omit<Case, 'name'>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Hung(`not done after ${limit / 1000} s`)), limit);
  });
  await Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

/** Every kind of editor in every browser that is here. */
function tables(): readonly Case[] {
  const which = values.long ? changes : changes.slice(0, 1);
  const chromium = editorCases('Chromium', chromiumBench, { which });
  const firefox = haveFirefox();
  if (!firefox) {
    console.log(
      'SKIPPED Firefox: none that the extension runs in is here, and none could be installed. FIREFOX_PATH names one of your own.',
    );
    return chromium;
  }
  const kinds = values.long ? {} : { kinds: someEditors };
  const bench = () => firefoxBench(firefox);
  return [...chromium, ...editorCases('Firefox', bench, { which, ...kinds }), panelCase(bench)];
}

/** One of each way of taking a change in Firefox: the others are tried by `npm run test:long`. */
const someEditors = ['textarea', 'contenteditable', 'tinymce 8', 'ckeditor 4', 'ckeditor 5', 'lexical', 'kendo-like'];

const longOnly: readonly Case[] = [
  { name: 'Firefox: the built extension has no lint', run: lint },
  { name: 'extension: what the school set reaches the options page', run: managedPolicy },
  ...load,
];

const count = { passed: 0, failed: 0 };
let triedAgain = 0;

/**
 * `renew`: gives the cases that come after a failure a browser of their own. A case that fails is tried once more there,
 * which is said and counted: on a machine that is busy with something else a page may be slower than what is asked of it.
 */
async function tell(one: Case, renew?: () => Promise<void>, isSecond = false): Promise<void> {
  const { name } = one;
  const start = Date.now();
  try {
    await inTime(one);
    count.passed++;
    console.log(`ok      ${name} (${Date.now() - start} ms)`);
  } catch (error) {
    const again = renew !== undefined && !isSecond;
    console.log(`${again ? 'AGAIN ' : 'FAILED'}  ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    await renew?.();
    if (again) {
      triedAgain++;
      return tell(one, renew, true);
    }
    count.failed++;
  }
}

/**
 * Cases that share a browser come one after the other. A browser that does not answer any more says nothing of the
 * case that it stopped in, and would fail all that come after: after a failure the next has a new one.
 */
async function inTurn(cases: readonly Case[], end: () => Promise<void>): Promise<void> {
  const renew = async () => {
    await inTime({ run: end, limit: 20_000 }).catch((error: unknown) => {
      if (!(error instanceof Hung))
        return tell({
          name: quiet,
          run: () => Promise.reject(error instanceof Error ? error : new Error(String(error))),
        });
    });
  };
  for (const one of cases) await tell(one, renew);
  if (cases.length > 0) await tell({ name: quiet, run: end });
}

/** Cases that go on in one tab, which ends with a case that hangs. */
async function inOneTab(cases: readonly Case[], end: () => Promise<void>): Promise<void> {
  const renew = () => inTime({ run: end, limit: 20_000 }).catch(() => undefined);
  for (const one of cases) await tell(one, renew);
  await renew();
}

const quiet = 'the shared browsers asked for nothing outside of this machine';

/** Cases that have a browser to themselves while they run: whoever has time takes the next. */
function inAnyOrder(cases: readonly Case[]): () => Promise<void> {
  const waiting = [...cases];
  return async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await tell(next, () => Promise.resolve());
  };
}

async function main(): Promise<void> {
  if (!values['no-build']) await build(localToday());
  // The longest first.
  const inPane = values.long
    ? []
    : [paneScreens, panePlan, paneNotes, paneSettings, paneOpening, paneKeyboard, built].flat();
  const inPages = values.long
    ? []
    : [
        ...[extensionNotes, extensionFixes, extensionChoices, extensionPanel, extensionBoundaries].flat(),
        ...[frames, mis, swaps, fighting, painting, sidePanel, sidePanelKeyboard, looks, privacy].flat(),
      ];
  const wanted = (cases: readonly Case[]) => cases.filter(({ name }) => name.includes(values.only));
  const [panes, pages, editors] = [wanted(inPane), wanted(inPages), wanted(tables())];
  const walk = values.long ? [] : wanted([...wordSteps, ...walkSteps]);
  // They measure memory, or build again what the others run.
  const alone = values.long ? wanted([...longOnly, ...longBuilt]) : [];
  // They wait as much as they work: three at a time keep two processors busy.
  const [paneCases, pageCases] = [inAnyOrder(panes), inAnyOrder(pages)];
  await Promise.all([
    paneCases().then(pageCases),
    pageCases().then(paneCases),
    inTurn(editors, closeBenches)
      .then(() => inOneTab(walk, closeWalk))
      .then(pageCases),
  ]);
  if (panes.length + walk.length > 0) await tell({ name: quiet, run: closePreview });
  for (const one of alone) await tell(one);
  if (pages.length + alone.length > 0) await tell({ name: quiet, run: closeShared });
  console.log(`End to end: ${count.passed} passed, ${count.failed} failed, ${triedAgain} tried again`);
  if (values.count) writeFileSync(values.count, JSON.stringify(count));
  // Browsers that a failed case left open must not keep the run alive.
  process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
