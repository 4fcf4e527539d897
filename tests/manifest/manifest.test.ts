import { noteTexts } from '../../addin/word/note-window';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { buttons, commands, menus } from '../../addin/commands/menu';
import { withRibbon } from '../../scripts/manifest';

const root = join(__dirname, '../..');
const file = join(root, 'manifest.xml');
const manifest = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const one = (parent: Element, name: string): Element => {
  const [found] = [...parent.getElementsByTagName(name)];
  if (!found) throw new Error(`${parent.tagName} has no ${name}`);
  return found;
};
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
    // Icons use the name of images too, but without an id.
    all(name).flatMap((element) => {
      const id = element.getAttribute('id');
      return id ? [[id, element.getAttribute('DefaultValue')!] as const] : [];
    }),
  ),
);

describe('manifest.xml', () => {
  it('gives every resource that it names, under an id of at most 32 characters, and names every one it gives', () => {
    const named = [...manifest.getElementsByTagName('*')].flatMap((element) => element.getAttribute('resid') ?? []);
    expect(named.filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !named.includes(id) && !noteTexts.has(id))).toEqual([]);
    expect([...noteTexts.keys()].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  it('is made from the menus, and changes nothing else', () => {
    const text = readFileSync(file, 'utf8');
    expect(withRibbon(text)).toBe(text);
    expect(withRibbon(text.replace('Next note', 'Old note'))).toBe(text);
  });

  it('offers a menu for each kind of plan with an entry for each section and for everything missing', () => {
    const text = (parent: Element, name: string) => resources.get(one(parent, name).getAttribute('resid')!);
    const drawn = all('Control')
      .filter((control) => control.getAttribute('xsi:type') === 'Menu')
      .map((menu) => ({
        label: text(menu, 'Label'),
        entries: [...menu.getElementsByTagName('Item')].map((item) => ({
          name: one(item, 'FunctionName').textContent,
          label: text(item, 'Label'),
          tip: text(item, 'Description'),
        })),
      }));
    expect(drawn).toEqual(
      menus.map(({ label, entries }) => ({
        label,
        entries: entries.map(({ name, label: words, tip }) => ({ name, label: words, tip })),
      })),
    );
    for (const { entries } of menus.slice(0, 3)) {
      const [missing, ...sections] = entries.map(({ command }) => command);
      if (missing?.kind !== 'insert-missing') throw new Error('the first entry is not for everything missing');
      expect(sections).toEqual(
        missing.template.sections.map((section) => ({ kind: 'insert-section', template: missing.template, section })),
      );
    }
    // The menu of reviews has two templates; what both have is offered once.
    const review = menus[3]!.entries;
    const whole = review.flatMap(({ command }) => (command.kind === 'insert-missing' ? [command.template] : []));
    expect(whole.map(({ id }) => id)).toEqual(['termly-review-three-questions', 'termly-review-four-questions']);
    const offered = review.map(({ label }) => label);
    for (const { sections } of whole)
      for (const { heading } of sections) expect(offered.filter((label) => label === heading)).toEqual([heading]);
  });

  it('runs each command from one place, the outcome check from the menu of the right mouse button', () => {
    const run = all('FunctionName').map(({ textContent }) => textContent);
    expect([...run].sort()).toEqual(commands.map(({ name }) => name).sort());
    const [context] = all('OfficeMenu');
    expect(context?.getAttribute('id')).toBe('ContextMenuText');
    expect(one(context!, 'FunctionName').textContent).toBe(buttons.checkOutcome.name);
  });

  it('keeps Word’s limits for texts', () => {
    const strings = (group: string) => all(group).flatMap((element) => [...element.getElementsByTagName('bt:String')]);
    const longer = (group: string, most: number) =>
      strings(group).filter((element) => element.getAttribute('DefaultValue')!.length > most);
    expect(longer('bt:ShortStrings', 125)).toEqual([]);
    expect(longer('bt:LongStrings', 250)).toEqual([]);
  });

  it('loads everything from the one address that a build replaces, and every file of it exists', () => {
    const addresses = [...manifest.getElementsByTagName('*')]
      .flatMap((element) => element.getAttribute('DefaultValue') ?? [])
      .filter((value) => /^https?:/.test(value));
    expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
    const places = ['addin', 'addin/taskpane', 'addin/commands'];
    const absent = addresses
      .map((address) => new URL(address).pathname)
      .filter((path) => !places.some((place) => existsSync(join(root, place, path))));
    expect(absent).toEqual([]);
  });

  it('asks for no more of Word than 2019 has, and for no more rights than to change the document', () => {
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['WordApi', '1.3'],
    ]);
    expect(all('Permissions').map(({ textContent }) => textContent)).toEqual(['ReadWriteDocument']);
    expect(all('DefaultLocale').map(({ textContent }) => textContent)).toEqual(['en-GB']);
  });

  // Microsoft’s schemas are not ours to publish: the check runs where they lie beside the repository.
  const schemas = join(root, '../shared/manifest-xsd');
  const haveSchemas = existsSync(join(schemas, 'all.xsd')) && hasXmllint();
  if (!haveSchemas) console.log('SKIPPED the manifest against Microsoft’s schemas: they, or xmllint, are not here.');
  const withSchemas = haveSchemas ? it : it.skip;
  withSchemas('is valid against Microsoft’s schemas', () => {
    const check = () =>
      execFileSync('xmllint', ['--noout', '--schema', 'all.xsd', file], { cwd: schemas, stdio: 'pipe' });
    expect(check).not.toThrow();
  });
});

function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
