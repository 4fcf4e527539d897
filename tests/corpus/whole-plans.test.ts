import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../shared/plan/read-plan';
import { review } from '../../shared/review';
import type { Finding } from '../../shared/rules/finding';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

interface Note {
  readonly rule: string;
  /** Words that the note stands on, or that stand round it; empty for a part that is not there. */
  readonly quote: string;
}

/** What a careful reader wants to hear of a plan. */
interface Expected {
  readonly quality: 'excellent' | 'middling' | 'copied';
  readonly expected: readonly Note[];
  /** Notes that are right or arguable, though the reader did not ask for them. */
  readonly also?: readonly Note[];
  /** Faults that nobody finds yet. */
  readonly missed?: readonly Note[];
  /** Rules that have nothing to say here beyond what is expected. */
  readonly silent?: readonly string[];
  /** No note graver than a suggestion. */
  readonly clean?: boolean;
  /** How many outcomes and provisions a reader counts, and parts that must be found. */
  readonly outcomes?: number;
  readonly provisions?: number;
  readonly present?: readonly string[];
}

/** Word lists have their own corpora. */
const ofWords = new Set(['jargon', 'readability', 'respectful-language']);

const folder = join(__dirname, 'whole-plans');
const plans = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8')) as Expected),
    findings: review(readText(readFileSync(join(folder, name), 'utf8')), defaultSettings('2026-11-22')).filter(
      ({ concern }) => !ofWords.has(concern),
    ),
  }));

const isSame = (note: Note, { rule, quote }: Finding) =>
  rule === note.rule && (quote === note.quote || (quote !== '' && note.quote !== '' && overlap(quote, note.quote)));
const overlap = (one: string, other: string) => one.includes(other) || other.includes(one);
const brief = ({ rule, quote }: Finding): Note => ({ rule, quote });

describe.each(plans)('$name', ({ findings, expected, also = [], missed = [], silent = [], clean }) => {
  test('has the notes that a careful reader makes', () => {
    expect(expected.filter((note) => !findings.some((finding) => isSame(note, finding)))).toEqual([]);
  });

  test('has no other note than fair ones', () => {
    const grave = findings.filter(({ severity }) => severity !== 'hint');
    const fair = [...expected, ...also];
    expect(grave.filter((finding) => !fair.some((note) => isSame(note, finding))).map(brief)).toEqual([]);
    const quiet = findings.filter(
      (finding) => silent.includes(finding.rule) && !expected.some((note) => isSame(note, finding)),
    );
    expect(quiet.map(brief)).toEqual([]);
    if (clean) expect(grave.map(brief)).toEqual([]);
  });

  test('still misses what it is known to miss', () => {
    expect(missed.filter((note) => findings.some((finding) => isSame(note, finding)))).toEqual([]);
  });
});

describe.each(plans.filter(({ present }) => present))('$name', ({ name, outcomes, provisions, present = [] }) => {
  const plan = readPlan(readText(readFileSync(join(folder, name), 'utf8')), defaultSettings('2026-11-22'));

  test('is laid out as a reader sees it', () => {
    expect([plan.outcomes.length, plan.provisions.length]).toEqual([outcomes, provisions]);
    const found = plan.sections.filter(({ status }) => status === 'present').map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining([...present]));
  });
});

test('good plans are left in peace', () => {
  const excellent = plans.filter(({ quality }) => quality === 'excellent');
  expect(excellent.length).toBeGreaterThanOrEqual(5);
  expect(excellent.every(({ clean }) => clean)).toBe(true);
  for (const { findings } of excellent) expect(findings.length).toBeLessThanOrEqual(4);
});
