/** Runs a task when the ribbon calls the command of this name, with the pane open or closed; the task tells its own failures. */
export function onCommand(name: string, task: () => Promise<void>): void {
  // Office.js hears the ribbon only once somebody has asked whether it is ready.
  void Office.onReady();
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Word shows the command as running until this is called.
    void task().finally(() => event.completed());
  });
}

/** Shows one sentence in a small window; the page it loads is `message.html` beside this one. */
export function showMessage(sentence: string): Promise<void> {
  const page = new URL('message.html', location.href);
  // Behind the hash it never reaches a server.
  page.hash = encodeURIComponent(sentence);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { height: 22, width: 30, displayInIframe: true }, () => resolve());
  });
}
