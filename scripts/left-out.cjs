const ts = require('typescript');

/**
 * The source of a file with `[]` in place of the value of every property of a name: what nothing that ships reads stays
 * where people look for it, and out of what is loaded.
 */
exports.leftOut = (source, name) => {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.ES2022);
  let made = '';
  let done = 0;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === name) {
      made += `${source.slice(done, node.initializer.getStart(file))}[]`;
      done = node.initializer.end;
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return made + source.slice(done);
};
