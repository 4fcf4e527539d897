import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that MIT goes together with; MPL asks only that changes of its own files be shown, and none was made. */
const compatible = new Set(['MIT', 'ISC', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause', 'BSD-2-Clause']);

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** What ships, or may ship, beside our own code: every package that the lockfile holds for use. Throws on a licence that does not go with MIT. */
export function licences(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const rows = Object.entries(packages).flatMap(([path, { version, license, dev, devOptional, optional }]) => {
    if (path === '' || dev || devOptional || optional) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!license || !compatible.has(license)) throw new Error(`${name} has the licence ${license ?? 'none'}.`);
    return [`| ${name} | ${version} | ${license} |`];
  });
  const unique = [...new Set(rows)].sort();
  return `# Licences\n\nMade by \`npm run generate\` from the lockfile: the packages whose code is, or may be, part of what ships. Our own is MIT.\n\n| package | version | licence |\n|---|---|---|\n${unique.join('\n')}\n`;
}
