import { look } from './word';

/** Runs a task when the ribbon calls the command of this name, with the pane open or closed; the task tells its own failures. */
export function onCommand(name: string, task: () => Promise<void>): void {
  // Office.js hears the ribbon only once somebody has asked whether it is ready.
  void Office.onReady();
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Word shows the command as running until this is called.
    void task().finally(() => event.completed());
  });
}

/** The small window that is open; where its page ended without it, nobody knows of it any more. */
let shown: Office.Dialog | undefined;

/** Word has another small window of this add-in open. */
const anotherIsOpen = 12007;

/**
 * Shows one sentence in a small window, in place of the one before; the page it loads is `message.html` beside this
 * one. Resolves when it is shown, or when Word will not show it.
 */
export async function showMessage(sentence: string): Promise<void> {
  const page = new URL('message.html', location.href);
  // Behind the hash it never reaches a server.
  page.hash = `${look() ?? ''}:${encodeURIComponent(sentence)}`;
  shown?.close();
  shown = undefined;
  // A window that was closed just now may still count as open for a moment.
  for (const wait of [0, 200, 500, 1000]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if ((await open(page.href)) !== anotherIsOpen) return;
  }
}

/** Resolves with Word’s number of the failure, or undefined when the window is open. */
function open(address: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const options = { height: 22, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve(error.code);
        return;
      }
      shown = value;
      // The person closed it.
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        if (shown === value) shown = undefined;
      });
      resolve(undefined);
    });
  });
}
