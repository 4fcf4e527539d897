import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Passage, Plan, PlanSection } from '../plan';
import type { SectionId } from '../section';
import { strengthSections, strengthsIn } from '../voice/strengths';
import { childSections, familySections } from '../voice/whose-sections';
import { hasChildsView } from '../voice/childs-view';
import { hasFamilysView } from '../voice/familys-view';
import { isOnAnotherPage } from './whole';
import { wordsAt } from '../passages';

/** The first heading or label for one of the sections that has nothing below it. */
export function leftBlank({ passages, blocks }: Plan, ids: readonly SectionId[]): Passage | undefined {
  return passages.find(({ role, section, block, from, to }, index) => {
    if (role === 'content' || section === undefined || !ids.includes(section) || to <= from) return false;
    const next = passages[index + 1];
    const text = next ? wordsAt({ blocks }, next) : '';
    return block !== next?.block && (next?.role !== 'content' || next.section !== section || !/[A-Za-z\d]/.test(text));
  });
}

/** “No data entered”, “(no record)”: what a system prints where nobody wrote. */
const printed = /^[([]?(?:no|none|nothing|not)\b/i;

/** Where a note about a missing view or an empty section belongs: at what a system printed there, at the heading, or where the section would go. */
export function placeOf(
  { passages, blocks }: Pick<Plan, 'passages' | 'blocks'>,
  section: PlanSection | undefined,
  id: SectionId,
): Span | { missing: SectionId } {
  const heading = section?.heading;
  const filler = passages.find(({ role, section: of, block, from, to }) => {
    const text = wordsAt({ blocks }, { block, from, to }).trim();
    return role === 'content' && of === id && printed.test(text) && isBlank(text);
  });
  if (heading && filler) return { block: filler.block, from: filler.from, to: filler.to };
  return heading && heading.to > heading.from ? heading : { missing: id };
}

/** The section of the plan among `ids` that a missing view should go into: an empty one that is there, else one that the template asks for. */
export function whereToSay(plan: Plan, ids: readonly SectionId[]): PlanSection | undefined {
  return (
    plan.sections.find(({ id, status }) => status === 'empty' && ids.includes(id)) ??
    ids.map((id) => plan.sections.find((section) => section.id === id)).find((section) => section !== undefined)
  );
}

/** Sections about which the rules on voices and strengths have their say, so that no other rule says it again. */
export function spokenFor(plan: Plan): ReadonlySet<SectionId> {
  return new Set<SectionId>([
    ...(hasChildsView(plan) || isOnAnotherPage(plan, childSections) ? [] : childSections),
    ...(hasFamilysView(plan) || isOnAnotherPage(plan, familySections) ? [] : familySections),
    ...(strengthsIn(plan) === 'told' || isOnAnotherPage(plan, strengthSections) ? [] : strengthSections),
  ]);
}
