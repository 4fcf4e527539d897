import { numberedLabel } from './outline/label-keys';
import { headingWords } from './outline/heading-words';
import { numbering } from './label';
import { passagesOf, wordsAt } from './passages';
import type { Plan, PlanSection } from './plan';
import type { FieldId, SectionId } from './section';

/** A longer heading is a sentence, and no name. */
const longest = 60;
/** Labels that may name a whole section; of all others a section is only the place. */
const naming = new Set<FieldId | undefined>(['outcome', 'provision', 'home']);
/** “How”, “Help”: the head of a column that says nothing by itself. */
const shortestOfField = 6;

/**
 * What a section is called on the screen: by its heading in the plan, less what counts it and what is said of it behind;
 * as its template calls it where the plan has no name for it.
 */
export const sectionName = (plan: Pick<Plan, 'blocks' | 'passages'>, part: PlanSection): string =>
  ownName(plan, part) ?? part.section.heading;

function ownName(plan: Pick<Plan, 'blocks' | 'passages'>, { id, heading }: PlanSection): string | undefined {
  if (!heading) return undefined;
  const at = passagesOf(plan, heading.block).find(({ from, to }) => from <= heading.from && heading.to <= to);
  // A heading of two sections names the first of them.
  if (at?.section !== id || (at.field && !naming.has(at.field))) return undefined;
  if (at.role === 'label' && !at.field && labelsOf(plan, id) > 1) return undefined;
  const { label, text } = plan.blocks.get(heading.block)!;
  const isField = heading.from === heading.to;
  const words = isField ? (label ?? '') : wordsAt(plan, heading);
  const bare = words.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}?!.’…)]+$/gu, '');
  const name = headingWords(bare)
    .replace(numbering, '')
    .replace(/^[^(]*\)$/, (all) => all.slice(0, -1));
  const isName =
    name.length <= longest &&
    name.length >= (at.field ? shortestOfField : 2) &&
    !name.includes('_') &&
    // “Target 1” names one of several.
    numberedLabel(name).number === undefined &&
    (isField || !/^\s*\d/.test(text.slice(heading.to)));
  return isName ? name : undefined;
}

/** How many labels a section has: one alone is its name, one of several stands for a part of it. */
const labelsOf = (plan: Pick<Plan, 'blocks' | 'passages'>, id: SectionId): number =>
  new Set(plan.passages.flatMap((one) => (one.role === 'label' && one.section === id ? [wordsAt(plan, one)] : [])))
    .size;
