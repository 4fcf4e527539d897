import { kin } from '../child/kin';
import { daysBetween } from '../../text/day';
import type { Plan } from '../plan';
import { reviewQuestions, reviewSections, type FieldId, type SectionId } from '../section';
import { isOnAnotherPage, isWritten } from './whole';
import { strengthsIn, strengthSections } from '../voice/strengths';
import { hopesOfFamily } from '../voice/familys-view';
import { childSections } from '../voice/whose-sections';
import { holds } from '../../text/match';
import { readSharing } from './sharing';
import { wordsAt } from '../passages';

/** Written when the plan is reviewed, which a plan with a date for it has still before it. */
const atReview = new Set<SectionId>(reviewSections);
/** What a review asks. */
const questions = new Set<SectionId>(reviewQuestions);
/** A sheet of its own, that stands beside the plan. */
const beside = new Set<SectionId>(['pupil_passport']);

/** What was aimed at, done or reviewed; anywhere else a figure says where the child is. */
const notOfChild = new Set<SectionId | undefined>([
  'outcomes',
  'provision',
  'home',
  'review',
  'reviewing_outcomes',
  'review_record',
  'timeline',
  'contributors',
  'signatures_sharing',
]);
const level =
  /\d+ ?(?:%|per cent|words|months?|years?|out of|of the|seconds|minutes|times|marks|letters|sounds)|\b\d{1,3}(?::|\/)\d{1,3}\b|\b(?:reading|spelling) age\b|\b(?:level|phase|stage|grade|year) \d|\bexpected (?:standard|level)|\bage[- ]related\b|\bpercentile|\bstandardised score|\bworking (?:at|towards|below|within)\b/i;

/** Whether the plan says where the child is now although no part is headed so: in baselines or in what is told of the needs. */
const tellsWhereTheChildIs = ({ outcomes, passages, blocks }: Plan): boolean =>
  outcomes.some(({ baseline }) => baseline) ||
  passages.some(
    (one) =>
      one.role === 'content' &&
      (one.field === 'baseline' || !notOfChild.has(one.section)) &&
      (one.field === 'baseline' || level.test(wordsAt({ blocks }, one))),
  );

/** What somebody wrote outside the outcomes and the support for them. */
const told = ({ passages, blocks }: Plan, test: (text: string, section: SectionId | undefined) => boolean): boolean =>
  passages.some(
    (one) =>
      one.role === 'content' &&
      one.section !== 'outcomes' &&
      one.section !== 'provision' &&
      test(`${one.label ? `${one.label}: ` : ''}${wordsAt({ blocks }, one)}`, one.section),
  );

const hope =
  /\b(?:when (?:I|he|she|they) (?:am|is|are|grow|grows|leave|leaves|finish|finishes)|dreams?|hop(?:es?|ing) (?:to|for|that)|in the future|one day|in (?:\d{1,2}|two|three|four|five|ten|a few) years(?:['’] time)?\b[^.]{0,30}\b(?:want|like|hope|be|have)|(?:wants?|(?:would|['’]d) (?:like|love)) to (?:be|become|work|live|study|train|run a|have a|go to (?:\w+ ){0,2}(?:college|university|sixth form)|(?:do|study|take) (?:\w+ ){1,4}at (?:college|university|sixth form)|train as|get a job|learn to drive|have (?:a|my|his|her|their) own)|aspirations?)\b/i;

/** What a child wants or means to be: “I want to do sound for concerts”, “When I’m big I’ll drive the lorry”, “I’d like to teach gym”. */
const ownHope =
  /\bI(?: really| just| do)? (?:want|hope|wish)\b(?! (?:him|her|them|you|people|teachers|adults)\b)|\bI(?:['’]d| would) (?:really |both )?(?:like|love) (?!(?:him|her|them|you|it|people|teachers|adults)\b)|\bI['’]m (?:going|off) to (?:be|have|drive|work|run|own|make)\b|\bwhen I['’]?m (?:big|older|old|grown|an? |\d\d)|\b(?:my|['’]s) (?:hopes?|dreams?)\b|\bwant in life\b/i;

/** Parts in which the child speaks. */
const ofChild = new Set<SectionId | undefined>([...childSections, 'working_not_working']);

/** Whether the plan tells what the child hopes for, in whatever part. */
const tellsHopes = (plan: Plan): boolean =>
  told(
    plan,
    (text, section) =>
      section !== 'parent_view' &&
      section !== 'aspirations_family' &&
      (holds(hope, text) || (ofChild.has(section) && holds(ownHope, text))),
  );

/** “We’d like her to love learning again”, “Our hope is that she has friends”. */
const forChild =
  /\b(?:I|we)(?:['’]d| would)? (?:really |both |just )?(?:want|like|love|hope|wish)\b[^.!?]{0,20}\b(?:him|her|them|he|she|they)\b|\b(?:our|my|her|his|their|your) (?:hope|wish|dream) (?:is|for|,|was)\b/i;

/** Whether the plan tells what the family hopes for, in the part for its views or anywhere in its own words. */
const tellsFamilyHopes = (plan: Plan): boolean =>
  told(
    plan,
    (text, section) =>
      holds(forChild, text) ||
      (section === 'parent_view' && /\b(?:(?:would|['’]d) (?:like|love)|hopes?|wants?|wish(?:es)?)\b/i.test(text)),
  );

const hard =
  /\b(?:find(?:s|ing)?\b[^.]{0,40}\b(?:hard|difficult|tricky|challenging)|hard for|struggl(?:es?|ing)|difficult(?:y|ies) (?:with|in)|needs? (?:help|support|time|a lot)|cannot yet|is not yet able|(?:has not|hasn['’]t) (?:yet )?got the|needs to be (?:walked|carried|helped|shown|fed|dressed|led|lifted))\b/i;

/** The same in sentences about the child: “leaves her lunch on three days of five”, “only 3 words”, “a moderate hearing loss”. */
const inTheWay =
  /\b(?:(?:is|are|still|more|feels?) (?:hard|tricky|difficult|a struggle|a worry)|(?:too|very) (?:loud|noisy|busy|fast|much)|cannot|can['’]?t|could not|couldn['’]t|(?:does|do|did|has|have|is|are|was)(?: not|n['’]t)|never|rarely|seldom|only (?:\d+|one|two|three|a few|a little|with|when|if)|(?:needs?|relies on|depends on)|refus(?:es|ed)|avoids|lacks|loses|lost|miss(?:es|ed)|forgets|guesses|leaves|hides|hid|cries|cried|upset|worr(?:y|ies|ied)|anxi\w+|alone|slow(?:ly)?|behind|below|late|delay\w*|disorder|impairment|(?:hearing|sight|vision|visual) loss|glue ear|stammer|autis\w+|dyslexi\w+|dyspraxi\w+|ADHD|sent out|out of (?:his|her|their|my) (?:seat|chair)|get(?:s|ting)? in (?:his|her|their|my|the) way|work on)\b/i;
/** Parts that tell of the child as he or she is now. */
const ofNow = new Set<SectionId | undefined>([
  'attainment',
  'pupil_view',
  'one_page_profile',
  'concerned_about',
  undefined,
]);

/** Whether the plan tells what is hard for the child, although no part is headed so. */
const tellsNeeds = (plan: Plan): boolean =>
  plan.sections.some(
    ({ id, status }) =>
      status === 'present' && (id === 'planning_needs' || id === 'assess' || id === 'working_not_working'),
  ) || told(plan, (text, section) => holds(hard, text) || (ofNow.has(section) && holds(inTheWay, text)));

const support =
  /\b(?:support|provision|interventions?|strateg(?:y|ies)|help|(?:adults?|staff|school|grown[- ]?ups?|we) (?:will|can))\b/i;

/** Whether cells of a table hold one of the fields, or stand under a label of that kind, in whatever part. */
const hasColumn = ({ passages }: Plan, fields: readonly FieldId[], isLabel = /(?!)/): boolean =>
  passages.some(
    ({ role, field, label = '', record }) =>
      role === 'content' && record && ((field && fields.includes(field)) || isLabel.test(label)),
  );

const agreement =
  /\b(?:agreed|written|discussed|made|drawn up|completed|shared|prepared|signed|put together) (?:by|with|together|between|at a meeting|on)\b|\bpresent:|\bsigned:?\b/i;

/** Whether the plan says who made or agreed it although no part is headed so. */
const isAgreed = ({ draft }: Plan): boolean => draft.blocks.some(({ text }) => holds(agreement, text));

/** “Here on 12 November: Mum and Gran”, “I spoke to Dad at the gate”, “as agreed today”, “Everybody named here has read this”. */
const met = new RegExp(
  String.raw`\b(?:meeting|met|here|there|attended|attending|talked|spoke|chatted|sat down|thanks for)\b[^.\n]{0,60}\b(?:${kin}|parents?|family)\b|\b(?:as|what|we|all) (?:we )?agreed\b|\bha(?:s|ve) read (?:this|it)\b|\b(?:done|filled in|typed up) by\b`,
  'i',
);
/** “Anna Wasiak (Mum) 26.2.27   Piotr Wasiak (Dad) 26.2.27” */
const signedTwice =
  /(?:\p{Lu}[\p{L}’'-]{1,30} ?(?:\([\p{L} ]{2,20}\))?,? ?\d{1,2}[./]\d{1,2}[./]\d{2,4}\W{0,9}.{0,30}){2}/u;

/** Whether the plan tells of those who had a part in it, with the family or by their names. */
const tellsWhoMadeIt = (plan: Plan): boolean =>
  isAgreed(plan) || told(plan, (text) => holds(met, text) || holds(signedTwice, text));

const daysOfFiveYears = 1826;
const isUnderFive = ({ child, today }: Plan): boolean =>
  (child.year ?? 1) < 0 || (child.dateOfBirth !== undefined && daysBetween(child.dateOfBirth, today) < daysOfFiveYears);

/** Why a part that is not in a plan need not be: a passage tells it, its time has not come, or nobody asks for it here. */
export type WhyAbsent = 'told' | 'later' | 'not needed';

/** Why a part that is missing need not be written; undefined where it should be. */
export function whyAbsent(plan: Plan, id: SectionId): WhyAbsent | undefined {
  if (beside.has(id)) return 'not needed';
  if (atReview.has(id))
    return plan.reviews.length > 0 ? 'told' : isReviewToCome(plan) || areDetailsElsewhere(plan) ? 'later' : undefined;
  if (isTold(plan, id)) return 'told';
  // Before school nobody is asked for plans for later life; what the child likes stands in the profile.
  return id === 'aspirations_child' && isUnderFive(plan) ? 'not needed' : undefined;
}

/** Whether another part, the details or the cells of a table tell what this part would. */
function isTold(plan: Plan, id: SectionId): boolean {
  if (id === 'strengths') return isWritten(plan, strengthSections) || strengthsIn(plan) === 'told';
  // A title, or the first line of a letter, says who it is about; of the day of the review there is another note.
  if (id === 'personal_details') return plan.child.first !== undefined;
  if (id === 'outcomes') return plan.outcomes.length > 0 || hasColumn(plan, ['outcome', 'long_term_outcome']);
  if (id === 'provision')
    return plan.provisions.length > 0 || hasColumn(plan, ['provision', 'who', 'frequency'], support);
  if (id === 'needs') return tellsNeeds(plan);
  if (id === 'aspirations_child') return tellsHopes(plan);
  if (id === 'aspirations_family') return hopesOfFamily(plan) || tellsFamilyHopes(plan);
  if (id === 'attainment') return tellsWhereTheChildIs(plan);
  if (id === 'contributors') return isWritten(plan, ['signatures_sharing']) || tellsWhoMadeIt(plan);
  return id === 'signatures_sharing' && (isAgreed(plan) || readSharing(plan).told);
}

/** Whether a note of its own asks for a part that is missing, so that no other does: for the review by its date, for the agreement by who has a copy. */
export const isAskedApart = (plan: Plan, id: SectionId): boolean =>
  id === 'signatures_sharing' || (atReview.has(id) && (plan.reviewDate !== undefined || areDetailsElsewhere(plan)));

/** Whether another page of the form has the details, with the day of the review. */
const areDetailsElsewhere = (plan: Plan): boolean => isOnAnotherPage(plan, ['personal_details']);

/** Whether the day of the review is named and has not gone by. */
const isReviewToCome = ({ reviewDate, today }: Plan): boolean =>
  reviewDate !== undefined && (reviewDate.day === undefined || reviewDate.day >= today);

/** Whether a part that stands empty is written at the review, and the review is still to come: one of which no question is answered. */
export function isForReview(plan: Plan, id: SectionId): boolean {
  if (!(atReview.has(id) || questions.has(id)) || !isReviewToCome(plan)) return false;
  // A sheet for a review and nothing else is there to be filled in.
  if (plan.template.sections.every((section) => questions.has(section.id))) return false;
  return !plan.sections.some((section) => section.status === 'present' && questions.has(section.id));
}

/** Whether the text is the record of a review and no plan of its own: its title says so, and outcomes have been reviewed in it. */
export function isRecordOfReview({ passages, blocks, reviews }: Plan): boolean {
  const [title] = passages;
  if (reviews.length === 0 || title?.role !== 'heading') return false;
  return /\breview\b/i.test(wordsAt({ blocks }, title));
}
