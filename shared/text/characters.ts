/** What a code unit is to the tokenizer. */
export const Kind = { other: 0, letter: 1, upper: 2, digit: 3, apostrophe: 4 } as const;

/** Code units below this are looked up; the rest are rare in a plan and asked one by one. */
const limit = 0x250;
const kinds = new Uint8Array(limit);
const folded = new Uint16Array(limit);
const vowels = new Uint8Array(limit);

for (let unit = 0; unit < limit; unit++) {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  // “İ” folds to two units: it stays as it is, so that offsets stay true.
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  if (/\p{Lu}/u.test(character)) kinds[unit] = Kind.upper;
  else if (/\p{L}/u.test(character)) kinds[unit] = Kind.letter;
  else if (unit >= 48 && unit <= 57) kinds[unit] = Kind.digit;
  if (/[aeiouyàáâäãåèéêëìíîïòóôöùúûü]/.test(lower)) vowels[unit] = 1;
}
kinds[0x27] = Kind.apostrophe;

const rareLetter = /[\p{L}\p{M}\p{Nd}]/u;

/** Kind of a UTF-16 code unit. Half of a surrogate pair counts as a letter, so that a word beyond the plane stays whole. */
export function kindOf(unit: number): number {
  if (unit < limit) return kinds[unit]!;
  if (unit === 0x2019) return Kind.apostrophe;
  if (unit >= 0xd800 && unit <= 0xdfff) return Kind.other;
  return rareLetter.test(String.fromCharCode(unit)) ? Kind.letter : Kind.other;
}

/** The unit in lower case, with one kind of apostrophe. */
export const fold = (unit: number): number => (unit < limit ? folded[unit]! : unit === 0x2019 ? 0x27 : unit);

/** Whether the unit is a vowel for counting syllables. */
export const isVowel = (unit: number): boolean => unit < limit && vowels[unit] === 1;
