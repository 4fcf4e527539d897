import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readPlan } from '../shared/plan/read-plan';
import { templates } from '../shared/plan/templates';
import { reviewPlan } from '../shared/review';
import type { Finding } from '../shared/rules/finding';
import type { Plan } from '../shared/plan/plan';
import { readSettings } from '../shared/read-settings';
import { defaultSettings, type Settings } from '../shared/settings';
import type { Draft } from '../shared/text/draft';
import { lineAnswer, lineKinds, planAnswer, type LineKind } from './answers';
import { readFile } from './read-file';
import { readable } from './readable';
import { localToday } from '../shared/today';

const usage = `Checks plans and prints what it notes.

  npm run --silent check -- [options] FILE…         .docx, .md, .txt
  npm run --silent check -- --as KIND [options]     JSON Lines {id, text} from standard input

  --json            print JSON instead of a report
  --as KIND         outcome, provision or text
  --today DAY       the day it is, as 2026-11-22; default: today
  --settings FILE   settings as the options page exports them
  --previous FILE   last cycle's plan
  --list            print the ids of templates and their sections

Exit: 0 nothing grave, 1 notes of severity error, 2 a file or line could not be read (the others are still checked) or wrong usage.
`;

/** A wrong call: said on standard error, exit 2. */
class UsageError extends Error {}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

function settingsFrom(file: string | undefined, today: string): Settings {
  if (!file) return defaultSettings(today);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The settings could not be read: ${message(error)}`);
  }
  const { settings, broken } = readSettings(parsed(text));
  if (broken.length > 0)
    process.stderr.write(`${file}: not valid (${broken.join(', ')}); the usual settings are used in their place.\n`);
  return { ...settings, today, broken };
}

/** Undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function check(draft: Draft, settings: Settings, previous?: Draft): { plan: Plan; findings: readonly Finding[] } {
  const plan = readPlan(draft, settings, previous && readPlan(previous, settings));
  return { plan, findings: reviewPlan(plan) };
}

function checkFiles(files: readonly string[], json: boolean, settings: Settings, previous?: Draft): number {
  let exit = 0;
  const answers: unknown[] = [];
  for (const file of files) {
    let draft: Draft;
    try {
      draft = readFile(file);
    } catch (error) {
      answers.push({ file, error: message(error) });
      if (!json) process.stderr.write(`${file}: ${message(error)}\n`);
      exit = 2;
      continue;
    }
    const { plan, findings } = check(draft, settings, previous);
    if (exit === 0 && findings.some(({ severity }) => severity === 'error')) exit = 1;
    if (json) answers.push(planAnswer(file, plan, findings));
    else process.stdout.write(readable(file, plan, findings));
  }
  if (json) process.stdout.write(`${JSON.stringify(answers)}\n`);
  return exit;
}

/** A line that stands alone, as a fragment of the section it would be in. */
function fragment(kind: LineKind, text: string): Draft {
  const section = { outcome: 'outcomes', provision: 'provision', text: undefined }[kind];
  return { fragment: true, blocks: [{ id: 'line', text, ...(section && { section }) }] };
}

async function checkLines(kind: LineKind, settings: Settings): Promise<number> {
  let exit = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    let answer: unknown;
    try {
      const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
      if (typeof text !== 'string') throw new Error('A line needs a text.');
      const { plan, findings } = check(fragment(kind, text), settings);
      if (exit === 0 && findings.some(({ severity }) => severity === 'error')) exit = 1;
      answer = lineAnswer(kind, id, plan, findings);
    } catch (error) {
      exit = 2;
      answer = { error: message(error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return exit;
}

/** Whether a text is a day of the calendar, as 2026-11-22. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      as: { type: 'string' },
      today: { type: 'string', default: localToday() },
      settings: { type: 'string' },
      previous: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (values.list) {
    const list = templates.map(({ id, title, sections }) => ({
      id,
      title,
      sections: sections.map(({ id: section, heading }) => ({ id: section, heading })),
    }));
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  if (!isDay(values.today)) throw new UsageError('--today needs a day such as 2026-11-22.');
  const settings = settingsFrom(values.settings, values.today);
  if (values.as !== undefined) {
    const kind = lineKinds.find((one) => one === values.as);
    if (!kind) throw new UsageError(`--as takes ${lineKinds.join(', ')}.`);
    if (positionals.length > 0 || values.previous !== undefined)
      throw new UsageError('--as reads lines from standard input: it takes no files and no --previous.');
    return checkLines(kind, settings);
  }
  if (positionals.length === 0) throw new UsageError(usage);
  let previous: Draft | undefined;
  try {
    previous = values.previous === undefined ? undefined : readFile(values.previous);
  } catch (error) {
    throw new UsageError(`Last cycle's plan: ${message(error)}`);
  }
  return checkFiles(positionals, values.json, settings, previous);
}

main().then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    process.stderr.write(`${message(error)}\n`);
    process.exitCode = 2;
  },
);
