import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The text of shared/rules/index.ts for the rule files that are there. */
export function registry(root: string): string {
  const rulesDir = join(root, 'shared/rules');
  const concerns = readdirSync(rulesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const files = concerns.flatMap((concern) =>
    readdirSync(join(rulesDir, concern))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({ concern, id: file.replace(/\.ts$/, '') })),
  );
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `// Made by \`npm run generate\` from the rule files; do not edit.
import type { Concern, Rule } from './rule';
${files.map(({ concern, id }) => `import ${name(id)} from './${concern}/${id}';`).join('\n')}

/** A rule and the concern it belongs to: the folder of its file. */
export interface RegisteredRule extends Rule {
  readonly concern: Concern;
}

/** Every rule, by concern and id. */
export const rules: readonly RegisteredRule[] = [
${files.map(({ concern, id }) => `  { ...${name(id)}, concern: '${concern}' },`).join('\n')}
];
`;
}
