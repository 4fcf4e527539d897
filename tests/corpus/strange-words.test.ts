import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlans } from '../../scripts/corpus';
import type { Plan } from '../../shared/plan/plan';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Words that head or label nothing in any plan. */
const strange = (
  'The harbour|Blue corner|Ladder and rungs|Under the bridge|Garden gate|Weather vane|Silver lining|The lantern|' +
  'Compass rose|Orchard wall|Paper boats|The toolbox|Red kite|Bell tower|Corner shop|Winding lane|The anchor|Mill pond|' +
  'Copper kettle|Kite string|Lamp post|Pebble path|Quiet cove|Sail loft|Upper deck|Acorn cup|Brass band|East wing|Fox glove'
).split('|');

/** What stands in front of a name and behind it: its number, a hint in brackets, a colon. */
const frame = { front: /^\W*(?:\d{1,2}[.)]|[A-H][.)]|[A-H]\d)\s*/, back: /[\s:]*(?:\(.*\))?\s*\d*[a-d]?\s*[.:]?$/ };

/** The plan with another word for one of its headings or labels, wherever that stands. */
function withStrange(text: string, role: 'heading' | 'label', words: string, at: number): string {
  const name = words.replace(frame.front, '').replace(frame.back, '');
  if (name === '') return text;
  const other = strange[at % strange.length]!;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern =
    role === 'heading'
      ? new RegExp(`^([^\\n\\p{L}]*)${escaped}(?=[^\\n\\p{L}]*$)`, 'gmu')
      : new RegExp(`((?:^|\\n|\\| ?)\\W*)${escaped}(?=\\s*\\d*\\s*(?:[:|]|\\n|$))`, 'gu');
  return text.replace(pattern, `$1${name === name.toUpperCase() ? other.toUpperCase() : other}`);
}

/** What a plan says that must not hang on one word: how many outcomes and supports, and its errors and warnings. */
function read(text: string, asOf: string): { readonly plan: Plan; readonly told: string } {
  const plan = readPlan(readText(text), defaultSettings(asOf));
  const grave = reviewPlan(plan).filter(({ severity }) => severity !== 'hint').length;
  return { plan, told: `${plan.outcomes.length} ${plan.provisions.length} ${grave > 0 ? 'notes' : ''}` };
}

const good = readPlans(join(__dirname, 'learned/plans')).filter(
  ({ file, labels }) => labels.faults.length === 0 && file.endsWith('.txt'),
);
/** Every which plan is taken; all of them take a minute and a half. */
const step = Number(process.env['STRANGE_WORDS_STEP'] ?? 8);

/** The names of one role in a plan, the longest first. */
const namesOf = ({ passages, blocks }: Plan, role: 'heading' | 'label'): readonly string[] =>
  [
    ...new Set(
      passages
        .filter((one) => one.role === role)
        .map(({ block, from, to }) => blocks.get(block)!.text.slice(from, to).trim()),
    ),
  ]
    .filter((words) => words.length > 1 && !words.includes('\n'))
    .sort((one, other) => other.length - one.length);

/** How many good plans are read otherwise with a strange word for one of their headings or labels, of how many changes. */
function countBroken(role: 'heading' | 'label'): { readonly broken: number; readonly all: number } {
  let broken = 0;
  let all = 0;
  for (const { file, labels } of good.filter((_, index) => index % step === 0)) {
    const text = readFileSync(file, 'utf8');
    const before = read(text, labels.asOf);
    for (const [at, words] of namesOf(before.plan, role).entries()) {
      const changed = withStrange(text, role, words, at);
      if (changed === text) continue;
      all++;
      if (read(changed, labels.asOf).told !== before.told) broken++;
    }
  }
  return { broken, all };
}

test.each([
  ['label', 0.1],
  ['heading', 0.09],
] as const)('a strange word for one %s seldom changes what a good plan says', (role, most) => {
  const { broken, all } = countBroken(role);
  expect(all).toBeGreaterThan(400 / step);
  if (process.env['STRANGE_WORDS_STEP']) process.stdout.write(`${role}: ${broken} of ${all}\n`);
  expect(broken / all).toBeLessThan(most);
});

/** How many good plans are read as before with a strange word for each of their headings, labels or both. */
function countReadWhole(roles: readonly ('heading' | 'label')[]): { readonly read: number; readonly all: number } {
  // Each is read twice only: twice as many as above.
  const taken = good.filter((_, index) => index % Math.ceil(step / 2) === 0);
  const alike = taken.filter(({ file, labels }) => {
    const text = readFileSync(file, 'utf8');
    const before = read(text, labels.asOf);
    let changed = text;
    let at = 0;
    for (const role of roles)
      for (const words of namesOf(before.plan, role)) changed = withStrange(changed, role, words, at++);
    return read(changed, labels.asOf).told === before.told;
  });
  return { read: alike.length, all: taken.length };
}

test.each([
  ['heading', ['heading'], 0.55],
  ['label', ['label'], 0.35],
  ['heading and label', ['heading', 'label'], 0.22],
] as const)('a strange word for each %s leaves many good plans as they were', (name, roles, least) => {
  const { read: alike, all } = countReadWhole(roles);
  if (process.env['STRANGE_WORDS_STEP']) process.stdout.write(`each ${name}: ${alike} of ${all}\n`);
  expect(alike / all).toBeGreaterThan(least);
});
