const ts = require('typescript');

/**
 * The source of a rule file without its examples: they are the rule's tests and its documentation, and nothing that
 * ships reads them. They stay beside the rule, and out of what is loaded.
 */
function withoutExamples(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022);
  const declared = file.statements.find(ts.isExportAssignment)?.expression;
  const properties = declared && ts.isCallExpression(declared) ? (declared.arguments[0]?.properties ?? []) : [];
  const examples = properties.find((property) => property.name?.getText(file) === 'examples');
  if (!examples) return source;
  const rest = source.slice(examples.end).replace(/^\s*,/, '');
  return source.slice(0, examples.getFullStart()) + rest;
}

exports.withoutExamples = withoutExamples;
