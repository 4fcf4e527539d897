import { Kind, kindOf } from './characters';
import { wordAt } from './word-table';

/** The commonest short words of English, and of the other languages most often written by families in English schools. */
const english = words(
  'the of and to in is that it for with he she they his her their will can be has have not an at from by this are was you we when what who how or but if so do does needs likes help',
);
const foreign = words(
  'le la les des du une et est dans pour avec que qui il elle nous vous der die das und ist nicht mit ein eine den von zu auf für el los las y en es con por para una su del que se un jest nie się na do że z w jak to o i nu și este cu la pe mai sunt di che non per con sono gli e della um uma os as não com ao ei og det som på är och att inte ve bir bu için ile değil',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const enough = 20_000;

/** What the words and letters of a text are. */
interface Tally {
  words: number;
  english: number;
  foreign: number;
  letters: number;
  latin: number;
}

/**
 * Whether a text seems to be English; doubt counts as English, and so does anything under 25 words.
 * Looks at the first 20,000 characters of its parts only.
 */
export function seemsEnglish(parts: readonly string[]): boolean {
  const tally: Tally = { words: 0, english: 0, foreign: 0, letters: 0, latin: 0 };
  let left = enough;
  for (const part of parts) {
    if (left <= 0) break;
    count(part.slice(0, left), tally);
    left -= part.length + 1;
  }
  const isLatin = tally.latin * 2 >= tally.letters;
  // Scripts without spaces make few “words”.
  if (tally.words < 25) return tally.letters < 60 || tally.latin * 2 > tally.letters;
  return isLatin && (tally.foreign < tally.words * 0.12 || tally.english * 2 > tally.foreign);
}

function count(text: string, tally: Tally): void {
  for (let at = 0; at < text.length; at++) {
    const from = at;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === Kind.letter || kind === Kind.upper) {
        tally.letters++;
        if (unit < firstForeign || latin.test(text[at]!)) tally.latin++;
      } else if (unit !== apostrophe) break;
    }
    if (at === from) continue;
    tally.words++;
    const word = wordAt(text, from, at);
    if (english.has(word)) tally.english++;
    else if (foreign.has(word)) tally.foreign++;
  }
}

const apostrophe = 39;
/** Letters below are Latin. */
const firstForeign = 0x250;
const latin = /\p{Script=Latin}/u;
