const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
// Packages of the end-to-end tests, and copies of the product.
const modulePathIgnorePatterns = ['<rootDir>/tests/.*/node_modules/', '<rootDir>/dist/'];
// Packages that ship only ES modules.
const transformIgnorePatterns = ['/node_modules/(?!(docx-preview|@exodus)/)'];

/** Tests of the pure core run in Node; anything with a screen (`*.dom.test.ts[x]`) in jsdom. */
module.exports = {
  // One less than all is one alone on a machine of two.
  maxWorkers: '100%',
  projects: [
    {
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.dom\\.test\\.', '/tests/e2e/', '/node_modules/'],
      modulePathIgnorePatterns,
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'dom',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/jsdom-gaps.ts'],
      modulePathIgnorePatterns,
      testMatch: ['<rootDir>/tests/**/*.dom.test.ts', '<rootDir>/tests/**/*.dom.test.tsx'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
