/** More branches than this are kept together. */
const most = 300;

/**
 * The branches of an expression as expressions of their own, in their order: `\b(?:a|b)c` is `\bac`, then `\bbc`. At one
 * place the first of them that matches finds what the whole would find. One that cannot be taken apart is its own branch.
 */
export function branchesOf(source: string): readonly string[] {
  // Groups that capture have numbers, which must stay.
  const groups = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  if (/\((?!\?(?:[:=!]|<[=!]))/.test(groups)) return [source];
  const branches: string[] = [];
  const left = [source];
  while (left.length > 0) {
    const one = left.shift()!;
    const parts = apart(one);
    if (parts.length === 1 || branches.length + left.length + parts.length > most) branches.push(one);
    else left.unshift(...parts);
  }
  return branches;
}

/** The alternatives of an expression, or of the group with which it begins. */
function apart(source: string): readonly string[] {
  const alternatives = split(source);
  if (alternatives.length > 1) return alternatives;
  let at = 0;
  // Only what takes no room may stand in front: else its other ways to match would have to be tried first.
  for (let next = at; next !== -1; next = endOfBare(source, at)) at = next;
  if (!source.startsWith('(?:', at)) return [source];
  const end = endOfGroup(source, at);
  if (/^[?*+{]/.test(source.slice(end))) return [source];
  return split(source.slice(at + 3, end - 1)).map((one) => source.slice(0, at) + one + source.slice(end));
}

/** Where something that takes no room ends; -1 where none begins. */
function endOfBare(source: string, at: number): number {
  if (/^\\[bB]/.test(source.slice(at, at + 2))) return at + 2;
  if (source[at] === '^') return at + 1;
  return /^\(\?<?[=!]/.test(source.slice(at, at + 4)) ? endOfGroup(source, at) : -1;
}

/** Cuts at every `|` that stands in no group. */
function split(source: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length;) {
    if (source[at] === '|') {
      parts.push(source.slice(from, at));
      from = ++at;
    } else at = endOfPiece(source, at);
  }
  return [...parts, source.slice(from)];
}

function endOfPiece(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] === '(') return endOfGroup(source, at);
  if (source[at] !== '[') return at + 1;
  for (at++; source[at] !== ']'; at++) if (source[at] === '\\') at++;
  return at + 1;
}

function endOfGroup(source: string, at: number): number {
  for (at++; source[at] !== ')';) at = endOfPiece(source, at);
  return at + 1;
}
