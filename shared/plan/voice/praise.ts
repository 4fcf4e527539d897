import { holds } from '../../text/match';
import { wordSet } from '../../text/word-set';

const praise =
  'good|great|brilliant|excellent|talented|skilled|gifted|strong|kind|caring|creative|affectionate|loving|gentle|patient|generous|thoughtful|cheerful|curious|determined|confident|keen|amazing|fantastic|hard-?working|helpful|funny|witty|sharp|bright|clever|polite|loyal|enthusiastic|articulate|imaginative|observant|sociable|friendly|lively|knowledgeable|popular|resourceful|artistic|musical|sporty|athletic|well-mannered|good-humoured';
const goodAt = new RegExp(
  `\\b(?:is|am|are|['’]s|['’]m|['’]re) (?:such )?(?:a|an|our) (?:\\p{Ll}+ ){0,2}(?:ray of sunshine|captain|champion|expert|delight|joy to|pleasure to|storyteller|artist|dancer|singer|builder|helper|gem|treasure|live wire)\\b|\\band (?:is|am|are) (?:(?:also|very|really|so) )?(?:${praise}) (?:at|with|in) |\\b(?:has|have|with) (?:an? )?(?:\\p{Ll}+ly )?(?:excellent|great|wonderful|good|strong|brilliant|lovely|wicked|amazing|fantastic|superb|sharp|rich|wide) (?:\\p{Ll}+ ){0,2}(?:memory|vocabulary|sense of humour|ear|eye|imagination|skills|ideas|manners|understanding|knowledge)\\b|\\b(?:is|am|are) (?:always )?(?:(?:well[- ])?known for (?!(?:not|being late|his temper|her temper))|(?:one of )?the (?:first to|class|fastest|best|most|strongest)|captain of|trusted|on time (?:every|for))\\b|\\bby heart\\b|\\bwithout being asked\\b|\\b(?:top|full) marks?\\b|\\bproud of (?:him|her|them|me)\\b|\\bstrengths? (?:are|is|include)|\\bstrengths? ?[:–-] ?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]|\\b(?:[Hh]e|[Ss]he|[Tt]hey|I|\\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+)(?: is| am| are|['’]m|['’]s|['’]re) (?:(?:also|very|really|so|particularly|especially|a|an|the) ){0,2}(?:${praise})(?=[.,;!]| (?!term|plan|day|progress|with (?:the |this |his |her )?(?:plan|school|support)))|\\b(?:[Hh]e|[Ss]he|I|\\p{Lu}\\p{Ll}+) (?!does|can|will|is|needs|responds|copes)\\p{Ll}+ (?:\\p{Ll}+ ){0,2}(?:well|fluently|beautifully|brilliantly|confidently|skilfully)\\b(?! (?:when|if|with|below))`,
  'u',
);

/** Whether a text says in so many words that a child does something well. */
export const isPraise = (text: string): boolean => holds(goodAt, text);

/** Whether a paragraph that no heading explains tells what a child does well: by what others say of the child, or by two things that the child does and nothing that is hard. */
export function tellsStrengths(text: string, names: readonly string[]): boolean {
  if (isPraise(text) || saidByOthers(text)) return true;
  const all = text.split(/(?<=[.!?])["”’]? |\n/).filter((one) => /\p{L}/u.test(one));
  if (condition.test(text)) return false;
  const does = all.filter((one) => isDeed(one, names));
  return does.length > 1 && does.length * 2 >= all.length;
}

/** “My gran says I never give up on an engine”, “Friends say he is loyal” */
const others =
  /\b(?:says?|reckons?|call[s]?|admires?|describe[sd]?) (?:that )?(?:["“]?(?:I|he|she|they|\p{Lu}\p{Ll}+)(?:['’](?:m|s|re|d|ve))?\b|me\b|him\b|her\b|the way)(?! (?:do|does|did|is|am|are|was|has|have|can|could)(?:n['’]t| not)\b)/u;
/** Whether others are told to say something of a child that is not hard: “My gran says I never give up”. */
export const saidByOthers = (text: string): boolean =>
  (text.match(/[^.!?]+[.!?]*/g) ?? []).some((one) => others.test(one) && !hard.test(one));

/** Words of what is hard, wished for or asked for. */
const hard =
  /\b(?:hard|harder|difficult\w*|struggl\w*|tricky|worr\w+|upset|anxious|afraid|scared|cries|cry|tired|behind|below|delay\w*|unable|cannot|(?:can|do|does|did|is|are|was|were|has|have|would|wo)n['’]t|not|no longer|needs?|wants?|would|hopes?|wish\w*|please|should|support|help me|only|unless|until|too|shouts?|hits?|refus\w+|miss(?:es)? out|gets? lost|forgets?)\b/i;

/** What makes learning harder: a paragraph that names it tells needs. */
const condition =
  /\b(?:dyslexi\w+|dysprax\w+|dyscalcul\w+|autis\w+|adhd|diagnos\w+|(?:hearing|sight|learning|speech|language) (?:loss|difficult\w+|needs?|disorder|impairment|condition)|stammer\w*|epilep\w+|cerebral palsy)\b/i;

const nothingWell = wordSet(
  'like love enjoy want need find feel prefer live go hate have has is am are was were will get come attend see use wear take lose miss say tell ask think',
);

/** “She comforts babies by stroking their feet.”: what the child does. */
function isDeed(sentence: string, names: readonly string[]): boolean {
  if (hard.test(sentence)) return false;
  const found = deed.exec(sentence.trim());
  if (!found) return false;
  const [, who, verb] = found;
  if (!/^(?:I|He|She|They)$/.test(who!) && !names.includes(who!)) return false;
  const stem = verb!.replace(/(?<=[a-z]{2})(?:ies$)/, 'y').replace(/s$/, '');
  return !nothingWell.has(stem) && !nothingWell.has(verb!);
}
const deed =
  /^["“'‘]?(?:[^,.:]{3,40}[,:] )?(I|He|She|They|\p{Lu}[\p{L}'’-]+) (?:(?:can|always|also|often|usually|already|never|have|has) )?(\p{Ll}+)\b/u;
