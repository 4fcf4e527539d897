import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

const noNetwork = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Nothing that is written leaves the device: product code makes no network call.',
}));
const officeGlobals = ['Word', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only addin/word speaks to Word. Pass what you need through the Host port.',
}));
const browserGlobals = ['browser', 'chrome'].map((name) => ({
  name,
  message: 'Only extension/browser speaks to the browser. Pass what you need as a function.',
}));
const noBeacon = [
  { selector: "MemberExpression[property.name='sendBeacon']", message: 'No network call in product code.' },
  {
    selector: "MemberExpression[property.name='innerHTML'][parent.type='AssignmentExpression']",
    message: 'Text is untrusted: build nodes instead of HTML.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text is untrusted: never inject it as HTML.',
  },
];
const officeTypes = ['Word', 'Office'].map((name) => ({
  selector: `TSQualifiedName[left.name='${name}']`,
  message: 'Only addin/word names Office types.',
}));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'tests/pages'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'off', // typed arrays and known indices under noUncheckedIndexedAccess
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      'no-eval': 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    // Its rules compile every file for React.
    files: ['shared/ui/**', 'addin/taskpane/**', 'extension/{panel,options}/**'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs['recommended-latest'].rules,
  },
  {
    files: ['shared/**', 'addin/**', 'extension/**'],
    rules: {
      'no-restricted-globals': ['error', ...noNetwork, ...officeGlobals, ...browserGlobals],
      'no-restricted-syntax': ['error', ...noBeacon, ...officeTypes],
    },
  },
  {
    files: ['addin/word/**'],
    rules: {
      'no-restricted-globals': ['error', ...noNetwork, ...browserGlobals],
      'no-restricted-syntax': ['error', ...noBeacon],
    },
  },
  {
    // The one own-origin GET: the school's settings beside the add-in's own pages.
    files: ['addin/word/school-settings.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noNetwork.filter(({ name }) => name !== 'fetch'), ...browserGlobals],
    },
  },
  {
    files: ['extension/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...noNetwork, ...officeGlobals] },
  },
  {
    files: ['tests/**', 'scripts/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
