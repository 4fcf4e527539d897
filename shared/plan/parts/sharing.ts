import { wordsAt } from '../passages';
import { isBlank } from '../blank';
import { namesFamily, professional } from '../child/family-words';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import { byKey, onceFor } from '../../text/once';

/** Where a word such as “copy” or “kept” speaks of the plan. */
const ofThePlan = new Set<SectionId | undefined>(['signatures_sharing', 'contributors', 'personal_details']);
const sharing =
  /\b(?:shar(?:e|ed|es|ing)|cop(?:y|ies)|stor(?:ed?|age|ing)|kept(?! (?:by|up)\b)|(?:may|can|who) sees?|may be seen|sent to|given to|emailed|posted|everything|everyone|every part|all (?:of it|staff|adults|parts|my)|whole plan|consent|permission|passed on|nobody|no one|only with|one page profile)\b/i;
/** What anywhere in a plan tells that somebody was given it. */
const givenOut =
  /\b(?:cop(?:y|ies) (?:of (?:this|the|my|our) (?:plan|sheet|page|form|record|letter|notes?|passport|profile|agreement|card|folder)|given|sent|handed|emailed|posted|went|was|were|is|are|has|have|will|for|to|home)|(?:sheets?|pages?|records?|letters?) (?:(?:was|were|has|have|been) ){0,2}given out|(?:was|were|been|be) (?:sent|given|emailed|posted|handed) (?:it(?! back)|one each|a copy)\b|(?:plan|copy|copies|it) (?:(?:has|have|is|was|were|will|been|be|to|also) ){0,3}(?:shared|given|sent|emailed|handed|posted|kept|stored|circulated)|shared? (?:the |this )?(?:plan )?with (?:parents?|mum|dad|home|the family|all staff|staff|family)|(?<=^\W*)sent home|given to (?:parents?|mum|dad|the family|family)|(?<=^\W*)(?:given|sent|posted|e-?mailed|handed) to (?:mr|mrs|ms|miss|dr) (?!.*\bfor\b)|(?:mum|dad|parents?|family|carers?|they) (?:has|have|had|was|were|got|took|take|takes|gets|keeps|will have) (?:been )?(?:given |sent |emailed )?(?:a|the|her|his|their) cop(?:y|ies)|agree[sd]? (?:to [^.;\n]{0,40})?(?:to )?(?:the )?(?:sharing|share) (?:it|this|the plan))\b/i;
/** “Nan had her copy on the first of February”, “Copy in Dad’s hand”, “We have one each”; a copy of the slides is none of the plan, nor the one that “she will have” for the board. */
const haveOne =
  /\b(?:ha(?:s|d)|(?<!\b(?:he|she|they|I|to) (?:will |can |should |must )?)have|got|gets?|keeps?|kept|took|takes) (?:an?|the|her|his|their|my|our|one|this) (?:own )?cop(?:y|ies)\b(?! of (?!this\b|(?:the|my|our|her|his) plan\b|it\b))|\bcopy in \S+ hands?\b|\bha(?:s|ve|d) (?:copies\b(?! of)|one each\b)|\b(?:given|sent) (?:one\b(?! (?:of|to one|minute|page|sheet|task|word))|copies\b(?! of))/i;
const recipients =
  /^\W*(?:cop(?:y|ies)(?: (?:given|sent|emailed|circulated))?(?: to)?|cc|(?:plan )?(?:shared with|sent to|emailed to|given to|circulated to)|distribution(?: list)?|circulation(?: list)?)\b\W*$/i;
const recipientsInText =
  /^\W*(?:cop(?:y|ies)(?: (?:given|sent|emailed|circulated))? to|cc|(?:plan )?(?:shared with|sent to|emailed to|given to|circulated to)|distribution(?: list)?|circulation(?: list)?)\b\s*:?/i;
const home = /\b(?:home|everyone|everybody|all (?:who|those|present|contributors)|the above)\b/i;

/** Whether the words of a passage, with its label, name one of the family or the child. */
function reachesFamily(plan: Plan, passage: Passage): boolean {
  const words = `${passage.label ?? ''} ${wordsAt(plan, passage)}`;
  const { first, full } = plan.child;
  return namesFamily(words, full) || holds(home, words) || (first !== undefined && words.includes(first));
}

/** Whether one of the family, or somebody whom the plan does not know as staff, has signed it. */
export function isSignedByFamily(plan: Plan): boolean {
  const staff = plan.passages
    .filter(({ role, field = '' }) => role === 'content' && /^(?:teacher|senco|who)$/.test(field))
    .map((passage) => wordsAt(plan, passage))
    .join(' ');
  return plan.passages.some((passage) => {
    const words = wordsAt(plan, passage);
    if (passage.role !== 'content' || isBlank(words)) return false;
    if (passage.section !== 'signatures_sharing' && passage.field !== 'signature') return false;
    const label = `${rowLabel(plan, passage)} ${passage.label ?? ''}`;
    if (namesFamily(`${label} ${words}`, plan.child.full)) return true;
    if (/:|\d/.test(words) || professional.test(`${label} ${words}`)) return false;
    const names = words.match(/\p{Lu}\p{Ll}+/gu) ?? [];
    return names.length > 0 && !names.some((name) => staff.includes(name) || name === plan.child.first);
  });
}

/** “Parent” in the first cell, by row. */
const rowLabels = onceFor((plan: Pick<Plan, 'passages' | 'blocks'>): ReadonlyMap<string, string> => {
  const labels = plan.passages.filter(({ role }) => role === 'label');
  const byRow = byKey(labels, ({ record }) => record);
  return new Map([...byRow].map(([record, row]) => [record, row.map((one) => wordsAt(plan, one)).join(' ')]));
});

const rowLabel = (plan: Plan, { record }: Passage): string =>
  (record !== undefined && rowLabels(plan).get(record)) || '';

/** What a plan says of who has it: whether it says anything, and the list of those who were given it if nobody of the family is on it. */
export function readSharing(plan: Plan): { readonly told: boolean; readonly withoutFamily?: Span } {
  const content = plan.passages.filter((passage) => passage.role === 'content' && !isBlank(wordsAt(plan, passage)));
  const isList = (passage: Passage) =>
    [passage.label ?? '', rowLabel(plan, passage)].some((label) => recipients.test(label));
  const lists = content.filter((passage) => isList(passage) || recipientsInText.test(wordsAt(plan, passage)));
  const told = content.some((passage) => {
    const words = wordsAt(plan, passage);
    const { section, field, label = '' } = passage;
    if (field === 'parents_told') return true;
    if (ofThePlan.has(section) && (holds(sharing, words) || (field !== 'signature' && sharing.test(label))))
      return true;
    return holds(givenOut, words) || holds(haveOne, words) || isList(passage);
  });
  const [list] = lists;
  if (!list || lists.some((one) => reachesFamily(plan, one)) || isSignedByFamily(plan)) return { told };
  const elsewhere = content.some((one) => givenOut.test(wordsAt(plan, one)) && reachesFamily(plan, one));
  return elsewhere ? { told } : { told, withoutFamily: { block: list.block, from: list.from, to: list.to } };
}
