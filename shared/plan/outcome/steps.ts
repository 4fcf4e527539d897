import { isBlank } from '../blank';
import type { Outcome } from '../outcome';
import type { Plan } from '../plan';
import { wordsAt } from '../passages';

/** The long-term outcomes that no smaller step belongs to; none where the plan does not show which step belongs to which. */
export function outcomesWithoutSteps({
  outcomes,
  passages,
  blocks,
}: Pick<Plan, 'outcomes' | 'passages' | 'blocks'>): readonly Outcome[] {
  // A step that is support has a note of its own.
  const judged = outcomes.filter(({ term, provision, aspiration }) => !aspiration && (term === 'short' || !provision));
  if (!judged.some(({ term }) => term === 'long')) return [];
  const stepped = new Set(judged.flatMap(({ term, record }) => (term === 'short' && record ? [record] : [])));
  // 7.1a is a step of 7.1.
  for (const { term, record, number } of judged)
    if (term === 'long' && record && number && judged.some((one) => isStepOf(one, number))) stepped.add(record);
  // “Small steps”, “Steps towards this”: a column of actions that are the steps.
  for (const one of passages) {
    if (one.role !== 'content' || !one.record || !/\bsteps?\b/i.test(one.label ?? '')) continue;
    if (!isBlank(wordsAt({ blocks }, one))) stepped.add(one.record);
  }
  // “Short-term steps:” below it, and nothing behind the label.
  const asked = new Set(
    passages.flatMap((one, at) =>
      one.role === 'label' &&
      one.record &&
      passages[at + 1]?.role !== 'content' &&
      /\bsteps?\b/i.test(wordsAt({ blocks }, one))
        ? [one.record]
        : [],
    ),
  );
  const short = judged.some(({ term }) => term === 'short');
  if (!short && stepped.size === 0) return judged.filter(({ term }) => term === 'long');
  // Steps in a list or section of their own may belong to any of them.
  const paired = judged.some(({ term, record }) => term === 'long' && record !== undefined && stepped.has(record));
  if (!paired && !isInTurn(judged)) return [];
  return judged.filter(
    ({ term, record }, index) =>
      term === 'long' &&
      !(record !== undefined && stepped.has(record)) &&
      (judged[index + 1]?.term !== 'short' || (record !== undefined && asked.has(record))),
  );
}

/** Whether steps stand below the outcome that they lead to: far, near, far. */
function isInTurn(judged: readonly Outcome[]): boolean {
  const terms = judged.map(({ term }) => term);
  const near = terms.indexOf('short');
  return terms[0] === 'long' && near > 0 && terms.indexOf('long', near) > 0;
}

const isStepOf = ({ term, number }: Outcome, whole: string): boolean =>
  term === 'short' &&
  number !== undefined &&
  number.length > whole.length &&
  number.toLowerCase().startsWith(whole.toLowerCase());

/** Whether an outcome stands under a label for those of an EHC plan, which a school cannot reword. */
export const isOfEhcPlan = ({ passages }: Pick<Plan, 'passages'>, { span }: Outcome): boolean =>
  passages.some(
    ({ block, from, to, label = '' }) =>
      block === span.block && from <= span.from && span.to <= to && /\behc/i.test(label),
  );
