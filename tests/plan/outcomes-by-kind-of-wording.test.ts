import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';

const settings = defaultSettings('2026-11-22');

/** `SMT` with a dash for what is missing, `P` provision, `A` aspiration. */
function verdict(text: string): string {
  const plan = readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'outcomes' }] }, settings);
  const { provision, aspiration, specific, measurable, timeBound } = plan.outcomes[0]!;
  if (provision) return 'P';
  if (aspiration) return 'A';
  return `${specific ? 'S' : '-'}${measurable ? 'M' : '-'}${timeBound ? 'T' : '-'}`;
}

/** Kinds of wording, each with some that look alike and are judged the other way. */
const kinds = readFileSync(join(__dirname, 'outcomes-by-kind-of-wording.txt'), 'utf8')
  .split(/^# /m)
  .filter(Boolean)
  .map((part) => part.trim().split('\n'));

describe.each(kinds.map(([kind, ...lines]) => [kind, lines] as const))('%s', (_, lines) => {
  test.each(lines.map((line) => [line.slice(line.indexOf('|') + 1), line.slice(0, line.indexOf('|'))] as const))(
    '%s',
    (text, wanted) => expect(verdict(text)).toBe(wanted),
  );
});
