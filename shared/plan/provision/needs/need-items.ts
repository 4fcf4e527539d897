import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/word-set';
import { isBlank } from '../../blank';
import { stemsOf } from '../../outcome/stems';
import type { Passage, Plan } from '../../plan';
import { wordsAt } from '../../passages';

/** A need that has a name of its own: “Sleep: awake past one o'clock most nights”, “Sleep. He is awake …”. */
export interface NeedItem {
  /** The name and all that is said of it. */
  readonly span: Span;
  readonly name: string;
  readonly words: string;
}

const titled = /(?:^[\d.)\s]*|(?<=[.!?;] ))(\p{Lu}[\p{L}’' ,/&-]{2,30}): (?=\S)/gu;
/** “Snack and lunch. Aanya eats …”: a few words and a full stop at the start of a line. */
const stopped = /^[\d.)\s]*(\p{Lu}[\p{L}’',/&-]{2,20}(?: [\p{L}’',/&-]{1,20}){0,3})\. (?=\S)/u;
/** “Mrs Osei: …”, “What helps: …” and sentences name no need. */
const noName =
  /^(?:he|she|they|it|this|that|there|i|we|his|her|their|my|our|what|who|when|how|where|why|mum|dad|nan|mr|mrs|ms|miss|dr|goal|target) ?\b/i;

/** The needs that have names, in the order of the plan. */
export function needItems(plan: Plan): readonly NeedItem[] {
  const lines = needLines(plan);
  // One short sentence at the start of a line is chance, several are a list.
  const withStops = lines.filter(({ text }) => stopTitle(text, plan.child.first)).length > 1;
  return lines.flatMap(({ passage: { block, from }, text }): readonly NeedItem[] => {
    const stop = withStops ? stopTitle(text, plan.child.first) : undefined;
    const starts = stop ? [stop] : [...text.matchAll(titled)].filter(([, name]) => isNeedName(name!, plan.child.first));
    return starts.map((start, at): NeedItem => {
      const begin = start.index + start[0].indexOf(start[1]!);
      const end = text.slice(0, starts[at + 1]?.index ?? text.length).trimEnd().length;
      return {
        name: start[1]!,
        span: { block, from: from + begin, to: from + end },
        words: text.slice(start.index + start[0].length, end),
      };
    });
  });
}

function stopTitle(text: string, child: string | undefined): RegExpExecArray | undefined {
  const found = stopped.exec(text);
  const isName = found && isNeedName(found[1]!, child);
  return isName ? found : undefined;
}

const isNeedName = (name: string, child: string | undefined): boolean =>
  !noName.test(name) && !/\b(?:is|are|was|were|has|have|can)\b/.test(name) && !(child && name.startsWith(child));

/** Parts that tell of needs, and those that do in a plan that has no such part. */
const ofNeeds: ReadonlySet<string | undefined> = new Set(['needs', 'planning_needs', 'assess']);
const instead: ReadonlySet<string | undefined> = new Set([
  undefined,
  'attainment',
  'concerned_about',
  'personal_details',
  'working_not_working',
]);

/** A line of a plan that tells what the child needs. */
interface NeedLine {
  readonly passage: Passage;
  readonly text: string;
}

/** The lines of the needs that somebody filled in; where a plan has no part for them, what it tells of the child elsewhere. */
export function needLines(plan: Plan): readonly NeedLine[] {
  const lines = linesIn(plan, ofNeeds);
  return lines.length > 0
    ? lines
    : linesIn(plan, instead).filter(({ passage, text }) => !passage.field && isTold(text));
}

/** Whether a line is sentences about the child, not the entry of a form nor what the child says. */
function isTold(text: string): boolean {
  const end = text.search(/[.!?;]/);
  return end >= 0 && text.length >= 30 && !ownWords.test(text) && verb.test(text.slice(0, end));
}
const ownWords = /\b(?:I|me|my)\b/;
const verb = /\b(?:is|are|has|have|does|do|can(?:not|['’]t)?|[a-z]{2,}s)\b/;

const linesIn = ({ passages, blocks }: Plan, sections: ReadonlySet<string | undefined>): readonly NeedLine[] =>
  passages.flatMap((passage) => {
    const { role, section, block, from, to } = passage;
    if (role !== 'content' || !sections.has(section)) return [];
    const text = wordsAt({ blocks }, { block, from, to });
    return isBlank(text) ? [] : [{ passage, text }];
  });

/** Words that stand in most plans and tell of no need. */
const everyday = wordSet(
  'lesson class school minut adult child children group morn afternoon teach help support work find hard difficult need struggl desk room tabl year form english mum dad famili mondai tuesdai wednesdai thursdai fridai half hour second count check out tak put start go get mak do keep com look see say sai giv aft about befor need nothing anything nurseri colleg two three four five six eight nine ten twice once first last only just ask',
);

/** The words that tell what a text is about, as stems. */
export const toldBy = (text: string, name: string | undefined): readonly string[] =>
  // “The right-hand side” is about no hand.
  [...stemsOf(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''), name)].filter((stem) => !everyday.has(stem));
