import { runInEditor } from '../../extension/content/page-editor';
import type { Content, ContentPorts } from '../../extension/content/ports';
import { startContent } from '../../extension/content/start';
import { reviewing } from '../../shared/review';
import { defaultSettings, type Settings } from '../../shared/settings';

/** The extension's own content code on the sample form, with memory in place of the browser's storage. */

const today = new Date().toLocaleDateString('sv-SE');
let settings: Settings = defaultSettings(today);
const watchers = new Set<() => void>();

const ports: ContentPorts = {
  reviewer: () => Promise.resolve(reviewing),
  settings: () => Promise.resolve(settings),
  watchSettings: (changed) => {
    watchers.add(changed);
    return () => void watchers.delete(changed);
  },
  ignore: (how, what, off) => {
    const list = ({ here: 'ignored', rule: 'rulesOff', word: 'schoolWords' } as const)[how];
    const others = settings[list].filter((one) => one !== what);
    settings = { ...settings, [list]: off ? others : [...others, what] };
    for (const changed of watchers) changed();
    return Promise.resolve();
  },
  report: () => undefined,
  mapping: () => Promise.resolve({}),
  inPage: (editor, task) => Promise.resolve(runInEditor(editor, task)),
  wakeFrames: () => undefined,
  alive: () => true,
};

function start(where: Document): Content {
  const content = startContent(where, ports);
  where.addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyN') return;
    event.preventDefault();
    content.showNote();
  });
  // As after a click on the toolbar: the notes are there before anybody writes.
  void content.look();
  return content;
}

start(document);
for (const frame of document.querySelectorAll('iframe')) {
  const inside = frame.contentDocument;
  if (inside?.readyState === 'complete' && inside.body.hasChildNodes()) start(inside);
  else
    frame.addEventListener('load', () => {
      if (frame.contentDocument) start(frame.contentDocument);
    });
}
