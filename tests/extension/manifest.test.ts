import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = JSON.parse(readFileSync(join(__dirname, '../../extension/manifest.json'), 'utf8'));

/** The manifest as one browser gets it. */
const forBrowser = (browser: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(manifest)
      .filter(([key]) => !/^(chrome|firefox):/.test(key) || key.startsWith(`${browser}:`))
      .map(([key, value]) => [key.replace(/^(chrome|firefox):/, ''), value]),
  );

describe.each([
  ['chrome', ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['activeTab', 'contextMenus', 'scripting', 'storage']],
])('the manifest for %s', (browser, permissions) => {
  const built = forBrowser(browser);

  it('asks for these permissions and no others', () => {
    expect([...(built.permissions as string[])].sort()).toEqual(permissions);
  });

  it('runs on no site until the writer switches one on', () => {
    expect(built).not.toHaveProperty('host_permissions');
    expect(built).not.toHaveProperty('content_scripts');
    expect(built).not.toHaveProperty('externally_connectable');
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('lets its own pages open no connection and run no foreign or inline script', () => {
    const { extension_pages: policy } = built.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('suggests at most four keys, each for a command that the worker knows', () => {
    const commands = Object.keys(built.commands as object);
    expect(commands.length).toBeLessThanOrEqual(4);
    const worker = readFileSync(join(__dirname, '../../extension/background/index.ts'), 'utf8');
    for (const command of commands.filter((name) => !name.startsWith('_'))) expect(worker).toContain(`'${command}'`);
  });
});

it('is offered to no phone, whose browsers have no menu of a field and no panel', () => {
  expect(Object.keys(forBrowser('firefox').browser_specific_settings as object)).toEqual(['gecko']);
});
