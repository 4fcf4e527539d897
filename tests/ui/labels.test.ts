import { summary } from '../../shared/labels';
import type { Finding } from '../../shared/rules/finding';
import type { Severity } from '../../shared/severity';

const findings = (...severities: Severity[]) => severities.map((severity) => ({ severity }) as Finding);

test.each<[Severity[], string, string]>([
  [[], '', ''],
  [['hint'], '1 suggestion', '1 suggestion in all'],
  [['hint', 'hint'], '2 suggestions', '2 suggestions in all'],
  [['warning'], '1 note to improve', '1 note to improve in all'],
  [['error', 'error'], '2 notes to put right', '2 notes to put right in all'],
  [['error', 'hint'], '2 notes: 1 to put right, 1 suggestion', '2 notes in all: 1 to put right, 1 suggestion'],
  [
    ['error', 'warning', 'warning', 'hint'],
    '4 notes: 1 to put right, 2 to improve, 1 suggestion',
    '4 notes in all: 1 to put right, 2 to improve, 1 suggestion',
  ],
])('%j are counted once: “%s”', (severities, said, inAll) => {
  expect(summary(findings(...severities))).toBe(said);
  expect(summary(findings(...severities), ' in all')).toBe(inAll);
});
