import browser from 'webextension-polyfill';
import { covers } from './covers';
import { HostError } from '../../shared/host';
import { templateOf } from '../../shared/plan/templates';
import { reviewerHere } from '../content/reviewer';
import type { Content, ContentPorts, ContentState } from '../content/ports';
import { frameRequest, type FrameAnswer, type FrameRequest, type WorkerRequest } from './messages';
import { storedMapping, watchMapping, type Mapping } from './mapping-store';
import { schoolPolicy } from './policy';
import { settingsToday, watchSettings } from './settings-store';

/** The content code's link to the rest of the extension. */
export function contentPorts(): ContentPorts {
  return {
    reviewer: async () => {
      if (!reviewerHere()) await tell({ say: 'rules' });
      return reviewerHere();
    },
    settings: settingsToday,
    watchSettings: (changed) => {
      const stops = [watchSettings(changed), watchMapping(changed)];
      return () => stops.forEach((stop) => stop());
    },
    ignore: (how, what, off) => keep({ say: 'ignore', how, what, off }),
    openBuilder: async () => (await tell({ say: 'rewrite' })) === true,
    wakeFrames: () => void tell({ say: 'notes', where: 'inside' }),
    report: (state: ContentState) => void tell({ say: 'state', ...state }),
    styleDocument: () => void tell({ say: 'style' }),
    mapping: async (site) => {
      // Where the storage fails, fields are what their names say.
      const [own, school] = await Promise.all([storedMapping().catch((): Mapping => ({})), schoolPolicy()]);
      return { ...school.mapping[site], ...own[site] };
    },
    inPage: async (editor, task) => (await tell({ say: 'in-page', editor, task })) === true,
    alive,
  };
}

/** Answers what the panel, popup and worker ask of this frame; returns how to stop. `stopped` is called where it left the page. */
export function serveFrame(content: Content, stopped: () => void): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<FrameAnswer> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = frameRequest.safeParse(message);
    if (!request.success) return undefined;
    return answered(content, request.data, stopped);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (alive()) browser.runtime.onMessage.removeListener(listener);
  };
}

async function answered(content: Content, request: FrameRequest, stopped: () => void): Promise<FrameAnswer> {
  try {
    return { value: await answer(content, request, stopped) };
  } catch (cause) {
    const problem =
      cause instanceof HostError
        ? { kind: cause.kind, message: cause.message }
        : { kind: 'refused' as const, message: 'The page could not do this just now. Try again.' };
    return { problem };
  }
}

/** Inserts sections of a template, which may be the school's own. */
async function insert(content: Content, request: FrameRequest & { readonly ask: 'insert' }) {
  const { template: id, sections, where, first } = request;
  const template = templateOf(id, (await settingsToday()).ownTemplates);
  if (!template) throw new HostError('refused', 'This template is no longer in the settings. Choose another.');
  if (where === 'menu') content.caretAtMenu();
  return content.host.insert(template, sections, where === 'order' ? where : 'caret', first);
}

function answer(content: Content, request: FrameRequest, stopped: () => void): unknown {
  switch (request.ask) {
    case 'state':
      return content.look();
    case 'read':
      return content.read();
    case 'apply':
      return content.host.apply(request.edits);
    case 'reveal':
      return content.host.reveal(request.place);
    case 'insert':
      return insert(content, request);
    case 'add-row':
      return content.host.addRow(request.beside, request.texts, request.expected);
    case 'selected':
      return content.selected();
    case 'show-note': {
      content.showNote();
      return;
    }
    case 'say': {
      content.say(request.sentence);
      return;
    }
    case 'fields':
      return content.namedFields();
    case 'check-field':
      return content.checkField();
    case 'stop': {
      if (!isOf(request.sites) || isOf(request.still)) return false;
      content.stop();
      stopped();
      return true;
    }
  }
}

/** Whether this frame is of a site among these patterns. */
const isOf = (patterns: readonly string[]): boolean => patterns.some((pattern) => covers(pattern, ownSite()));

/**
 * The origin that the browser counts a frame to: a sandboxed one has an address and no origin, an editor’s an origin and
 * no address, and one with neither is of the page round it.
 */
function ownSite(): string {
  const outside = (location as Partial<Location>).ancestorOrigins ?? [];
  return [location.origin, globalThis.origin, ...outside].find((one) => one !== 'null') ?? 'null';
}

/** Has the worker store something; throws a sentence for the writer where it could not. */
async function keep(message: WorkerRequest): Promise<void> {
  if ((await tell(message)) !== true)
    throw new HostError('refused', 'This could not be stored on this device. Try again.');
}

/** False once the extension was updated or removed under a page that is still open. */
function alive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

async function tell(message: WorkerRequest): Promise<unknown> {
  const once = async () => (alive() ? browser.runtime.sendMessage<WorkerRequest>(message) : undefined);
  try {
    return await once();
  } catch {
    // The worker was ended with the message on its way. Twice said is no harm, but for a change in the page's editor.
    return message.say === 'in-page' ? undefined : once().catch(() => undefined);
  }
}
