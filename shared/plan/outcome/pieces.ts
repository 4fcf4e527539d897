import type { Stretch } from './words';

/** Marks in front of a list item that somebody typed: bullets, numbers, “Target 1:”. */
const mark =
  /^(?:[•●▪◦‣*\-–—☐□]\s*|(?:\(?\d{1,2}[.):]|[a-z]\))\s+|(?:smart )?(?:target|outcome|goal|aim|step|objective)\s*\d{0,2}\s*[:.)–-]\s+)+/i;

/** The list items or lines of a text that holds several, without their marks; one stretch for running text. */
export function piecesOf(text: string): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = at + line.indexOf(trimmed);
      const skip = mark.exec(trimmed)?.[0].length ?? 0;
      // A line that goes on in lower case belongs to the one before.
      const last = pieces.at(-1);
      if (last && skip === 0 && /^[\p{Ll}(]/u.test(trimmed))
        pieces[pieces.length - 1] = { from: last.from, to: from + trimmed.length };
      else if (skip < trimmed.length) pieces.push({ from: from + skip, to: from + trimmed.length });
    }
    at += line.length + 1;
  }
  return pieces;
}

const sentenceEnd = /[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/gu;
const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|St|e\.g|i\.e|etc|approx|min|mins|no|vs|Prof|Rev)\.$/i;
/** How a sentence that is an outcome of its own begins. */
const begins =
  /^(?:by |before |within |in \d|at the end |to (?!do this|help|support|achieve this|be (?:met|reached|achieved|done|completed|finished)\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]|for [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ to |I (?:will|can) |[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?:[ -][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)? (?:will|to|can|should|is able) )/i;
const goesOn =
  /^(?:this|that|these|it|he|she|they|we|which|so|measured|success|evidence|baseline|also|and|but|staff|adults|parents|as|currently|at present|at the moment|i will know)\b/i;

/** “I will do it in 90 minutes”, “I can read 34 now” tell more of the outcome before. */
const tellsMore =
  /^(?:I|\p{Lu}[\p{L}’'-]+) (?:(?:will|can) (?:do|manage|note|record|show|repeat|count|tick|finish|say) (?:it|this|that|so|them|each|both)\b|(?:can|could) (?!.*\bwill\b)[^.]{1,80}\b(?:now|at the moment|at present|so far|already)\.?$)/u;

/** “By 14.05.2027” behind an outcome is its day. */
const dayAlone =
  /^(?:by|before|within|in|at the end)(?!(?: \S+){0,4} (?:will|to|can)\b)(?: [^\s.]+(?:\.\d+)*){1,4}\.?$/i;

const isMore = (rest: string): boolean => goesOn.test(rest) || tellsMore.test(rest) || dayAlone.test(rest);

/** Splits a line of several outcomes; an outcome and the sentences that explain it stay one. */
export function outcomesIn(text: string, { from, to }: Stretch): readonly Stretch[] {
  const line = text.slice(from, to);
  const cuts = [0];
  for (const match of line.matchAll(sentenceEnd)) {
    const head = line.slice(0, match.index + 1);
    const next = match.index + match[0].length;
    const rest = line.slice(next);
    if (!abbreviation.test(head) && begins.test(rest) && !isMore(rest)) cuts.push(next);
  }
  return cuts.map((cut, index) => ({
    from: from + cut,
    to: from + line.slice(0, cuts[index + 1] ?? line.length).trimEnd().length,
  }));
}
