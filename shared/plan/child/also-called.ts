import type { ChildName } from './child-name';
import { isOwn } from './child-name';
import { fold, type Reading } from './name-words';
import { isPersonWord } from './people';

const quoted = '[“”‘’"\']?';
const name = `${quoted}(?<!\\p{L})(\\p{Lu}[\\p{L}\\p{M}’'-]*\\p{L})`;
const names = `${name}(?:${quoted},? or ${name})?`;
const toWhom =
  '(?:at home|at school|for short|(?:to|by|with|among) (?:us|everyone|everybody|all of us|(?:his|her|their|my|the) (?:friends|family|mates|sisters?|brothers?|cousins?|nan|mum|dad)))';
const object = '(?:him|her|them|me|himself|herself|themselves|myself)';
const subject = "(?:[Hh]e|[Ss]he|[Tt]hey|I)(?: (?:is|am|are|was|were|has been|have been)|[’']s|[’']m|[’']re)?";

/**
 * Words that give the child a name: “we call her Mimi”, “his short name is Kuba”, “she is “Dija” to us”. “My name is
 * Logan” and “they call him Logan” may have been copied with the rest of another child’s plan.
 */
const told: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b[Tt]hey (?:all |also |just )?)\\b[Cc]all(?:s|ed|ing)? ${object} (?:just |simply |only |our )?${names}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:(?!full|first|last|real)\\p{L}+ name|[Nn]ickname|name(?= (?:at|in|for|with|among)\\b))(?: (?:at|in|for|with|among) (?:\\p{Ll}+ )?\\p{Ll}+)? is ${names}`,
    'gu',
  ),
  new RegExp(
    `\\b${subject} (?:(?:also|often|usually|always|mostly|likes|like|prefers|prefer|wants|want|asks|to|be|being) ){0,4}(?:called|known as|nicknamed|goes by|go by|answers to|answer to|known to us as) ${names}`,
    'gu',
  ),
  new RegExp(`\\b${subject} (?:just |simply |always )?${name}${quoted} ${toWhom}`, 'gu'),
];

/** A name beside another of the same person, each with what must stand somewhere in the text first: “Kuba (Jakub)”, “Jakub, or Kuba,”, “Kuba is short for Jakub”. */
const besideOther: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [
    /\(/,
    new RegExp(
      `${name}${quoted} \\(${name}${quoted}(?: ${toWhom})?\\)(?=[’']s |,? (?:\\p{Ll}+s|will|can|to)\\b)`,
      'gu',
    ),
  ],
  [new RegExp(toWhom), new RegExp(`${name}${quoted}(?: \\(|, | [–-] )${name}${quoted} ${toWhom}`, 'gu')],
  [
    /\b(?:or|also|as|calls?) [“”‘’"']?\p{Lu}/u,
    new RegExp(
      `${name}${quoted}(?: \\(|, | [–-] )(?:or|also|known as|also known as|who(?:m)? (?:we|they|all|everyone|everybody|his family|her family) calls?) ${name}${quoted}(?=[,)]| [–-])`,
      'gu',
    ),
  ],
  [/short for/, new RegExp(`${name}${quoted},? (?:is |which is |it is )?short for ${name}`, 'gu')],
];

/** What the plan says in passing that the child is called beside the name in its field; folded. */
export function alsoCalled(readings: readonly Reading[], child: ChildName): readonly string[] {
  const found: string[] = [];
  for (const { text } of readings) {
    if (naming.test(text))
      for (const pattern of told)
        for (const match of text.matchAll(pattern))
          found.push(...match.slice(1).flatMap((one: string | undefined) => one ?? []));
    for (const [needs, pattern] of besideOther)
      if (needs.test(text))
        for (const [, one, other] of text.matchAll(pattern)) {
          if (isOwn(child, fold(one!))) found.push(other!);
          else if (isOwn(child, fold(other!))) found.push(one!);
        }
  }
  return found.map(fold).filter((one) => !isPersonWord(one));
}

const naming =
  /\b(?:call|name|nick|known|goes? by|answers?|at home|at school|for short|to us|to all|to every|to his|to her|to their|to my)/i;
