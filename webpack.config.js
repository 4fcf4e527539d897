const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const at = (...parts) => path.join(__dirname, ...parts);
/** Where the add-in's pages will be served from; written into the built manifest. Word takes https only. */
const addinUrl = (process.env.ADDIN_URL ?? 'https://localhost:3000').replace(/\/+$/, '');
if (!/^https:\/\/[^/\s]/.test(addinUrl) || !URL.canParse(addinUrl))
  throw new Error(`ADDIN_URL is “${addinUrl}”: it needs a whole address, such as https://plans.example-trust.org.`);

/** What every bundle has in common. */
const base = (mode) => ({
  mode,
  // Without it webpack looks for the global object by `new Function`.
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'inline-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // Until it is given up, a script is not asked for anew; `shared/ui/in-time.ts` says so to the writer.
  output: { chunkLoadTimeout: 10_000 },
  // As small as what terser makes, with a tenth of the work.
  optimization: {
    minimizer: [
      new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 3 } } }),
    ],
  },
  module: {
    rules: [
      { test: /\.ts$/, include: at('shared'), enforce: 'pre', loader: at('scripts/as-it-ships.cjs') },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  // Pages are read from disk or a school's own server; their size is watched by the benchmark instead.
  performance: { hints: false },
  stats: 'errors-warnings',
});

const page = (template, chunk) =>
  new HtmlPlugin({ template: at(template), filename: path.basename(template), chunks: [chunk], inject: 'body' });

/** The pages of help end alike: what both say stands in one file. */
const withEnd = (content, file) =>
  file.endsWith('.html')
    ? content.toString().replace('<!-- help-end.html -->', () => readFileSync(at('shared/ui/help-end.html'), 'utf8'))
    : content;

const addin = (mode) => ({
  ...base(mode),
  name: 'addin',
  entry: {
    taskpane: at('addin/taskpane/index.tsx'),
    commands: at('addin/commands/index.ts'),
    message: at('addin/commands/message.ts'),
  },
  output: { ...base(mode).output, path: at('dist/addin'), clean: true },
  plugins: [
    page('addin/taskpane/taskpane.html', 'taskpane'),
    page('addin/commands/commands.html', 'commands'),
    page('addin/commands/message.html', 'message'),
    new CopyPlugin({
      patterns: [
        { from: at('addin/assets'), to: 'assets', transform: withEnd },
        { from: at('shared/ui/help.css'), to: 'assets' },
        {
          from: at('manifest.xml'),
          transform: (content) => content.toString().replaceAll('https://localhost:3000', addinUrl),
        },
      ],
    }),
  ],
});

/** What both browsers run, in Chrome's folder. */
const extension = (mode) => ({
  ...base(mode),
  // Extension pages run under a content security policy without eval.
  devtool: mode === 'production' ? false : 'inline-source-map',
  name: 'extension-chrome',
  entry: {
    loader: at('extension/content/loader.ts'),
    content: at('extension/content/index.ts'),
    review: at('extension/content/review.ts'),
    background: at('extension/background/index.ts'),
    panel: at('extension/panel/index.tsx'),
    popup: at('extension/panel/popup.ts'),
    options: at('extension/options/index.tsx'),
  },
  output: { ...base(mode).output, path: at('dist/extension-chrome'), clean: true },
  plugins: [
    page('extension/panel/panel.html', 'panel'),
    page('extension/panel/popup.html', 'popup'),
    page('extension/options/options.html', 'options'),
    new CopyPlugin({
      patterns: [
        { from: at('extension/icons'), to: 'icons' },
        { from: at('extension/help'), transform: withEnd },
        { from: at('shared/ui/help.css') },
        { from: at('extension/managed_schema.json') },
        manifest('chrome'),
      ],
    }),
  ],
});

/** The same files with the manifest of Firefox, and without what only Chrome reads. */
const firefox = (mode) => ({
  ...base(mode),
  name: 'extension-firefox',
  dependencies: ['extension-chrome'],
  entry: {},
  output: { ...base(mode).output, path: at('dist/extension-firefox'), clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        {
          from: at('dist/extension-chrome'),
          globOptions: { ignore: ['**/manifest.json', '**/managed_schema.json'] },
          info: { minimized: true },
        },
        manifest('firefox'),
      ],
    }),
  ],
});

/** One manifest: keys such as `chrome:side_panel` belong to one browser only. */
const manifest = (browser) => ({
  from: at('extension/manifest.json'),
  transform: (content) => JSON.stringify(forBrowser(JSON.parse(content.toString()), browser), null, 2),
});

/** Keeps plain keys and the keys of one browser (`chrome:` or `firefox:` taken off), at every depth. */
function forBrowser(value, browser) {
  if (Array.isArray(value)) return value.map((item) => forBrowser(item, browser));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/^(chrome|firefox):/.test(key) || key.startsWith(`${browser}:`))
      .map(([key, inner]) => [key.replace(/^(chrome|firefox):/, ''), forBrowser(inner, browser)]),
  );
}

module.exports = (_env, { mode = 'production' }) => [addin(mode), extension(mode), firefox(mode)];
