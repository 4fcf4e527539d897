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

/**
 * Whether a text seems to be English; doubt counts as English, and so does anything under 25 words.
 * Looks at the first 20,000 characters of its parts only.
 */
export function seemsEnglish(parts: readonly string[]): boolean {
  let start = '';
  for (const part of parts) {
    if (start.length >= enough) break;
    start += `${part.slice(0, enough)}\n`;
  }
  start = start.slice(0, enough);
  let all = 0;
  let letters = 0;
  let ours = 0;
  let theirs = 0;
  for (let at = 0; at < start.length; at++) {
    const from = at;
    while (at < start.length && isLetter(start.charCodeAt(at))) at++;
    if (at === from) continue;
    all++;
    letters += at - from;
    const word = wordAt(start, from, at);
    if (english.has(word)) ours++;
    else if (foreign.has(word)) theirs++;
  }
  // Scripts without spaces make few “words”.
  if (all < 25) return letters < 60 || latinShare(start) > 0.5;
  return latinShare(start) >= 0.5 && (theirs < all * 0.12 || ours * 2 > theirs);
}

const isLetter = (unit: number): boolean => {
  const kind = kindOf(unit);
  return kind === Kind.letter || kind === Kind.upper || unit === 39;
};

const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;

/** The share of Latin among the letters. */
function latinShare(text: string): number {
  let letters = 0;
  let ours = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    const kind = kindOf(point);
    const isPlain = point < 0xaa && (kind === Kind.letter || kind === Kind.upper);
    const character = point < 0xaa ? '' : String.fromCodePoint(point);
    if (!isPlain && !letter.test(character)) continue;
    letters++;
    if (isPlain || latin.test(character)) ours++;
  }
  return letters === 0 ? 1 : ours / letters;
}
