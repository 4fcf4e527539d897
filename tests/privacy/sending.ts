import ts from 'typescript';

/** What can send a word, or make code of one, by whatever name it is reached. */
const sending = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
  ...['sendBeacon', 'RTCPeerConnection', 'sendNativeMessage', 'connectNative', 'openBrowserWindow'],
  ...['importScripts', 'eval', 'Function', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe'],
]);

/** Objects of the browser that ask for an address as soon as they have one, and links that are asked for ahead. */
const loading = new Set([
  ...['Image', 'Audio', 'Worker', 'SharedWorker'],
  ...['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'modulepreload', 'prerender', 'speculationrules'],
]);

/** Attributes that hold an address, each asked for at once or at a click. */
const holders = new Set(['src', 'srcset', 'srcSet', 'href', 'action', 'formAction', 'poster']);

/** Ways to go to another address. */
const going =
  /^(?:(?:.+\.)?location\.(?:assign|replace)|(?:.+\.)?(?:window|self|globalThis|defaultView)!?\.open|(?:.+\.)?(?:tabs|windows)\.(?:create|update))$/;

/** Written out in the script itself: it carries no word. */
const isConstant = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) || (ts.isJsxExpression(node) && !!node.expression && isConstant(node.expression));

/** The name that a node gives: of an identifier, a property, or a string that may be an index. */
const nameOf = (node: ts.Node | undefined): string | undefined =>
  node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : undefined;

/** Whether a node only names a property that is being described, as in `{ fetch: 1 }`. */
const isKey = (node: ts.Node): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
};

/** What a property or attribute that holds an address is given, where it is no constant. */
function isHeld(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left, right } = node;
    const name = ts.isPropertyAccessExpression(left)
      ? left.name
      : ts.isElementAccessExpression(left)
        ? left.argumentExpression
        : left;
    const to = nameOf(name);
    return to !== undefined && (to === 'location' || (name !== left && holders.has(to))) && !isConstant(right);
  }
  if (ts.isJsxAttribute(node))
    return holders.has(node.name.getText()) && !!node.initializer && !isConstant(node.initializer);
  if (ts.isPropertyAssignment(node)) return holders.has(nameOf(node.name) ?? '') && !isConstant(node.initializer);
  if (ts.isShorthandPropertyAssignment(node)) return holders.has(node.name.text);
  if (!ts.isCallExpression(node) || !/\.setAttribute(?:NS)?$/.test(node.expression.getText())) return false;
  return node.arguments.some((one) => holders.has(nameOf(one) ?? '')) && !isConstant(node.arguments.at(-1)!);
}

/** The whole of `a.b.name` that a name stands in. */
function chainOf(node: ts.Node): string {
  let whole = node;
  while (
    ts.isPropertyAccessExpression(whole.parent) ||
    (ts.isElementAccessExpression(whole.parent) && whole.parent.argumentExpression === whole)
  )
    whole = whole.parent;
  return whole.getText();
}

/** What a script has that could let a word out. */
interface WaysOut {
  /** Names of what sends, or makes code of words, each with what it is reached by: `navigator.sendBeacon`, `self['fetch']`; and imports of what is not beside the script. */
  readonly senders: readonly string[];
  /** Places where the browser is given an address, or may be: what loads or goes there by itself, and each address that is not written out. */
  readonly addresses: readonly string[];
}

/** Looks through the text of a script; its name says what is written in it. */
export function waysOut(name: string, script: string): WaysOut {
  const source = ts.createSourceFile(name, script, ts.ScriptTarget.ES2022, true);
  const [senders, addresses]: [string[], string[]] = [[], []];
  const visit = (node: ts.Node): void => {
    const name = isKey(node) ? '' : (nameOf(node) ?? '');
    if (sending.has(name)) senders.push(chainOf(node));
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
      const [what] = node.parent.arguments;
      if (!what || !/^\.{1,2}\//.test(isConstant(what) ? nameOf(what)! : '')) senders.push('import()');
    }
    if (loading.has(name)) addresses.push(chainOf(node));
    else if ((ts.isPropertyAccessExpression(node) && going.test(node.getText())) || isHeld(node))
      addresses.push(node.getText().replace(/\s+/g, ' '));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return { senders, addresses };
}
