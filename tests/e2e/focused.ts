/** Sends a command of the browser's protocol. */
export type Send = (method: string, about?: object) => Promise<unknown>;

/** One thing of the accessibility tree, as a screen reader is told of it. */
export interface AxNode {
  readonly ignored?: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const active = `(() => {
  let one = document.activeElement;
  while (one?.contentDocument) one = one.contentDocument.activeElement;
  return one === one?.ownerDocument.body ? undefined : one;
})()`;

/** What has the focus in a page or in a frame of its origin, as a screen reader says it: `button Next note`; empty where nothing has. */
export async function focusedBy(send: Send): Promise<string> {
  const { result } = (await send('Runtime.evaluate', { expression: active })) as { result: { objectId?: string } };
  if (!result.objectId) return '';
  const about = { objectId: result.objectId, fetchRelatives: false };
  // It may have left the page meanwhile.
  const found = (await send('Accessibility.getPartialAXTree', about).catch(() => undefined)) as
    { nodes: readonly AxNode[] } | undefined;
  const node = found?.nodes[0];
  const isFocused =
    node?.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ||
    // Of the field of a date its day, month or year has the focus.
    node?.role?.value === 'Date';
  return node && !node.ignored && isFocused ? `${node.role?.value ?? ''} ${node.name?.value ?? ''}`.trim() : '';
}
