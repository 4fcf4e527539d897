import { onceFor } from '../../text/once';
import { isBlank } from '../blank';
import type { Outline, Plan } from '../plan';
import type { SectionId } from '../section';
import { givesNoView } from './no-view';
import { wordsAt } from '../passages';

/** Sections that say what will be done, not what anybody thinks. */
const agreed: readonly SectionId[] = ['outcomes', 'provision', 'personal_details'];

/** The names that tell the child from others in its plan. */
export const namesOf = ({ child }: Pick<Plan, 'child'>) => (child.first ? [child.first] : []);

/** Words that somebody wrote, and where. */
export interface Written {
  readonly section?: SectionId;
  readonly label?: string;
  readonly text: string;
}

/** What somebody wrote, without what is blank. */
export const written = onceFor(({ passages, blocks }: Pick<Plan, 'passages' | 'blocks'>): readonly Written[] =>
  passages
    .filter(({ role }) => role === 'content')
    .map((one) => ({ section: one.section, label: one.label, text: wordsAt({ blocks }, one) }))
    // The number of a line that nobody filled in says nothing either.
    .filter(({ text }) => !isBlank(text) && !/^\d{1,2}[.)]?$/.test(text.trim()) && !givesNoView(text)),
);

/** Whether nothing in the plan is headed as one of the sections. */
export const isUnheaded = ({ sections }: Outline, ids: readonly SectionId[]): boolean =>
  !sections.some(({ id, status }) => status !== 'missing' && ids.includes(id));

/** What stands under each heading that nobody knows, and in a profile as a whole. */
export function underStrange(plan: Plan): readonly string[] {
  const found: string[][] = [[]];
  for (const one of plan.passages) {
    if (one.role !== 'content') found.push([]);
    else if (one.section === undefined || one.section === 'one_page_profile') found.at(-1)!.push(wordsAt(plan, one));
  }
  return found.map((lines) => lines.join('\n'));
}

/** Whether words say what was agreed, not what anybody thinks. Details are short; a “pen portrait” among them tells of the child. */
export const isAgreed = ({ section, text }: Written): boolean =>
  section !== undefined && agreed.includes(section) && (section !== 'personal_details' || text.length <= 40);

/** Whether somebody's words, but for what was agreed, stand a test. */
export const says = (
  plan: Plan,
  test: (text: string, section: SectionId | undefined, label: string | undefined) => boolean,
) => written(plan).some((one) => !isAgreed(one) && test(one.text, one.section, one.label));

/** Whether something is written under a heading or label of this kind. */
export function isAnswered(plan: Plan, isTitle: (title: string) => boolean): boolean {
  let open = false;
  for (const one of plan.passages) {
    const text = wordsAt(plan, one);
    if (one.role === 'content') {
      // A label that no template knows stands in the content.
      const before = /^[^:\n]{3,60}(?=:\s*\S)/.exec(text)?.[0];
      if (
        (open || [one.label, before].some((title) => title !== undefined && isTitle(title))) &&
        !isBlank(text) &&
        !givesNoView(text)
      )
        return true;
    } else open = text.length < 90 && isTitle(text);
  }
  return false;
}
