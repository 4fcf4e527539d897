const transform = {
  '^.+\\.[jt]sx?$': [
    '<rootDir>/tests/transform.cjs',
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

// What is global in a sandbox is slow to look up, at each use; what is handed to each module is not. No `Date`: tests
// with a clock of their own put another in its place.
const sandboxInjectedGlobals = [
  ...['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String'],
  ...['Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'WeakMap'],
];

/** Tests of the pure core run in Node; anything with a screen (`*.dom.test.ts[x]`) in jsdom. */
module.exports = {
  // What hangs fails; what a machine that does other work too is slow at does not.
  testTimeout: 300_000,
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
      sandboxInjectedGlobals,
    },
    {
      displayName: 'dom',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/jsdom-gaps.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/try-again.ts'],
      modulePathIgnorePatterns,
      testMatch: ['<rootDir>/tests/**/*.dom.test.ts', '<rootDir>/tests/**/*.dom.test.tsx'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
