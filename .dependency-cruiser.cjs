/** The rooms of the project: who may import whom. Each rule says what to do instead. */
const between = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other, if only a type, are one file, or hide a third: pull out what both need.',
      from: { pathNot: '^tests/' },
      to: { circular: true },
    },
    {
      name: 'no-cycles-of-tests',
      severity: 'error',
      comment: 'Cases take their type from the file that runs them; nothing else goes round.',
      from: { path: '^tests/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    between(
      'text-knows-no-plan',
      '^shared/text',
      '^(shared/(plan|rules|lexicons|docx|ui|review|host)|addin|extension)',
      'text is prose only: pass what you need as a parameter, or move the file to plan.',
    ),
    between(
      'plan-knows-no-rules',
      '^shared/plan',
      '^(shared/(rules|docx|ui|review)|addin|extension)',
      'A plan is parsed, not judged: put judgement into a rule.',
    ),
    between(
      'lexicons-are-data',
      '^shared/lexicons',
      '^(shared/(plan|rules|docx|ui|review|host)|addin|extension)',
      'Word lists import nothing but text.',
    ),
    between(
      'rules-know-no-surface',
      '^shared/(rules|review)',
      '^(shared/(docx|ui)|addin|extension)',
      'A rule looks at the plan only: yield a report and let the surface show it.',
    ),
    {
      name: 'no-rule-imports-a-rule',
      severity: 'error',
      comment: 'What two rules need is parsed once into the plan.',
      from: { path: '^shared/rules/[^/]+/', pathNot: '^shared/rules/index' },
      to: { path: '^shared/rules/[^/]+/' },
    },
    between(
      'docx-knows-no-surface',
      '^shared/docx',
      '^(shared/(rules|ui|review|host)|addin|extension)',
      'docx turns bytes into a draft and a template into bytes; judge elsewhere.',
    ),
    between('ui-knows-no-surface', '^shared/ui', '^(addin|extension)', 'Shared parts get what they need as props.'),
    between('addin-is-not-extension', '^addin', '^extension', 'Put what both surfaces need into shared.'),
    between('extension-is-not-addin', '^extension', '^addin', 'Put what both surfaces need into shared.'),
    {
      name: 'only-browser-room-imports-polyfill',
      severity: 'error',
      comment: 'Use the functions that extension/browser exports.',
      from: { path: '^(shared|addin|extension)', pathNot: '^extension/browser' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'content-script-has-no-react',
      severity: 'error',
      comment: 'The content script runs in every page: plain DOM only.',
      from: { path: '^extension/content' },
      to: { path: '(node_modules/(react|react-dom|@fluentui)|^shared/ui)' },
    },
    between(
      'product-knows-no-tests',
      '^(shared|addin|extension)',
      '^(tests|scripts)',
      'Product code never imports tests or scripts.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
