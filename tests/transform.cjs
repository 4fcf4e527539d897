const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('@swc/jest');
const { isMade } = require('../scripts/as-it-ships.cjs');
const { madeAtBuild } = require('../scripts/made-at-build.cjs');

const shared = join(__dirname, '../shared');
let core;
/** All that values at the build may be made from. */
const coreSource = () =>
  (core ??= readdirSync(shared, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(shared, file)))
    .join('\n'));

/** For Jest: what is made at the build is made once, too, and not by every file of tests that reads it. */
exports.createTransformer = (options) => {
  const inner = swc.createTransformer(options);
  return {
    process: (source, path, how) => inner.process(isMade(path) ? madeAtBuild(path) : source, path, how),
    getCacheKey: (source, path, how) => inner.getCacheKey(isMade(path) ? coreSource() : source, path, how),
  };
};
