import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { registry } from './registry';
import { writeFresh } from './write-fresh';

const root = join(__dirname, '..');
writeFresh(join(root, 'shared/rules/index.ts'), registry(root));
// A process of its own, that reads the registry as it is now.
execFileSync(process.execPath, [...process.execArgv, join(__dirname, 'documents.ts')], { stdio: 'inherit' });
