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

/** Reads what stands in a name field: `Katie Nowak`, `Nowak, Katie`, `Benjamin (Ben) Carter`, `Kit Lee, known as Kitty`. */
export function readWritten(written: string, knownAs = ''): WrittenName | undefined {
  if (/[<[{_]|x{3}/i.test(written)) return;
  const line = written
    .split(
      /\n|\t| {2,}(?!\()|\b(?:date of birth|d\.?o\.?b|class|year|reception|nursery|aged?)\b|,? born (?=\d|on\b|in\b)|,(?= \S+ (?:class|form|room|group)\b)/i,
    )[0]!
    .trim();
  if (line.length > 80) return;
  const aside = [
    ...line.matchAll(
      /[("“‘'](?:(?:known|likes to be known|likes to be called|goes by|called|prefers|usually) (?:as )?)?([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ̀-ͯ -]+)[)"”’']|\b(?:known|likes to be (?:known|called)|goes by|called|prefers|[a-z]+ calls? (?:me|him|her|them)) (?:as )?([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ̀-ͯ-]+)/gi,
    ),
  ];
  const asides = [...aside.map((match) => (match[1] ?? match[2])!.trim()), ...words(knownAs)].flatMap(words);
  // “(but likes to be Toby)”
  const capitals = asides.filter((word) => /^\p{Lu}/u.test(word));
  const nicknames = capitals.length > 0 ? capitals : asides;
  let plain = line;
  for (const [whole] of aside) plain = plain.replace(whole, ' ');
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
