import { isWithin, quotations } from '../../text/quotes';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';
import type { SectionId } from '../section';

const roles = 'pupil|student|learner|child|young person|youngster|service user';
/** “the pupil”, “this SEN child”, “Pupil will”; not “the child or young person”, “the pupil premium”. */
const called = new RegExp(
  `\\b(?:(?:the|this) (?:(?:SEND?|special needs|autistic|ASD|ADHD|named|young|little|above) )?(?:${roles})|this (?:little |young )?(?:boy|girl|lad|man|lady))\\b(?!-)(?!['’]s (?:advis|team|service|champion|book))(?! (?:premium|voice|passport|profile|council|support|view|views|records?|file|protection|development|or young|and young|minder|care|led|centred|teacher|nurse|psychologist|psychiatrist|referral|placement|union|loan|finance|services|social|next|in need|who|whose|that|beside|opposite|behind|near|sitting|with whom))|(?<=^|[.!?:;\\n]\\s{0,3}|•\\s)(?:Pupil|Student|Learner|Child)(?= (?:to [a-z]+|will|should|needs|can|is|has|finds|requires|must|struggles)\\b)`,
  'gi',
);
const manOrGirl =
  /\bthe (?:boy|girl|lad)\b(?= (?:needs?|finds?|will|should|requires?|struggles?|can|cannot|likes?|enjoys?|presents?|responds?|benefits?)\b)/gi;

/** Said of the child for sure, and not of another one. */
const certain =
  /^(?:['’]s\b| (?:will|should|must|can|cannot|may|needs?|is|has|finds?|to|requires?|struggles?|benefits?|lacks?|refuses?|chooses|tends|seems|feels|shows|likes?|enjoys?|presents?|responds?|works?|uses?|does|reads?|writes?|gets?|and (?:his|her|their) (?:parents?|family|mum|dad))\b)/;
const others =
  /\b(?:any|every|each|another|other|all|an?|no) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:pupil|child|student|learner|young person)s?\b|\bchild(?:ren)? or young p|\b(?:which|whichever|when a) /i;
/** “The pupil counts on her fingers” among the needs. */
const ofChild = new Set<SectionId | undefined>(['needs', 'strengths', 'attainment', 'planning_needs']);
/** “The pupil came to 11 days out of 19.” */
const didIt = /^ (?:was|had|did|came|went|left|missed|attended|scored|made|told|said|arrived|got)\b/;
const doesIt =
  /^ [a-z]{3,}s (?:on|in|at|to|his|her|their|with|the|and|or|when|up|off|for|out|over|very|well|most|best)\b/;
/** “The pupil leaves six lessons a week”, “The student also loses his place”: at the head of a sentence about nobody else. */
const acts =
  /^ (?:(?:also|often|still|usually|sometimes|rarely|regularly|now|just|frequently|easily|soon) )?[a-z]{2,}[a-rt-z]s\b/;
/** Somebody beside the child, whom a role may mean. */
const company =
  /\b(?:another|others?|friends?|partners?|pairs?|peers?|groups?|children|pupils|students|learners|whoever|anyone|next to|beside)\b/i;
const boilerplate: readonly SectionId[] = ['signatures_sharing', 'contributors', 'timeline'];

/** Where the child is called by a role although the plan knows the name; other children, quotations, what the family says and guidance about children at large are left alone. */
export function namedByRole(plan: Plan): readonly Span[] {
  const { first, pronouns } = plan.child;
  if (!first) return [];
  const voices = new Map(plan.sections.map(({ id, section }) => [id, section.voice]));
  const found: Span[] = [];
  let sure = 0;
  for (const { block, from, to, role, section } of plan.passages) {
    if (role !== 'content' || (section && (boilerplate.includes(section) || voices.get(section) === 'family')))
      continue;
    const { text } = plan.blocks.get(block)!;
    const part = text.slice(from, to);
    const quotes = quotations(part);
    const both = [...part.matchAll(called), ...part.matchAll(manOrGirl)];
    for (const { index, 0: words } of both) {
      if (isWithin(quotes, index)) continue;
      if (/(?:boy|lad|man)$/i.test(words) ? pronouns === 'she' : /(?:girl|lady)$/i.test(words) && pronouns === 'he')
        continue;
      const opens = index === 0 || /[.!?\n]\s*$/.test(part.slice(0, index));
      const rest = part.slice(index + words.length);
      const sureOf = opens && (certain.test(rest) || didIt.test(rest) || (ofChild.has(section) && doesIt.test(rest)));
      const sentence = sentenceAt(part, index);
      if (!sureOf && others.test(sentence)) continue;
      // “When the hall is used the pupil shouts and runs out.”
      const only =
        /^the (?:pupil|student|learner)$/i.test(words) && !sentence.includes(first) && !company.test(sentence);
      const acting = opens && !company.test(sentence) && acts.test(rest);
      if (
        sureOf ||
        acting ||
        (only && doesIt.test(rest)) ||
        certain.test(rest) ||
        /^(?:this|pupil|student)/i.test(words)
      )
        sure++;
      found.push({ block, from: from + index, to: from + index + words.length });
    }
  }
  // Once may be another child.
  return sure > 0 || found.length > 1 ? found : [];
}

/** The sentence around an offset, as far as full stops tell. */
function sentenceAt(text: string, at: number): string {
  const from = Math.max(...['. ', '? ', '! ', '\n'].map((mark) => text.lastIndexOf(mark, at - 1) + 1), 0);
  const end = text.slice(at).search(/[.?!\n]/);
  return text.slice(from, end < 0 ? text.length : at + end);
}
