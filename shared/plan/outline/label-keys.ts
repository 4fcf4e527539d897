import { headingWords } from './heading-words';

/** A heading without case, numbers before it and marks after it. */
export const labelKey = (heading: string): string =>
  heading
    .slice(0, longestKey)
    .toLowerCase()
    .replace(/^[\s\d.)]+|[\s:.?]+$/g, '')
    .replace(/\s+/g, ' ');

/** Characters; more is no label, and blanks without end are not looked through from each of them. */
const longestKey = 400;

/** A heading as `labelKey` has it, less what counts it: “PLAN AND DO, cycle two”. */
export const headKey = (heading: string): string => labelKey(heading.slice(0, 120)).replace(counting, '');
const counting = /\W?\b(?:\d{1,2}|one|two|three|four|first|second|third|last|next)\b/g;

/** A label as `labelKey` has it, less the number of its target: “Mountain 2”, “OBJ_2_START”, “Second thing”. */
export const repeatedKey = (label: string): string => numberedLabel(label).key;

/** The key of a label that may number its target, and that number. */
export function numberedLabel(label: string): { readonly key: string; readonly number?: string } {
  const key = labelKey(headingWords(label.replaceAll('_', ' ')));
  const ordinal = /^(first|second|third|fourth|fifth) (?=\p{L})/u.exec(key);
  if (ordinal) return { key: key.slice(ordinal[0].length), number: String(ordinals.indexOf(ordinal[1]!) + 1) };
  const inside = label.includes('_') ? /^(\p{L}+) (\d{1,2}) (?=\p{L})/u.exec(key) : null;
  if (inside) return { key: `${inside[1]!} ${key.slice(inside[0].length)}`, number: inside[2]! };
  const number = ofNumber.exec(key);
  return number ? { key: key.slice(0, number.index), number: number[1]! } : { key };
}
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const ofNumber = /[^\p{L}\d]*\b(\d{1,2}[a-d]?|[a-h]|one|two|three|four|five|six)$/u;
