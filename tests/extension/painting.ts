/** jsdom paints nothing: a registry of highlights as a browser has it, and a note of what is in it. */
export function givePainting(view: Window): { readonly words: () => string[] } {
  const registry = new Map<string, Set<Range>>();
  class Highlight extends Set<Range> {
    priority = 0;
  }
  Object.assign(view, {
    Highlight,
    CSS: { ...(view as unknown as { CSS?: object }).CSS, highlights: registry },
  });
  const box = { top: 0, left: 0, right: 100, bottom: 20, width: 100, height: 20 } as DOMRect;
  const { Range } = view as unknown as typeof globalThis;
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => box;
  return { words: () => [...registry.values()].flatMap((ranges) => [...ranges].map(String)) };
}
