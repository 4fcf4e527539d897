import type { Outline, Passage, Plan, PlanSection } from '../plan';
import { isBlank } from '../blank';
import type { SectionId } from '../section';
import { isFamilysLabel } from '../child/family-words';
import {
  isAdultsI,
  isFirstPerson,
  saysI,
  speaksAsFamily,
  tellsOfChild,
  tellsOfFamily,
  withoutAdultsWords,
} from './speech';
import { isPraise, saidByOthers, tellsStrengths } from './praise';
import { holds } from '../../text/match';
import type { Span } from '../../text/span';
import { onceFor } from '../../text/once';
import { relativeNames, withoutRelatives } from '../outline/relatives';
import { findPlaceholders } from '../parts/placeholders';
import { parts } from '../vocabulary/wholes';
import { wordSet } from '../../text/word-set';

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

/** Sections that say what a child does well. */
export const strengthSections: readonly SectionId[] = ['strengths', 'like_and_admire', 'planning_needs'];

/** Whether any of the sections is written. */
export const isWritten = (outline: Outline, ids: readonly SectionId[]): boolean =>
  outline.sections.some(({ id, status }) => status === 'present' && ids.includes(id));

/** Whether one of the sections, or a whole that holds one, stands on another page of the form, where nothing is known of its words. */
export const isOnAnotherPage = ({ sections }: Outline, ids: readonly SectionId[]): boolean =>
  sections.some(
    ({ id, elsewhere }) => elsewhere && (ids.includes(id) || (parts[id]?.some((part) => ids.includes(part)) ?? false)),
  );

/** Whether a draft is recognisably a plan and not a part of one, so that something can be missing from it. */
export const isWhole = (plan: Pick<Plan, 'draft' | 'sections' | 'template'>): boolean =>
  isLaidOut(plan) && isBegun(plan);

/** Whether somebody has written more than whom the plan is about. */
export const isBegun = ({ sections }: Pick<Plan, 'sections'>): boolean =>
  sections.some(({ id, status }) => status === 'present' && id !== 'personal_details');

/** Whether a draft has so many parts of a plan, written or not, that it is meant to be one. */
export function isLaidOut({ draft, sections, template }: Pick<Plan, 'draft' | 'sections' | 'template'>): boolean {
  if (draft.fragment) return false;
  const asked = template.sections.filter(({ optional }) => !optional).length;
  const found = sections.filter(({ status }) => status !== 'missing').length;
  return found >= Math.min(3, Math.ceil(asked / 2));
}

/** Of the child's sections, those that an adult can fill in alone: they count where they say “I” or “me”. */
const byOthers: readonly SectionId[] = [
  'one_page_profile',
  'like_and_admire',
  'how_to_support',
  'circle_of_support',
  'my_journey',
];
/** Sections that say what will be done, not what anybody thinks. */
const agreed: readonly SectionId[] = ['outcomes', 'provision', 'personal_details'];

const view =
  /\b(?:views?|voice|comments?|thoughts?|feelings?|opinions?|wish(?:es)?|hopes?|aspirations?|says?|said|thinks?|contributions?|feedback|concerns?|worries)\b/i;
const ofChild = /\b(?:child|children|pupil|student|learner|young person|yp|my|i)\b/i;
const ofFamily = /\b(?:mum|dad|mother|father|parents?|parental|carers?|family|home)\b/i;

const notGiven =
  /^\W*(?:(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:was |were |is |has |have )?(?:not able|unable|un-?willing|not (?:wish|want|ready)|(?:did ?n[o'’]t|did not|never|has(?: not|n[’']t)|have(?: not|n[’']t)) (?:want|wish|attend|respond|reply|return|bother|come|turn up|engage|made? it|ma(?:k|d)e contact|show(?:ed|n)? up|attended|responded|replied|returned|come|been in)|declined|refused|could(?: not|n[’']t)|would(?: not|n[’']t)|too young|no (?:views?|response|reply|comments?|contact)|not (?:sought|asked|collected|captured|recorded|known|available|obtained|gathered|given|yet|applicable|present|at the meeting)|absent|does(?: not|n[’']t) engage)|n\/?a\b|not (?:completed|returned|received|done)|see (?:separate|attached|other|additional) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:see|as in|as per|as on|same as) (?:the |his |her |their )?(?:previous|last|old)(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s)? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:(?:the )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:is |was )?(?:very |quite |all )?(?:happy|fine|ok(?:ay)?|pleased) with (?:the |this |his |her )?(?:plan|support|targets|provision)|to be (?:gathered|sought|obtained|completed)|(?:form|slip|sheet|questionnaire|survey|letter) (?:sent|not (?:yet )?(?:back|in|returned|received|handed in))|(?:letters?|texts?|e-?mails?|messages?|copy|copies|invitation|questionnaire) (?:was |were )?(?:sent|posted|given|emailed|left|handed)|sent home|(?:ask|check with|chase|see|speak to) (?:him|her|them|mum|dad|parents?|home)(?: (?:on )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)(?:day|sday|nesday|rsday)?| tomorrow| next week| this week| again| about this)?\b(?=\W*$)|(?:rang|phoned|called|left)\b(?=[^.!?\n]*\b(?:no (?:answer|reply)|voicemail|message)\b)|awaiting)[^.!?\n]{0,90}[.!]?(?:\s+(?:They|Mum|Dad|Parents|Family) (?:did|do|does|have|has|had)(?: not|n[’']t) [^.!?\n]{1,60}[.!]?)?\s*$/i;
/** “Mia has been spoken to about her targets and knows what is expected of her”: what an adult did, and nothing of what the child thinks. */
const toldOnly =
  /^\W*(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) (?:(?:has been|was|is|has) (?:(?:fully|already|also) )?(?:spoken to|talked to|told|informed|made aware|aware of|reminded|involved in|consulted|included in|part of|agreed|signed)|knows (?:what|about|why|that)|understands (?:what|why|that|the|his|her)|agrees (?:with|to)|attended)\b[^.!?\n"“]{0,110}[.!]?\s*$/i;

/** “Was offered a slot but did not turn up”, “Mum is hard to reach”, “To add after parents’ evening”: what was tried, or is still to come. */
const tried = [
  /^(?:mum|dad|mother|father|parents?|family|carers?|home|they)(?: (?:and|&) (?:mum|dad))? (?:is|are|was|were|has been|have been|can be|remains?) (?:very |always |really |often |quite )?(?:(?:hard|difficult|impossible|tricky) to (?:reach|get hold of|contact|pin down|engage|speak to)|unavailable|not (?:available|contactable|in contact)|unable to)\b/i,
  /^not (?:yet )?(?:had|got|found) (?:the |an? )?(?:chance|time|opportunity)\b/i,
  /^to (?:add|follow|be (?:added|written|sought|gathered|obtained|collected|discussed))\b/i,
  /^to (?:collect|gather|get|ask for|discuss|seek) (?:this|these|(?:(?:his|her|their|the|parents?['’]?s?['’]?|family) )?(?:views?|comments?|voice))\b/i,
  /^we (?:have|had)(?: not|n[’']t) (?:yet )?(?:asked|spoken to|met|seen|heard from)\b/i,
  /^(?:mum|dad|mother|father|parents?|family|carers?|home|they) (?:(?:have|has|had) )?(?:failed|refused|declined|forgot|forgotten)\b/i,
  /^(?:an? )?(?:signed )?copy of (?:this|the) plan\b[^.!?"“]{0,80}\b(?:sent|given|posted|handed|in the book ?bag)\b/i,
  /^(?:Mrs?|Miss|Ms|Mum|Dad|Parents?|Family|Carers?)\b(?: [A-Z][A-Za-z'’-]+)?(?: and [A-Z]\w+)? (?:has|have|was|were|will)(?: been| be)? (?:sent|given|posted|handed|shown) (?:an? |the |this )?(?:copy|plan)\b/,
  /^(?:he|she|they|mum|dad|parents?) (?:is|are|was|were) asked to\b/i,
  /^signed\b/i,
  /^see (?:the )?(?:parents?|carers?|family|parent\/carer|pupil|student|child)(?:['’]s?)? (?:comments?|views?|voice|section)\b/i,
  /^nothing (?:yet )?from [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?(?: yet)?(?: this term)?\W*$/i,
  /^(?:the )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ (?:was|is) (?:in|at|on) (?:[A-Z]{2}\b|lessons?\b|class\b|games\b|swimming\b|music\b|assembly\b|school\b|an? (?:trip|visit|lesson)\b)[^.!?"“\n]{0,60}\W*$/i,
  /^(?:will (?:add|ask|collect|get|gather|be (?:added|sought|gathered))|still to) (?:(?:this|these|views?) )?(?:after|once|when|following|at|before|from|with|by|on|next|later|soon|asap)\b/i,
];
const offered = /\b(?:was|were|been) (?:offered|invited|asked|given|sent|encouraged)\b/i;
const without =
  /\b(?:did ?n[o'’]t|did not|has not|hasn['’]t|have not|declined|refused|never|no (?:reply|response|answer)|absent|away|turned (?:it|this) down|chose not|yet to|failed to)\b/i;

/** Whether all that stands where somebody's views belong is that there are none: “Not able to give views at this time”. */
export function givesNoView(text: string): boolean {
  if (holds(notGiven, text) || holds(toldOnly, text)) return true;
  if (text.length > 200 || /["“]|\b(?:I|my)\b/.test(text)) return false;
  return text
    .split(/(?<=[.!?])\s+(?=[A-Z])/)
    .every(
      (one) =>
        (offered.test(one) && without.test(one)) ||
        tried.some((pattern) => pattern.test(one.trim())) ||
        holds(notGiven, one) ||
        holds(toldOnly, one),
    );
}

/** Where a plan says that one of the sections has no views to tell; undefined where none does. Of what still has to be filled in there is another note: then the name above it. */
export function unheard({ passages, blocks }: Plan, ids: readonly SectionId[]): Passage | undefined {
  const textOf = ({ block, from, to }: Passage) => blocks.get(block)!.text.slice(from, to);
  const at = passages.findIndex(
    (one) =>
      one.role === 'content' && one.section !== undefined && ids.includes(one.section) && givesNoView(textOf(one)),
  );
  const found = passages[at];
  if (!found || findPlaceholders(textOf(found)).length === 0) return found;
  return (
    passages.slice(0, at).findLast(({ role, section }) => role !== 'content' && section === found.section) ?? found
  );
}

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
          isFirstPerson(others(text)) ||
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

/** “I agree to this plan” is a form's. */
const ofAgreement = new Set<SectionId | undefined>(['signatures_sharing', 'contributors']);

/** Whether anything in the child's sections is in the child's mouth or told as said: “I …”, “Mia told us …”. */
export const hearsChild = (plan: Plan): boolean =>
  written(plan).some(
    ({ section, text }) =>
      section !== undefined &&
      childSections.includes(section) &&
      (isFirstPerson(text) ||
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
      content.every(({ block, from, to }) => {
        const text = plan.blocks.get(block)!.text.slice(from, to);
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

const namesOf = ({ child }: Pick<Plan, 'child'>) => (child.first ? [child.first] : []);

interface Written {
  readonly section?: SectionId;
  readonly label?: string;
  readonly text: string;
}

/** What somebody wrote, without what is blank. */
const written = onceFor(({ passages, blocks }: Pick<Plan, 'passages' | 'blocks'>): readonly Written[] =>
  passages
    .filter(({ role }) => role === 'content')
    .map(({ section, label, block, from, to }) => ({ section, label, text: blocks.get(block)!.text.slice(from, to) }))
    // The number of a line that nobody filled in says nothing either.
    .filter(({ text }) => !isBlank(text) && !/^\d{1,2}[.)]?$/.test(text.trim()) && !givesNoView(text)),
);

/** Whether nothing in the plan is headed as one of the sections. */
const isUnheaded = ({ sections }: Outline, ids: readonly SectionId[]): boolean =>
  !sections.some(({ id, status }) => status !== 'missing' && ids.includes(id));

/** What stands under each heading that nobody knows, and in a profile as a whole. */
function underStrange(plan: Plan): readonly string[] {
  const found: string[][] = [[]];
  for (const { role, section, block, from, to } of plan.passages) {
    if (role !== 'content') found.push([]);
    else if (section === undefined || section === 'one_page_profile')
      found.at(-1)!.push(plan.blocks.get(block)!.text.slice(from, to));
  }
  return found.map((lines) => lines.join('\n'));
}

/** Whether a part under a heading that nobody knows tells strengths, where no heading asks for them. */
const strengthsUnderStrange = (plan: Plan): boolean =>
  isUnheaded(plan, strengthSections) && underStrange(plan).some((text) => tellsStrengths(text, namesOf(plan)));

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

/** Details are short; a “pen portrait” among them tells of the child. */
const isAgreed = ({ section, text }: Written): boolean =>
  section !== undefined && agreed.includes(section) && (section !== 'personal_details' || text.length <= 40);

const says = (plan: Plan, test: (text: string, section: SectionId | undefined, label: string | undefined) => boolean) =>
  written(plan).some((one) => !isAgreed(one) && test(one.text, one.section, one.label));

/** Whether something is written under a heading or label of this kind. */
function isAnswered(plan: Plan, isTitle: (title: string) => boolean): boolean {
  let open = false;
  for (const { role, label, block, from, to } of plan.passages) {
    const text = plan.blocks.get(block)!.text.slice(from, to);
    if (role === 'content') {
      // A label that no template knows stands in the content.
      const before = /^[^:\n]{3,60}(?=:\s*\S)/.exec(text)?.[0];
      if (
        (open || [label, before].some((title) => title !== undefined && isTitle(title))) &&
        !isBlank(text) &&
        !givesNoView(text)
      )
        return true;
    } else open = text.length < 90 && isTitle(text);
  }
  return false;
}

/** “I fence”, “I can name every car”, “I’m the one who makes the table laugh”: in a profile of the child’s own a strength. */
const pastimes = wordSet(
  'play draw sing dance bake cook build swim fence box paint code collect write ride ski skate run climb knit sew fix mend grow rap act perform compose name know',
);
const isPastime = (text: string): boolean =>
  /\bI['’]?m the one who\b/.test(text) ||
  [...text.matchAll(/\bI (?:(?:also|can|always|often) )?([a-z]+)/g)].some(([, verb]) => pastimes.has(verb!));
const enjoys =
  /\b(?:I|he|she|they|\p{Lu}\p{Ll}+)(?: (?:also|really|particularly))? (?:enjoys?|loves?|likes?|excels?|thrives?)\b/u;
const strong =
  /\b(?:strengths?|good at|great at|do(?:es)? well|talents?|enjoys?|like and admire|proud of|interests?)\b/i;

/** How far a plan says what the child does well: in a part for it or in so many words; only what the child enjoys; not at all. */
export function strengthsIn(plan: Plan): 'told' | 'liked' | 'none' {
  const texts = written(plan).filter((one) => !isAgreed(one));
  const told = texts.some(
    ({ section, label = '', text }) =>
      ((section === 'strengths' || section === 'like_and_admire') && !isAgainst(label)) ||
      isPraise(text) ||
      (section === 'pupil_view' && saidByOthers(text)) ||
      // “What’s going well: I can do my times tables.”
      (section === 'working_not_working' &&
        !isAgainst(label) &&
        /\b(?:I|[Hh]e|[Ss]he|They) can (?!be\b)[a-z]/.test(text)) ||
      (section === 'one_page_profile' && isPastime(text)),
  );
  if (told || strengthsUnderStrange(plan) || isAnswered(plan, (title) => strong.test(title) && !isAgainst(title)))
    return 'told';
  return texts.some(({ text }) => holds(enjoys, text)) ? 'liked' : 'none';
}

/** Whether a label asks for what is disliked or hard, and not for what is liked. */
export const isAgainst = (label: string): boolean =>
  /n['’]t\b|\bnot\b|\bdislikes?\b|\bhard\b|\bneeds?\b|\bdifficult/i.test(label);

const familyHopes =
  /\b(?:mum|dad|mother|father|parents?|carers?|family|nan|nanny|nana|nonna|gran|grandad|grandmother|grandfather|grandparents)\b[^.!?\n]{0,40}\b(?:hopes?|wants?|wish(?:es)?|dreams?|would (?:like|love))\b/i;

/** Whether the part for hopes, written for the child, tells the family's too. */
export const hopesOfFamily = ({ passages, blocks }: Pick<Plan, 'passages' | 'blocks'>): boolean =>
  passages.some(
    ({ role, section, block, from, to }) =>
      role === 'content' &&
      (section === 'aspirations_child' || section === 'my_journey') &&
      familyHopes.test(blocks.get(block)!.text.slice(from, to)),
  );

/** The first heading or label for one of the sections that has nothing below it. */
export function leftBlank({ passages, blocks }: Plan, ids: readonly SectionId[]): Passage | undefined {
  return passages.find(({ role, section, block, from, to }, index) => {
    if (role === 'content' || section === undefined || !ids.includes(section) || to <= from) return false;
    const next = passages[index + 1];
    const text = next ? blocks.get(next.block)!.text.slice(next.from, next.to) : '';
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
    const text = blocks.get(block)!.text.slice(from, to).trim();
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
