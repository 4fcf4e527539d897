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
  const all = start.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  if (all.length < 25) {
    // Scripts without spaces make few “words”.
    return all.join('').length < 60 || latinShare(start) > 0.5;
  }
  if (latinShare(start) < 0.5) return false;
  let ours = 0;
  let theirs = 0;
  for (const word of all) {
    if (english.has(word)) ours++;
    else if (foreign.has(word)) theirs++;
  }
  return theirs < all.length * 0.12 || ours * 2 > theirs;
}

const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;

/** The share of Latin among the letters. */
function latinShare(text: string): number {
  let letters = 0;
  let ours = 0;
  for (const character of text) {
    const isPlain = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    if (!isPlain && (character < '\u00aa' || !letter.test(character))) continue;
    letters++;
    if (isPlain || latin.test(character)) ours++;
  }
  return letters === 0 ? 1 : ours / letters;
}
