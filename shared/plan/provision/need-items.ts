import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { isBlank } from '../blank';
import { stemsOf } from '../outcome/stems';
import type { Plan } from '../plan';

/** A need that has a name of its own: “Sleep: awake past one o'clock most nights”. */
export interface NeedItem {
  /** Its words, without the name. */
  readonly span: Span;
  readonly name: string;
}

const named = /(?:^[\d.)\s]*|(?<=[.!?;] ))(\p{Lu}[\p{L}’' ,/&-]{2,30}): (?=\S)/gu;

/** The needs that have names, in the order of the plan. */
export function needItems({ passages, blocks }: Plan): readonly NeedItem[] {
  return passages.flatMap(({ role, section, block, from, to }) => {
    if (role !== 'content' || (section !== 'needs' && section !== 'planning_needs')) return [];
    const text = blocks.get(block)!.text.slice(from, to);
    if (!text.includes(': ') || isBlank(text)) return [];
    const starts = [...text.matchAll(named)];
    return starts.map((start, at): NeedItem => {
      const end = starts[at + 1]?.index ?? text.length;
      const begin = start.index + start[0].length;
      return { name: start[1]!, span: { block, from: from + begin, to: from + text.slice(0, end).trimEnd().length } };
    });
  });
}

/** Words that stand in most plans and tell of no need. */
const everyday = wordSet(
  'lesson class school minut adult child children group morn afternoon teach help support work find hard difficult need struggl desk room tabl year form english mum dad famili mondai tuesdai wednesdai thursdai fridai half hour second count check out tak put start go get mak do keep com look see say giv aft about befor need nothing anything nurseri colleg two three four five six eight nine ten twice once first last only just ask',
);

/** The words that tell what a text is about, as stems. */
export const toldBy = (text: string, name: string | undefined): readonly string[] =>
  // “The right-hand side” is about no hand.
  [...stemsOf(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''), name)].filter((stem) => !everyday.has(stem));
