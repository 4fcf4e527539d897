import { SaxesParser } from 'saxes';

/** One element of an OOXML part: names and attributes keep their prefixes as written (`w:p`). */
export interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
  parent: Element | null;
}

/** A detached element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (Element | string | null)[]
): Element {
  const made: Element = { name, attributes, children: [], parent: null };
  for (const child of children) {
    if (child === null) continue;
    made.children.push(child);
    if (typeof child !== 'string') child.parent = made;
  }
  return made;
}

/** Reads one part; throws on XML that is not well formed. Comments and processing instructions are dropped. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: false });
  const top = element('');
  let open = top;
  parser.on('opentag', (tag) => {
    const made = element(tag.name, { ...tag.attributes });
    made.parent = open;
    open.children.push(made);
    open = made;
  });
  const text = (piece: string): void => {
    if (open !== top) open.children.push(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    open = open.parent ?? top;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = elements(top);
  if (!root) throw new Error('The part has no root element.');
  root.parent = null;
  return root;
}

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\r\t]/g, (char) => (char === '"' ? '&quot;' : `&#${char.charCodeAt(0)};`));

function write(node: Element | string, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escapeText(node));
    return;
  }
  out.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes)) out.push(' ', name, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
}

/** Writes a part with its XML declaration. */
export function serializeXml(root: Element): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join('');
}

/** The child elements, without text. */
export const elements = (parent: Element): Element[] =>
  parent.children.filter((child): child is Element => typeof child !== 'string');

/** The first child element of that name. */
export const child = (parent: Element, name: string): Element | null =>
  elements(parent).find((candidate) => candidate.name === name) ?? null;

/** The nearest ancestor of that name. */
export function ancestor(node: Element, name: string): Element | null {
  let up = node.parent;
  while (up && up.name !== name) up = up.parent;
  return up;
}

/** The element itself or its nearest ancestor of that name. */
export const closest = (node: Element, name: string): Element | null =>
  node.name === name ? node : ancestor(node, name);

/** Whether `node` is `root` or inside it. */
export function within(node: Element, root: Element): boolean {
  let up: Element | null = node;
  while (up && up !== root) up = up.parent;
  return up === root;
}

/** The element that follows among its parent's child elements. */
export function nextElement(node: Element): Element | null {
  const siblings = node.parent ? elements(node.parent) : [];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}

/** The text directly inside an element. */
export const ownText = (node: Element): string =>
  node.children.filter((part): part is string => typeof part === 'string').join('');

/** A deep copy, detached. */
export function copy(node: Element): Element {
  return element(
    node.name,
    { ...node.attributes },
    ...node.children.map((part) => (typeof part === 'string' ? part : copy(part))),
  );
}

/** Every descendant of that name, in document order. */
export function descendants(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Element): void => {
    for (const part of node.children) {
      if (typeof part === 'string') continue;
      if (part.name === name) found.push(part);
      walk(part);
    }
  };
  walk(root);
  return found;
}
