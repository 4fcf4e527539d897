import { shortForms, spellings } from '../../lexicons/names';
import { fold } from './name-words';

/** The name of the child as the plan gives it. */
export interface ChildName {
  readonly first?: string;
  readonly full?: string;
  /** Everything the child may be called, folded: all parts of the name, nicknames, usual short forms. */
  readonly own: ReadonlySet<string>;
}

/** Words that stand in a name field without being a name. */
const noName =
  /^(?:name|first|last|full|child|children|pupil|student|learner|the|of|known|as|preferred|tbc|xxx+|insert|n\/?a|class|year|dob|date|birth|male|female|mr|mrs|miss|ms|dr)$/i;

/** Reads what stands in a name field: `Katie Nowak`, `Nowak, Katie`, `Benjamin (Ben) Carter`, `Kit Lee, known as Kitty`. */
export function readName(written: string, knownAs = ''): ChildName | undefined {
  if (/[<[{_]|x{3}/i.test(written) || written.length > 80) return;
  const line = written
    .split(
      /\n|\t| {2,}(?!\()|\b(?:date of birth|d\.?o\.?b|class|year|aged?)\b|,(?= \S+ (?:class|form|room|group)\b)/i,
    )[0]!
    .trim();
  const aside = [
    ...line.matchAll(
      /[("“‘'](?:(?:known|likes to be known|likes to be called|goes by|called|prefers|usually) (?:as )?)?([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ̀-ͯ -]+)[)"”’']|\b(?:known|likes to be (?:known|called)|goes by|called|prefers|everyone calls (?:me|him|her|them)) (?:as )?([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ̀-ͯ-]+)/gi,
    ),
  ];
  const nicknames = [...aside.map((match) => (match[1] ?? match[2])!.trim()), ...words(knownAs)].flatMap(namesAmong);
  let plain = line;
  for (const [whole] of aside) plain = plain.replace(whole, ' ');
  // A sentence behind the name tells something else.
  plain = plain.split(/(?<=\p{Ll}{3})\. /u)[0]!;
  const comma = /^([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}' ’-]+),\s*([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}' ’-]+)$/u.exec(plain.trim());
  const parts = words(comma ? `${comma[2]!} ${comma[1]!}` : plain);
  // `NOWAK Katie`: the family name in capitals stands first.
  const [one, two] = parts;
  if (one && two && one.length > 1 && one === one.toUpperCase() && two !== two.toUpperCase())
    parts.push(parts.shift()!);
  const first = nicknames[0] ?? parts[0];
  if (!first || parts.length > 6 || first.length < 2) return;
  return named(first, parts, nicknames);
}

/** “She likes to be called Immy”, “Priya to everyone”: of words with and without a capital those with one. */
function namesAmong(text: string): readonly string[] {
  const all = words(text);
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 0 ? capitals : all;
}

/** A name and all that the child may be called. */
export function named(first: string, parts: readonly string[], nicknames: readonly string[] = []): ChildName {
  const own = new Set([...parts, ...nicknames, first].flatMap((part) => [fold(part), ...fold(part).split('-')]));
  const given = [fold(parts[0] ?? first), fold(first)];
  for (const forms of shortForms) {
    if (!given.some((part) => forms.has(part))) continue;
    // `Katy` is no short form of `Katie` but another spelling.
    for (const form of forms) if (!given.some((part) => isSameSound(form, part))) own.add(form);
  }
  for (const part of [...own]) if (part.length < 2) own.delete(part);
  const full = parts.length > 1 ? parts.map(title).join(' ') : undefined;
  return { first: title(first), ...(full && { full }), own };
}

/** `KATIE` and `katie` as `Katie`; mixed capitals such as `McKenzie` stay, and initials such as `TJ`. */
const title = (name: string) =>
  (name === name.toUpperCase() && !/^(?:[A-Z]J|[B-DF-HJ-NP-TV-Z]{2})$/.test(name)) || name === name.toLowerCase()
    ? name.toLowerCase().replace(/(?:^|[-'’])[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/g, (letter) => letter.toUpperCase())
    : name;

const words = (text: string): string[] =>
  (text.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]*/gu) ?? []).filter((word) => !noName.test(word));

/** Whether a folded word is one of the child's names, or the beginning of one, or one begun by it (`Sam`, `Samuel`). */
export function isOwn({ own, first }: ChildName, lower: string): boolean {
  if (own.has(lower)) return true;
  const mine = first ? fold(first) : '';
  // “Idriss” is another matter.
  if (mine.length >= 3 && !mine.endsWith('s') && lower === `${mine}s`) return true;
  const shorter = Math.min(mine.length, lower.length);
  return (
    shorter >= 3 &&
    Math.abs(mine.length - lower.length) > 1 &&
    !isSameSound(mine, lower) &&
    (mine.startsWith(lower) || lower.startsWith(mine)) &&
    /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+$/.test(lower)
  );
}

/** A rough English sound of a name: enough to tell that `Katy` is `Katie`. */
function sound(name: string): string {
  return fold(name)
    .replace(/agh$/, 'a')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/^w/, 'v')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/ie|ei|ee|ea/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[^aeiou]h$/, (end) => end[0]!)
    .replace(/(?<=..[^aeiou])e$|(?<=a)h$/, '');
}

/** Two folded names are one name spelled in two ways. */
export function isSameSound(one: string, other: string): boolean {
  return (
    one !== other && (sound(one) === sound(other) || spellings.some((group) => group.has(one) && group.has(other)))
  );
}

/** One letter added, left out, changed, or two exchanged. */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return one.slice(at + 1) === other.slice(at + 1) || (swapped && one.slice(at + 2) === other.slice(at + 2));
}

/** Two neighbouring letters exchanged, and nothing else. */
export const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  Array.from(one).sort().join('') === Array.from(other).sort().join('') &&
  isOneEdit(one, other);
