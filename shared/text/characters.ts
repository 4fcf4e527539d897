/** What a code unit is to the tokenizer. */
export const Kind = { other: 0, letter: 1, upper: 2, digit: 3, apostrophe: 4 } as const;

/** Kind in the three low bits, lower case above them, of the units that are looked up; the rest are rare in a plan and asked one by one. */
const units = new Uint32Array(0x250);

for (let unit = 0; unit < units.length; unit++) {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  // “İ” folds to two units: it stays as it is, so that offsets stay true.
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const kind = /\p{Lu}/u.test(character)
    ? Kind.upper
    : /\p{L}/u.test(character)
      ? Kind.letter
      : unit >= 48 && unit <= 57
        ? Kind.digit
        : Kind.other;
  units[unit] = (folded << 3) | kind;
}
const apostrophe = (0x27 << 3) | Kind.apostrophe;
units[0x27] = apostrophe;

const rareLetter = /[\p{L}\p{M}\p{Nd}]/u;

/** Half of a surrogate pair is no letter; a mark that combines is one, so that its word stays whole. */
function rare(unit: number): number {
  if (unit === 0x2019) return apostrophe;
  const isLetter = (unit < 0xd800 || unit > 0xdfff) && rareLetter.test(String.fromCharCode(unit));
  return (unit << 3) | (isLetter ? Kind.letter : Kind.other);
}

/** Kind of a UTF-16 code unit in the three low bits, and above them the unit in lower case, with one kind of apostrophe. */
export const unitOf = lookUp(units);

/** A table that was handed over stays the same to the engine; a constant of a bundle is a variable, read anew for every unit. */
function lookUp(table: Uint32Array): (unit: number) => number {
  return (unit) => (unit < 0x250 ? table[unit]! : rare(unit));
}

/** Kind of a UTF-16 code unit. */
export const kindOf = (unit: number): number => unitOf(unit) & 7;

/** The unit in lower case, with one kind of apostrophe. */
export const fold = (unit: number): number => unitOf(unit) >>> 3;
