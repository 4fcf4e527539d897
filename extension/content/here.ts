/** What of the extension runs in this frame. */
export interface Here {
  /** `waiting`: the small file that waits for a field; `notes`: the content code. */
  readonly stage: 'waiting' | 'notes';
  /** The panel or the popup wants to know how the frame stands, and what runs next should tell them. */
  readonly isAsked?: () => boolean;
  /** False once the extension that started it was updated or removed. */
  readonly alive: () => boolean;
  /** Takes it out of the page. */
  readonly stop: () => void;
}

const key: unique symbol = Symbol.for('one-plan-assistant') as never;
const world = globalThis as { [key]?: Here | undefined };

/** What runs here and can still speak with its extension: files may be run twice, by the site's permission and by a click. */
export function here(): Here | undefined {
  return world[key]?.alive() ? world[key] : undefined;
}

/** Takes the frame over from what ran here before; returns how to give it up. */
export function takeFrame(next: Here): () => void {
  world[key]?.stop();
  world[key] = next;
  return () => {
    if (world[key] === next) world[key] = undefined;
  };
}
