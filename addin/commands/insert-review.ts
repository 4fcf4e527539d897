import { nextPlanTemplate, reviewTemplate, unreviewedCarried } from '../../shared/plan/review/carry';
import { readPlan } from '../../shared/plan/read-plan';
import type { Template } from '../../shared/plan/template';
import type { WordSurface } from '../word/word';

/** Adds a review of today at the end, with the outcomes of the plan carried in. */
export async function insertReview(word: WordSurface, today: string): Promise<string | undefined> {
  const plan = readPlan(await word.host.read(), { ...word.stored, today });
  return append(
    word,
    reviewTemplate(plan),
    'There are no outcomes to review yet. Write them first, then add the review.',
  );
}

/** Adds the outcomes that go on into the next plan at the end. */
export async function insertNextPlan(word: WordSurface, today: string): Promise<string | undefined> {
  const plan = readPlan(await word.host.read(), { ...word.stored, today });
  const template = nextPlanTemplate(plan);
  const there = await append(
    word,
    template,
    'There is nothing to carry on: no outcome is open and no next step was agreed.',
  );
  return there ?? unreviewedCarried(plan);
}

async function append({ host }: WordSurface, template: Template | undefined, nothing: string) {
  if (!template) return nothing;
  const [inserted] = await host.insert(template, [template.sections[0]!.id], 'end');
  return inserted?.outcome === 'there' ? `“${inserted.as ?? template.title}” is already in this document.` : undefined;
}
