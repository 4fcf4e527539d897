const small = new Set('a an and at by for from in into of on or the to with who'.split(' '));
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{Nd}]+(?:['’]\p{L}+)?/gu) ?? [];
const stem = (word: string) => word.slice(0, 5);
const stemsIn = (text: string) =>
  wordsIn(text.replace(/co-o/gi, 'coo'))
    .filter((word) => !small.has(word))
    .map(stem);

/** What is known of a term: the ways it can be written out, and plain words for it. */
export interface Meaning {
  readonly expansions: readonly string[];
  readonly plain: readonly string[];
}

/**
 * Whether the words around a term say what it means: “teaching assistant (TA)”, “TA (teaching assistant)”,
 * “DLD, which means …”. `before` and `after` are the rest of its sentence; `acronym` is its letters.
 */
export function explains(before: string, after: string, meaning: Meaning, acronym?: string): boolean {
  const clues = new Set([...meaning.expansions, ...meaning.plain].flatMap(stemsIn).filter((word) => word.length > 2));
  const tells = (words: string) => stemsIn(words).some((word) => clues.has(word));
  const says = stemsIn(`${before} ${after}`);
  if (meaning.expansions.some((expansion) => inOrder(stemsIn(expansion), says))) return true;
  if (
    /^(?:['’]s)?,? (?:which |that |this |it |\()?(?:means?|stands? for|is short for|is (?:when|where|the name|a way|a kind|a type|a test|a programme|a person|another word)|refers to|that is|in other words|i\.e\.|ie)\b/i.test(
      after,
    ) ||
    /\b(?:called|known as|short for|(?:name|word|term) (?:for (?:this|it) )?is)(?: the| an?)? [“"'‘]?$/i.test(before)
  )
    return true;

  if (
    /^ (?:is|are) (?:an?|the|someone|somebody|people|words|ways|when)\b[^.;]{4,80}\b(?:who|that|which|where|for|with)\b/i.test(
      after,
    )
  )
    return true;
  const [, bracketed] = /^["”'’]?\s?[([]([^)\]]{3,160})/.exec(after) ?? [];
  if (bracketed) {
    if (tells(bracketed) || (acronym && startsAs(acronym, wordsIn(bracketed)))) return true;
    if (!acronym && isDefinition(bracketed)) return true;
  }
  const [, inFront] = /^(.*\S)\s?[([]["“'‘]?$/su.exec(before) ?? [];
  if (inFront !== undefined && /^["”'’]?[)\]]/.test(after)) {
    const near = wordsIn(inFront).slice(-12);
    if (!acronym ? near.length > 1 : tells(near.join(' ')) || endsAs(acronym, near)) return true;
  }
  const [, apposed] =
    /^["”'’]?(?:\s?[-–—:=]\s|\s?=\s?|, (?=(?:an?|the|someone|somebody|who|or|where|when)\b))([^.;]{3,120})/.exec(
      after,
    ) ?? [];
  if (
    apposed &&
    (tells(apposed) || /^(?:someone|somebody)\b/.test(apposed) || (acronym && startsAs(acronym, wordsIn(apposed))))
  )
    return true;
  const [, first] = /^(.*?)(?:,? or|\s[-–—]|:)\s["“'‘]?$/su.exec(before) ?? [];
  return first !== undefined && acronym !== undefined && endsAs(acronym, wordsIn(first));
}

const isDefinition = (text: string) =>
  wordsIn(text).length > 2 &&
  !/\d|^(?:e\.?g|for|such|see|with|by|led|in|at|on|from|daily|weekly|twice|every)\b/i.test(text);

function inOrder(wanted: readonly string[], words: readonly string[]): boolean {
  if (wanted.length < 2) return false;
  return words.some((_, start) => wanted.every((word, index) => words[start + index] === word));
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
const spelled = (acronym: string) => acronym.replace(/['’]?s$|&/g, '').toLowerCase();

/** Whether the first words begin with the acronym's letters. */
function startsAs(acronym: string, words: readonly string[]): boolean {
  const letters = spelled(acronym);
  return [words, words.filter((word) => !small.has(word))].some((some) => initials(some).startsWith(letters));
}

/** Whether the last words begin with the acronym's letters. */
function endsAs(acronym: string, words: readonly string[]): boolean {
  const letters = spelled(acronym);
  return [words, words.filter((word) => !small.has(word))].some((some) => initials(some).endsWith(letters));
}
