import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeDocx } from '../../shared/docx/write';
import { templates } from '../../shared/plan/templates';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'one-plan-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

// In one file it starts in a fifth of the time.
const script = join(folder, 'check.mjs');
beforeAll(() =>
  build({
    entryPoints: [join(root, 'scripts/check.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  }),
);

/** Runs the command line as a person does, in a process of its own. */
function check(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--today', '2026-11-22', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};

const plan = `# One Plan

Name: Isla Marsh
Review date: 12 March 2027

## Strengths
Isla is funny and kind, and she knows a lot about owls.

## Outcomes
| Outcome | By when | Who |
|---|---|---|
| Isla will read 30 new words on her own | 5 March 2027 | Mr Dean |

## Review
To be reviewed by [insert name].
`;

test('files are answered in order, one that cannot be read in its place, and the exit says so', () => {
  const files = [
    file('plan.md', plan),
    file('bad.docx', 'no zip'),
    'gone.txt',
    file('table.pages', ''),
    file('empty.txt', ''),
  ];
  const { status, stdout } = check(['--json', ...files]);
  const answers = JSON.parse(stdout) as {
    file: string;
    error?: string;
    template?: string;
    blocks: string[];
    sections: { id: string; status: string }[];
    outcomes: { text: string; smart: boolean; timeBound: boolean }[];
    findings: { rule: string; block: number; from: number; to: number; quote: string; section: string }[];
  }[];
  expect(status).toBe(2);
  expect(answers.map((answer) => answer.file)).toEqual(files);
  expect(answers.slice(1, 4).map(({ error }) => typeof error)).toEqual(['string', 'string', 'string']);
  const [first] = answers;
  expect(first!.template).toBe('essex-one-plan');
  expect(first!.outcomes).toMatchObject([{ smart: true, timeBound: true }]);
  expect(first!.sections).toContainEqual({ id: 'strengths', status: 'present' });
  const placeholder = first!.findings.find(({ rule }) => rule === 'placeholder-left')!;
  expect(placeholder).toMatchObject({ quote: '[insert name]', section: 'review' });
  expect(first!.blocks[placeholder.block]!.slice(placeholder.from, placeholder.to)).toBe('[insert name]');
  expect(answers[4]).toMatchObject({ blocks: [], findings: [], notice: 'This document is empty.' });
});

test('a grave note gives exit 1, a plan without one exit 0, and the report reads as text', () => {
  const grave = check([file('plan.md', plan)]);
  expect(grave.status).toBe(1);
  expect(grave.stdout).toContain('“[insert name]”');
  expect(check([file('clean.md', plan.replace('[insert name]', 'Mr Dean'))]).status).toBe(0);
});

test('an empty template as .docx is read and has nothing grave but its gaps', () => {
  const { stdout } = check(['--json', file('blank.docx', writeDocx(templates[0]))]);
  const [answer] = JSON.parse(stdout) as [{ template: string; sections: { status: string }[] }];
  expect(answer.template).toBe(templates[0].id);
  expect(new Set(answer.sections.map(({ status }) => status))).toEqual(new Set(['empty']));
});

test('text in another language is answered with a notice and no findings', () => {
  const french =
    'Elle aime lire avec sa sœur et elle est très gentille avec les petits. Il est difficile pour elle de commencer à écrire dans les cahiers, et une adulte l’aide à préparer ce qu’elle veut dire avant de commencer.';
  const [answer] = JSON.parse(check(['--json', file('plan.txt', french)]).stdout) as [{ notice: string; findings: [] }];
  expect(answer.findings).toEqual([]);
  expect(answer.notice).toMatch(/English/);
});

test('settings switch rules off, and settings that are not valid are said and replaced by the usual ones', () => {
  const off = file('off.json', JSON.stringify({ rulesOff: ['placeholder-left'] }));
  expect(check(['--settings', off, file('plan.md', plan)]).status).toBe(0);
  const bad = check(['--settings', file('bad.json', '{"rulesOff": 3, "schoolWords": ["TLA"]}'), file('plan.md', plan)]);
  expect(bad.status).toBe(1);
  expect(bad.stderr).toMatch(/not valid \(rules switched off\)/);
  expect(bad.stdout).toMatch(/settings could not be read \(rules switched off\)/);
  const none = check(['--settings', file('none.json', 'no JSON'), file('plan.md', plan)]);
  expect(none.status).toBe(1);
  expect(none.stderr).toMatch(/all of them/);
});

test('lines are answered one by one, a malformed one in its place', () => {
  const lines = [
    '{"id": "a", "text": "By 5 March 2027 Isla will read 30 new words on her own."}',
    'not json',
    '{"id": "b"}',
    '{"id": "c", "text": "Isla will attend a speech group every week."}',
  ];
  const { status, lines: answers } = check(['--as', 'outcome'], lines.join('\n'));
  expect(status).toBe(2);
  const [a, b, c, d] = answers.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(a).toMatchObject({
    id: 'a',
    specific: true,
    measurable: true,
    timeBound: true,
    provision: false,
    smart: true,
  });
  expect(Object.keys(b!)).toEqual(['error']);
  expect(Object.keys(c!)).toEqual(['error']);
  expect(d).toMatchObject({
    id: 'c',
    specific: null,
    measurable: null,
    timeBound: null,
    provision: true,
    smart: false,
  });
});

test('a grave note on a line gives exit 1, lines without one exit 0', () => {
  const said = (text: string) => check(['--as', 'outcome'], JSON.stringify({ text })).status;
  expect(said('By 5 March 2024 Isla will read 30 new words on her own.')).toBe(1);
  expect(said('By 5 March 2027 Isla will read 30 new words on her own.')).toBe(0);
});

test('provision and text stand alone', () => {
  const provision = check(
    ['--as', 'provision'],
    '{"id": 1, "text": "Ten minutes of reading each day with Mr Dean (TA)"}',
  );
  expect(JSON.parse(provision.stdout)).toMatchObject({
    id: 1,
    who: true,
    frequency: true,
    duration: true,
    quantified: true,
  });
  const text = check(['--as', 'text'], '{"id": 2, "text": "Isla is dysregulated after lunch."}');
  expect(JSON.parse(text.stdout)).toMatchObject({
    id: 2,
    findings: [{ concern: 'jargon', from: 8, quote: 'dysregulated' }],
  });
});

test('--list names templates and sections; a wrong call is told how', () => {
  const list = JSON.parse(check(['--list']).stdout) as { id: string; sections: { id: string }[] }[];
  expect(list.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  const wrong = [
    ...[[], ['--as', 'poem'], ['--unknown'], ['--today', '2026-02-30'], ['--today', 'now']],
    ...[
      ['--as', 'text', file('plan.md', plan)],
      ['--as', 'text', '--previous', 'plan.md'],
    ],
  ];
  for (const args of wrong) {
    const { status, stderr } = check(args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  }
});
