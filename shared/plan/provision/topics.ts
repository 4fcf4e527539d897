import type { Span } from '../../text/span';
import type { Plan } from '../plan';
import { isBlank } from '../blank';
import { holds } from '../../text/match';

/** A family of needs: the words that name it as a difficulty, and all words by which an outcome or support may touch it. */
interface Topic {
  readonly name: string;
  readonly named: RegExp;
  readonly touched: RegExp;
}

/** Only families that schools set outcomes for; words that touch are many, so that silence is likelier than a false alarm. */
const topics: readonly Topic[] = [
  {
    name: 'reading and writing',
    named: /\b(?:reading|reads?|spell(?:s|ing|ings)?|phonics|decod(?:e|es|ing)|literacy|blend(?:s|ing)?)\b/i,
    touched:
      /\b(?:read\w*|writ\w*|spell\w*|phoni\w*|decod\w*|literacy|blend\w*|words?|letters?|sentences?|text|books?|stor(?:y|ies)|english|dyslexi\w*|comprehen\w*|graphemes?|sounds?|toe by toe|nessy|lexia|paragraphs?)\b/i,
  },
  {
    name: 'number work',
    named:
      /\b(?:maths|mathematics|number(?:s| work| bonds| facts)|numeracy|count(?:s|ing)|times tables?|calculat\w*)\b/i,
    touched:
      /\b(?:math\w*|num\w*|count\w*|times tables?|calculat\w*|add(?:s|ing|ition)?|subtract\w*|sums?|money|coins?|tell the time|clock|digits?|plus|take away|divi\w*|multipl\w*|shapes?|measur\w*)\b/i,
  },
  {
    name: 'attention',
    named:
      /\b(?:attention|concentrat\w*|focus\w*|distract\w*|attend to|sit(?:ting)? still|stay(?:ing)? on task|on[- ]task)\b/i,
    touched:
      /\b(?:attention|attend\w*|concentrat\w*|focus\w*|distract\w*|listen\w*|task\w*|sit\w*|seat\w*|stay\w*|finish\w*|complet\w*|timer|work (?:for|on)|works|start(?:s|ing)? (?:work|his|her|their|each|the)|carpet|calm\w*|break\w*|bucket)\b/i,
  },
  {
    name: 'speech and language',
    named:
      /\b(?:speech|vocabulary|expressive|receptive|language|stammer\w*|stutter\w*|(?:follow\w*|understand\w*) (?:\w+ ){0,3}instructions?)\b/i,
    touched:
      /\b(?:speech|speak\w*|spoken|say\w*|said|sounds?|talk\w*|tell\w*|told|words?|sentences?|vocabulary|language|communicat\w*|ask\w*|answer\w*|instructions?|understand\w*|sign\w*|makaton|symbols?|pictures?|name|names|naming|describ\w*|explain\w*|retell\w*|question\w*|listen\w*|greet\w*|convers\w*|salt|slt|pecs|stammer\w*|semantics|order|discuss\w*|present\w*|read\w*)\b/i,
  },
  {
    name: 'speech sounds',
    named: /\b(?:speech sounds?|pronounc\w*|articulat\w*|says? ["“‘][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{1,2}["”’] for)/i,
    touched: /\b(?:speech|sounds?|pronounc\w*|articulat\w*|salt|slt|therap\w*|clear(?:ly|er)?|phonolog\w*)\b/i,
  },
  {
    name: 'worries and strong feelings',
    named:
      /\b(?:anxi\w*|worr(?:y|ies|ied)|panic\w*|angry|anger|meltdowns?|outbursts?|tantrums?|emotions?|regulat\w*|self-esteem|low mood|tearful)\b/i,
    touched:
      /\b(?:anxi\w*|worr\w*|panic\w*|ang(?:er|ry)|feel\w*|emotion\w*|calm\w*|regulat\w*|zones?|upset\w*|cope\w*|coping|break\w*|(?:help|time[- ]?out|exit|calm|feelings?|worry|break|emotions?|traffic light|red|green|yellow|pause|i.m full) cards?|confiden\w*(?! (?:with|in) (?:(?:his|her|their|own) )?(?:reading|writing|spelling|maths|phonics))|self-esteem|esteem|elsa|mentor\w*|counsel\w*|breath\w*|settl\w*|enter\w*|come into|walk into|say goodbye|safe|quiet|relax\w*|check-?in|thrive|nurture|mood|resilien\w*|incidents?|hurt\w*|hit\w*)\b/i,
  },
  {
    name: 'friendships',
    named:
      /\b(?:friends?|friendships?|turn[- ]taking|take turns|social skills|social interaction|getting on with|play(?:s|ing)? with|(?:eats?|sits?|plays?|stands?|is|spends \w+) (?:[a-z]+ ){0,2}(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own))\b/i,
    touched:
      /\b(?:friend\w*|play\w*|turns?|games?|social\w*|partner\w*|peers?|others|other children|classmate\w*|join\w*|club|lego|shar\w*|team|talk\w*|convers\w*|greet\w*|together|kind)\b/i,
  },
  {
    name: 'using the hands',
    named:
      /\b(?:fine[- ]motor|handwriting|pencil (?:grip|grasp|control)|scissors?|letter formation|buttons?|zips?|laces|cutlery)\b/i,
    touched:
      /\b(?:motor|hands?|handwriting|pencil\w*|scissor\w*|cut\w*|letters?|writ\w*|button\w*|zip\w*|lace\w*|cutlery|knife|fork|spoon|grip\w*|finger\w*|draw\w*|thread\w*|typ(?:e|es|ing)|keyboard|laptop|dress\w*|coat|shoes?|copy|copies|copying|fizzy|trace\w*|form(?:s|ing)? (?:his|her|their|all|each)|occupational)\b/i,
  },
  {
    name: 'using the toilet',
    named:
      /\b(?:toilet\w*|napp(?:y|ies)|contin\w{0,2}ence|incontinen\w*|potty|soil(?:s|ing)|wet(?:s|ting) (?:him|her|them)sel(?:f|ves))\b/i,
    touched:
      /\b(?:toilet\w*|napp\w*|contin\w*|incontin\w*|potty|soil\w*|wet\w*|dry|accidents?|pants|loo|bathroom|wee|poo|wash\w*|chang(?:e|es|ing) (?:himself|herself|clothes)|self[- ]care|personal care)\b/i,
  },
  {
    name: 'eating',
    named:
      /\b(?:eat(?:s|ing)? (?:very |a )?(?:few|little|only|hardly|limited|narrow)|food refusal|restricted (?:diet|eating)|eating|feeding|coughs? on|chokes?|gags?|lumpy|swallow\w*|chew\w*)\b/i,
    touched:
      /\b(?:eat\w*|food\w*|meal\w*|tast\w*|feed\w*|swallow\w*|chew\w*|plate|diet\w*|bite\w*|fruit|lunch ?box|mouthfuls?)\b/i,
  },
  {
    name: 'noise, touch and other senses',
    named:
      /\b(?:nois(?:e|es|y)|loud|ear ?defenders?|sensory|over-?stimulated|overload(?:ed)?|bright lights?|textures?|smells?|crowd(?:s|ed)?|busy (?:places?|rooms?|corridors?|hall))\b/i,
    touched:
      /\b(?:nois\w*|loud\w*|quiet\w*|ear ?defenders?|headphones|sensory|stimulat\w*|overload\w*|lights?|textur\w*|smell\w*|crowd\w*|busy|hall|canteen|corridor\w*|lunch\w*|calm\w*|den|tent|break\w*|circuits?|fidget\w*|wobble|weighted|chew\w*|leave early|early|swing|occupational)\b/i,
  },
  {
    name: 'moving about',
    named:
      /\b(?:gross[- ]motor|balance|co-?ordination|hypermobil\w*|muscle tone|walking|mobility|wheelchair|stairs?|falls? over|clumsy)\b/i,
    touched:
      /\b(?:motor|balanc\w*|co-?ordinat\w*|mov(?:e|es|ing|ement)(?! (?:from|up|on)\b)|walk\w*|mobil\w*|wheelchair|stairs?|steps|run\w*|jump\w*|climb\w*|ball|bike|ride|swim\w*|pe|physio\w*|stretch\w*|exercis\w*|stand\w*|frame|circuits?|ramp|lift|trips?|rail|fizzy|hop\w*|core|yoga|dance|sit\w*)\b/i,
  },
  {
    name: 'sleep and tiredness',
    named: /\b(?:tired(?:ness)?|fatigue|tires (?:quickly|easily)|sleep(?:s|ing)? (?:badly|poorly|little)|exhausted)\b/i,
    touched:
      /\b(?:tir(?:e|es|ed|ing)\w*|fatigue|rest\w*|sleep\w*|break\w*|energy|pac(?:e|es|ing)|short\w*|stamina|timetable|early|morning\w*|after lunch|quiet|time)\b/i,
  },
  {
    name: 'being in school',
    named:
      /\b(?:attendance|school refusal|late (?:to|for) school|missed (?:\d+|\w+) days|not (?:coming|been) (?:in|to) school|EBSA)\b/i,
    touched:
      /\b(?:attend\w*|in(?:to)? school|at school|arriv\w*|late|on time|gate|register\w*|registration|out of \d+ days|every day|punctual\w*)\b/i,
  },
];

/** Areas of need as forms abbreviate them: a whole field that nobody explains, so that it takes plainer words to answer it. */
const shorthand: readonly Topic[] = [
  {
    name: 'speech and language',
    named: /\b(?:SLCN|DLD)\b/,
    touched:
      /\b(?:speech|speak\w*|spoken|language|vocabulary|instructions?|sentences?|sign(?:s|ing)?|makaton|pecs|symbols?|talk\w*|explain\w*|describ\w*|retell\w*|questions?|answer\w*|nam(?:e|es|ing)|says?|greet\w*|convers\w*|(?:\d+|new|different|single|topic) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?words?)\b/i,
  },
  {
    name: 'worries and strong feelings',
    named: /\bSEMH\b/,
    touched:
      /\b(?:anxi\w*|worr\w*|panic\w*|ang(?:er|ry)|feel\w*|emotion\w*|calm\w*|regulat\w*|zones?|upset|cop(?:e|es|ing)|confiden\w*|esteem|elsa|mentor\w*|counsel\w*|breath\w*|settl\w*|card|safe|mood|incidents?|hurt\w*|hit\w*|kick\w*|friend\w*|play\w*|turns?|join\w*|nurture|behaviou?r|attend\w*)\b/i,
  },
  {
    name: 'noise, touch and other senses',
    named: /\bSPD\b/,
    touched:
      /\b(?:sensory|nois\w*|loud|ear ?defenders?|texture\w*|circuits?|fidget\w*|weighted|chew\w*|messy|touch\w*)\b/i,
  },
];

/** A need that the plan names and no outcome, wish or support touches. */
export interface OpenNeed {
  /** The sentence of the need. */
  readonly span: Span;
  /** Its topic in plain words: `reading and writing`. */
  readonly topic: string;
}

/** What says that a sentence of the needs is a difficulty, and what says that it is none or in other hands. */
const hard =
  /\b(?:hard|difficult\w*|struggl\w*|need\w*|cannot|can't|can’t|behind|delay\w*|below|slow\w*|trouble|not yet|unable|limited|weak|poor|avoid\w*|tir(?:es|ed|ing)|disorder|support|only|few|little|anxi\w*|worr\w*|meltdowns?|outbursts?|tantrums?|alone|by (?:him|her|them)sel(?:f|ves)|would like (?:more|some|a)|low|not always|too (?:loud|noisy|busy)|hurts?|aches?|pain(?:ful)?|skip(?:s|ped)|misses|missed)\b/i;
const settled =
  /\b(?:nothing|none|not needed|no (?:concerns?|difficult\w*|need)|age[- ](?:related|appropriate|expected)|as expected|in line with|well|strength\w*|enjoys?|good|loves?|(?<!would )likes?|confident|medication|managed|care plan|priority|next (?:cycle|term|year)|later|waiting|referr\w*|already|resolved|improved|(?:mum|dad|parents?|family)['’]?s? (?:had|has|have|was|were|found|finds)|diagnos\w*|when he was|when she was|history)\b/i;

/** “SLCN”, “SEMH and SpLD”, “Speech sounds”: an area of need named in a field, without a sentence. */
const shortAnswer = /^[^.!?]{2,40}\.?$/;

/** Sections in which something is done or hoped about a need. */
const meets =
  /^(?:outcomes|provision|how_to_support|home|next_steps|plan$|do$|needs_to_change|recommendations|reviewing_outcomes|pupil_passport)/;

/** Needs named in the needs section that nothing else in the plan touches; in the order of the plan, one for each topic. */
export function findOpenNeeds(plan: Plan): readonly OpenNeed[] {
  const { passages, blocks, outcomes, provisions } = plan;
  const wordsAt = ({ block, from, to }: Span) => blocks.get(block)!.text.slice(from, to);
  const own = new Set([...outcomes, ...provisions].map(({ span }) => span.block));
  const answers = passages.filter(
    (passage) =>
      passage.role === 'content' &&
      (meets.test(passage.section ?? '') || passage.field === 'provision' || own.has(passage.block)) &&
      passage.field !== 'need' &&
      passage.field !== 'baseline',
  );
  const answer = answers.map(wordsAt).join('\n');
  const asked = new Map<RegExp, boolean>();
  const isTouched = (touched: RegExp) => {
    const known = asked.get(touched) ?? touched.test(answer);
    asked.set(touched, known);
    return known;
  };
  const open = new Map<string, OpenNeed>();
  for (const { span, passage } of needSentences(plan)) {
    const words = wordsAt(span);
    const short = words.length <= 40 && (shortAnswer.test(words) || passage.field === 'need');
    if (!(holds(hard, words) || short) || (holds(settled, words) && !short)) continue;
    for (const { name, named, touched } of short ? [...shorthand, ...topics] : topics) {
      if (!open.has(name) && holds(named, words) && !isTouched(touched)) open.set(name, { span, topic: name });
    }
  }
  return [...open.values()];
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
