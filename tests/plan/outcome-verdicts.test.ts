import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { byGrammar } from '../../shared/plan/learned/second-reading';
import { kindsIn, splitLine } from './kinds-of-wording';

const settings = defaultSettings('2026-11-22');

/** `SMT` with a dash for what is missing, `P` provision, `A` aspiration. */
function verdict(text: string): string {
  const plan = readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'outcomes' }] }, settings);
  const outcome = plan.outcomes[0]!;
  const says = (question: 'specific' | 'measurable' | 'timeBound' | 'provision') => byGrammar(outcome, question);
  if (says('provision')) return 'P';
  if (outcome.aspiration) return 'A';
  return `${says('specific') ? 'S' : '-'}${says('measurable') ? 'M' : '-'}${says('timeBound') ? 'T' : '-'}`;
}

const rows = readFileSync(join(__dirname, 'outcome-verdicts.txt'), 'utf8').split('\n').filter(Boolean).map(splitLine);

test.each(rows)('%s', (text, wanted) => {
  expect(verdict(text)).toBe(wanted);
});

describe.each(kindsIn('outcomes-by-kind-of-wording.txt'))('%s', (_, lines) => {
  test.each(lines)('%s', (text, wanted) => expect(verdict(text)).toBe(wanted));
});
