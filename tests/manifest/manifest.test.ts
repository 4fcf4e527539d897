import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { commandName, insertMissing, menuSections } from '../../addin/commands/menu';

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
const items = all('Item');

describe('manifest.xml', () => {
  it('gives every resource that it names, under an id of at most 32 characters, and names every one it gives', () => {
    const named = [...manifest.getElementsByTagName('*')].flatMap((element) => element.getAttribute('resid') ?? []);
    expect(named.filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !named.includes(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  it('offers an entry for each section of the template and for everything missing, with the template’s words', () => {
    const entries = items.map((item) => ({
      command: one(item, 'FunctionName').textContent,
      label: resources.get(one(item, 'Label').getAttribute('resid')!),
      tip: resources.get(one(item, 'Description').getAttribute('resid')!),
    }));
    const [missing, ...sections] = entries;
    expect(missing?.command).toBe(insertMissing);
    expect(sections).toEqual(
      menuSections.map(({ id, heading, hint }) => ({ command: commandName(id), label: heading, tip: hint })),
    );
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
  const withSchemas = existsSync(join(schemas, 'all.xsd')) && hasXmllint() ? it : it.skip;
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
