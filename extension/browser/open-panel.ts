import browser from 'webextension-polyfill';

/** The part of Chrome's side panel that is used; the polyfill's types are Firefox's. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the panel with all notes: a side panel in Chrome and Edge, the sidebar in Firefox. Must be called first thing in a click or key. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
