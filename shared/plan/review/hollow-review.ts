import { byKey } from '../../text/once';
import { passagesOf, wordsAt } from '../passages';
import type { Span } from '../../text/span';
import { isBlank } from '../blank';
import type { Passage, Plan } from '../plan';
import { looksBack } from '../section';
import { isAnswer, statusOf } from './review-status';
import type { SectionId } from '../section';
import { holds } from '../../text/match';
import { wordSet } from '../../text/word-set';
import { tellsOfFamily } from '../voice/speech';

/** Words that judge, praise or hope, and those between them: a review of nothing else says nothing that anybody saw. */
const hollowWords = wordSet(`
  met unmet achieved not yet no none fully partly partially part partial mostly nearly almost some good great really very so quite
  excellent fantastic lovely brilliant super pleasing positive steady slow little limited small huge big lots lot loads plenty
  many much more better best well nicely fine ok okay progress progressing progressed improvement improvements improving
  improved improves developing developed development coming come along on getting gets there going goes doing does done day days
  week weeks term effort attitude happier settled settling growing grown confident confidence successful success trying tries tried
  hard harder ongoing continue continues continuing continued track way towards working still at times this his her their he she
  they it is are was were has have had been being made making make seen noted a an the of in with and but all overall generally
  organised focused focussed engaged independent independently calm calmer happy relaxed sociable resilient motivated mature sensible since start september january easter christmas
  a bit for as expected target targets outcome outcomes both pass passed did keep up
  than lately recently before ever autumn spring summer february march april may june july october november december
`);
/** What gives away that it judges at all. */
const judges =
  /\b(?:not (?:yet )?(?:met|achieved)|partly|partially|progress\w*|improv\w*|better|well|nicely|good|great|getting there|ongoing|continu\w+|on track|working towards|developing|pass(?:ed)?|done|(?:try|tries|tried|trying)(?: [a-z]+){0,2} hard)\b/i;
/** “And his teachers are really pleased with him”, “we are so proud of her”: what adults feel, and not what they saw. */
const adultsFeel =
  /(?:,|;|\band\b|(?<=[.!] )|^)\s*(?:(?:and|his|her|their|the|all|our|of|at|home|[A-Z][a-z'’]+) ){0,4}(?:we|staff|teachers?|tutors?|everyone|everybody|mum|dad|parents|family|adults|(?:mr|mrs|miss|ms) [a-z]+)(?: (?:is|are|was|were|have|has|all|both|very|really|so|also|just)){0,4} (?:pleased|proud|happy|delighted|thrilled|impressed|noticed)(?: (?:with|of|for|by) (?:him|her|them|(?:this|that)(?: one)?|it))?(?=\W|$)/gi;

/** A text in which blanks stand for what it says that adults feel, at the same length. */
export const withoutFeelings = (text: string): string => text.replace(adultsFeel, (words) => ' '.repeat(words.length));

/** Whether a review only judges or praises: “Some progress, lots of good days”, “Coming on well”; a plain “Met” may stand. */
export function isHollow(text: string, names: string): boolean {
  const words =
    text
      .replace(adultsFeel, '')
      .toLowerCase()
      .match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}'’]+/gu) ?? [];
  const own = new Set(
    (names.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g) ?? []).flatMap((name) => [name, `${name}'s`, `${name}’s`]),
  );
  return (
    words.length > 0 &&
    words.length <= 16 &&
    holds(judges, text) &&
    statusOf(text) !== 'met' &&
    words.every((word) => hollowWords.has(word) || own.has(word))
  );
}

const goesOn =
  /^\W*(?:(?:next(?: steps?)?:?|to|targets?|outcomes?|all|support|provision|plan|we|will|should|is|are|need|needs|please|just|and|the|this|these|same|current|work|it) )*(?:continu(?:e[sd]?|ing)|carry(?:ing)? on|keep (?:going|it up|this up|at it|up the good work)|on-?going|as (?:before|now|is)|(?:the )?same(?: again| as before)?|more of the same|repeat(?:ed)?|roll(?:ed)? (?:all |them |it |both )?(?:of )?(?:the |these |our |his |her )?(?:two |three |four |five )?(?:targets |outcomes )?(?:over|forward)|(?:carr(?:y|ied)|c\/?f)(?: (?:it|them|all))?(?: (?:forward|over))?|no changes?)(?: (?:with|the|this|these|same|all|current|existing|targets?|outcomes?|goals?|support|provision|plan|as|before|now|it|them|on|to work|working|towards|next|term|is|above|at|present|to|into|for|the|autumn|spring|summer|january|april|september|year|half))*\W*$/i;

/** Whether a next step only says that all goes on: “Continue.”, “Targets to continue”. */
const onlyGoesOn = (text: string): boolean => holds(goesOn, text.trim());

const general = new Set<SectionId | undefined>([
  'review',
  'reviewing_outcomes',
  'review_record',
  'what_worked',
  'pleased_about',
]);

/** What is told in a review outside the rows of single outcomes. */
const toldAtLarge = (plan: Plan): readonly Passage[] =>
  plan.passages.filter(
    (one) =>
      one.role === 'content' &&
      general.has(one.section) &&
      one.record === undefined &&
      !isBlank(wordsAt(plan, one)) &&
      isAnswer(wordsAt(plan, one)),
  );

/** The sentence in which a whole plan is reviewed by praise alone; undefined where the review tells more, or there is none. */
export function hollowReview(plan: Plan): Span | undefined {
  if (plan.reviews.some(({ form }) => form === 'table')) return undefined;
  const told = byKey(toldAtLarge(plan), ({ block }) => block);
  const sentences = plan.prose.sentences.flatMap(({ block, from, to }) => {
    const passage = told.get(block)?.find((one) => from < one.to && one.from < to);
    // “Review of last plan: Good progress.”: a label before it is none of its words.
    return passage ? [{ block, from: Math.max(from, passage.from), to }] : [];
  });
  const [first] = sentences;
  if (!first) return undefined;
  const names = `${plan.child.full ?? ''} ${plan.child.first ?? ''}`;
  const empty = (words: string) => isHollow(words, names) || onlyGoesOn(words);
  return sentences.every((one) => empty(wordsAt(plan, one))) ? first : undefined;
}

const most =
  '(?:(?:really|very|so|much|far|a lot|lots|loads|a bit|a little|leaps and bounds|in leaps and bounds|hugely|greatly|massively|massive|huge|enormously|no end|lovely|nicely|well|better|great|good|some|steady|fantastic|brilliant|brilliantly|amazing|excellent|wonderful|wonderfully) ?)+';
/** How a review praises: “has come on leaps and bounds”, “improved really well”, “is much more settled”. */
const praises = new RegExp(
  `\\b(?:(?:has|have|is|are|he['’]s|she['’]s) (?:really )?(?:com(?:e|ing) (?:on|along)|moved on|settled(?: in)?|blossomed|flourished|grown)\\b|(?:has|have) (?:really )?(?:improved|progressed)\\b|(?:improved|progressed|coming on|going|got on|getting on|doing) ${most}|good days and (?:(?:his|her|their|some) )?bad (?:days|ones)|bad days and (?:his |her |their )?good|(?:has|had|have) (?:(?:his|her|their|its|some) )?ups and downs|(?:is|been|was|very|a bit|rather|quite) (?:up and down|hit and miss|hit or miss|inconsistent|variable|mixed)|depends? on (?:his|her|the|what sort of|what) (?:mood|day)|(?:made|making|makes|seen|shown) ${most}(?:progress|improvements?|strides|gains)|(?:has|had|having) (?:a |an )?(?:(?:very|really|hugely) )?(?:positive|good|great|big|huge|real|massive|beneficial) (?:impact|effect|influence)|(?:worked|went|gone) (?:really |very |so )?well|(?:was|has been|proved|been) (?:(?:very|really|a big|a great) )?(?:helpful|useful|beneficial|successful|effective|a success|positive)|(?:is|are|seems?|was) (?:now )?(?:much|far|a lot|a bit|so much)? ?(?:better|calmer|happier|more (?:settled|confident|organised|independent|focused|relaxed|engaged)))`,
  'i',
);
const counted =
  /\d|["“]|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|half|every|each|never|always|all|none|both|from|because|since (?:he|she|we|the)|when|now (?:uses|asks|reads|writes|sits|eats|comes|goes|plays|can))\b/i;

/** Sentences of a review that only praise, where nothing else of the passage counts or tells what was seen. */
export function praisingSentences(plan: Plan): readonly Span[] {
  const praising = plan.passages.filter(
    (one) =>
      one.role === 'content' &&
      (looksBack.has(one.section) || one.section === 'what_worked' || one.section === 'tried') &&
      one.field !== 'next_step' &&
      holds(praises, wordsAt(plan, one)),
  );
  const told = byKey(praising, ({ block }) => block);
  return plan.prose.sentences.flatMap(({ block, from: start, to }) => {
    const passage = told.get(block)?.find((one) => one.from < to && start < one.to);
    if (!passage) return [];
    // A label before it is none of its words.
    const from = Math.max(start, passage.from);
    const words = wordsAt(plan, { block, from, to });
    // What the family says is theirs to say as they like.
    if (!holds(praises, words) || holds(counted, words) || tellsOfFamily(words)) return [];
    // “Mentoring: had a positive impact” is told of the mentoring alone.
    if (/^\p{Lu}[^:.]{2,40}: /u.test(words)) return [{ block, from, to }];
    // The sentence before or behind may tell what was seen.
    const { text } = plan.blocks.get(block)!;
    const before = text.slice(passage.from, from).trimEnd();
    const last = before.slice(Math.max(before.lastIndexOf('. ', before.length - 2) + 1, 0));
    const next = text.slice(to, passage.to).trimStart().split(/[.!?]/)[0]!;
    return /\d/.test(last) || holds(counted, next) ? [] : [{ block, from, to }];
  });
}

/** Next steps that only say that all goes on, wherever a review gives them. */
export function emptyNextSteps(plan: Plan): readonly Span[] {
  const cells = plan.passages.filter(
    (one) =>
      one.role === 'content' &&
      (one.field === 'next_step' || one.section === 'next_steps' || one.section === 'needs_to_change') &&
      onlyGoesOn(wordsAt(plan, one)),
  );
  const inCells = new Set(cells.map(({ block }) => block));
  const isTold = ({ role, section }: Passage) =>
    role === 'content' && (looksBack.has(section) || section === 'next_steps');
  const sentences = plan.prose.sentences.filter(
    (one) =>
      !inCells.has(one.block) &&
      passagesOf(plan, one.block).some((told) => isTold(told) && told.from <= one.from && one.to <= told.to) &&
      onlyGoesOn(wordsAt(plan, one)),
  );
  return [...cells, ...sentences].map(({ block, from, to }) => ({ block, from, to }));
}
