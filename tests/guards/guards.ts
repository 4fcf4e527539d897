/** A guard of the product, and the tests that must not pass without it. */
export interface Guard {
  readonly name: string;
  readonly file: string;
  /** The guard as it stands there, once. */
  readonly text: string;
  /** What stands there where it was taken away. */
  readonly without: string;
  readonly test: string;
}

export const guards: readonly Guard[] = [
  {
    name: 'clicks on a note that a page makes up',
    file: 'extension/content/popover.ts',
    text: 'click.isTrusted && this.takesOrders()',
    without: 'this.takesOrders()',
    test: 'tests/extension/hostile',
  },
  {
    name: 'a note’s tree is closed',
    file: 'extension/content/overlay.ts',
    text: "attachShadow({ mode: 'closed' })",
    without: "attachShadow({ mode: 'open' })",
    test: 'tests/extension/hostile',
  },
  {
    name: 'a page opens no note',
    file: 'extension/content/open-notes.ts',
    text: 'if (!isTrusted) return;',
    without: '',
    test: 'tests/extension/hostile',
  },
  {
    name: 'scrolls are followed once a frame',
    file: 'extension/content/when-moved.ts',
    text: 'frame ||= view',
    without: 'frame = view',
    test: 'tests/extension/hostile',
  },
  {
    name: 'a frame answers its own extension only',
    file: 'extension/browser/page-link.ts',
    text: 'if (sender.id !== browser.runtime.id) return undefined;',
    without: '',
    test: 'tests/extension/worker',
  },
  {
    name: 'the worker hears its own extension only',
    file: 'extension/browser/tabs.ts',
    text: 'sender.id !== browser.runtime.id || ',
    without: '',
    test: 'tests/extension/worker',
  },
  {
    name: 'a fix is made where the words still stand, in a page',
    file: 'extension/content/page-host.ts',
    text: "if (textOf(editable).slice(stretch.from, stretch.to) !== expected) return 'stale';",
    without: '',
    test: 'tests/extension/host-contract',
  },
  {
    name: 'a field that has gone is not written in',
    file: 'extension/content/page-host.ts',
    text: "if (!place?.field.editable.element.isConnected) return 'stale';",
    without: "if (!place) return 'stale';",
    test: 'tests/faults/extension-page',
  },
  {
    name: 'what the page made of a wording is looked at',
    file: 'extension/content/page-host.ts',
    text: "if (result === 'done') {",
    without: 'if (result) {',
    test: 'tests/faults/extension-page',
  },
  {
    name: 'more than words is not thrown away with them',
    file: 'extension/content/replace.ts',
    text: "if (range && holdsMore(range)) return 'refused';",
    without: '',
    test: 'tests/faults/extension-page',
  },
  {
    name: 'an outcome that the page runs together with the line before is taken back',
    file: 'extension/content/insert.ts',
    text: "const apart = after.split('\\n').some((one) => one.trim() === text.trim());",
    without: 'const apart = true;',
    test: 'tests/extension/insert',
  },
  {
    name: 'letters that are being composed are not judged',
    file: 'extension/content/page-check.ts',
    text: 'if (composing.isUnderWay()) {',
    without: 'if (false) {',
    test: 'tests/extension/start',
  },
  {
    name: 'letters that are being composed are not read',
    file: 'extension/content/page-check.ts',
    text: 'composing.isUnderWay() && this.checked ?',
    without: 'false && this.checked ?',
    test: 'tests/extension/start',
  },
  {
    name: 'a school’s site has https',
    file: 'extension/browser/policy.ts',
    text: '/^https:',
    without: '/^https?:',
    test: 'tests/extension/policy',
  },
  {
    name: 'of the settings a school sets only its own',
    file: 'extension/browser/policy.ts',
    text: "  'ownTemplates',\n]",
    without: "  'ownTemplates', 'ignored', 'salt',\n]",
    test: 'tests/extension/policy',
  },
  {
    name: 'a file has a limit',
    file: 'shared/docx/zip.ts',
    text: 'if (bytes.length > limits.file) throw tooBig();',
    without: '',
    test: 'tests/docx/refusals',
  },
  {
    name: 'a file has so many parts',
    file: 'shared/docx/zip.ts',
    text: 'if (count > limits.entries) throw tooBig();',
    without: '',
    test: 'tests/docx/refusals',
  },
  {
    name: 'all parts have a limit',
    file: 'shared/docx/zip.ts',
    text: 'if (length > limits.part || budget.left < 0) throw tooBig();',
    without: '',
    test: 'tests/docx/refusals',
  },
  {
    name: 'a bomb is refused by how small it was',
    file: 'shared/docx/zip.ts',
    text: 'if (length > limits.ratioFrom && length > limits.ratio * packed.length) throw tooBig();',
    without: '',
    test: 'tests/docx/refusals',
  },
  {
    name: 'a part has no document type, and so no entities',
    file: 'shared/docx/xml.ts',
    text: "parser.on('doctype', () => {",
    without: "parser.on('comment', () => undefined); void (() => {",
    test: 'tests/docx/refusals',
  },
  {
    name: 'XML has a depth',
    file: 'shared/docx/xml.ts',
    text: 'if (path.length + skipped > limits.depth) throw damaged();',
    without: '',
    test: 'tests/docx/refusals',
  },
  {
    name: 'a document has so many paragraphs',
    file: 'shared/docx/story.ts',
    text: 'if (blocks.length >= limits.blocks) throw tooBig();',
    without: '',
    test: 'tests/docx/refusals',
  },
  {
    name: 'what stands outside of a file is not followed',
    file: 'shared/docx/package.ts',
    text: " && attr('TargetMode') !== 'External'",
    without: '',
    test: 'tests/docx/refusals',
  },
];
