import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlans } from '../../scripts/corpus';
import type { Plan } from '../../shared/plan/plan';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Words that head or label nothing in any plan. */
const strange = ['The harbour', 'Blue corner', 'Ladder and rungs', 'Under the bridge', 'Garden gate', 'Weather vane'];

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

/** How many good plans are read otherwise with a strange word for one of their headings or labels, of how many changes. */
function countBroken(role: 'heading' | 'label'): { readonly broken: number; readonly all: number } {
  let broken = 0;
  let all = 0;
  for (const { file, labels } of good.filter((_, index) => index % step === 0)) {
    const text = readFileSync(file, 'utf8');
    const before = read(text, labels.asOf);
    const named = before.plan.passages.filter((one) => one.role === role);
    const names = new Set(named.map(({ block, from, to }) => before.plan.blocks.get(block)!.text.slice(from, to).trim()));
    for (const [at, words] of [...names].entries()) {
      if (words.length < 2 || words.includes('\n')) continue;
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
