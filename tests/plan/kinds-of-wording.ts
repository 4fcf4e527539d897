import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of a list under `# kind`, as wording and wanted judgement, each kind with some that look alike and are judged the other way. */
export const kindsIn = (
  file: string,
): readonly (readonly [kind: string, lines: readonly (readonly [string, string])[]])[] =>
  readFileSync(join(__dirname, file), 'utf8')
    .split(/^# /m)
    .filter(Boolean)
    .map((part) => {
      const [kind = '', ...lines] = part.trim().split('\n');
      return [kind, lines.map(splitLine)] as const;
    });

/** `wanted|wording` of a line, the wording first. */
export const splitLine = (line: string): readonly [wording: string, wanted: string] => [
  line.slice(line.indexOf('|') + 1),
  line.slice(0, line.indexOf('|')),
];
