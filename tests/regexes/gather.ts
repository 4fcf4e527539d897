import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression as it stands in a source file, or as one is put together when it is loaded. */
export interface Regex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
  /** Names the expression in the file of verdicts. */
  readonly id: string;
}

const root = join(__dirname, '../..');

const regex = (file: string, source: string, flags: string): Regex => ({
  file: relative(root, file),
  source,
  flags,
  id: createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16),
});

/** Every literal in what ships. */
function* literals(folder: string): Generator<Regex> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) yield* literals(file);
    else if (/\.tsx?$/.test(entry.name)) {
      const found: Regex[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.push(regex(file, node.text.slice(1, end), node.text.slice(end + 1)));
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
      yield* found;
    }
  }
}

/** Those that the core builds from parts when it is loaded, by the file that builds them. */
function built(): readonly Regex[] {
  const found: Regex[] = [];
  const Native = RegExp;
  class Watched extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      const file = /\/shared\/[^:)\s]+\.ts/.exec(new Error().stack ?? '')?.[0];
      if (file !== undefined) found.push(regex(join(root, file), this.source, this.flags));
    }
  }
  globalThis.RegExp = Watched as RegExpConstructor;
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- must load after the constructor is watched
    require('../../shared/review');
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** Every regular expression of the product, each once. */
export function regexes(): readonly Regex[] {
  const all = ['shared', 'addin', 'extension'].flatMap((room) => [...literals(join(root, room))]);
  return [...new Map([...built(), ...all].map((one) => [one.id, one])).values()];
}
