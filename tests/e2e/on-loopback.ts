import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const made = new Map<string, string>();

/**
 * A copy of a built extension that may also ask for `http://localhost/*` and `http://127.0.0.1/*`, where the tests serve
 * their pages; what ships may ask for sites with https only. Nothing else of it differs.
 */
export function onLoopback(built: string): string {
  const there = made.get(built);
  if (there) return there;
  const folder = path.resolve('dist/on-loopback', path.basename(built));
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { optional_host_permissions: string[] };
  manifest.optional_host_permissions.push('http://localhost/*', 'http://127.0.0.1/*');
  writeFileSync(file, JSON.stringify(manifest));
  made.set(built, folder);
  return folder;
}
