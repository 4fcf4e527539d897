import type { Draft } from '../../text/draft';
import type { Settings } from '../../settings';
import type { SectionId } from '../section';
import type { Template } from '../template';
import { templates } from '../templates';
import { pointsAway } from './points-away';
import { labelKey } from './label-keys';
import type { Sorted } from './sorted';
import type { Written } from './statuses';

/**
 * The school's own kind of plan that the writer chose, or else the one whose headings stand here, three quarters of them
 * at the least. Its headings go before what their words usually mean.
 */
export function ownOf({ blocks }: Draft, { template, ownTemplates }: Settings): Template | undefined {
  if (template !== undefined) return ownTemplates.find(({ id }) => id === template);
  if (ownTemplates.length === 0) return undefined;
  const lines = new Set(blocks.map(({ text, label }) => labelKey(label ?? text)));
  const share = (template: Template) => {
    const here = new Set([...ownNames(template)].flatMap(([name, id]) => (lines.has(name) ? [id] : [])));
    return here.size / template.sections.length;
  };
  const best = ownTemplates.reduce((one, other) => (share(other) > share(one) ? other : one));
  return best.sections.length >= 3 && share(best) >= 0.75 ? best : undefined;
}

/**
 * What a school calls the sections of its own kind of plan, as `labelKey` has it, and what it called them before: where
 * two sections had the same name, it is that of today.
 */
export function ownNames(template: Template): ReadonlyMap<string, SectionId> {
  const names = new Map(template.sections.map(({ heading, id }) => [labelKey(heading), id]));
  // The other names of ours are in the vocabulary, and in no build.
  if (templates.includes(template)) return names;
  for (const { synonyms, id } of template.sections)
    for (const name of synonyms) if (!names.has(labelKey(name))) names.set(labelKey(name), id);
  return names;
}

const sharedBy = new Map<SectionId, number>();
for (const { sections } of templates) for (const { id } of sections) sharedBy.set(id, (sharedBy.get(id) ?? 0) + 1);

/** The template that the settings name, or the one whose own parts the draft has most of. */
export function choose(written: Written, sorted: Sorted, settings: Settings): Template {
  const named = templates.find(({ id }) => id === settings.template);
  if (named) return named;
  // A title counts where nothing contradicts it: “Pupil passport” at the head of a plan with outcomes does not.
  const titled = templates.find(({ id }) => id === sorted.title);
  if (titled && !holds(written, sorted, 'outcomes') && !holds(written, sorted, 'provision')) return titled;
  const cycle = templates.find(({ id }) => id === 'assess-plan-do-review-record');
  if (cycle && written.has('assess') && written.has('plan') && written.has('do')) return cycle;
  let best: Template = templates[0];
  let most = -1;
  for (const template of templates) {
    let score = template.id === sorted.title ? 4 : 0;
    let had = 0;
    for (const { id, heading } of template.sections) {
      const found = written.get(id);
      if (!found) continue;
      had++;
      // “My outcomes”, “Planning to meet my needs”: word for word what the template calls it.
      const at = found.heading;
      const own = at && labelKey(sorted.texts.get(at.block)!.slice(at.from, at.to)) === labelKey(heading);
      score += 1 + 2 / sharedBy.get(id)! + (own ? 0.75 : 0);
    }
    score += had / template.sections.length;
    if (had > 0 && score > most) {
      best = template;
      most = score;
    }
  }
  return best;
}

/** Whether a part is here, and not only the words that it stands in another plan. */
const holds = (written: Written, { texts }: Sorted, id: SectionId): boolean => {
  const found = written.get(id);
  if (!found) return false;
  return (
    found.content.length === 0 ||
    !found.content.every(({ block, from, to }) => pointsAway(texts.get(block)!.slice(from, to)))
  );
};
