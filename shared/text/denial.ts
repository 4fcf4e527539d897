import { subjectOf } from './subject';
import { find, holds } from './match';

/** What makes the opposite of the words that follow: “is not”, “rather than”, “never called”, “nobody is”. */
const denied =
  /(?:\b(?:is|was|are|were|am|be|being|been|it['’]s|he['’]s|she['’]s|they['’]re)\s+not\s|\b(?:is|was|are|were)n['’]t\s|\b(?:rather|other|more) than\s|\binstead of\s|\bno longer\s|\bfar from\s|\bnot because\s|\banything but\s|\bneither\s|\bwithout (?:once|ever) |\bnever (?:be |been |is |was |are |a |an |really ){0,3})(?:(?!like\s|only\s|just\s|simply\s|merely\s|and\s|or\s|but\s)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+\s){0,2}$/i;
const nobody =
  /\b(?:nobody|no one|no-one|none of (?:us|them|our|the)|no (?:child|pupil|student|learner|boy|girl|human|parent|family|children|pupils)|not one)\b[^.;:,–]{0,40}$/i;
const notTo =
  "(?:not|n['’]t|never|no longer|avoid|stop|without|rather than|instead of|nor|wrong to|unfair to|no need to)(?: to)? (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?";
/** Words about words: what is not to be said of somebody, or why something was not what it looked like. */
const advised = new RegExp(
  `\\b(?:${notTo}(?:called|labelled|described|seen|treated|thought|mistaken|viewed|interpreted|punished|blamed|regarded|dismissed)|(?:mis)?(?:taken|mistaken|read|interpreted|understood|labelled|judged|dismissed) (?:as|for)|words? (?:such as|like)|the words?)\\b[^.;:–]{0,60}$`,
  'i',
);
/** The same as advice to staff; of a child it says something else: “he does not think”. */
const advice = new RegExp(
  `\\b${notTo}(?:call|calling|label|labelling|describe|describing|see|seeing|treat|treating|think|thinking|mistake|mistaking|read|reading|view|viewing|interpret|interpreting|assume|assuming|punish|punishing|blame|blaming|say|saying|use|using|regard|dismiss|mean|means)\\b[^.;:–]{0,60}$`,
  'i',
);
const contrast = /\b(?:but|although|though|because|as (?:he|she|they)|and (?:is|are|has|he|she|they))\b/i;
const fiction =
  /\b(?:(?:a|an|the|his|her|their|this|that|our|of|in|about|from|favourite|school|class) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?|(?:reads?|reading|read|likes|loves|enjoys|watches|watching|writes|wrote|tells|told) )(?:stor(?:y|ies)|tales?|books?|novels?|films?|poems?|rhymes?|cartoons?|fables?|songs?|plays?|parts?|roles?|characters?|puppets?|nativity|pantomime|monster|wolf)\b(?:(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?| this (?:week|term|month) is) (?:of|about|called|in which|where|named|is|was|with|the|about)\b(?! (?:(?:not|never|rarely|always|often|usually|still) )?(?:changed|brought|returned|lost|signed|read|sent|filled|checked)\b)[^.;:]{0,60}$/i;

/** Whether the words before `at` say that it is not so, or must not be said: “this is not naughty behaviour”, “never call him lazy”. */
export function isDenied(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 100), at);
  if (holds(denied, before.slice(-60))) return true;
  const far = find(nobody, before) ?? find(advised, before);
  if (far && !contrast.test(far[0])) return true;
  const told = find(advice, before);
  return told !== null && !/\bbut\b/i.test(told[0]) && subjectOf(before, told.index) !== 'person';
}

/** “In the play as the Grumpy King”, “acts the naughty kid in the spring show”. */
const stage =
  /\bin (?:the|our|a|his|her|their|this year['’]s) (?:(?!of\b)[A-Za-z]+ ){0,2}(?:play|show|panto|pantomime|nativity|film|musical|sketch|story|drama|production)\b/i;
const cast = /\b(?:plays|played|playing|acts|acted|acting|cast|part of|role of|as (?:the|an?))\b/i;

/** Whether what stands at `at` is told of somebody in a story: “a book about a lazy pig”. */
export const isFiction = (sentence: string, at: number): boolean =>
  holds(fiction, sentence.slice(Math.max(0, at - 100), at)) || (holds(stage, sentence) && holds(cast, sentence));

const others =
  /(?:^|\b(?:when|because|after|if|that|while|as|so|and|but) )(?:(?:some|the|a few|many|a|an|his|her|their) )?(?:(?:other|another|older|younger|some|two) (?:children|child|pupils?|boys?|girls?|students?|kids|people)|others|strangers|classmates?|peers?|friends?|class pet) (?!who\b)(?:(?!he\b|she\b|they\b|you\b|we\b|him\b|her\b|them\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){0,5}$/i;

/** “A sister who is …”, “her cousins, who can be very …”; “She is a kind friend who is …”, “Mia is Ned's twin who is …” are said of the child. */
const ofSibling =
  /(?<!\b(?:is|was|are|were|am|be|been|being|['’]s) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){0,4})\b(?:sister|brother|cousin|twin|friend|classmate)s?,? who (?:is|are|was|were|can be|gets?) (?:(?:very|so|really|quite|rather|a bit|a little|always|often|sometimes) )*$/i;

/** Whether what stands at `at` is said of other children: “other children made rude comments”. */
export function isOfOthers(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 100), at);
  return holds(others, before) || holds(ofSibling, before);
}
