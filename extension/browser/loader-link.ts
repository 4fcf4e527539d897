/**
 * The loader's link to the worker: by the browser's own interface, because the polyfill is larger than the loader.
 * Nothing here is touched before a field was found: the first touch alone takes half a millisecond.
 */

type Heard = (message: { readonly ask?: unknown } | null) => undefined;
interface Runtime {
  readonly id?: string;
  readonly onMessage: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
  sendMessage(message: object): Promise<unknown>;
}
declare const chrome: { readonly runtime?: Runtime };

/** False once the extension was updated or removed under a page that is still open. */
export function alive(): boolean {
  return Boolean(chrome.runtime?.id);
}

/** Calls back when the panel or the popup asks how the frame stands; returns how to stop. */
export function whenAsked(asked: () => void): () => void {
  const heard: Heard = (message) => {
    if (message?.ask === 'state') asked();
    return undefined;
  };
  chrome.runtime?.onMessage.addListener(heard);
  return () => chrome.runtime?.onMessage.removeListener(heard);
}

/** Asks the worker to run the content code in this frame, or in the frames of the page that wait; `off`: the site is switched on no more. */
export async function askForNotes(where: 'here' | 'inside'): Promise<'done' | 'off' | 'failed'> {
  try {
    return (await chrome.runtime!.sendMessage({ say: 'notes', where })) === false ? 'off' : 'done';
  } catch {
    return 'failed'; // the worker was ended before it had done it
  }
}
