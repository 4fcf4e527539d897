import { goodPractice } from '../../plan/authorities';
import { columnOf } from '../../plan/outline/columns';
import { isContainer } from '../../plan/parts/container';
import { firstToWrite, isHardlyBegun } from '../../plan/parts/hardly-begun';
import { placeOf, spokenFor } from '../../plan/parts/place-of';
import { isLaidOut, isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { unheard } from '../../plan/voice/no-view';
import { datesIn, wordsAt } from '../../plan/passages';
import type { Plan, PlanSection } from '../../plan/plan';
import { sectionName } from '../../plan/section-name';
import { ofReview, reviewQuestions, reviewSections, type SectionId } from '../../plan/section';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

// Written at the meeting or after it: blank until then.
const later = new Set<SectionId>([...reviewSections, ...reviewQuestions, 'do', 'signatures_sharing']);

const ofLook = new Set<SectionId | undefined>([...ofReview, 'recommendations']);

/** Whether a plan with outcomes names no day to come on which it will be reviewed. */
const isOverdue = (plan: Plan): boolean => {
  const { outcomes, reviewDate, today } = plan;
  if (outcomes.length === 0 || (!reviewDate && isOnAnotherPage(plan, ['personal_details']))) return false;
  return !(reviewDate?.day !== undefined && reviewDate.day >= today);
};

/** “REVIEW OF AUTUMN PLAN (13/01/27)”: a review whose heading names a day that is over. */
const wasHeld = (plan: Plan, { id, heading }: PlanSection): boolean =>
  (id === 'review' || id === 'recommendations') &&
  heading !== undefined &&
  !/\bnext\b/i.test(wordsAt(plan, heading)) &&
  datesIn(plan, heading.block).some(({ day, span }) => day !== undefined && day <= plan.today && span.to <= heading.to);

/** “See previous plan”, and nothing else. */
function pointerIn({ passages, blocks }: Plan, id: SectionId): Span | undefined {
  const found = passages.find(
    (one) =>
      one.role === 'content' &&
      one.section === id &&
      /\b(?:previous|last|old) (?:plan|iep)\b/i.test(wordsAt({ blocks }, one)),
  );
  return found && { block: found.block, from: found.from, to: found.to };
}

/** Outcomes and support are what a plan is for; but where some are read under another heading, this one may only be named otherwise. */
const isGrave = ({ outcomes, provisions }: Plan, id: SectionId): boolean =>
  (id === 'outcomes' && outcomes.length === 0) || (id === 'provision' && provisions.length === 0);

export default rule({
  id: 'section-empty',
  severity: 'hint',
  authority: goodPractice('what a plan includes'),
  summary: 'A heading stands in the plan with nothing under it.',
  why: 'A reader cannot tell whether there is nothing to say or nobody was asked. A few words, or “none”, answer that.',
  examples: {
    bad: [
      '## Strengths\nKind to younger children.\n## Needs\n[[No data entered]]\n## My views\nI like drawing.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind to younger children.\n## Needs\nReading is slow.\n## My circle of support\n[[See previous plan]]\n## My views\nI like drawing.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind to younger children.\n## Needs\nReading is slow.\n## My views\nI like drawing.\n## Outcomes\nMia will read 40 words by Easter.\n## [[Review]]\n',
      '## Strengths\nKind to younger children.\n## [[Needs]]\n## My views\nI like drawing.\n## Outcomes\nMia will read 40 words by Easter.',
      '## Strengths\nKind to younger children.\n## Needs\nReading is slow.\n## My views\nI like drawing.\n## [[Review held on 3 March 2026]]\nWhat worked:\nWhat needs to change:\n## Outcomes\nMia will read 40 words by Easter.\nNext review: 8 December 2026',
      '| Strengths | Kind, good at maths |\n| [[Current attainment and progress]] | |\n| Needs | Reading is slow |\n| My views | I like maths. |',
    ],
    good: [
      '## Strengths\nKind to younger children.\n## Needs\nN/A\n## My views\nI like drawing.\n## Review\n\n## Signatures\n',
      '# SEN Support Plan\n## Section A: About me\nName: Ali Raza\n## Likes and dislikes\nI like football.\n## Needs\nReading is slow.\n## Parents’ views\nHe is kind.\n## Outcomes\nAli will read 40 words by Easter.',
      '## My one page profile\n### How best to support me\nGive me time.\n## Needs\nReading is slow.\n## Strengths\nKind.',
    ],
  },
  *check(plan) {
    if (!isLaidOut(plan)) return;
    // Where nobody spoke, another note says so: on the heading itself in the place of this one, or on what is written there.
    const others = isWhole(plan) ? spokenFor(plan) : new Set<SectionId>();
    const empty: PlanSection[] = [];
    for (const section of plan.sections) {
      const { id, status, elsewhere } = section;
      // On its own page of the form the note stands on it.
      if (status !== 'empty' || elsewhere || isContainer(plan, section)) continue;
      // A review that nobody has a date for is not only still to come.
      if (later.has(id) && !(ofLook.has(id) && (isOverdue(plan) || wasHeld(plan, section)))) continue;
      const place = placeOf(plan, section, id);
      if (others.has(id) && ('missing' in place || unheard(plan, [id]))) continue;
      const pointer = pointerIn(plan, id);
      if (pointer) {
        yield report(pointer, 'Write it out here: whoever reads this plan may not have the other one.');
        continue;
      }
      // Only a column of another section's table is named so, and nothing stands in that table yet.
      const owner = section.heading && columnOf(plan, id, section.heading);
      if (owner && plan.sections.some((one) => one.id === owner && one.status === 'empty')) continue;
      empty.push(section);
    }
    const first = isHardlyBegun(plan) && firstToWrite(plan, empty);
    if (first) {
      yield report(
        placeOf(plan, first, first.id),
        `Write “${sectionName(plan, first)}” next. ${first.section.hint} Most of this plan is still to be written.`,
      );
      return;
    }
    for (const section of empty)
      yield report(
        placeOf(plan, section, section.id),
        `Nothing is written under “${sectionName(plan, section)}” yet. ${section.section.hint}`,
        isGrave(plan, section.id) ? { severity: 'warning' } : {},
      );
  },
});
