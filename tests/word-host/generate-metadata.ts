import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { Member, WordClass, WordMetadata } from './word-metadata';

/** What every client object has from Microsoft's runtime itself. */
const OF_THE_RUNTIME = new Set(
  'context constructor items load set toJSON track untrack newObject retrieve update setMockData ensureUnchanged isNull isNullObject'.split(
    ' ',
  ),
);

function statementsOfWord(source: ts.SourceFile): ts.Statement[] {
  return source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === 'Word' &&
    statement.body &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
}

function requirementSet(node: ts.Node): string {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join('\n');
  const found = /\[Api set:\s*(\w+)\s+([\d.]+)/.exec(comment);
  return found ? `${found[1]!} ${found[2]!}` : '';
}

function readMember(
  node: ts.ClassElement,
  typeOf: (type: ts.TypeNode | undefined) => string | undefined,
): Member | null {
  const set = requirementSet(node);
  if (ts.isMethodDeclaration(node)) {
    const type = typeOf(node.type);
    return { kind: type ? 'call' : 'action', set, ...(type ? { type } : {}), parameters: node.parameters.length };
  }
  if (!ts.isPropertyDeclaration(node) && !ts.isGetAccessor(node)) return null;
  const written = node.type?.getText() ?? '';
  if (written.includes('EventHandlers<')) return { kind: 'event', set };
  const type = typeOf(node.type);
  if (type) return { kind: 'object', set, type };
  const readOnly = node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  return { kind: 'value', set, ...(readOnly ? { readOnly } : {}), ...(written === 'Date' ? { date: true } : {}) };
}

function readClass(
  node: ts.ClassDeclaration,
  typeOf: (type: ts.TypeNode | undefined) => string | undefined,
): WordClass {
  const members: Record<string, Member> = {};
  let itemType: string | undefined;
  for (const element of node.members) {
    const name = element.name?.getText();
    if (name === 'items' && ts.isPropertyDeclaration(element))
      itemType = /(\w+)\[\]/.exec(element.type?.getText() ?? '')?.[1];
    if (!name || OF_THE_RUNTIME.has(name) || name in members) continue;
    const member = readMember(element, typeOf);
    if (member) members[name] = member;
  }
  return { ...(itemType ? { itemType } : {}), members };
}

/** Reads the Word classes and enumerations from the installed `@types/office-js`. */
export function readTypings(): WordMetadata {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.ClassDeclaration>();
  const enums: Record<string, Record<string, string>> = {};
  for (const statement of statementsOfWord(source)) {
    if (
      ts.isClassDeclaration(statement) &&
      statement.heritageClauses?.some((one) => one.getText().includes('ClientObject'))
    )
      declared.set(statement.name!.text, statement);
    if (ts.isEnumDeclaration(statement))
      enums[statement.name.text] = Object.fromEntries(
        statement.members.map((member) => {
          const name = member.name.getText();
          return [name, member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : name];
        }),
      );
  }
  const typeOf = (type: ts.TypeNode | undefined): string | undefined => {
    const name = type?.getText().replace(/^Word\./, '');
    return name !== undefined && declared.has(name) ? name : undefined;
  };
  const classes = Object.fromEntries([...declared].map(([name, node]) => [name, readClass(node, typeOf)]));
  return { enums, classes };
}

/** The text of word-metadata.json: one member a line. */
export function writeMetadata(metadata: WordMetadata): string {
  const enums = Object.entries(metadata.enums).map(([name, fields]) => `"${name}":${JSON.stringify(fields)}`);
  const classes = Object.entries(metadata.classes).map(([name, { itemType, members }]) => {
    const lines = Object.entries(members).map(([key, member]) => `"${key}":${JSON.stringify(member)}`);
    return `"${name}":{${itemType ? `"itemType":"${itemType}",` : ''}"members":{\n${lines.join(',\n')}}}`;
  });
  return `{"enums":{\n${enums.join(',\n')}},\n"classes":{\n${classes.join(',\n')}}}\n`;
}

if (process.argv[1]?.endsWith('generate-metadata.ts'))
  writeFileSync(join(process.cwd(), 'tests/word-host/word-metadata.json'), writeMetadata(readTypings()));
