const path = require('node:path');
const usual = require('../../jest.config.cjs');

const rootDir = path.join(__dirname, '../..');
const taken = require.resolve('./taken-away.cjs');

/** The usual tests, of a product that lacks a guard. */
module.exports = {
  rootDir,
  projects: usual.projects.map((project) => ({
    ...project,
    rootDir,
    transform: Object.fromEntries(
      Object.entries(project.transform).map(([files, [, options]]) => [files, [taken, options]]),
    ),
  })),
};
