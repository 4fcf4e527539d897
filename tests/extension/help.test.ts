import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The pages of help of both surfaces say what is so. */

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(`${folder}/${file}`));
const end = read('shared/ui/help-end.html');
/** As the build makes them: both end alike. */
const made = (file: string) => read(file).replace('<!-- help-end.html -->', end);
const help = { extension: made('extension/help/help.html'), 'add-in': made('addin/assets/help.html') };
const manifest = read('extension/manifest.json');
const shared = ['shared/ui', 'shared/labels.ts', 'shared/ignoring.ts', 'shared/rules', 'shared/plan/templates'];

/** What is between tags of this name, on one line. */
const within = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text!.replace(/\s+/g, ' '));

const ofShared = shared.flatMap((place) => (place.endsWith('.ts') ? [read(place)] : filesIn(place)));
const sources = {
  extension: [...ofShared, ...filesIn('extension'), manifest].join('\n'),
  'add-in': [...ofShared, ...filesIn('addin'), read('manifest.xml')].join('\n'),
};
/** What the browsers and Word have of their own. */
const foreign = ['Extensions', 'chrome://extensions/shortcuts', 'edge://extensions/shortcuts', 'Undo'];

test.each(['extension', 'add-in'] as const)('%s: everything that is to be pressed is called so', (which) => {
  const named = within(help[which], 'b').filter((name) => !foreign.includes(name));
  expect(named.length).toBeGreaterThan(7);
  const isThere = (name: string) => name.split('“…”').every((part) => sources[which].includes(part));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

test('every key of the extension is named, and no other', () => {
  const { commands } = JSON.parse(manifest) as { commands: Record<string, { suggested_key: { default: string } }> };
  const keys = Object.values(commands).map(({ suggested_key: { default: key } }) => key);
  expect(within(help.extension, 'kbd').sort()).toEqual([...keys, 'Ctrl+Z', '⌘Z', 'Esc'].sort());
});

test('the lines look as they do under words of a page', () => {
  const drawn = read('extension/content/highlight.css.ts');
  const shown = [...read('shared/ui/help.css').matchAll(/^\.(\w+) \{\s+text-decoration: ([^;]+);/gm)];
  expect(shown).toHaveLength(3);
  for (const [, severity, line] of shown)
    expect(drawn).toContain(`::highlight(one-plan-${severity}) { text-decoration: ${line};`);
});

test('both end with what it does not do and who to ask, from one file', () => {
  for (const html of Object.values(help)) {
    expect(html.split(end)).toHaveLength(2);
    expect(html).toMatch(/<h2>What it does not do<\/h2>[^]*<h2>Who to ask<\/h2>[^]*<\/p>\s*<\/main>/);
  }
});

test('their colours are those of the settings', () => {
  const ground = ({ colorNeutralBackground1: background, colorNeutralForeground1: color }: Theme) =>
    `:root { background: ${background}; color: ${color}; }`;
  const css = read('shared/ui/help.css').replace(/\s+/g, ' ').replace('color-scheme: light dark; ', '');
  expect(css).toContain(ground(webLightTheme));
  expect(css).toContain(`@media (prefers-color-scheme: dark) { ${ground(webDarkTheme)} }`);
  // Forced colours are left as they are.
  expect(css).not.toMatch(/forced-color/);
});

test('they have no script, no style of their own and no address outside', () => {
  for (const html of Object.values(help)) expect(html).not.toMatch(/<script|<style|style=|\son\w+=|https?:/);
});
