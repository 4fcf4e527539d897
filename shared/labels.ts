import type { PlanSection } from './plan/plan';
import type { Finding } from './rules/finding';
import type { Concern } from './rules/rule';
import type { Severity } from './severity';

/** What a concern is called on the screen. */
export const concernLabels: Readonly<Record<Concern, string>> = {
  smart: 'SMART outcomes',
  provision: 'Provision',
  jargon: 'Plain words',
  readability: 'Easy to read',
  'respectful-language': 'Respectful language',
  'person-centred': 'Child and family voice',
  'copy-forward': 'Names, details and leftovers',
  structure: 'Sections of the plan',
  review: 'Dates and review',
};

/** What a severity is called on the screen: never an error. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Put right',
  warning: 'To improve',
  hint: 'Suggestion',
};

/** What a section's status is called on the screen. */
export const statusLabels: Readonly<Record<PlanSection['status'], string>> = {
  present: 'Written',
  empty: 'Empty',
  missing: 'Missing',
};

/** `1 note`, `3 notes`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** `6 notes: 1 to put right, 2 to improve, 3 suggestions`; notes of one kind are not counted twice: `2 suggestions`. Empty where there is nothing. */
export function summary(findings: readonly Finding[], inAll = ''): string {
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [grave, better, suggestions] = [number('error'), number('warning'), number('hint')];
  const kinds = [
    ...(grave ? [`${grave} to put right`] : []),
    ...(better ? [`${better} to improve`] : []),
    ...(suggestions ? [count(suggestions, 'suggestion')] : []),
  ];
  if (kinds.length > 1) return `${count(findings.length, 'note')}${inAll}: ${kinds.join(', ')}`;
  if (suggestions) return `${kinds[0]!}${inAll}`;
  return kinds.length > 0 ? `${count(findings.length, 'note')} ${grave ? 'to put right' : 'to improve'}${inAll}` : '';
}
