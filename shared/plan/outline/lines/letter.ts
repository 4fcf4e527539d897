import type { SectionId } from '../../section';
import { emit, inOutcomes, ranks, type Place } from '../sorted';
import { isMarked, type Given, type Reading } from './given';

/** “So these are the four things we are aiming for.” in a letter is the heading. */
export function sentenceAsHeading(given: Given): Place | undefined {
  const { sorted, line, text } = given;
  const intro = isMarked(given) ? undefined : introOf(text);
  if (!intro || sorted.headings.has(intro)) return undefined;
  emit(sorted, 'heading', line, { section: intro });
  return { section: intro, rank: ranks.plain, inLetter: true };
}

const introOf = (text: string): SectionId | undefined =>
  text.length < 120 ? intros.find(([, pattern]) => pattern.test(text))?.[0] : undefined;

/** “So these are the four things we are aiming for.”, “And this is how we will go about it.”: in a letter a sentence is the heading. */
const intros: readonly (readonly [SectionId, RegExp])[] = [
  [
    'outcomes',
    /^(?:(?:so|and|here|now|then),? )*(?:these|those|here|this|the following|below) (?:are|is)(?: what| the| our| his| her| their)? .{0,30}\b(?:aim(?:s|ing)?|targets?|goals?|outcomes?|working (?:on|towards)|going for)\b.{0,30}[.:]$|^(?:(?:right|ok(?:ay)?|so|now|and),? )+(?:the|his|her|their|our) (?:new )?(?:targets|outcomes|goals|aims)\b[.:,–-]/i,
  ],
  [
    'provision',
    /^(?:(?:so|and|here|now|then),? )*(?:this|here|these|below) (?:is|are) (?:how|what|the things) (?:we|school|staff|everyone|I)(?:['’]ll| will| plan to| are going to| am going to)\b.{0,40}[.:]$/i,
  ],
];

/** Whether a line ends the outcomes or the support of a letter, and stands nowhere: “We meet again on 9 February.”, “Thank you”. */
export function endsLetter(given: Given): boolean {
  const { text, place, marker } = given;
  if (isMarked(given)) return false;
  if (inOutcomes.has(place.section) && (weMeet.test(text) || whoHasIt.test(text) || signedOff.test(text))) return true;
  const paragraph = place.inLetter && !marker && !/^At home\b/.test(text) && !labelled.test(text);
  return paragraph === true && (place.section === 'outcomes' || farewell.test(text));
}

/** “Now: …”, “How: …” below an item of the letter. */
const labelled =
  /^(?:Now|Start|How|Help|Who|When|By when|We(?:['’]ll| will) know\b[^:.]{0,30}|Support|Measure)(?: [a-z]{1,10}){0,4}: \S/;

/** A paragraph of a letter that is no item of the list that was begun. */
export const paragraph: Reading = (given) => {
  const { sorted, line, text, place, marker } = given;
  if (!place.inLetter || isMarked(given) || marker || labelled.test(text)) return undefined;
  const isHome = /^At home\b/.test(text);
  emit(sorted, 'content', line, isHome ? { section: 'home' } : { section: place.section, field: 'comment' });
  return place;
};

/** “We meet again on Tuesday 9 February at 3.15pm.”, “We said we would get together in the new year.”, “IEP to be reviewed in January.” below the last of the support is no support. */
const weMeet =
  /^(?:(?:This|The) )?(?:IEP|ILP|[Pp]lan|[Tt]argets?|[Oo]utcomes?) (?:(?:is|are) to|will|to) (?:all )?be reviewed\b|^Shall we (?:say (?:that )?we )?(?:all )?(?:meet|look at|review|catch up)\b|^We(?:['’]ll)? (?:(?:(?:will|shall|plan to|all) )*(?:meet|look at (?:all )?(?:this|it|the plan)|review (?:all )?(?:this|it|the plan))\b(?:[^.]{0,60}\d| again\b)|(?:said|agreed|decided|thought|hope)(?: that)? (?:we(?: would|['’]d| will)|to) (?:all )?(?:meet|get together|catch up|talk|speak|look at (?:this|it|the plan)|review (?:this|it|the plan))\b)/;

/** “Mia and her nan have agreed that the five of you can see this, and her nan had a copy by post.” */
const whoHasIt =
  /^Cop(?:y|ies)(?: was| were)? (?:sent|given|posted|handed|e-?mailed)(?: by [a-z]+)? to [A-Z]|^(?!We (?:will|give|make|use)\b)[^.:;]{2,60} (?:(?:has|have|had|is|are)(?: both| all)? (?:agreed|happy|fine|content) (?:that|for|with)\b[^.]{2,80}\b(?:see|seeing|read|reading|share[ds]?|sharing|ha(?:s|ve|ving)) (?:this|it|the plan|a copy)|(?:has|have|had) (?:(?:got|been (?:given|sent)) )?a copy\b)/;

/** “Becky x”, “Many thanks”, “With best wishes,”. */
const signedOff =
  /^(?:(?:With )?(?:(?:my|our|all|very) )*(?:[Ww]arm(?:est)?|[Kk]ind(?:est)?|[Bb]est|[Mm]any|[Gg]ood) (?:wishes|regards|thanks)(?: from .{2,40})?\W*|Yours (?:sincerely|faithfully|truly|ever)\W*|\p{Lu}\p{Ll}+ x{1,3}|(?:Anyway|Right|So|OK|Ok)?,? ?(?:[Tt]hat['’]?s (?:it|all|everything)\b.*)|(?:Night night|Speak soon|See you)\b.{0,20}|(?:Many )?[Tt]hanks(?: (?:again|all|both|\p{Lu}\p{Ll}+))?\W*|(?:Ta|Cheers|Thx|Best|Love)\b\W*(?:\p{Lu}\p{Ll}*)?(?: x{1,3})?)$/u;

const farewell =
  /^(?:We (?:will|shall|['’]ll)? ?(?:all )?meet|We['’]ll meet|Looking back|If (?:you|there)|With (?:warm|best|kind|many)|Yours|Thank|Please|This letter|(?:Kind|Best|Warm) (?:regards|wishes))\b/;
