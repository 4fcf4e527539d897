/** A name as somebody wrote it. */
export interface WrittenName {
  /** What the child is called. */
  readonly first: string;
  /** The given name in front. */
  readonly parts: readonly string[];
  readonly nicknames: readonly string[];
}

/** Words that stand in a name field without being a name. */
const noName =
  /^(?:name|first|last|full|child|children|pupil|student|learner|the|of|known|as|preferred|tbc|xxx+|insert|n\/?a|class|year|dob|date|birth|male|female|i['’]m|mr|mrs|miss|ms|dr)$/i;

/** What ends a name in its field: a birth, a class, a second column. */
const ends =
  /\n|\t| {2,}(?![("“‘])| [|·–—] | - |[;|·]|\b(?:date of birth|d\.?o\.?b|dob|class|year|reception|nursery|aged?)\b|,? born (?=\d|on\b|in\b|[A-Z])|,(?= \S+ (?:class|form|room|group)\b)|,(?= ?\d)/i;
/** Words in brackets or in marks behind a name, or what follows “known as”. */
const aside =
  /\(([^()]*)\)|["“‘]([^"“”‘’]+)["”’]|(?<=\s)'([^']+)'|(?:,| [–-])? *\b((?:(?:(?:s?he|they|who|we|i) )?(?:(?:is|am|are|also|all|usually|just) )*(?:known|likes?|likes? to be|goes by|called|answers to|prefers|but|or|please|short for|everyone|everybody|[a-z]+ calls? (?:me|him|her|them))\b).*)/gi;
/** What such words call the child: what is quoted, what stands behind “as”, “called” or “say”, or the one word that is there. */
const calledSo = [
  /["“‘']([\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)?)["”’']/u,
  /\b(?:as|called|by|be|is|just|also|or|but|to|likes?|prefers?|says?|uses?|only|calls? (?:me|him|her|them)) (\p{Lu}[\p{L}\p{M}’'-]+)/u,
  /^(?:known as |likes to be (?:known|called) (?:as )?|called |goes by |prefers )?([\p{L}\p{M}’'-]+)(?:,? (?:to|at|for|please|in|with)\b.*|\W*)$/u,
];

function nicknamesIn(words: string): readonly string[] {
  const own = words.trim();
  for (const shape of calledSo) {
    const found = shape.exec(own)?.[1];
    if (found) return found.split(' ');
  }
  return [];
}

/** Reads what stands in a name field: `Katie Nowak`, `Nowak, Katie`, `Benjamin (Ben) Carter`, `Kit Lee, known as Kitty`. */
export function readWritten(written: string, knownAs = ''): WrittenName | undefined {
  if (/[<[{_]|x{3}/i.test(written)) return;
  const line = written.trim().split(ends)[0]!.trim();
  if (line.length > 80) return;
  const asides = [...line.matchAll(aside)];
  const nicknames = [
    ...asides.flatMap((match) => nicknamesIn(match.slice(1).join(''))),
    ...knownAs.split(/ or |,|\(/).flatMap(words),
  ].flatMap(words);
  let plain = line;
  for (const [whole] of asides) plain = plain.replace(whole, ' ');
  // A sentence behind the name tells something else.
  plain = plain.split(/(?<=\p{Ll}{3}|\s)\. /u)[0]!;
  const comma = /^([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}' ’-]+),\s*([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}' ’-]+)$/u.exec(plain.trim());
  const parts = words(comma ? `${comma[2]!} ${comma[1]!}` : plain);
  // `NOWAK Katie`: the family name in capitals stands first.
  const [one, two] = parts;
  if (one && two && one.length > 1 && one === one.toUpperCase() && two !== two.toUpperCase())
    parts.push(parts.shift()!);
  const first = nicknames[0] ?? parts[0];
  if (!first || parts.length > 6 || first.length < 2) return;
  return { first, parts, nicknames };
}

/** `KATIE` and `katie` as `Katie`; mixed capitals such as `McKenzie` stay, and initials such as `TJ`. */
export const title = (name: string) =>
  (name === name.toUpperCase() && !/^(?:[A-Z]J|[B-DF-HJ-NP-TV-Z]{2})$/.test(name)) || name === name.toLowerCase()
    ? name.toLowerCase().replace(/(?:^|[-'’])[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/g, (letter) => letter.toUpperCase())
    : name;

const words = (text: string): string[] =>
  (text.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]*/gu) ?? []).filter((word) => !noName.test(word));
