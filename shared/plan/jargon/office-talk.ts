import { byKey, onceFor } from '../../text/once';
import type { Span } from '../../text/span';
import { isCategory, isExplainedAt, isSchoolsText, isSchoolWord, unexplainedOf } from './jargon';
import type { Plan } from '../plan';
import { inGlossary } from './glossary';
import { ofWord } from '../../text/word-table';
import { compoundsIn, opensCompound } from './compounds';
import { isLearned, learnedWordsIn } from './learned';
import { namesIn } from './named';
import { isDeed, nominalisationsIn } from './nominalisations';
import { isNumbered, numberedIn } from './numbered';
import { opensStack, stacksIn } from './stacks';
import { wordsBetween, type Run, type Word } from './words';

/** How words of the trade are known by their form alone. */
export type TalkKind = 'stack' | 'nominalisation' | 'compound' | 'learned' | 'name';

/** Words of the trade that no list has. */
export interface Talk {
  readonly kind: TalkKind;
  readonly span: Span;
  readonly quote: string;
  /** The plan explains it, but only further on. */
  readonly later?: true;
}

/** Best first: where two overlap, the first stands. Each with the words of which a sentence must have one. */
const finders: readonly (readonly [
  kind: TalkKind,
  find: (words: readonly Word[]) => Iterable<Run>,
  needs: (word: string) => boolean,
])[] = [
  ['name', namesIn, () => true],
  ['nominalisation', nominalisationsIn, isDeed],
  ['stack', numberedIn, isNumbered],
  ['stack', stacksIn, opensStack],
  ['compound', compoundsIn, opensCompound],
  ['learned', learnedWordsIn, isLearned],
];

/** The finders that a word is for, a bit for each. */
const findersOf = ofWord((word) => finders.reduce((bits, [, , needs], at) => bits | (needs(word) ? 1 << at : 0), 0));

/** Words of the trade that only their form gives away, the first of each that nothing has explained so far; read once for a plan. */
export const officeTalk = (plan: Plan, kind: TalkKind): readonly Talk[] =>
  allTalk(plan).filter((talk) => talk.kind === kind);

const allTalk = onceFor(readOfficeTalk);

function readOfficeTalk(plan: Plan): readonly Talk[] {
  const listed = byKey(plan.prose.hits('jargon'), ({ sentence }) => sentence);
  const isOwn = inGlossary(plan);
  const uses: (Talk & { term: string; sentence: number; isExplained: boolean; isNoted: boolean })[] = [];
  const explained = new Set<string>();
  plan.prose.sentences.forEach(({ block, from, to }, sentence) => {
    const { text } = plan.blocks.get(block)!;
    const words = wordsBetween(text, from, to);
    const wanted = words.reduce((bits, { small }) => bits | findersOf(small), 0);
    const taken = (listed.get(sentence) ?? []).map(({ span }) => span);
    finders.forEach(([kind, find], at) => {
      if ((wanted & (1 << at)) === 0) return;
      for (const [first, last] of find(words)) {
        const span = { block, from: words[first]!.from, to: words[last]!.to };
        if (isOwn(span) || taken.some((other) => other.from < span.to && span.from < other.to)) continue;
        taken.push(span);
        const quote = text.slice(span.from, span.to);
        const term = quote.toLowerCase();
        // Behind its explanation nothing more is asked of a term.
        const isExplained = explained.has(term) || isExplainedAt(plan, span, sentence, { expansions: [], plain: [] });
        if (isExplained) explained.add(term);
        const isNoted =
          !isExplained &&
          isSchoolsText(plan, span) &&
          !isSchoolWord(plan, quote) &&
          !isCategory(plan, { span, sentence });
        uses.push({ kind, span, sentence, quote, term, isExplained, isNoted });
      }
    });
  });
  const seen = new Set<string>();
  return unexplainedOf(uses).filter(({ term }) => seen.size < seen.add(term).size);
}
