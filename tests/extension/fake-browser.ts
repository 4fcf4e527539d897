/** The part of a browser that an extension's worker and pages reach, in memory; for `jest.mock('webextension-polyfill', …)`. */
export function fakeBrowser() {
  const onChanged = event<(changes: Record<string, unknown>, area: string) => void>();
  const area = (name: string) => {
    let kept: Record<string, unknown> = {};
    const told = (keys: readonly string[]) =>
      onChanged.fire(Object.fromEntries(keys.map((key) => [key, { newValue: kept[key] }])), name);
    return {
      // What is stored is JSON, as in a browser.
      get: (key?: string | null) =>
        Promise.resolve(copy(typeof key === 'string' ? (key in kept ? { [key]: kept[key] } : {}) : kept)),
      set: (values: Record<string, unknown>) => {
        kept = { ...kept, ...copy(values) };
        told(Object.keys(values));
        return Promise.resolve();
      },
      remove: (key: string) => {
        kept = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== key));
        return Promise.resolve();
      },
      clear: () => {
        kept = {};
        return Promise.resolve();
      },
    };
  };
  /** What was asked of the browser, in order: `action.setBadgeText` with what it was given. */
  const calls: { readonly name: string; readonly given: unknown }[] = [];
  const call = (name: string, answer?: unknown) => (given?: unknown) => {
    calls.push({ name, given });
    return Promise.resolve(answer);
  };
  return {
    calls,
    storage: { local: area('local'), session: area('session'), managed: area('managed'), onChanged },
    runtime: {
      id: 'own',
      onMessage: event<(message: unknown, sender: object) => unknown>(),
      onInstalled: event<(about: { reason: string }) => void>(),
      onStartup: event(),
      getURL: (file: string) => `chrome-extension://own/${file}`,
    },
    management: { getSelf: () => Promise.resolve({ installType: 'normal' }) },
    tabs: {
      onRemoved: event<(tab: number) => void>(),
      onUpdated: event<(tab: number, change: object) => void>(),
      onActivated: event(),
      query: call('tabs.query', []),
      get: (id: number) => Promise.resolve({ id, url: 'https://mis.example/plan' }),
      create: call('tabs.create'),
      sendMessage: call('tabs.sendMessage'),
    },
    permissions: {
      onAdded: event(),
      onRemoved: event<(off: { origins?: readonly string[] }) => void>(),
      getAll: call('permissions.getAll', { origins: [] }),
      contains: () => Promise.resolve(true),
    },
    scripting: {
      getRegisteredContentScripts: call('scripting.getRegisteredContentScripts', []),
      unregisterContentScripts: call('scripting.unregisterContentScripts'),
      registerContentScripts: call('scripting.registerContentScripts'),
      executeScript: call('scripting.executeScript', [{ result: true }]),
      insertCSS: call('scripting.insertCSS'),
    },
    contextMenus: {
      removeAll: call('contextMenus.removeAll'),
      create: call('contextMenus.create'),
      onClicked: event(),
    },
    commands: { onCommand: event() },
    action: {
      setBadgeText: call('action.setBadgeText'),
      setTitle: call('action.setTitle'),
      setBadgeBackgroundColor: call('action.setBadgeBackgroundColor'),
    },
    sidePanel: { open: call('sidePanel.open') },
  };
}

type Heard = (...given: never[]) => unknown;

function event<Listener extends Heard = Heard>() {
  const heard = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void heard.add(listener),
    removeListener: (listener: Listener) => void heard.delete(listener),
    /** What the listeners answered. */
    fire: (...given: Parameters<Listener>): unknown[] => [...heard].map((listener) => listener(...given)),
    clear: () => heard.clear(),
  };
}

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Locks of a worker, one after the other by name: Node and jsdom have none. */
export function giveLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, act: () => Promise<unknown>) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(act, act);
    queues.set(name, turn);
    return turn;
  };
  const world = globalThis as { navigator?: object };
  if (!world.navigator) Object.defineProperty(world, 'navigator', { value: {}, configurable: true });
  Object.defineProperty(world.navigator, 'locks', { value: { request }, configurable: true });
}
