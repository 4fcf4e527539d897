import type { Block } from '../../text/draft';
import { holds } from '../../text/match';
import { kinWords } from '../child/kin';
import { longestLabel } from '../label';
import { lookUp } from '../vocabulary';

const kin = `(?:${kinWords.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')})`;
const hasKin = new RegExp(`\\b${kin}\\b`);
/** Whether words name one of the family by who they are: “Mrs S. Bellamy, mother”. */
export const namesKin = (text: string): boolean => holds(hasKin, text);
const onlyKin = new RegExp(`^(?:${kin}(?:,? (?:and|&) |/| or |$)){1,3}$`);
/** Whether words are those of the family and nothing else: “Mum and Dad”. */
export const isKin = (text: string): boolean =>
  text.length <= longestLabel && onlyKin.test(text.toLowerCase().replace(/^(?:my|his|her|their) |[\s:]+$/g, ''));
/** From its first letter only: “A-A-A-…” would be read again from each of them. */
const name = '(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-])\\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+';
/** “Mia, her mum and Mr Osei”: a first name alone among others, and no mother. */
const inList = new RegExp(
  `(?:^|[,:;.] )(${name}), (?:her|his|their|my) ${kin} (?:and|&) (?:(?:Mr|Mrs|Ms|Miss|Dr) \\p{Lu}|${name}(?!(?: ${name})?, (?:her|his|their|my) ))`,
  'u',
);
const titled = `(?:(?:Mr|Mrs|Ms|Miss|Dr) )?${name}`;
const people = `(${titled})(?: ${name})?(?:,? (?:and|&) (${titled})(?: ${name})?)?`;
const whose = `(?:my|[Hh]is|[Hh]er|[Tt]heir|${name}['’]s)`;

/** “Jamie Rusk, his nan and the Bridge team” are three. */
const behindName = ` \\((?:${whose} |foster )?${kin}\\b|, (?:the )?${whose} ${kin}\\b(?! ${name}| (?:and|&) (?:the|his|her|their) )`;

/** “Ania Wieczorek (Oskar's mum)”, “Mrs Pelham, his mother”; “Mum (Efua)”, “Mother: Ania Pelham”, “his mum and dad, Ngozi and Peter Achebe”; each with what a text must have for it. */
const introductions = [
  { sign: new RegExp(behindName, 'u'), shape: new RegExp(`${people}(?:${behindName})`, 'gu') },
  {
    sign: new RegExp(`${kin}(?: \\(|[:,] )`),
    shape: new RegExp(
      `\\b(?:${kin}(?:(?:/| and | & )${kin})?(?: \\(|: )|${whose} ${kin}(?:(?: and | & )${kin})?, )${people}`,
      'gu',
    ),
  },
];

/** What begins a sentence behind “Mum: ” names nobody. */
const noName = /^(?:we|yes|no|he|she|they|it|the|this|all|both|page|reading)$/i;

/** Finds the names of the child's family as the draft introduces them (“Ania”, “Mrs Pelham”); empty where it names none. */
export function relativeNames(blocks: readonly Block[]): readonly RegExp[] {
  const found = new Set<string>();
  for (const { text } of blocks) {
    const listed = inList.exec(text)?.[1];
    for (const { sign, shape } of introductions)
      for (const [, first, second] of holds(sign, text) ? text.matchAll(shape) : [])
        for (const one of [first, second])
          if (one && one !== listed && !noName.test(one) && !lookUp(one)) found.add(one);
  }
  if (found.size === 0) return [];
  return [new RegExp(`\\b(?:${[...found].flatMap((one) => [one, one.toUpperCase()]).join('|')})\\b`, 'g')];
}

/** “Mrs Pelham” where the child is a Pelham; none where the child's full name is not given. */
export function ofSurname(fullName: string): readonly RegExp[] {
  const surname = new RegExp(`^${name} (?:${name} )?(${name})(?= \\(|\\W*$)`, 'u').exec(fullName)?.[1];
  return surname === undefined ? [] : [new RegExp(`\\b(?:Mr|Mrs|Ms|Miss) ${surname}\\b`, 'gi')];
}

/** A heading with “Mum” for one of the family who is called by name. */
export const withoutRelatives = (heading: string, names: readonly RegExp[]): string =>
  // “Ana (Mum) told us” says it already.
  hasKin.test(heading)
    ? heading
    : names
        .reduce((text, one) => text.replace(one, 'Mum'), heading)
        .replace(/\bMum(?:,? (?:and|&) Mum\b)+/g, 'Mum and Dad');
