import { has } from './requirement';

/** Calls back after something in the document changed, and when the pane gets the focus back; returns how to stop. */
export function watchDocument(changed: () => void): () => void {
  // Word tells of no undo, and before 1.6 of no change at all: coming back to the pane is a moment to look again.
  window.addEventListener('focus', changed);
  const stop = has('1.6') ? watchParagraphs(changed) : watchSelection(changed);
  return () => {
    window.removeEventListener('focus', changed);
    stop();
  };
}

/** The three kinds of event differ only in what they tell, which nobody asks. */
type Registered = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

function watchParagraphs(changed: () => void): () => void {
  const handler = () => {
    changed();
    return Promise.resolve();
  };
  const registered = Word.run(async (context) => {
    const { document } = context;
    const handlers: Registered[] = [
      document.onParagraphChanged.add(handler),
      document.onParagraphAdded.add(handler),
      document.onParagraphDeleted.add(handler),
    ];
    await context.sync();
    return { document, handlers };
  });
  // Without events the focus and “Check again” are left, which the pane has anyway.
  registered.catch(() => undefined);
  return () => {
    void registered
      .then(async ({ document, handlers }) => {
        for (const one of handlers) one.remove();
        await document.context.sync();
      })
      // Nobody listens any more, so a handler that stays does nothing.
      .catch(() => undefined);
  };
}

function watchSelection(changed: () => void): () => void {
  const { document } = Office.context;
  const handler = () => changed();
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
}
