import { cutWordings, type CutWording } from '../../lexicons/cut-wordings';
import { respectfulWords } from '../../lexicons/respectful-words';
import { findWordings, Wordings } from '../../text/find-wordings';
import type { Entry } from '../../text/prose';
import { wordSet } from '../../text/word-set';
import { WordingBook } from '../../text/wording';
import { wordsOfSentence, type SentenceWords } from '../../text/wording-words';

/** A wording with its conditions as sets, and the entry that its hits have. */
export interface Way extends CutWording {
  readonly entry: Entry;
  readonly after?: ReadonlySet<string>;
  readonly barring?: ReadonlySet<string>;
}

/** A way of being unfair that a sentence has: offsets in the text. */
export interface UnfairWay {
  readonly what: Way;
  /** Where the wording begins: whom it is said of is asked from here. */
  readonly start: number;
  /** What is reported. */
  readonly from: number;
  readonly to: number;
}

interface Prepared {
  readonly family: ReadonlySet<string>;
  readonly wordings: Wordings<Way>;
}

let prepared: Prepared | undefined;

/** What is made ready when it is first asked for, so that loading costs nothing. */
export const waysReady = (): Prepared => (prepared ??= prepare());

function prepare(): Prepared {
  const book = new WordingBook(respectfulWords);
  const family = new Set(respectfulWords.relative!.split('|'));
  const all = cutWordings.map((one) => ({ ways: one.ways.split('\n'), what: wayOf(one) }));
  return { family, wordings: new Wordings(book, all) };
}

function wayOf(one: CutWording): Way {
  const { ways, instead, kind, arguable, notAfter, unlessWith } = one;
  const entry: Entry = {
    list: 'respectful-language',
    phrase: ways,
    instead: [instead],
    kind,
    ...(arguable && { arguable }),
  };
  return {
    ...one,
    entry,
    ...(notAfter && { after: wordSet(notAfter) }),
    ...(unlessWith && { barring: wordSet(unlessWith) }),
  };
}

/** Characters of a sentence that wordings read; what is longer is no sentence. */
const longest = 1500;

/** Unfair ways of saying something in the sentence that stands at `begin` to `end` of a text, whoever it is said of. */
export function* unfairWays(text: string, begin: number, end: number): Iterable<UnfairWay> {
  const { family, wordings } = waysReady();
  const words = wordsOfSentence(text, begin, Math.min(end, begin + longest));
  for (const { what, start, first, last } of findWordings(wordings, words)) {
    if (isBarred(what, words, start, family)) continue;
    yield { what, start: words.starts[start]!, from: words.starts[first]!, to: words.ends[last - 1]! };
  }
}

/** Whether a wording is not meant among these words. */
function isBarred(
  { after, barring, ofFamily }: Way,
  { ids }: SentenceWords,
  first: number,
  family: ReadonlySet<string>,
): boolean {
  if (after?.has(ids[first - 1] ?? '') || (barring && ids.some((id) => barring.has(id)))) return true;
  return ofFamily === true && !ids.slice(0, first).some((id) => family.has(id));
}
