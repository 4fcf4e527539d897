import type { Span } from '../../../text/span';
import { find, holds } from '../../../text/match';
import type { Passage, Plan } from '../../plan';
import { needItems, needLines, toldBy, type NeedItem } from './need-items';
import type { Topic } from './topic';
import { shorthand, topics } from './topics';
import { wordsAt } from '../../passages';

/** A difficulty that the needs tell of: a named item, a sentence, or a few words in a list. */
export interface Difficulty {
  readonly span: Span;
  /** Absent where the writer gave it none. */
  readonly name?: string;
  /** Its words, without the name. */
  readonly words: string;
  /** It is a few words only: “SEMH and SpLD”, “Speech sounds”. */
  readonly short: boolean;
  /** A word says that it is hard; a name alone does not. */
  readonly troubles: boolean;
  /** Its name says what it is about. */
  readonly byName: boolean;
  readonly topics: readonly Topic[];
  readonly stems: readonly string[];
}

/** What says that a sentence of the needs is a difficulty, and what says that it is none or in other hands. */
const hard =
  /\b(?:hard|difficult\w*|struggl\w*|need\w*|cannot|can't|can’t|behind|delay\w*|below|slow\w*|trouble|not yet|unable|limited|weak|poor|avoid\w*|tir(?:es|ed|ing)|disorder|support|only|few|little|anxi\w*|worr\w*|scared|frightened|upset|cri(?:es|ed)|meltdowns?|outbursts?|tantrums?|bit(?:es|ten)|refuses|alone|by (?:him|her|them)sel(?:f|ves)|would like (?:more|some|a)|low|lost|left out(?! \d)|gives up|fallen out|wobbly|without (?:lunch|breakfast|sleep)|has (?:bitten|hit|kicked)|(?:one|two|three|four|\d) (?:out )?of (?:her|his|their|my)|in napp(?:y|ies)|years? (?:and )?\d+ months?|year[- ]old level|not always|too (?:small|loud|noisy|busy|much)|hurts?|aches?|tight(?:ly)?|pain(?:ful)?|skip(?:s|ped)|misses|missed|loses|guesses|forgets|still (?:in|wears?|needs?)|wears? (?:a )?napp(?:y|ies)|reading age|spelled|spelt|fist|falls? out|arguments?|ends? in|headaches?|worn out|awake|falls? asleep|falling asleep|uneaten|(?<!\bthat (?:he|she|they|I) )(?:do|does|did|has|have|is|are|will)(?: not|n't|n’t)|won['’]t|nobody|on (?:his|her|their|my) own|out of \d+|standard(?:ised)? scores?|concerns? about|late|(?:reads?|scored|spells|knows?) \d+)\b/i;
/** In other hands, or no difficulty: source of an expression. */
const inHand = String.raw`no (?:concerns?|difficult\w*|needs?)|age[- ](?:related|appropriate|expected)|as expected|in line with|medication|care plan|priority|next (?:cycle|term|year)|later|waiting (?:list|for (?:an?|the|CAMHS|speech))|referr\w*|resolved|improved`;
const settled = new RegExp(
  String.raw`\b(?:${inHand}|secure|nothing|none|not needed|well|strength\w*|enjoys?|good|loves?|(?<!would )likes?|confident|managed|already|(?:mum|dad|parents?|family)['’]?s? (?:had|has|have|was|were|found|finds)|diagnos\w*|when he was|when she was|history)\b`,
  'i',
);
/** The same of a need that has a name, which may well have “nothing” or “likes” in it. */
const elsewhere = new RegExp(
  String.raw`\b(?:${inHand}|no (?:worries|extra)|not a concern|clear|(?<!\bon )(?:his|her|their|my) own|nurse|hospital|doctor|paediatrician|health visitor)\b`,
  'i',
);
/** An area of need named in a field, without a sentence. */
const shortAnswer = /^[^.!?]{2,40}\.?$/;

/** “Telling the time to the nearest five minutes, on a clock with hands.” */
const doing =
  /^(?:\d+[.)] )?[A-Z][a-z]+ing (?!(?:is|are|was|has|takes|makes)\b)(?!.*\b(?:he|she|they|is|are|was|has)\b)[^.!?]{5,80}\.?$/;

/** More difficulties than a plan has: it bounds the work on a text that is nothing but needs. */
const most = 60;

/** The difficulties that the needs tell of, in the order of the plan. */
export function difficultiesOf(plan: Plan): readonly Difficulty[] {
  const child = plan.child.first;
  const items = needItems(plan);
  const named = items.filter(isOpenItem).map(({ span, name, words }): Difficulty => {
    const inName = topics.filter((topic) => holds(topic.named, name));
    const byName = inName.length > 0;
    const about = byName ? inName : firstOf(topicsIn(words, topics), words);
    const stems = toldBy(`${name} ${words}`, child);
    return { span, name, words, short: false, troubles: holds(hard, words), byName, topics: about, stems };
  });
  const isInItem = ({ block, from, to }: Span) =>
    items.some(({ span }) => span.block === block && span.from < to && from < span.to);
  const told = needSentences(plan).flatMap(({ span, passage }): readonly Difficulty[] => {
    if (isInItem(span)) return [];
    const words = wordsAt(plan, span);
    const short = (words.length <= 40 && (shortAnswer.test(words) || passage.field === 'need')) || holds(doing, words);
    if (!(holds(hard, words) || short) || (holds(settled, words) && !short)) return [];
    const about = topicsIn(words, short ? [...shorthand, ...topics] : topics);
    return [{ span, words, short, troubles: true, byName: false, topics: about, stems: toldBy(words, child) }];
  });
  return [...named, ...told].slice(0, most);
}

/** What is said of an item behind its first sentence is often what was done about it. */
function isOpenItem({ words }: NeedItem): boolean {
  const first = /^[^.!?]*/.exec(words)![0];
  return (
    !holds(elsewhere, first) &&
    !holds(ownWay, words) &&
    !holds(answered, words) &&
    (holds(hard, words) || !holds(settled, first))
  );
}

/** “He chose his own ear plugs.” */
const ownWay = /(?<!\bon )\b(?:his|her|their|my) own\b/i;

/** “Goal 1 is about this.” */
const answered = /\b(?:goal|target|outcome|step)s? \w+ (?:is|are) (?:about|for) (?:this|it|that)\b/i;

const firstOf = (about: readonly Topic[], words: string): readonly Topic[] =>
  about
    .map((topic) => ({ topic, at: find(topic.named, words)!.index }))
    .sort((one, other) => one.at - other.at)
    .slice(0, 1)
    .map(({ topic }) => topic);

const tired = 'sleep and tiredness';
const hearing = 'taking in what is said';
const senses = 'noise, touch and other senses';
const asideTired =
  /\bwhen (?:he|she|they)(?:['’]s|['’]re| is| are| gets?| feels?) (?:\w+ )?tired\b|\b(?:tires?|tired|tiring)\b.{0,30} (?:when|from) (?:he|she|they|writing|reading|walking|\w+ing by hand)\b|\band (?:gets|is) (?:\w+ )?tired\b|\bcomes? home\b/i;

/** “She reads slowly and gets tired”, “When she is tired she guesses” are about something else. */
function topicsIn(words: string, all: readonly Topic[]): readonly Topic[] {
  const named = all.filter((topic) => holds(topic.named, words));
  // “In a noisy room she misses what is said” is about hearing.
  const about = named.some(({ name }) => name === hearing) ? named.filter(({ name }) => name !== senses) : named;
  return about.length > 1 || holds(asideTired, words) ? about.filter(({ name }) => name !== tired) : about;
}

/** The sentence of the needs that these words of an outcome are about; undefined where that is not plain. */
export function needAbout(plan: Plan, words: string): Span | undefined {
  const about = needSentences(plan).flatMap(({ span }) => {
    const need = wordsAt(plan, span);
    return holds(hard, need) ? topics.filter(({ named }) => holds(named, need)).map((topic) => ({ span, topic })) : [];
  });
  const same = about.find(({ topic }) => holds(topic.named, words));
  if (same) return same.span;
  const touched = about.filter(({ topic }) => topic.touched.test(words));
  return new Set(touched.map(({ topic }) => topic)).size === 1 ? touched[0]!.span : undefined;
}

/** The sentences of the needs section, without the labels in front of them; “the stairs; the noise; coats” is three. */
function needSentences(plan: Plan): readonly { readonly span: Span; readonly passage: Passage }[] {
  const own = new Set([...plan.outcomes, ...plan.provisions].map(({ span }) => span.block));
  const needs = new Map(
    needLines(plan)
      .filter(({ passage }) => !own.has(passage.block))
      .map(({ passage }) => [passage.block, passage]),
  );
  return plan.prose.sentences.flatMap(({ block, from, to }) => {
    const passage = needs.get(block);
    if (!passage || to <= passage.from || from >= passage.to) return [];
    const span = { block, from: Math.max(from, passage.from), to: Math.min(to, passage.to) };
    return listed(span, plan).map((one) => ({ span: one, passage }));
  });
}

function listed({ block, from, to }: Span, { blocks }: Plan): readonly Span[] {
  const words = wordsAt({ blocks }, { block, from, to });
  const pieces = [...words.matchAll(/[^;\s][^;]*/g)];
  return pieces.length < 3
    ? [{ block, from, to }]
    : pieces.map((piece) => ({ block, from: from + piece.index, to: from + piece.index + piece[0].length }));
}
