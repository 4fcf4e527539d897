import { HostError } from '../../shared/host';
import { linesOfSection } from '../../shared/plan/section-lines';
import { templateOf, templates } from '../../shared/plan/templates';
import type { Settings } from '../../shared/settings';
import { count } from '../../shared/labels';
import { troubleOf } from '../browser/badge';
import { insertedMessage, type FrameState } from '../browser/messages';
import { openOptions } from '../browser/open-options';
import { openPanel } from '../browser/open-panel';
import { changeSettings, notStored, settingsToday } from '../browser/settings-store';
import { runIn } from '../browser/inject';
import {
  isAllSites,
  maySwitchOn,
  notAllowed,
  onBy,
  partsOff,
  patternOf,
  removeSite,
  requestSite,
  saidOfAnswer,
  saidOfPart,
  siteName,
  sitesOn,
  sitesTakenAway,
} from '../browser/sites';
import { askFrame, framesOf, shownTab, watchStates, writingFrame, type TabInfo } from '../browser/tabs';
import { popupCss, wanted } from './popup.css';

/** The toolbar's popup: this site on or off, how the page stands, the panel, and sections to insert. Plain DOM, so that it opens at once. */

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupCss);
document.adoptedStyleSheets = [sheet];
const root = document.getElementById('root')!;
const title = make('h1', '', 'One Plan Assistant');
const end = foot();
root.replaceChildren(title, end);

void draw().then(() =>
  setTimeout(() => {
    fold();
    window.addEventListener('resize', fold);
  }, settleTime),
);

/** Until then the browser has not given the popup its size, ms. */
const settleTime = 300;

/** A browser makes its popup as wide as the content asks for, but no wider than it can: enlarged four times, half of it, less a scrollbar. */
function fold(): void {
  document.body.style.width = innerWidth < wanted ? `${document.documentElement.clientWidth}px` : '';
}

/** Shows what is known as soon as it is: the browser may take a second to say what the school's policy is. `done`: what the writer did, said first. */
async function draw(done = ''): Promise<void> {
  const tab = await shownTab();
  const pattern = patternOf(tab?.url);
  if (!tab || !pattern) {
    show(make('p', 'state', 'This page cannot be checked. Open the form with the plan first.'));
    return;
  }
  const by = onBy(await sitesOn(), pattern);
  const on = by !== undefined;
  const wasOn = !on && (await sitesTakenAway().catch((): readonly string[] => [])).includes(pattern);
  const state = make('p', 'state');
  state.setAttribute('role', 'status');
  const toAllow = make('div', 'parts');
  const toInsert = make('div');
  show(
    on || maySwitchOn(pattern) ? siteSwitch(tab, by ?? pattern, on, state) : make('p', 'state', notSecure),
    ...(wasOn ? [make('p', 'state', takenAway)] : []),
    state,
    actions(tab, on, state),
    toAllow,
    toInsert,
  );
  void settingsToday().then((settings) => toInsert.replaceChildren(sections(tab, settings)));
  // Round a page that is off nothing else is offered: the page itself comes first.
  if (on)
    void partsOff(tab).then((sites) => toAllow.replaceChildren(...sites.flatMap((site) => part(tab, site, state))));
  await say(tab, on, state, done);
}

/** Shows the middle of the popup; what stands above and below it stays, and the keyboard there. What had it in between is gone: it goes to the switch. */
function show(...parts: readonly Node[]): void {
  const isInside = root.contains(document.activeElement) && !end.contains(document.activeElement);
  while (title.nextSibling && title.nextSibling !== end) title.nextSibling.remove();
  title.after(...parts);
  // At once: a page may take its time to answer.
  if (isInside) root.querySelector<HTMLElement>('.site input')?.focus();
}

const takenAway = 'The browser’s own settings switched this site off. You can switch it on again here.';

const notSecure =
  'This site has no secure address (https), so it cannot be switched on. You can still check a page once.';

function siteSwitch(tab: TabInfo, pattern: string, on: boolean, state: HTMLElement): HTMLElement {
  const label = make('label', 'site');
  const box = make('input');
  box.type = 'checkbox';
  box.setAttribute('role', 'switch');
  box.checked = on;
  const words = make('span', 'words', `Check plans on ${isAllSites(pattern) ? 'all sites' : 'this site'}`);
  if (!isAllSites(pattern)) words.append(make('span', 'host', siteName(pattern)));
  box.addEventListener('change', () => {
    // What frames say while they leave is no news.
    stopListening?.();
    // Asking must come first: afterwards the click no longer counts as the writer's own act.
    const done = box.checked ? requestSite(pattern) : removeSite(pattern);
    void done.then(
      async (changed) => {
        if (!changed) box.checked = !box.checked;
        if (box.checked) await runIn(tab.id);
        await draw();
      },
      () => {
        box.checked = !box.checked;
        state.textContent = notAllowed;
      },
    );
  });
  label.append(words, box, make('span', 'knob'));
  return label;
}

/** A part of the page that is embedded from another site: that is asked for alone. */
function part(tab: TabInfo, site: string, state: HTMLElement): readonly HTMLElement[] {
  const allow = make('button', '', `Switch on ${siteName(site)}`);
  allow.addEventListener('click', () => {
    // Asking must come first: afterwards the click no longer counts as the writer's own act.
    void requestSite(site).then(
      async (given) => {
        const said = saidOfAnswer(site, given);
        if (!given) {
          state.textContent = said;
          return;
        }
        await runIn(tab.id);
        await draw(said);
      },
      () => (state.textContent = notAllowed),
    );
  });
  return [make('p', 'state', saidOfPart(site)), allow];
}

function actions(tab: TabInfo, on: boolean, state: HTMLElement): HTMLElement {
  const row = make('div', 'row');
  const open = make('button', 'main', 'Show all notes');
  open.addEventListener('click', () => {
    const opened = openPanel(tab.window);
    void runIn(tab.id)
      .then(() => opened)
      // The panel may have looked before the page could answer.
      .then(() => framesOf(tab.id))
      .then(
        () => window.close(),
        () => (state.textContent = 'The panel could not be opened here. Use the browser’s own side panel button.'),
      );
  });
  if (on) {
    row.append(open);
    return row;
  }
  open.className = '';
  const once = make('button', 'main', 'Check this page once');
  once.addEventListener('click', () => {
    state.textContent = looking;
    void runIn(tab.id).then((frames) => {
      if (!frames) {
        state.textContent = notAllowed;
        return undefined;
      }
      // It was checked: what is next are its notes.
      open.className = 'main';
      if (document.activeElement === once) open.focus();
      once.remove();
      return say(tab, true, state);
    });
  });
  row.append(once, open);
  return row;
}

function sections(tab: TabInfo, { template: set, ownTemplates }: Settings): HTMLElement {
  const box = make('details', 'sections');
  const said = make('p', 'state');
  said.setAttribute('role', 'status');
  box.append(make('summary', '', 'Insert a section'));
  const choice = make('select');
  choice.setAttribute('aria-label', 'Template');
  const chosen = templateOf(set, ownTemplates) ?? templates[0];
  for (const { id, title } of [...ownTemplates, ...templates])
    choice.append(new Option(title, id, false, id === chosen.id));
  const list = make('div', 'list');
  const fill = () => {
    const template = templateOf(choice.value, ownTemplates) ?? chosen;
    list.replaceChildren(
      ...template.sections.map((section) => {
        const { id, heading, hint } = section;
        const button = make('button', `section${section.level === 2 ? ' step' : ''}`, heading);
        button.title = hint;
        const tell = (sentence: string, ...more: readonly Node[]) => {
          said.replaceChildren(sentence, ...more);
          // Below the end of a window that is as high as the browser lets it be.
          said.scrollIntoView({ block: 'nearest' });
        };
        const failed = (cause: unknown) =>
          tell(sentenceOf(cause), copyButton(linesOfSection(section).join('\n'), tell));
        button.addEventListener('click', () => void insert().then(tell, failed));
        const insert = async (): Promise<string> => {
          await runIn(tab.id);
          const frame = await writingFrame(tab.id);
          const request = { ask: 'insert' as const, template: template.id, sections: [id], where: 'order' as const };
          const ask = async (one: number) => insertedMessage.parse(await askFrame(tab.id, one, request))[0];
          const nowhere = { outcome: 'nowhere' } as const;
          let done = frame === undefined ? nowhere : await ask(frame);
          // Its own field may stand in the page round the editor that the caret is in, or in another editor.
          const others = done?.outcome === 'nowhere' ? await framesOf(tab.id) : [];
          for (const { frame: other, state } of others)
            if (done?.outcome === 'nowhere' && other !== frame && state.fields > 0) done = await ask(other);
          if (done === nowhere) return 'Click in the field where the section should go, then insert it again.';
          if (done?.outcome === 'there') return `“${heading}” is written in this form already.`;
          if (done?.outcome === 'nowhere')
            return `This form has no field for it. Right-click in the field where it may go, then choose “Insert One Plan section”.`;
          return `“${heading}” is in the field now. Press Ctrl+Z in the field to undo.`;
        };
        return button;
      }),
    );
  };
  choice.addEventListener('change', () => {
    fill();
    said.textContent = '';
    changeSettings((settings) => ({ ...settings, template: choice.value })).catch(() => (said.textContent = notStored));
  });
  fill();
  box.append(choice, list, said);
  return box;
}

/** Offers what the page did not take. */
function copyButton(words: string, tell: (sentence: string) => void): HTMLElement {
  const button = make('button', 'link', 'Copy the wording');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(words).then(
      () => tell('Copied. Paste it where it should go.'),
      () => tell(`Copying is not allowed here. The wording is: ${words}`),
    );
  });
  return button;
}

const sentenceOf = (cause: unknown) =>
  cause instanceof HostError ? cause.message : 'The section could not be inserted. Try again.';

function foot(): HTMLElement {
  const line = make('footer');
  const options = make('button', 'link', 'Settings');
  options.addEventListener('click', () => void openOptions());
  const help = make('a', 'link', 'Help');
  help.href = 'help.html';
  help.target = '_blank';
  const links = make('span', 'links');
  links.append(help, options);
  line.append(make('span', '', 'Nothing leaves this device.'), links);
  return line;
}

/** Stands there until the page has answered. */
const looking = 'Looking at the page';

let stopListening: (() => void) | undefined;

/** Says what was done and how the page stands, and again whenever a frame tells something new. */
async function say(tab: TabInfo, on: boolean, state: HTMLElement, done = ''): Promise<void> {
  stopListening?.();
  if (on) state.textContent = [done, looking].filter(Boolean).join(' ');
  const frames = new Map<number, FrameState>();
  stopListening = watchStates((from, frame, how) => {
    if (from !== tab.id) return;
    frames.set(frame, how);
    tell([...frames.values()], on, state, done);
  });
  for (const { frame, state: how } of await framesOf(tab.id)) frames.set(frame, how);
  tell([...frames.values()], on, state, done);
}

function tell(frames: readonly FrameState[], on: boolean, state: HTMLElement, done = ''): void {
  const fields = frames.reduce((sum, { fields: some }) => sum + some, 0);
  const notes = frames.reduce((sum, { notes: some }) => sum + some, 0);
  const stands =
    fields > 0
      ? `${count(notes, 'note')} on this page, in ${count(fields, 'plan field')}.`
      : on
        ? 'No plan field is open on this page yet. If your form opens a field only when you click its text, click it. To check any other field, right-click in it and choose “Check this field”.'
        : 'Not switched on for this site.';
  const trouble = troubleOf(frames);
  const unchecked = trouble !== '' && fields === 0;
  state.textContent = [done, unchecked ? '' : stands, trouble].filter(Boolean).join(' ');
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
