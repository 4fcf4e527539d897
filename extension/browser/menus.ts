import browser from 'webextension-polyfill';

/** One entry of the context menu of editable fields. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
}

let queue: Promise<void> = Promise.resolve();

/** Shows these entries and no others. */
export function setMenus(items: readonly MenuItem[]): Promise<void> {
  const build = async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, parent } of items)
      browser.contextMenus.create({ id, title, contexts: ['editable'], ...(parent && { parentId: parent }) });
  };
  queue = queue.then(build, build);
  return queue;
}

/** Calls back with the entry that was chosen, and in which frame of which tab and window. */
export function onMenu(chosen: (id: string, tab: number, frame: number, window: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id !== undefined) chosen(String(menuItemId), tab.id, frameId ?? 0, tab.windowId);
  });
}

/** Calls back with the name of a command whose keys were pressed. */
export function onCommand(
  pressed: (command: string, tab: number | undefined, window: number | undefined) => void,
): void {
  browser.commands.onCommand.addListener((command, tab) => pressed(command, tab?.id, tab?.windowId));
}

/** Calls back when the extension was installed or updated, and when the browser starts. */
export function onStart(started: () => void): void {
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);
}
