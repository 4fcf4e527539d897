import { uncapitalised } from '../../../text/first-letter';
import type { Span } from '../../../text/span';
import { holds } from '../../../text/match';
import { onceFor } from '../../../text/once';
import type { Plan } from '../../plan';
import { answersOf, type Answer } from './answers';
import { difficultiesOf, type Difficulty } from './difficulties';
import { toldBy } from './need-items';
import type { Topic } from './topic';

/** A need that the plan names and no outcome, wish or support touches. */
export interface OpenNeed {
  /** The sentences of the need. */
  readonly span: Span;
  /** Its topic in plain words: `reading`. */
  readonly topic: string;
}

/** Needs named in the needs section that nothing else in the plan touches; in the order of the plan, one for each topic. */
export function findOpenNeeds(plan: Plan): readonly OpenNeed[] {
  const difficulties = difficultiesOf(plan).filter(({ words }) => !goesWell.test(words));
  const told = whatIsTold(plan, difficulties);
  const open = new Map<string, Open>();
  for (const need of difficulties)
    for (const topic of openTopics(need, told)) open.set(topic, joined(open.get(topic), need));
  return inOrder(plan, open);
}

/** “Walking is going well.”, “You read as well as most nine-year-olds.” */
const goesWell =
  /^[^.;]{0,40}\b(?:(?:is|are) (?:going (?:very |really )?well|fine|good|secure|strong|strengths?|not a (?:worry|concern))|(?:reads?|writes?|talks?|walks?|counts?|spells?|plays?|sees?|hears?|learns?) (?:just )?as (?:well|quickly|fast) as (?:most|other|any|the others))\b[^.;]{0,40}\.?$/i;

/** What outcomes and support say of the needs. */
interface Told {
  readonly isTouched: (need: Difficulty, topic: Topic) => boolean;
  readonly isStem: (stem: string) => boolean;
  readonly isSaid: (words: string) => boolean;
  readonly stemsOf: (words: string) => readonly string[];
}

function whatIsTold(plan: Plan, difficulties: readonly Difficulty[]): Told {
  const answers = answersOf(plan);
  const all = answers.map(({ text }) => text).join('\n');
  const stemsOf = onceFor(({ text }: Answer) => new Set(toldBy(text, plan.child.first)));
  const aboutOf = onceFor((answer: Answer) => difficulties.filter((need) => isPlainlyAbout(need, answer, stemsOf)));
  // Many needs are about the same.
  const reach = onceFor(({ named, touched }: Topic) =>
    holds(named, all) ? 'named' : holds(touched, all) ? 'touched' : 'none',
  );
  // Support that is plainly about other needs touches this one only by a word that those have not.
  const isFor = (answer: Answer, need: Difficulty, topic: Topic) => {
    const others = aboutOf(answer).filter(
      (one) => one !== need && !one.topics.includes(topic) && (one.topics.length > 0 || one.name !== undefined),
    );
    return (
      others.length === 0 ||
      need.stems.some((stem) => stemsOf(answer).has(stem) && !others.some(({ stems }) => stems.includes(stem)))
    );
  };
  let stems: ReadonlySet<string> | undefined;
  return {
    isTouched: (need, topic) =>
      reach(topic) === 'named' ||
      (reach(topic) === 'touched' &&
        answers.some((answer) => holds(topic.touched, answer.text) && isFor(answer, need, topic))),
    isStem: (stem) => (stems ??= new Set(answers.flatMap((answer) => [...stemsOf(answer)]))).has(stem),
    isSaid: (words) => all.toLowerCase().includes(words.toLowerCase()),
    stemsOf: (words) => toldBy(words, plan.child.first),
  };
}

function isPlainlyAbout(need: Difficulty, answer: Answer, stemsOf: (answer: Answer) => ReadonlySet<string>): boolean {
  if (need.topics.some(({ named }) => holds(named, answer.text))) return true;
  const stems = stemsOf(answer);
  return need.stems.filter((stem) => stems.has(stem)).length > 1;
}

/** What a need is about that nothing touches. */
function openTopics(need: Difficulty, told: Told): readonly string[] {
  const { name, words, stems, topics, troubles, byName } = need;
  const open = topics.filter((topic) => !told.isTouched(need, topic)).map((topic) => topic.name);
  if (name === undefined || byName) return open.length === topics.length || name === undefined ? open : [];
  // A name that belongs to no topic: “Snack time”, “Joining in PE”.
  if (!troubles || told.isSaid(name) || told.stemsOf(name).some(told.isStem)) return [];
  if (topics.length > 0) return open;
  return stems.length >= 3 && words.split(' ').length > 4 && !stems.some(told.isStem) ? [lowered(name)] : [];
}

/** “Joining in PE” in the middle of a sentence. */
const lowered = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : uncapitalised(name));

interface Open {
  readonly span: Span;
  readonly short: boolean;
}

/** The first full sentence of a topic, with the next one where that goes on about it. */
function joined(before: Open | undefined, { span, short }: Difficulty): Open {
  if (before && before.span.block === span.block && span.from - before.span.to <= 2 && span.from >= before.span.to)
    return { span: { ...before.span, to: span.to }, short: false };
  return before && (short || !before.short) ? before : { span, short };
}

function inOrder({ prose }: Plan, open: ReadonlyMap<string, Open>): readonly OpenNeed[] {
  const at = (one: Span) => prose.sentences.findIndex(({ block, to }) => block === one.block && to > one.from);
  const places = new Set<string>();
  const isFirst = ({ block, from }: Span) => !places.has(`${block} ${from}`) && places.add(`${block} ${from}`);
  return [...open]
    .map(([topic, { span }]) => ({ topic, span }))
    .filter(({ span }) => isFirst(span))
    .sort((one, other) => at(one.span) - at(other.span));
}
