import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { zipSync, type Zippable } from 'fflate';

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/** All files below a folder, by their path in it. */
function filesOf(folder: string): Zippable {
  const files: Zippable = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    // A fixed time makes the same build the same zip.
    files[relative(folder, file).replaceAll('\\', '/')] = [readFileSync(file), { mtime: '2026-01-01T00:00:00' }];
  }
  return files;
}

const forAddin = process.env.ADDIN_URL;
const built = spawnSync(join(root, 'node_modules/.bin/webpack'), ['--mode', 'production'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);
const packages = join(dist, 'packages');
rmSync(packages, { recursive: true, force: true });
mkdirSync(packages, { recursive: true });
if (!forAddin)
  console.log(
    'No zip of the Word add-in: its manifest names the server that will hold it. Set ADDIN_URL to its address.',
  );
for (const name of [...(forAddin ? ['addin'] : []), 'extension-chrome', 'extension-firefox']) {
  const file = join(packages, `one-plan-assistant-${name}.zip`);
  writeFileSync(file, zipSync(filesOf(join(dist, name))));
  console.log(relative(root, file));
}
