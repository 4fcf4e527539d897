import { eventNumber, extendWord, type OfficeWindow } from './extend-word';
import type { RequestBody } from './request';
import type { Dialog, HostEvent, OfficeTheme, WordHost } from './word-host';

/** Numbers of Microsoft's interface between a page and its host. */
const CALL = { richApi: 93, commandCompleted: 94 } as const;
const EVENT = { settingsChanged: 1, selectionChanged: 2, dialog: 10, richApi: 33, appCommand: 39 } as const;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const DIALOG_OPEN = 12007;
const DIALOG_CLOSED = 12006;
const DIALOG_MESSAGE = 0;
const RICH_API_EVENT = 65536;

type Callback = (result: unknown, code?: number) => void;
type Handler = (event: number, args: unknown) => void;

/** A page that is connected to a simulated Word. */
export interface Connection {
  /** Presses a button of the ribbon whose function the page has associated; resolves when it reports completion. */
  invokeCommand(id: string): Promise<void>;
  /** Ends the connection: the page hears no more events. */
  close(): void;
}

/** What the host hands over is an array-like of Windows' own: nested arrays behind `toArray`. */
const safeArray = (values: readonly unknown[]): object => ({
  toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value as unknown[]) : value)),
});

/** Later, but not by the page's clock, which a test may have stopped. */
const later = (run: () => void): void => {
  void Promise.resolve().then(run);
};

/** Colours of the background and the words of each theme, named as `Office.OfficeTheme` names them. */
const themes: Readonly<Record<OfficeTheme, readonly [background: number, text: number]>> = {
  white: [0xffffff, 0x262626],
  'dark grey': [0x666666, 0xffffff],
  black: [0x262626, 0xf0f0f0],
};

let pages = 0;

function startUpFacts(host: WordHost): object {
  const instance = `simulated-${Date.now()}-${pages++}`;
  const [background, text] = themes[host.theme];
  const theme = {
    bodyBackgroundColor: background,
    bodyForegroundColor: text,
    controlBackgroundColor: background,
    controlForegroundColor: text,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'simulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'en-GB',
    GetAppDataLocale: () => 'en-GB',
    GetDocUrl: () => 'C:\\Plans\\plan.docx',
    GetAppCapabilities: () => (host.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'simulated',
    // office.js keeps settings in the session's storage under this name: a new page must not meet an older document's.
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({ wordapi: host.profile, addincommands: '1.1', settings: '1.1', sharedruntime: '1.1' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: '1.2' }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(host.settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: string[]) {
        host.settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
      },
    }),
  };
}

/**
 * Makes a page an add-in's page in the simulated Word. Call it before office.js loads; it puts the host's side of
 * Microsoft's interface into `window.external`, and gives `Word` today's classes as soon as office.js asks who it is in.
 */
export function installHost(window: Window, host: WordHost): Connection {
  const handlers = new Map<number, Handler>();
  const commands = new Map<string, () => void>();
  let open = true;
  let nextCommand = 1;
  const facts = startUpFacts(host);
  let dialog: Dialog | null = null;
  const openDialog = (asked: string, handler: Handler): number => {
    if (dialog) return DIALOG_OPEN;
    const { url, width, height } = JSON.parse(asked) as Pick<Dialog, 'url' | 'width' | 'height'>;
    const tell = (...message: unknown[]): void => later(() => handler(EVENT.dialog, safeArray(message)));
    const made: Dialog = {
      url,
      width,
      height,
      close: () => {
        if (dialog !== made) return;
        dialog = null;
        tell(DIALOG_CLOSED);
      },
      message: (text) => tell(DIALOG_MESSAGE, text, new URL(url).origin),
      onClosed: () => undefined,
    };
    if (!host.openDialog(made)) return NOT_SUPPORTED;
    dialog = made;
    return SUCCESS;
  };
  const page = window as unknown as Partial<OfficeWindow>;
  let extended = false;
  const external = {
    GetContext: () => {
      if (!extended && page.Word && page.OfficeExtension) {
        extended = true;
        extendWord(page as OfficeWindow);
      }
      return facts;
    },
    GetHostInfo: () => 'Word|Win32|16.01|en-GB|simulated||disableLogging|0',
    GetLoggingAllowed: () => false,
    Execute(call: number, args: readonly unknown[], callback: Callback) {
      if (call === CALL.richApi) {
        const request = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
        later(() => {
          const response = host.execute(JSON.parse(String(request[4])) as RequestBody);
          callback(safeArray([SUCCESS, 200, [], JSON.stringify(response)]), 0);
        });
      } else if (call === CALL.commandCompleted) {
        const id = String(args[0]);
        commands.get(id)?.();
        commands.delete(id);
        later(() => callback(safeArray([SUCCESS, null]), 0));
      } else later(() => callback(safeArray([NOT_SUPPORTED, null]), 0));
    },
    RegisterEvent(event: number, target: unknown, handler: Handler, callback: Callback) {
      if (event === EVENT.dialog) {
        const result = openDialog(String(target), handler);
        later(() => callback(result));
        return;
      }
      const known = [EVENT.settingsChanged, EVENT.selectionChanged, EVENT.richApi, EVENT.appCommand] as number[];
      if (known.includes(event)) handlers.set(event, handler);
      later(() => callback(known.includes(event) ? SUCCESS : NOT_SUPPORTED));
    },
    UnregisterEvent(event: number, _target: unknown, callback: Callback) {
      if (event === EVENT.dialog) dialog?.onClosed();
      if (event === EVENT.dialog) dialog = null;
      handlers.delete(event);
      later(() => callback(SUCCESS));
    },
  };
  for (const [name, member] of Object.entries(external))
    // The one seam that Microsoft's desktop hosts use, deprecated or not.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    Object.defineProperty(window.external, name, { value: member, configurable: true, writable: true });

  const announce = (event: HostEvent): void => {
    const { kind, ...told } = event;
    const message = JSON.stringify({ type: kind, ...told });
    const entry = [RICH_API_EVENT, eventNumber('Document', kind), '', message, 0, false];
    later(() => {
      if (open) handlers.get(EVENT.richApi)?.(EVENT.richApi, safeArray([entry]));
    });
  };
  const selected = (): void =>
    later(() => {
      if (open) handlers.get(EVENT.selectionChanged)?.(EVENT.selectionChanged, safeArray([]));
    });
  const stops = [host.onEvent(announce), host.onSelect(selected)];
  const close = (): void => {
    open = false;
    handlers.clear();
    for (const stop of stops) stop();
  };
  window.addEventListener('pagehide', close, { once: true });
  return {
    close,
    invokeCommand: (id) =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(EVENT.appCommand);
        if (!handler) {
          reject(new Error('The page does not listen to the ribbon.'));
          return;
        }
        const call = String(nextCommand++);
        commands.set(call, resolve);
        handler(EVENT.appCommand, safeArray([call, id, JSON.stringify({ source: { id } })]));
      }),
  };
}
