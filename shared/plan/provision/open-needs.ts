import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import { onceFor } from '../../text/once';
import { isBlank } from '../blank';
import type { Plan } from '../plan';
import { needItems, toldBy } from './need-items';
import { shorthand, topics, type Topic } from './topics';

/** A need that the plan names and no outcome, wish or support touches. */
export interface OpenNeed {
  /** The sentence of the need. */
  readonly span: Span;
  /** Its topic in plain words: `reading and writing`. */
  readonly topic: string;
}

/** What says that a sentence of the needs is a difficulty, and what says that it is none or in other hands. */
const hard =
  /\b(?:hard|difficult\w*|struggl\w*|need\w*|cannot|can't|can’t|behind|delay\w*|below|slow\w*|trouble|not yet|unable|limited|weak|poor|avoid\w*|tir(?:es|ed|ing)|disorder|support|only|few|little|anxi\w*|worr\w*|meltdowns?|outbursts?|tantrums?|alone|by (?:him|her|them)sel(?:f|ves)|would like (?:more|some|a)|low|not always|too (?:loud|noisy|busy)|hurts?|aches?|pain(?:ful)?|skip(?:s|ped)|misses|missed|still (?:in|wears?|needs?)|wears? (?:a )?napp(?:y|ies)|reading age|spelled|fist|ends? in|headaches?|(?<!\bthat (?:he|she|they|I) )(?:do|does|did|has|have|is|are)(?: not|n't|n’t)|nobody|on (?:his|her|their|my) own|out of \d+|standard(?:ised)? scores?|(?:reads?|scored|knows?) \d+)\b/i;
/** In other hands, or no difficulty: source of an expression. */
const inHand = String.raw`no (?:concerns?|difficult\w*|needs?)|age[- ](?:related|appropriate|expected)|as expected|in line with|medication|care plan|priority|next (?:cycle|term|year)|later|waiting|referr\w*|resolved|improved`;
const settled = new RegExp(
  String.raw`\b(?:${inHand}|nothing|none|not needed|well|strength\w*|enjoys?|good|loves?|(?<!would )likes?|confident|managed|already|(?:mum|dad|parents?|family)['’]?s? (?:had|has|have|was|were|found|finds)|diagnos\w*|when he was|when she was|history)\b`,
  'i',
);
/** The same of a need that has a name, which may well have “nothing” or “likes” in it. */
const elsewhere = new RegExp(
  String.raw`\b(?:${inHand}|no (?:worries|extra)|not a concern|clear|(?:his|her|their|my) own|nurse|hospital|doctor|paediatrician|health visitor)\b`,
  'i',
);

/** “SLCN”, “SEMH and SpLD”, “Speech sounds”: an area of need named in a field, without a sentence. */
const shortAnswer = /^[^.!?]{2,40}\.?$/;

/** Sections in which something is done or hoped about a need. */
const meeting =
  /^(?:outcomes|provision|how_to_support|home|next_steps|plan$|do$|needs_to_change|recommendations|reviewing_outcomes|pupil_passport)/;

/** What answers needs: an outcome, a row or paragraph of support or of what helps. */
interface Answer {
  readonly text: string;
}

/** A sentence of the needs that tells of a difficulty, with the topics that it names. */
interface Difficulty {
  readonly span: Span;
  readonly topics: readonly Topic[];
  readonly stems: readonly string[];
}

/** Needs named in the needs section that nothing else in the plan touches; in the order of the plan, one for each topic. */
export function findOpenNeeds(plan: Plan): readonly OpenNeed[] {
  const wordsOf = ({ block, from, to }: Span) => plan.blocks.get(block)!.text.slice(from, to);
  const answers = answersOf(plan);
  const difficulties = difficultiesOf(plan);
  const all = answers.map(({ text }) => text).join('\n');
  const stemsOf = onceFor(({ text }: Answer) => new Set(toldBy(text, plan.child.first)));
  const aboutOf = onceFor((answer: Answer) => difficulties.filter((need) => isPlainlyAbout(need, answer, stemsOf)));
  // Many needs are about the same.
  const reach = onceFor(({ named, touched }: Topic) =>
    holds(named, all) ? 'named' : holds(touched, all) ? 'touched' : 'none',
  );
  const isTouched = (need: Difficulty | undefined, topic: Topic) =>
    reach(topic) === 'named' ||
    (reach(topic) === 'touched' &&
      // Support that is plainly about one need touches no other by a word that many have.
      answers.some((answer) => holds(topic.touched, answer.text) && aboutOf(answer).every((one) => one === need)));
  const open = new Map<string, OpenNeed>();
  for (const need of difficulties)
    for (const topic of need.topics)
      if (!open.has(topic.name) && !isTouched(need, topic))
        open.set(topic.name, { span: need.span, topic: topic.name });
  let told: ReadonlySet<string> | undefined;
  const isTold = (stem: string) => (told ??= new Set(answers.flatMap((answer) => [...stemsOf(answer)]))).has(stem);
  for (const { name, span } of needItems(plan)) {
    const words = wordsOf(span);
    const known = topics.filter((topic) => holds(topic.named, name));
    if (known.some((topic) => isTouched(undefined, topic)) || holds(elsewhere, words)) continue;
    const isKnown = [...open.values()].some(
      ({ span: one }) => one.block === span.block && one.from < span.to && span.from < one.to,
    );
    const own = toldBy(`${name} ${words}`, plan.child.first);
    if (!isKnown && own.length >= 3 && words.split(' ').length > 4 && !own.some(isTold))
      open.set(`${span.block} ${span.from}`, { span, topic: name.toLowerCase() });
  }
  return [...open.values()];
}

function answersOf(plan: Plan): readonly Answer[] {
  const { passages, blocks, outcomes, provisions } = plan;
  const own = new Set([...outcomes, ...provisions].map(({ span }) => span.block));
  const texts = new Map<string, string>();
  for (const { role, section, field, record, block, from, to } of passages) {
    const answers = role === 'content' && (meeting.test(section ?? '') || field === 'provision' || own.has(block));
    if (!answers || field === 'need' || field === 'baseline' || field === 'number') continue;
    // The cells of a row are one answer.
    const key = record ?? `${block} ${from}`;
    texts.set(key, `${texts.get(key) ?? ''}\n${blocks.get(block)!.text.slice(from, to)}`);
  }
  return [...texts.values()].map((text) => ({ text }));
}

/** More difficulties than a plan has: it bounds the work on a text that is nothing but needs. */
const most = 60;

function difficultiesOf(plan: Plan): readonly Difficulty[] {
  const found = needSentences(plan).flatMap(({ span, passage }): Difficulty[] => {
    const words = plan.blocks.get(span.block)!.text.slice(span.from, span.to);
    const short = words.length <= 40 && (shortAnswer.test(words) || passage.field === 'need');
    if (!(holds(hard, words) || short) || (holds(settled, words) && !short)) return [];
    const about = (short ? [...shorthand, ...topics] : topics).filter(({ named }) => holds(named, words));
    // “She reads slowly and gets tired”, “When she is tired she guesses” are about something else.
    const named = about.length > 1 || holds(asideTired, words) ? about.filter(({ name }) => name !== tired) : about;
    return named.length === 0 ? [] : [{ span, topics: named, stems: toldBy(words, plan.child.first) }];
  });
  return found.slice(0, most);
}

const tired = 'sleep and tiredness';
const asideTired =
  /\bwhen (?:he|she|they)(?:['’]s|['’]re| is| are| gets?| feels?) (?:\w+ )?tired\b|\b(?:tires?|tired|tiring)\b.{0,30} (?:when|from) (?:he|she|they|writing|reading|walking|\w+ing by hand)\b|\band (?:gets|is) (?:\w+ )?tired\b/i;

function isPlainlyAbout(need: Difficulty, answer: Answer, stemsOf: (answer: Answer) => ReadonlySet<string>): boolean {
  if (need.topics.some(({ named }) => holds(named, answer.text))) return true;
  const stems = stemsOf(answer);
  return need.stems.filter((stem) => stems.has(stem)).length > 1;
}

/** The sentence of the needs that these words of an outcome are about; undefined where that is not plain. */
export function needAbout(plan: Plan, words: string): Span | undefined {
  const about = needSentences(plan).flatMap(({ span }) => {
    const need = plan.blocks.get(span.block)!.text.slice(span.from, span.to);
    return holds(hard, need) ? topics.filter(({ named }) => holds(named, need)).map((topic) => ({ span, topic })) : [];
  });
  const same = about.find(({ topic }) => holds(topic.named, words));
  if (same) return same.span;
  const touched = about.filter(({ topic }) => topic.touched.test(words));
  return new Set(touched.map(({ topic }) => topic)).size === 1 ? touched[0]!.span : undefined;
}

/** The sentences of the needs section, without the labels in front of them. */
function needSentences({ passages, blocks, outcomes, provisions, prose }: Plan) {
  const own = new Set([...outcomes, ...provisions].map(({ span }) => span.block));
  const needs = new Map(
    passages.flatMap((passage) =>
      passage.role === 'content' &&
      (passage.section === 'needs' || passage.section === 'planning_needs') &&
      !own.has(passage.block) &&
      !isBlank(blocks.get(passage.block)!.text.slice(passage.from, passage.to))
        ? [[passage.block, passage] as const]
        : [],
    ),
  );
  return prose.sentences.flatMap(({ block, from, to }) => {
    const passage = needs.get(block);
    if (!passage || to <= passage.from || from >= passage.to) return [];
    return [{ span: { block, from: Math.max(from, passage.from), to: Math.min(to, passage.to) }, passage }];
  });
}
