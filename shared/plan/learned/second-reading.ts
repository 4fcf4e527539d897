import { isSureName } from '../child/people';
import { featuresOf } from './features';
import { learned } from './judgements';
import { questions, type Question } from './questions';
import { readTable, sumsOf, type Table } from './table';

/** How much a yes and a no of the reading by grammar count for beside the reading by words. */
const trust: Readonly<Record<Question, { readonly yes: number; readonly no: number }>> = {
  specific: { yes: 2, no: 1 },
  measurable: { yes: 2.5, no: 1 },
  timeBound: { yes: Infinity, no: 2.5 },
  provision: { yes: 3, no: Infinity },
  specified: { yes: 2, no: 2 },
  quantified: { yes: Infinity, no: 2 },
};

/** A sentence read twice. */
export interface SecondReading {
  /** What both readings say together; `first` is what the grammar said. */
  weigh(this: void, question: Question, first: boolean): boolean;
  /** The questions on which they differed and words were surer. */
  readonly doubted: readonly Question[];
}

let table: Table | undefined;

/** What tells of a sentence: not whose it is, nor whether a full stop was set. */
export const tellingOf = (text: string): ReadonlySet<string> =>
  new Set([...featuresOf([text], isSureName)].filter((one) => !one.endsWith('$')));

/** Words that a text must have to be weighed by them. */
const least = 5;

/**
 * Reads a sentence a second time, by what its words and pairs of words said in sentences that people judged, and weighs
 * that against what its grammar said: the words must be sure to say otherwise.
 */
export function readAgain(text: string): SecondReading {
  table ??= readTable(learned);
  const isWeighed = text.trim().split(/\s+/).length >= least;
  const sums = isWeighed ? sumsOf(table, tellingOf(text), questions.length) : [];
  const doubted: Question[] = [];
  const weigh = (question: Question, first: boolean): boolean => {
    const sum = sums[questions.indexOf(question)] ?? 0;
    const both = first ? sum > -trust[question].yes : sum > trust[question].no;
    if (both !== first) doubted.push(question);
    return both;
  };
  return { weigh, doubted };
}

/** What the grammar alone said of an outcome or a provision; no where it was not asked. */
export const byGrammar = <Q extends Question>(
  read: Readonly<Record<Q, boolean | null>> & Pick<SecondReading, 'doubted'>,
  question: Q,
): boolean => (read[question] === true) !== read.doubted.includes(question);
