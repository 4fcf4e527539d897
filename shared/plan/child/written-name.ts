import { findPlaceholders } from '../parts/placeholders';

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
  /^(?:name|first|last|full|child|children|pupil|student|learner|the|of|known|as|preferred|tbc|xxx+|insert|n\/?a|class|year|dob|date|birth|male|female|girl|boy|same|none|confidential|lac|eal|fsm|likes|lives|loves|new|moving|cla|i['’]m|mr|mrs|miss|ms|dr)(?:['’]s)?$/i;

/** What ends a name in its field: a birth, a class, a second column. */
const ends =
  /\n|\t| {2,}(?![("“‘])| (?:[–—-]|or) |[;|·]|\b(?:date of birth|d\.?o\.?b|dob|class|year|reception|nursery|aged?)\b|,? born (?=\d|on\b|in\b|[A-Z])|,(?= \S+ (?:class|form|room|group)\b)|,(?= ?\d)/i;
/** “child - Katie Nowak”: the label went on. */
const ofLabel = /^(?:(?:of|the|child|pupil|student|learner|name)(?:['’]s)? ){1,3}[–—-] /i;
/** Words in brackets or in marks behind a name, or what follows “known as”. */
const aside =
  /\(([^()]*)\)|["“‘]([^"“”‘’]+)["”’]|(?<=\s)'([^']+)'|(?:,| [–-])? *\b((?:(?:(?:s?he|they|who|we|i) )?(?:(?:is|am|are|also|all|usually|just) )*(?:known|likes?|likes? to be|goes by|called|answers to|prefers|but(?= \S+ (?:for short|to|at)\b)|short for|everyone|everybody|[a-z]+ calls? (?:me|him|her|them))\b).*)/gi;
/** What such words call the child: what is quoted, what stands behind “as”, “called” or “say”, or the one word that is there. */
const calledSo = [
  /["“‘']([\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)?)["”’']/u,
  /\b(?:as|called|goes by|be|(?:s?he|they|I|name|home) is|just|also|or|but|answers to|likes?|prefers?|says?|uses?|only|calls? (?:me|him|her|them)) (\p{Lu}[\p{L}\p{M}’'-]+)/u,
  /^(\p{Lu}[\p{L}\p{M}’'-]*)(?:,? (?:to|at|for|please|in|with)\b.*|\W*)$/u,
];

/** What a sentence behind the name calls the child. */
const calledBehind =
  /\b(?:calls? (?:me|him|her|them)|known (?:to [a-z]+ )?as|(?:is|am|likes to be) called) (\p{Lu}[\p{L}\p{M}’'-]+)/u;

function nicknamesIn(words: string, line: string): readonly string[] {
  const own = words.trim();
  // “mia patel (mimi)”, “Benjamin Carter (ben)”
  const small = /^[\p{L}’'-]+$/u.test(own) && (line === line.toLowerCase() || line.toLowerCase().startsWith(own));
  if (small) return [own];
  for (const shape of calledSo) {
    const found = shape.exec(own)?.[1];
    if (found) return found.split(' ');
  }
  return [];
}

/** Reads what stands in a name field: `Katie Nowak`, `Nowak, Katie`, `Benjamin (Ben) Carter`, `Kit Lee, known as Kitty`. */
export function readWritten(written: string, knownAs = ''): WrittenName | undefined {
  if (/[<[{_]|x{3}/i.test(written)) return;
  const piece = written.trim().replace(ofLabel, '').split(ends)[0]!;
  if (isOfForm(piece)) return;
  // A sentence behind the name tells something else.
  const line = piece.split(/(?<=\p{Ll}{3}|\s)\. /u)[0]!.trim();
  if (line.length > 80) return;
  const asides = [...line.matchAll(aside)];
  const nicknames = [
    ...asides.flatMap((match) => nicknamesIn(match.slice(1).join(''), line)),
    // “Katherine Lane. Everyone calls me Kit.”
    ...(calledBehind.exec(piece.slice(line.length))?.[1] ?? '').split(' '),
    ...knownAs.split(/ or |,|\(/).flatMap(words),
  ].flatMap(words);
  let plain = line;
  for (const [whole] of asides) plain = plain.replace(whole, ' ');
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

/** “Contact:”, “Things I like to do ...”, “Enter your first name”: the form’s next label or its own prompt, where nobody wrote a name. */
function isOfForm(piece: string): boolean {
  const bare = piece.replace(/\([^()]*\)/g, ' ').trim();
  if (findPlaceholders(bare).some(({ from, kind }) => from === 0 && kind === 'prompt')) return true;
  return (
    !isWhole.test(bare) &&
    (/[:?]$|\b(?:photo(?:graph)?|picture)\b/i.test(bare) || (/(?:…|\.\s?\.)$/.test(bare) && /\s\p{Ll}/u.test(bare)))
  );
}
/** Two names, one behind the other. */
const isWhole = /\p{Lu}[\p{L}’'-]+,? \p{Lu}[\p{L}’'-]+/u;

/** `KATIE` and `katie` as `Katie`; mixed capitals such as `McKenzie` stay, and initials such as `TJ`. */
export const title = (name: string) =>
  (name === name.toUpperCase() && !/^(?:[A-Z]J|[B-DF-HJ-NP-TV-Z]{2})$/.test(name)) || name === name.toLowerCase()
    ? name.toLowerCase().replace(/(?:^|[-'’])[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/g, (letter) => letter.toUpperCase())
    : name;

const words = (text: string): string[] =>
  (text.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M}'’-]*/gu) ?? []).filter((word) => !noName.test(word));
