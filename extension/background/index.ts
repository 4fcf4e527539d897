import { HostError } from '../../shared/host';
import { ignoringLists, withEntry } from '../../shared/ignoring';
import { templateOf, templates } from '../../shared/plan/templates';
import type { SectionId } from '../../shared/plan/section';
import { showCount, watchTabsForCount } from '../browser/badge';
import { showFirstSteps } from '../browser/first-steps';
import { forgetClosedTabs, rememberPage } from '../browser/form-pages';
import { onCommand, onMenu, onStart, setMenus } from '../browser/menus';
import { openPanel } from '../browser/open-panel';
import { changeSettings, prepareSettings, settingsToday, watchSettings } from '../browser/settings-store';
import { highlightCss } from '../content/highlight.css';
import { forgetClosedTurns, turn } from '../browser/turning';
import { runIn, runInPage, runNotes, runRules, styleFrame, wakeIn } from '../browser/inject';
import { leaveSites, rememberSites, syncScripts, waitInOpenTabs, watchSites } from '../browser/sites';
import { askAll, askFrame, onWorkerRequest } from '../browser/tabs';

/** Listeners only: the worker is started for each event and holds nothing. */

const insertPrefix = 'insert:';
const turnId = 'turn-into-outcome';

async function buildMenus(): Promise<void> {
  const { template: chosen, ownTemplates } = await settingsToday();
  const template = templateOf(chosen, ownTemplates) ?? templates[0];
  await setMenus([
    { id: 'insert', title: 'Insert One Plan section' },
    ...template.sections.map(({ id, heading }) => ({
      id: `${insertPrefix}${template.id}:${id}`,
      title: heading,
      parent: 'insert',
    })),
    { id: 'check-field', title: 'Check this field' },
    { id: turnId, title: 'Turn into an outcome…' },
  ]);
}

onStart(() => {
  void prepareSettings();
  void syncScripts().then(waitInOpenTabs);
  void rememberSites();
  void buildMenus();
});
showFirstSteps();
watchSites((off) => {
  void syncScripts().then(waitInOpenTabs);
  void rememberSites();
  void leaveSites(off);
});
watchSettings(() => void buildMenus());
watchTabsForCount();
forgetClosedTabs();
forgetClosedTurns();

onMenu((id, tab, frame, window) => {
  // Opening the panel must come first: afterwards the click no longer counts as the writer's own act.
  if (id === turnId) void openPanel(window).catch(() => undefined);
  void (async () => {
    // The click gives access to this page, whether or not the site is on.
    await runIn(tab);
    if (id === turnId) {
      // Where there are none, the page says so; where there are, its field is one of the plan's by now.
      if (await askFrame(tab, frame, { ask: 'selected' })) await turn(tab, frame);
    } else if (id === 'check-field') await askFrame(tab, frame, { ask: 'check-field' });
    else if (id.startsWith(insertPrefix)) {
      const [template, section] = id.slice(insertPrefix.length).split(':');
      await askFrame(tab, frame, {
        ask: 'insert',
        template: template!,
        sections: [section as SectionId],
        where: 'menu',
      });
    }
  })().catch((cause: unknown) => {
    const sentence = cause instanceof HostError ? cause.message : 'This page could not do that. Try again.';
    // Where the page has gone meanwhile, nobody is there to be told.
    askFrame(tab, frame, { ask: 'say', sentence }).catch(() => undefined);
  });
});

onCommand((command, tab, window) => {
  // Opening the panel must come first: afterwards the key no longer counts as the writer's own act.
  if (command === 'open-panel') void openPanel(window).catch(() => undefined);
  if (command === 'show-note' && tab !== undefined) askAll(tab, { ask: 'show-note' });
});

onWorkerRequest(async (request, { tab, frame, window, document }) => {
  if (request.say === 'rewrite') {
    // First of all: afterwards the click no longer counts as the writer's own act. Firefox does not take a message for one.
    const opened = openPanel(window).then(
      () => true,
      () => false,
    );
    await turn(tab, frame);
    return opened;
  }
  if (request.say === 'ignore') {
    const { how, what, off } = request;
    await changeSettings((settings) => ({ ...settings, ...withEntry(settings, ignoringLists[how], what, !off) }));
    return true;
  }
  if (request.say === 'in-page') return runInPage(tab, frame, request.editor, request.task);
  if (request.say === 'notes') {
    if (request.where === 'here') return runNotes(tab, frame);
    // Where the page round the frames is off, only they themselves can be woken; that says nothing of who asks.
    await wakeIn(tab);
  } else if (request.say === 'rules') await runRules(tab, frame);
  else if (request.say === 'style') await styleFrame(tab, frame, highlightCss);
  else {
    await showCount(tab, frame, { ...request, ...(document !== undefined && { document }) });
    if (request.fields > 0) await rememberPage(tab, frame, request.at);
  }
  return undefined;
});
