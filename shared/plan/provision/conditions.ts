import type { Stretch } from '../outcome/words';
import { withoutPeople } from './who';
import { findAll, holds } from '../../text/match';

/** Who or what may decide, in front of the verb: “the teacher”, “time”, “he”. */
const subject = String.raw`(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'-]+ ){0,5}?`;
/** What leaves it to a feeling, to luck or to somebody’s judgement. */
const left = String.raw`(?:needed|necessary|required?s?|requested|appropriate|possible|available|practicable|practical|feasible|suitable|relevant|helpful|useful|beneficial|best|fit|advised|directed|deemed|judged?s?|allows?|allowing|permits?|permitting|decides?|thinks?|feels?|(?<!can )sees?|considers?|chooses?|prefers?|identif(?:y|ies|ied)|agreed|able|free|convenient|affordable|exists?|wish(?:es)?|arises?|dictates?|demands?|poss|eligible|entitled|sensibl[ey]|earned|(?:behav(?:es?|ing)|works?|does) (?:well|nicely|sensibly)|well[- ]behaved)`;
const resource = String.raw`(?:places?|slots?|vacanc(?:y|ies)|time|times|staffing|staff(?:ing)? levels?|capacity|funding|funds|resources?|rooms?|space|numbers|timetables?|budgets?|the timetable|waiting lists?|availability|cover)`;

/** Clauses that leave it to somebody’s judgement or to luck whether it happens at all. */
const discretion = new RegExp(
  [
    String.raw`\b(?:as|if|when|whenever|where|wherever|should(?= (?:he|she|they|it|this|that|there|the|an?|any|his|her|their|time|staff[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*)\b)|once(?! (?:each|every|an?|per|in|at|or twice)\b)|unless|provided(?: that)?|providing|so far as|as far as|as often as)(?: and (?:when|where))?(?: it is| it's| this is| they are| he is| she is| there is| there's)? ${subject}${left}\b(?: (?:it|this|that|best|fit|right|to be|necessary|needed|appropriate|required|they|he|she|so|is|are)\b)*`,
    String.raw`\b(?:if|when|whenever|where|wherever) (?:there is |there are |there's |we have |we['’]ve got |they have |the |an? |any |school |sufficient |enough |spare |free )*${resource}(?= ?(?:$|[.,;:)|]|and\b|or\b|to\b|for\b))`,
    String.raw`\bas long as (?:there is|there are|we have|there's) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,2}(?:cover|staff|staffing|funding|space|time|places?|capacity)\b|\b(?:when|if|as|where) (?:he|she|they|we|I|staff|mum|dad|the family|parents) can\b(?=\s*(?:$|[.,;)]))|\bas (?:tolerated|clinically indicated)\b|\bwhere (?:this|it|that) would (?:help|be [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)`,
    String.raw`\b(?:if|when|once|as soon as) (?:an? |the )?(?:places?|slots?|space|vacancy) (?:comes?|opens?|frees?) up\b`,
    String.raw`\bas (?:he|she|they|I|you) (?:needs?|wants?|requires?|likes?)\b(?: (?:it|them|one|to)\b)?`,
    String.raw`\bas (?:and|&) (?:when|where)(?! (?:she|he|they) )\b|\bif (?:at all )?(?:(?:and|&) when|needs be|need be)\b`,
    String.raw`\b(?:subject to|depending (?:up)?on|dependent (?:up)?on|pending|in line with|according to|in response to|based on)(?: the| a| his| her| their| current| staff)* (?:availability|staffing|capacity|funding|resources?|resourcing|review|needs?|demand|timetabling|waiting lists?|mood|approval|assessment|staff\b(?: availability)?|how (?:he|she|they)\b[^.,;|]{0,30})`,
    String.raw`\b(?:at|to) (?:the )?(?:teachers?|adults?|staff|school|SENCO|TA)['’]?s? discretion\b|\bat the discretion of (?:the )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{2,20}`,
    String.raw`\b(?:as|where|wherever|how|whatever|whichever) (?:the )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,3}(?:thinks?|feels?|sees?|judges?|considers?|decides?) (?:is )?(?:best|fit|necessary|appropriate|right|suitable|needed)\b`,
  ].join('|'),
  'gi',
);

/** A state of the child that anybody present would have to read: “when he looks tired”. */
const state = new RegExp(
  String.raw`\b(?:if|when|whenever|once|should|until|as soon as) (?:he|she|they|I|you|his|her|their|things|it|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)(?:['’](?:s|re)\b)?(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?? ?(?:feeling|is|are|seems?|looks?|appears?|becomes?|become|feels?|gets?|starts? to|begins? to|needs?|need|wants?(?! to (?:ask|know|speak|talk|tell|say)\b)|requires?|struggl\w+|finds?|shows?|asks?|behaviou?r|(?:was|were))\b[^.,;:|()]{0,60}`,
  'gi',
);
/** States that can be seen to begin and end, or acts: those are occasions. */
const seen =
  /\b(?:(?:shows?|holds? (?:up|out)|gives?|points? to|uses?) (?:(?:an?|the|his|her|their|my|this) )?(?:[a-z]+ )?(?:cards?|sign|pass|fan|symbol|picture|thumb|flag|signal)|with (?:his|her|their|my|the|a) (?:[a-z]+ )?(?:card|sign|pass|fan|symbol|picture|flag)|seizure|(?:under|over|below|above) \d|arriv\w+|finish\w*|wet|absent|in (?:the )?(?:hall|school|class|room)|leav\w+|asked to|reading|writing|working|eating|using|out of (?:his|her|their) seat|late|back|(?:given|offered|shown|told|handed) (?:an?|the|one|two|three|\d)|in (?:maths|english|pe|assembly))\b/i;

/** Without one of these words there is no such clause. */
const opener =
  /\b(?:as|if|when\w*|where\w*|should|once|unless|until|provid\w+|so far|subject|depend\w+|pending|line|according|response|based|discretion|how|whatever|whichever)\b/i;

/** Clauses of a text that something depends on. */
export interface Conditions {
  /** By which nobody could tell beforehand whether something is given: “if time allows”, “as the teacher thinks best”. */
  readonly discretion: readonly Stretch[];
  /** That tie it to how the child seems: “when he looks tired”, “if she gets upset”. */
  readonly states: readonly Stretch[];
}

/** The conditions of a text. */
export const conditionsOf = (text: string): Conditions =>
  holds(opener, text)
    ? {
        discretion: stretches(text, discretion),
        states: stretches(text, state).filter(({ from, to }) => !seen.test(text.slice(from, to))),
      }
    : { discretion: [], states: [] };

/** What is left of a provision without its people, each one `#`, and without its conditions; at the same length. */
export function bareOf(text: string, { discretion, states }: Conditions): string {
  let left = withoutPeople(text);
  for (const { from, to } of [...discretion, ...states])
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  return left;
}

const stretches = (text: string, shape: RegExp): readonly Stretch[] =>
  findAll(shape, text).map((match) => ({ from: match.index, to: match.index + match[0].trimEnd().length }));
