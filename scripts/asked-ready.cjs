const { dirname, join, relative } = require('node:path');
const ts = require('typescript');

const match = join(__dirname, '../shared/text/match');
/** What asks an expression, by the method that it stands for. */
const askedBy = new Map([
  ['test', 'testReady'],
  ['exec', 'execReady'],
]);

/**
 * The source of a file with `testReady(shape, text)` for `shape.test(text)`, and `execReady` for `exec`: in whatever way an
 * expression is asked, its first look is the one that makes it ready. Nothing but expressions may have such methods here.
 */
exports.askedReady = (path, source) => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022);
  const changes = [];
  const visit = (node) => {
    const { expression: method, arguments: given } = node;
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(method) && given.length === 1) {
      const ask = !method.questionDotToken && askedBy.get(method.name.text);
      if (ask) {
        const shape = method.expression;
        changes.push({ from: shape.getStart(file), to: shape.getStart(file), by: `${ask}(` });
        changes.push({ from: shape.end, to: given[0].getStart(file), by: ', ' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (changes.length === 0) return source;
  let made = '';
  let done = 0;
  // Of two at one place the outer comes first, as it was met first.
  for (const { from, to, by } of changes.sort((a, b) => a.from - b.from)) {
    made += source.slice(done, from) + by;
    done = to;
  }
  const from = relative(dirname(path), match).replaceAll('\\', '/');
  return `${made}${source.slice(done)}\nimport { testReady, execReady } from '${from.startsWith('.') ? from : `./${from}`}';\n`;
};
