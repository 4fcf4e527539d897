import { holds } from '../../text/match';
import { findPlaceholders } from '../parts/placeholders';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import { wordsAt } from '../passages';

const notGiven =
  /^\W*(?:(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:was |were |is |has |have )?(?:not able|unable|un-?willing|not (?:wish|want|ready)|(?:did ?n[o'’]t|did not|never|has(?: not|n[’']t)|have(?: not|n[’']t)) (?:want|wish|attend|respond|reply|return|bother|come|turn up|engage|made? it|ma(?:k|d)e contact|show(?:ed|n)? up|attended|responded|replied|returned|come|been in)|declined|refused|could(?: not|n[’']t)|would(?: not|n[’']t)|too young|no (?:views?|response|reply|comments?|contact)|not (?:sought|asked|collected|captured|recorded|known|available|obtained|gathered|given|yet|applicable|present|at the meeting)|absent|does(?: not|n[’']t) engage)|n\/?a\b|not (?:completed|returned|received|done)|see (?:separate|attached|other|additional) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:see|as in|as per|as on|same as) (?:the |his |her |their )?(?:previous|last|old)(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s)? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:(?:the )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:is |was )?(?:very |quite |all )?(?:happy|fine|ok(?:ay)?|pleased) with (?:the |this |his |her )?(?:plan|support|targets|provision)|to be (?:gathered|sought|obtained|completed)|(?:form|slip|sheet|questionnaire|survey|letter) (?:sent|not (?:yet )?(?:back|in|returned|received|handed in))|(?:letters?|texts?|e-?mails?|messages?|copy|copies|invitation|questionnaire) (?:was |were )?(?:sent|posted|given|emailed|left|handed)|sent home|(?:ask|check with|chase|see|speak to) (?:him|her|them|mum|dad|parents?|home)(?: (?:on )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)(?:day|sday|nesday|rsday)?| tomorrow| next week| this week| again| about this)?\b(?=\W*$)|(?:rang|phoned|called|left)\b(?=[^.!?\n]*\b(?:no (?:answer|reply)|voicemail|message)\b)|awaiting)[^.!?\n]{0,90}[.!]?(?:\s+(?:They|Mum|Dad|Parents|Family) (?:did|do|does|have|has|had)(?: not|n[’']t) [^.!?\n]{1,60}[.!]?)?\s*$/i;
/** “Mia has been spoken to about her targets and knows what is expected of her”: what an adult did, and nothing of what the child thinks. */
const toldOnly =
  /^\W*(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) (?:(?:has been|was|is|has) (?:(?:fully|already|also) )?(?:spoken to|talked to|told|informed|made aware|aware of|reminded|involved in|consulted|included in|part of|agreed|signed)|knows (?:what|about|why|that)|understands (?:what|why|that|the|his|her)|agrees (?:with|to)|attended)\b[^.!?\n"“]{0,110}[.!]?\s*$/i;

/** “Leo is non-verbal so was not able to give his views”: as if views had to be said. */
const withoutWords =
  /\b(?:non|pre)[- ]?verbal\b|\b(?:does|do|can)(?: not|n['’]t) (?:yet )?(?:talk|speak)\b|\bcannot (?:talk|speak)\b|\bno (?:speech|words|language)\b|\btoo (?:young|little|small)\b/i;
const toldNone =
  /\b(?:not able|unable|cannot|can['’]?t|could(?: not|n['’]t)|did(?: not|n['’]t)|not possible)\b[^.!?"“\n]{0,30}\b(?:give|say|share|tell|express|contribute|comment|complete|gather|obtain|collect|get|ask)\b|\b(?:no views?|views? (?:not|could not|couldn['’]t|cannot)|not (?:asked|obtained|gathered|collected))\b/i;
const isWithoutWords = (text: string): boolean =>
  text.length < 160 &&
  withoutWords.test(text) &&
  toldNone.test(text) &&
  !/["“]|\b(?:but|showed|shows|pointed|chose|smiled)\b/i.test(text);

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
  /^(?:see|same as|as(?: in| for| per| with)?) (?:last (?:time|term|year)|before|above|school|previously)\W*$/i,
  /^(?:(?:he|she|they) )?(?:was |were )?(?:away|off|ill|out|absent|poorly) (?:on|for) (?:the |that )?(?:day|week|meeting)\W*$/i,
  /^see (?:the )?(?:parents?|carers?|family|parent\/carer|pupil|student|child)(?:['’]s?)? (?:comments?|views?|voice|section)\b/i,
  /^nothing (?:yet )?from [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?(?: yet)?(?: this term)?\W*$/i,
  /^(?:the )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ (?:was|is) (?:in|at|on) (?:[A-Z]{2}\b|lessons?\b|class\b|games\b|swimming\b|music\b|assembly\b|school\b|an? (?:trip|visit|lesson)\b)[^.!?"“\n]{0,60}\W*$/i,
  /^(?:will (?:add|ask|collect|get|gather|be (?:added|sought|gathered))|still to) (?:(?:this|these|views?) )?(?:after|once|when|following|at|before|from|with|by|on|next|later|soon|asap)\b/i,
];
const offered = /\b(?:was|were|been) (?:offered|invited|asked|given|sent|encouraged)\b/i;
const without =
  /\b(?:did ?n[o'’]t|did not|has not|hasn['’]t|have not|declined|refused|never|no (?:reply|response|answer)|absent|away|turned (?:it|this) down|chose not|yet to|failed to)\b/i;

/** “I have not asked them yet.”, “(rang home 3/9) Voicemail left.” */
const notAsked =
  /^\W*I have(?: not|n['’]t) (?:yet )?(?:asked|spoken to|met|seen) (?:them|him|her|mum|dad|(?:the |his |her )?parents?|the family)\b(?: yet)?(?=[.!\n]|$)(?![^]*(?:["“]|\b(?:said|told|says?|hopes?|wants?|thinks?|would)\b))|^(?:\([^()]*\) )?(?:voicemail|answerphone|(?:voice|phone|answerphone) message|message) (?:was )?left\W*$/i;

/** Whether all that stands where somebody's views belong is that there are none: “Not able to give views at this time”. */
export function givesNoView(text: string): boolean {
  // None of these says so much.
  if (text.length > 600) return false;
  if (notAsked.test(text) || holds(notGiven, text) || holds(toldOnly, text)) return true;
  if (isWithoutWords(text)) return true;
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
  const at = passages.findIndex(
    (one) =>
      one.role === 'content' &&
      one.section !== undefined &&
      ids.includes(one.section) &&
      givesNoView(wordsAt({ blocks }, one)),
  );
  const found = passages[at];
  if (!found || findPlaceholders(wordsAt({ blocks }, found)).length === 0) return found;
  return (
    passages.slice(0, at).findLast(({ role, section }) => role !== 'content' && section === found.section) ?? found
  );
}

/** Where a plan says that the child does not talk and so has no views in it; undefined where it does not. */
export const unheardWithoutWords = ({ passages, blocks }: Plan): Passage | undefined =>
  passages.find(
    (one) => one.role === 'content' && one.section === 'pupil_view' && isWithoutWords(wordsAt({ blocks }, one)),
  );
