import type { PlanSection } from './plan/plan';
import type { Finding } from './rules/finding';
import type { Concern, Severity } from './rules/rule';

/** What a concern is called on the screen. */
export const concernLabels: Readonly<Record<Concern, string>> = {
  smart: 'SMART outcomes',
  provision: 'Provision',
  jargon: 'Plain words',
  readability: 'Easy to read',
  'respectful-language': 'Respectful language',
  'person-centred': 'Child and family voice',
  'copy-forward': 'Left over',
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

/** `1 to put right, 2 to improve, 3 suggestions`; empty where there is nothing. */
export function summary(findings: readonly Finding[]): string {
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [grave, better, suggestions] = [number('error'), number('warning'), number('hint')];
  return [
    ...(grave ? [`${grave} to put right`] : []),
    ...(better ? [`${better} to improve`] : []),
    ...(suggestions ? [count(suggestions, 'suggestion')] : []),
  ].join(', ');
}
