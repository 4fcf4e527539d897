const { require: load } = require('tsx/cjs/api');

/**
 * The source of a module with its values in place of what makes them; they are plain data. So lists stay pleasant to
 * edit, and what is loaded has nothing to make.
 */
exports.madeAtBuild = (file) =>
  Object.entries(load(file, __filename))
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
