import type { Finding } from '../shared/rules/finding';
import type { Plan } from '../shared/plan/plan';
import type { Span } from '../shared/text/span';

/** A span as numbers: index of the block, UTF-16 offsets in it. */
function numbers(plan: Plan, span: Span) {
  return { block: plan.draft.blocks.findIndex((block) => block.id === span.block), from: span.from, to: span.to };
}

/** A finding as the command line prints it; `block`, `from` and `to` are null for something missing. */
export function printable(plan: Plan, finding: Finding) {
  const { rule, concern, severity, place, quote, message, fixes } = finding;
  const missing = 'missing' in place;
  return {
    rule,
    concern,
    severity,
    section: missing ? place.missing : sectionAt(plan, place),
    ...(missing ? { block: null, from: null, to: null } : numbers(plan, place)),
    quote,
    message,
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ span, expected, insert }) => ({ ...numbers(plan, span), expected, insert })),
    })),
  };
}

/** The section that a place belongs to, or null outside every section. */
export function sectionAt(plan: Plan, place: Span): string | null {
  const passage = plan.passages.find(
    ({ block, from, to }) => block === place.block && from <= place.from && place.from <= to,
  );
  return passage?.section ?? null;
}

/** What is said of the whole document. */
export function noticesOf(plan: Plan): readonly string[] {
  const empty = plan.draft.blocks.every(({ text }) => text.trim() === '');
  return empty ? ['This document is empty.', ...plan.notices] : plan.notices;
}

/** The answer for one whole file. */
export function planAnswer(file: string, plan: Plan, findings: readonly Finding[]) {
  const notices = noticesOf(plan);
  return {
    file,
    template: plan.template.id,
    blocks: plan.draft.blocks.map((block) => block.text),
    sections: plan.sections.map(({ id, status }) => ({ id, status })),
    outcomes: plan.outcomes.map(outcomeAnswer),
    findings: findings.map((finding) => printable(plan, finding)),
    ...(notices.length > 0 && { notice: notices.join(' ') }),
  };
}

function outcomeAnswer({ text, specific, measurable, timeBound, provision, smart }: Plan['outcomes'][number]) {
  return { text, specific, measurable, timeBound, provision, smart };
}

/** What a JSON line is read as. */
export const lineKinds = ['outcome', 'provision', 'text'] as const;
export type LineKind = (typeof lineKinds)[number];

/** The answer for one line of text that stands alone. */
export function lineAnswer(kind: LineKind, id: unknown, plan: Plan, findings: readonly Finding[]) {
  const notes = findings.map((finding) => {
    const { rule, concern, severity, from, to, quote, message } = printable(plan, finding);
    return { rule, concern, severity, from, to, quote, message };
  });
  if (kind === 'outcome') {
    const [outcome] = plan.outcomes;
    const { specific, measurable, timeBound, provision, smart } = outcome ?? nothing;
    return { id, specific, measurable, timeBound, provision, smart, findings: notes };
  }
  if (kind === 'provision') {
    const [provision] = plan.provisions;
    return {
      id,
      what: Boolean(provision?.what),
      who: Boolean(provision?.who),
      frequency: Boolean(provision?.frequency),
      duration: Boolean(provision?.duration),
      groupSize: Boolean(provision?.groupSize),
      specified: provision?.specified ?? false,
      quantified: provision?.quantified ?? false,
      findings: notes,
    };
  }
  return { id, findings: notes };
}

/** An empty line is an outcome that says nothing. */
const nothing = { specific: false, measurable: false, timeBound: false, provision: false, smart: false };
