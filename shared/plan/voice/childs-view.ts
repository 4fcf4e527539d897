import { kin } from '../child/kin';
import { isFamilysLabel } from '../child/family-words';
import type { Plan } from '../plan';
import type { SectionId } from '../section';
import { isAdultsI, isFirstPerson, saysI, tellsOfChild, tellsOfFamily, withoutAdultsWords } from './speech';
import { childSections, familySections, view } from './whose-sections';
import { isAnswered, namesOf, says, written } from './written';

/** Of the child's sections, those that an adult can fill in alone: they count where they say “I” or “me”. */
const byOthers: readonly SectionId[] = [
  'one_page_profile',
  'like_and_admire',
  'how_to_support',
  'circle_of_support',
  'my_journey',
];

const ofChild = /\b(?:child|children|pupil|student|learner|young person|yp|my|i)\b/i;
/** “Mummy said he told everybody”: what the family tells of the child is no view of the child's. */
const reported = new RegExp(
  String.raw`\b(?:${kin})\b[^.]{0,20}\b(?:said|says|told|tells|reports?|reported|thinks?|feels?)\b`,
  'i',
);

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
    isAnswered(plan, isOfChild) ||
    quotesChild(plan, names)
  );
}

/** “Zosia is funny. She told us: “I like it when …””, wherever it stands: who was just named speaks. */
const quotesChild = (plan: Plan, names: readonly string[]): boolean =>
  written(plan).some(({ text }) => {
    const said = /\b(?:He|She|They) (?:told|tells) us:? ["“]I\b/.exec(text);
    return said !== null && names.some((name) => text.slice(0, said.index).startsWith(name));
  });

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
