import { kin } from '../child/kin';
import { relativeNames, withoutRelatives } from '../outline/relatives';
import { isBlank } from '../blank';
import { wordsAt } from '../passages';
import type { Plan } from '../plan';
import type { SectionId } from '../section';
import { givesNoView } from './no-view';
import { speaksAsFamily, tellsOfFamily } from './speech';
import { childSections, familySections, view } from './whose-sections';
import { isAnswered, isUnheaded, says, underStrange, written } from './written';

const ofFamily = /\b(?:mum|dad|mother|father|parents?|parental|carers?|family|home)\b/i;

/** Whether the family's words or views stand anywhere, in a section for them or not. */
export const hasFamilysView = (plan: Plan): boolean =>
  written(plan).some(({ section }) => section !== undefined && familySections.includes(section)) ||
  says(plan, tellsOfFamily) ||
  // Under “Hopes” stand those of both.
  written(plan).some(({ section, text }) => section === 'aspirations_child' && speaksAsFamily(text)) ||
  familyUnderStrange(plan) ||
  toldInLetter(plan) ||
  isAnswered(plan, (title) => view.test(title) && ofFamily.test(title));

/** “Dear Mrs Okafor … You told me that he talks at home”: a letter to the family. */
const toldInLetter = (plan: Plan): boolean =>
  plan.draft.blocks.some(({ text }) => /^Dear (?:M(?:r|rs|s|iss|x)|parents?|Mum|Dad)\b/.test(text)) &&
  written(plan).some(({ text }) =>
    /\b[Yy]ou (?:told|said|would (?:both )?like|mentioned|asked|are worried|feel)\b/.test(text),
  );

/** Whether the part for the family stands empty, and only a review tells in passing of a parent: “his nan says it is on the fridge”. */
export const isFamilySilent = (plan: Plan): boolean =>
  plan.sections.some(
    ({ id, status, elsewhere, content }) =>
      id === 'parent_view' &&
      status !== 'missing' &&
      !elsewhere &&
      content.every((one) => {
        const text = wordsAt(plan, one);
        return isBlank(text) || givesNoView(text);
      }),
  ) &&
  !written(plan).some(
    ({ section, text }) =>
      section !== undefined &&
      (familySections.includes(section) ||
        (!aside.has(section) && !childSections.includes(section) && tellsOfFamily(text))),
  );
const aside = new Set<SectionId>(['review', 'reviewing_outcomes', 'review_record', 'outcomes', 'provision', 'do']);

/** Whether a part under a heading that nobody knows is in the family's words, where no heading asks for them. */
function familyUnderStrange(plan: Plan): boolean {
  if (!isUnheaded(plan, familySections)) return false;
  const names = relativeNames(plan.draft.blocks);
  // “Miss Trent: …”, “Carly: …” among what those say who know the child.
  const said = written(plan).flatMap(({ section, text }) =>
    section === 'strengths' || section === 'needs'
      ? text.split('\n').filter((line) => /^\p{Lu}\p{Ll}+: /u.test(line))
      : [],
  );
  return [...underStrange(plan), ...said].some(
    (text) => speaksAsFamily(text) || (names.length > 0 && tellsOfFamily(withoutRelatives(text, names))),
  );
}

const familyHopes = new RegExp(
  String.raw`\b(?:${kin}|family)\b[^.!?\n]{0,40}\b(?:hopes?|wants?|wish(?:es)?|dreams?|would (?:like|love))\b`,
  'i',
);

/** Whether the part for hopes, written for the child, tells the family's too. */
export const hopesOfFamily = ({ passages, blocks }: Pick<Plan, 'passages' | 'blocks'>): boolean =>
  passages.some(
    (one) =>
      one.role === 'content' &&
      (one.section === 'aspirations_child' || one.section === 'my_journey') &&
      familyHopes.test(wordsAt({ blocks }, one)),
  );
