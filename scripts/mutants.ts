import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync, type Options } from '@swc/core';
import ts from 'typescript';
import { rules, type RegisteredRule } from '../shared/rules';
import type { Rule } from '../shared/rules/rule';
import { casesOf, resultOf } from '../tests/rules/example';

/** A small fault planted in a rule file. */
interface Mutant {
  readonly line: number;
  readonly change: string;
  readonly source: string;
}

/** What became of the mutants of one rule. */
export interface Survival {
  readonly rule: string;
  readonly killed: number;
  /** No example noticed these. */
  readonly survivors: readonly string[];
}

const root = join(__dirname, '..');
const fileOf = ({ concern, id }: RegisteredRule) => join(root, 'shared/rules', concern, `${id}.ts`);

const opposite = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '>='],
  [ts.SyntaxKind.LessThanEqualsToken, '>'],
  [ts.SyntaxKind.GreaterThanToken, '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '<'],
]);

/** The change of one node that makes a mutant, undefined where there is none. */
function changeOf(node: ts.Node): readonly [node: ts.Node, text: string] | undefined {
  if (ts.isBinaryExpression(node)) {
    const text = opposite.get(node.operatorToken.kind);
    return text === undefined ? undefined : [node.operatorToken, text];
  }
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    // Comparisons are turned round by themselves.
    return ts.isBinaryExpression(condition) ? undefined : [condition, `!(${condition.getText()})`];
  }
  if (ts.isContinueStatement(node)) return [node, ';'];
  if (ts.isReturnStatement(node) && !node.expression) return [node, ';'];
  if (ts.isExpressionStatement(node) && ts.isYieldExpression(node.expression)) return [node, ';'];
  if (ts.isNumericLiteral(node)) return [node, String(Number(node.text) + 1)];
  if (ts.isRegularExpressionLiteral(node)) return [node, '/(?!)/g'];
  if (ts.isForOfStatement(node)) return [node.expression, '[]'];
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node) {
    const text = otherCall[node.name.text];
    return text === undefined ? undefined : [node.name, text];
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'report') return shifted(node);
  return undefined;
}

const otherCall: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

/** A report on other words than it should be. */
function shifted({ arguments: [place] }: ts.CallExpression): readonly [node: ts.Node, text: string] | undefined {
  if (!place || place.getText().includes('missing')) return undefined;
  return [place, `((one) => ({ ...one, to: one.to - 1 }))(${place.getText()})`];
}

/** Every mutant of a rule file; what only describes the rule (its examples, summary and words) is left alone. */
function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ESNext, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) && node.parent.parent === ruleCall(node)) return;
    const change = changeOf(node);
    if (change) {
      const [at, text] = change;
      const line = file.getLineAndCharacterOfPosition(at.getStart()).line + 1;
      mutants.push({
        line,
        change: `${at.getText().slice(0, 60)} → ${text.slice(0, 60)}`,
        source: source.slice(0, at.getStart()) + text + source.slice(at.getEnd()),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** The call of `rule(…)` that a property belongs to. */
function ruleCall({ parent: { parent } }: ts.PropertyAssignment): ts.Node | undefined {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'rule' ? parent : undefined;
}

const asScript: Options = {
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

/** Runs the source of a rule as if it stood at the path. */
function load(path: string, source: string): Rule {
  const { code } = transformSync(source, asScript);
  const module = { exports: {} as { default?: Rule } };
  const run = compileFunction(code, ['exports', 'require', 'module'], { filename: path });
  (run as (...given: unknown[]) => void)(module.exports, createRequire(path), module);
  return module.exports.default!;
}

/** Plants every mutant of a rule and counts those that its examples notice. */
export function survivalOf(rule: RegisteredRule): Survival {
  const path = fileOf(rule);
  const cases = casesOf(rule);
  const survivors: string[] = [];
  let killed = 0;
  for (const { line, change, source } of mutantsOf(readFileSync(path, 'utf8'))) {
    const mutant = { ...load(path, source), concern: rule.concern };
    if (cases.every((one) => isSame(mutant, one))) survivors.push(`${line}: ${change}`);
    else killed++;
  }
  return { rule: rule.id, killed, survivors };
}

function isSame(mutant: RegisteredRule, one: ReturnType<typeof casesOf>[number]): boolean {
  try {
    const { wanted, after } = resultOf(mutant, one);
    return JSON.stringify([wanted, after]) === JSON.stringify([one.wanted, one.after]);
  } catch {
    return false;
  }
}

function main(): void {
  const [only] = process.argv.slice(2);
  const wanted = rules.filter(({ id }) => !only || id === only);
  if (wanted.length === 0) throw new Error(`There is no rule “${only}”.`);
  const results = wanted.map(survivalOf);
  for (const { rule, killed, survivors } of results) {
    process.stdout.write(`${rule}: ${killed} of ${killed + survivors.length} killed\n`);
    for (const survivor of survivors) process.stdout.write(`    line ${survivor}\n`);
  }
  const killed = results.reduce((sum, result) => sum + result.killed, 0);
  const all = results.reduce((sum, { survivors }) => sum + survivors.length, killed);
  const weak = results.filter((result) => result.killed < 3).map(({ rule }) => rule);
  process.stdout.write(`\n${killed} of ${all} killed; fewer than three of ${weak.join(', ') || 'no rule'}\n`);
  process.exitCode = weak.length > 0 ? 1 : 0;
}

main();
