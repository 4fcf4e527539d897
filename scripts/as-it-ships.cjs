const { join, sep } = require('node:path');
const { askedReady } = require('./asked-ready.cjs');
const { leftOut } = require('./left-out.cjs');
const { madeAtBuild } = require('./made-at-build.cjs');
const { writtenOnce } = require('./written-once.cjs');

const shared = join(__dirname, '../shared') + sep;
/** Modules whose values are made at the build, and the folders of what they are made from. */
const made = [
  [join(shared, 'lexicons/packed.ts'), join(shared, 'lexicons')],
  [join(shared, 'lexicons/cut-wordings.ts'), join(shared, 'lexicons')],
  [join(shared, 'plan/vocabulary/known.ts'), join(shared, 'plan')],
  [join(shared, 'rules/cards.ts'), join(shared, 'rules')],
];
/** What only tests, documents and the values that are made read. */
const unread = [
  [join(shared, 'rules') + sep, 'examples'],
  [join(shared, 'plan/templates') + sep, 'synonyms'],
];
/** Where a plan is read and judged, by hundreds of expressions. */
const asks = ['text', 'plan', 'rules'].map((room) => join(shared, room) + sep);
const match = join(shared, 'text/match.ts');

/** Whether a module's values are made at the build. */
const isMade = (path) => made.some(([file]) => file === path);

/** The source of a file of the core as it ships: lists, labels and cards made ready, nothing that is not read, expressions quick to be ready. */
function asItShips(path, source) {
  if (!path.startsWith(shared)) return source;
  if (isMade(path)) return madeAtBuild(path);
  const name = unread.find(([folder]) => path.startsWith(folder))?.[1];
  const read = writtenOnce(name ? leftOut(source, name) : source);
  return path !== match && asks.some((room) => path.startsWith(room)) ? askedReady(path, read) : read;
}

/** For webpack, in front of all other loaders. */
module.exports = function (source) {
  const folder = made.find(([file]) => file === this.resourcePath)?.[1];
  if (folder) this.addContextDependency(folder);
  return asItShips(this.resourcePath, source);
};
module.exports.asItShips = asItShips;
module.exports.isMade = isMade;
