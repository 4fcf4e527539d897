const { join, sep } = require('node:path');
const { madeAtBuild } = require('./made-at-build.cjs');
const { withoutExamples } = require('./without-examples.cjs');
const { writtenOnce } = require('./written-once.cjs');

const shared = join(__dirname, '../shared') + sep;
const lists = join(shared, 'lexicons') + sep;

/** The source of a file of the core as it ships: lists made ready, rules without examples, expressions quick to be ready. */
function asItShips(path, source) {
  if (!path.startsWith(shared)) return source;
  if (path.startsWith(`${lists}packed`)) return madeAtBuild(path);
  return writtenOnce(path.startsWith(join(shared, 'rules')) ? withoutExamples(source) : source);
}

/** For webpack, in front of all other loaders. */
module.exports = function (source) {
  if (this.resourcePath.startsWith(lists)) this.addContextDependency(lists);
  return asItShips(this.resourcePath, source);
};
module.exports.asItShips = asItShips;
