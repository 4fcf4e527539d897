import type { Changes } from './changes';
import { has } from './requirement';

/** Calls back after something in the document changed, and when the pane gets the focus back; keeps what Word tells of it. Returns how to stop. */
export function watchDocument(seen: Changes, changed: () => void): () => void {
  // Word tells of no undo, on the web of no formatting, and before 1.6 of nothing: coming back to the pane is a moment to look again.
  const look = () => {
    seen.anything();
    changed();
  };
  window.addEventListener('focus', look);
  const stop = has('1.6') ? watchParagraphs(seen, changed) : watchSelection(look);
  return () => {
    window.removeEventListener('focus', look);
    seen.listening(false);
    stop();
  };
}

/** The three kinds of event differ in what they tell; all that is asked of them is how to end. */
type Registered = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

function watchParagraphs(seen: Changes, changed: () => void): () => void {
  let stopped = false;
  const words = ({ uniqueLocalIds }: { readonly uniqueLocalIds: string[] }) => {
    seen.words(uniqueLocalIds);
    changed();
    return Promise.resolve();
  };
  // The ids of the paragraphs beside one that comes or goes may change hands (office-js issue 5784).
  const order = () => {
    seen.anything();
    changed();
    return Promise.resolve();
  };
  const registered = Word.run(async (context) => {
    const { document } = context;
    const handlers: Registered[] = [
      document.onParagraphChanged.add(words),
      document.onParagraphAdded.add(order),
      document.onParagraphDeleted.add(order),
    ];
    await context.sync();
    if (!stopped) seen.listening(true);
    return { document, handlers };
  });
  // Without events the focus and “Check again” are left, which the pane has anyway.
  registered.catch(() => undefined);
  return () => {
    stopped = true;
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
