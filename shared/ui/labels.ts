import type { PlanSection } from '../plan/plan';
import type { Finding } from '../rules/finding';
import type { Concern, Severity } from '../rules/rule';

/** What a concern is called on the screen. */
export const concernLabels: Readonly<Record<Concern, string>> = {
  smart: 'SMART outcomes',
  provision: 'Provision',
  jargon: 'Plain words',
  readability: 'Easy to read',
  'respectful-language': 'Respectful language',
  'person-centred': 'Child and family voice',
  'copy-forward': 'Left from another plan',
  structure: 'Parts of the plan',
  review: 'Dates and review',
};

/** What a severity is called on the screen: never an error. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Put right first',
  warning: 'To put right',
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

/** `2 to put right, 3 suggestions`; empty where there is nothing. */
export function summary(findings: readonly Finding[]): string {
  const suggestions = findings.filter(({ severity }) => severity === 'hint').length;
  return [
    ...(findings.length > suggestions ? [`${findings.length - suggestions} to put right`] : []),
    ...(suggestions ? [count(suggestions, 'suggestion')] : []),
  ].join(', ');
}
