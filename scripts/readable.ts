import { unwrittenParts } from '../shared/plan/parts/unwritten';
import type { Plan } from '../shared/plan/plan';
import type { Finding } from '../shared/rules/finding';
import { severityLabels } from '../shared/labels';
import { noticesOf, sectionAt } from './answers';

/** A report on one plan for a person to read. */
export function readable(file: string, plan: Plan, findings: readonly Finding[]): string {
  const lines = [`${file}: ${plan.template.title}, ${count(findings.length, 'note')}`];
  lines.push(...noticesOf(plan).map((notice) => `  ${notice}`));
  const heading = new Map(plan.sections.map(({ id, section }) => [id as string, section.heading]));
  const unwritten = plan.draft.fragment ? [] : unwrittenParts(plan);
  if (unwritten.length > 0)
    lines.push(`  Not written yet: ${unwritten.map(({ section }) => section.heading).join(', ')}`);
  let last: string | undefined;
  for (const { place, severity, quote, message, rule, authority, fixes } of findings) {
    const id = 'missing' in place ? place.missing : sectionAt(plan, place);
    const section = (id !== null && heading.get(id)) || 'Elsewhere in the plan';
    if (section !== last) lines.push('', `  ${section}`);
    last = section;
    lines.push(`    ${severityLabels[severity]}: ${message}${quote ? `  “${shorten(quote)}”` : ''}`);
    if (fixes[0]) lines.push(`      ${fixes[0].title}`);
    lines.push(`      ${rule}, ${authority.cite}`);
  }
  return `${lines.join('\n')}\n\n`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const shorten = (quote: string) => (quote.length > 90 ? `${quote.slice(0, 87)}…` : quote).replace(/\s+/g, ' ');
