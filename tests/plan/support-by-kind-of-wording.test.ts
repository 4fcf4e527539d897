import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProvision } from '../../shared/plan/provision/parse-provision';

/** What is told of one line of support. */
function told(text: string): Readonly<Record<string, boolean>> {
  const { what, who, frequency, duration, session, specified, quantified } = parseProvision(
    [{ block: 'b0', at: 0, text }],
    {},
  );
  return {
    what: what !== undefined,
    who: who !== undefined,
    frequency: frequency !== undefined,
    duration: duration !== undefined || !session,
    specified,
    quantified,
  };
}

/** Kinds of wording, each with some that look alike and are judged the other way: `+what -frequency|` and the words. */
const kinds = readFileSync(join(__dirname, 'support-by-kind-of-wording.txt'), 'utf8')
  .split(/^# /m)
  .filter(Boolean)
  .map((part) => part.trim().split('\n'));

describe.each(kinds.map(([kind, ...lines]) => [kind, lines] as const))('%s', (_, lines) => {
  test.each(lines.map((line) => [line.slice(line.indexOf('|') + 1), line.slice(0, line.indexOf('|'))] as const))(
    '%s',
    (text, wanted) => {
      const found = told(text);
      const names = wanted.split(' ').map((one) => one.slice(1));
      expect(names.map((name) => `${found[name]! ? '+' : '-'}${name}`).join(' ')).toBe(wanted);
    },
  );
});
