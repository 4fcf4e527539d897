import { parseProvision } from '../../shared/plan/provision/parse-provision';
import { byGrammar } from '../../shared/plan/learned/second-reading';
import { kindsIn } from './kinds-of-wording';

/** What is told of one line of support. */
function told(text: string): Readonly<Record<string, boolean>> {
  const provision = parseProvision([{ block: 'b0', at: 0, text }], {});
  const { what, who, frequency, duration, session } = provision;
  return {
    what: what !== undefined,
    who: who !== undefined,
    frequency: frequency !== undefined,
    duration: duration !== undefined || !session,
    specified: byGrammar(provision, 'specified'),
    quantified: byGrammar(provision, 'quantified'),
  };
}

/** Wanted is written `+what -frequency`. */
describe.each(kindsIn('support-by-kind-of-wording.txt'))('%s', (_, lines) => {
  test.each(lines)('%s', (text, wanted) => {
    const found = told(text);
    const names = wanted.split(' ').map((one) => one.slice(1));
    expect(names.map((name) => `${found[name]! ? '+' : '-'}${name}`).join(' ')).toBe(wanted);
  });
});
