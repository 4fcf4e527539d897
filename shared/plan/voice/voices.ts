import { wordsAt } from '../passages';
import { relativeNames, withoutRelatives } from '../outline/relatives';
import { isFamilysLabel } from '../child/family-words';
import { isBlank } from '../blank';
import type { Plan } from '../plan';
import type { SectionId } from '../section';
import { givesNoView } from './no-view';
import {
  isAdultsI,
  isFirstPerson,
  saysI,
  speaksAsFamily,
  tellsOfChild,
  tellsOfFamily,
  withoutAdultsWords,
} from './speech';
import { isAnswered, isUnheaded, namesOf, says, underStrange, written } from './written';

/** Sections in which a child speaks, likeliest first. */
export const childSections: readonly SectionId[] = [
  'aspirations_child',
  'pupil_view',
  'one_page_profile',
  'like_and_admire',
  'important_to',
  'how_to_support',
  'good_day_bad_day',
  'circle_of_support',
  'my_journey',
  'pupil_passport',
];

/** Sections in which a family speaks, likeliest first. */
export const familySections: readonly SectionId[] = ['aspirations_family', 'parent_view'];

/** Of the child's sections, those that an adult can fill in alone: they count where they say “I” or “me”. */
const byOthers: readonly SectionId[] = [
  'one_page_profile',
  'like_and_admire',
  'how_to_support',
  'circle_of_support',
  'my_journey',
];

const view =
  /\b(?:views?|voice|comments?|thoughts?|feelings?|opinions?|wish(?:es)?|hopes?|aspirations?|says?|said|thinks?|contributions?|feedback|concerns?|worries)\b/i;
const ofChild = /\b(?:child|children|pupil|student|learner|young person|yp|my|i)\b/i;
const ofFamily = /\b(?:mum|dad|mother|father|parents?|parental|carers?|family|home)\b/i;

/** “Mummy said he told everybody”: what the family tells of the child is no view of the child's. */
const reported =
  /\b(?:mum|mummy|mama|dad|daddy|mother|father|parents?|nan|gran|grandma|aunt|auntie)\b[^.]{0,20}\b(?:said|says|told|tells|reports?|reported|thinks?|feels?)\b/i;

/** Whether the child's own words or views stand anywhere, in a section for them or not. */
export function hasChildsView(plan: Plan): boolean {
  const names = namesOf(plan);
  const { pronouns } = plan.child;
  const others = (text: string) => withoutAdultsWords(text, names);
  const isOfChild = (title: string) =>
    view.test(title) && (ofChild.test(title) || names.some((name) => title.includes(name)));
  return (
    written(plan).some(
      ({ section, text }) =>
        section !== undefined &&
        childSections.includes(section) &&
        ((!byOthers.includes(section) && !tellsOfFamily(text)) ||
          isOwn(others(text), names) ||
          tellsOfChild(others(text), names, pronouns)),
    ) ||
    says(
      plan,
      (text, section, label) =>
        // In the family’s part “I” is Mum and “she would like” may be.
        !familySections.includes(section!) &&
        ((saysI(others(text)) && !isAdultsI(text) && !isFamilysLabel(label) && !ofAgreement.has(section)) ||
          others(text)
            .split(/(?<=[.!?])\s/)
            .some((one) => tellsOfChild(one, names, pronouns) && !reported.test(one))),
    ) ||
    isAnswered(plan, isOfChild)
  );
}

/** Whether the child speaks; “Amelie came to us in September” is an adult's “us”. */
const isOwn = (text: string, names: readonly string[]): boolean =>
  isFirstPerson(text) && (saysI(text) || /\b[Mm][ey]\b/.test(text) || !names.some((name) => text.includes(name)));

/** “I agree to this plan” is a form's. */
const ofAgreement = new Set<SectionId | undefined>(['signatures_sharing', 'contributors']);

/** Whether anything in the child's sections is in the child's mouth or told as said: “I …”, “Mia told us …”. */
export const hearsChild = (plan: Plan): boolean =>
  written(plan).some(
    ({ section, text }) =>
      section !== undefined &&
      childSections.includes(section) &&
      (isOwn(text, namesOf(plan)) ||
        (/["“]/.test(text) && !tellsOfFamily(text)) ||
        tellsOfChild(text, namesOf(plan), plan.child.pronouns)),
  ) ||
  // “I like: “Sharks and toast””
  says(plan, (text, _, label) => /^["“]/.test(text) && /^(?:I|What I|When I)\b/.test(label ?? ''));

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

const familyHopes =
  /\b(?:mum|dad|mother|father|parents?|carers?|family|nan|nanny|nana|nonna|gran|grandad|grandmother|grandfather|grandparents)\b[^.!?\n]{0,40}\b(?:hopes?|wants?|wish(?:es)?|dreams?|would (?:like|love))\b/i;

/** Whether the part for hopes, written for the child, tells the family's too. */
export const hopesOfFamily = ({ passages, blocks }: Pick<Plan, 'passages' | 'blocks'>): boolean =>
  passages.some(
    (one) =>
      one.role === 'content' &&
      (one.section === 'aspirations_child' || one.section === 'my_journey') &&
      familyHopes.test(wordsAt({ blocks }, one)),
  );
