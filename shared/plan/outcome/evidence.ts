import type { Figure } from './measures';
import { number as N, type Stretch } from './words';

const bound =
  /\b(?:at least|at most|(?:no|not) (?:more|fewer|less) than|(?:more|fewer|less) than|up to|within|under|over|only|exactly|a (?:minimum|maximum) of) $/i;
/** “65 words” in front of “a minute”. */
const counted = new RegExp(String.raw`\b${N}(?: (?!by |in |on |at |to )[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+){1,3} (?:in )?$`, 'i');
const rate = String.raw`(?: (?:a|per|(?:in )?(?:each|every)) (?:minute|hour|day|week|fortnight|lesson|session|month|term|break|playtime|(?:school )?day))?`;
/** “… out of 5”, “… lessons out of 5”, “… in 5”. */
const outOf = new RegExp(
  String.raw`^(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+){0,2}? (?:out of(?: every)?|in(?: every)?|of(?: the| his| her| their)?) ${N}\b`,
  'i',
);
/** What is counted, up to a word with which something else begins. */
const things = new RegExp(
  String.raw`^(?: (?!(?:by|before|until|with|without|in|on|at|for|to|from|and|or|when|while|using|each|every|an?|per|of|than|as|that|which|who|he|she|they|out|during|over|within|about|is|are|will|can|on|his|her|their|[a-z]+ly)\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){1,3}(?: of (?:work|writing))?${rate}`,
  'i',
);
const often = new RegExp(`^${rate}`, 'i');
const ofWhat =
  /^ (?:accuracy|correct|of (?:(?:the|his|her|their|all) )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+)\b/i;
/** “… she has not understood”: without its clause “every time” says nothing. */
const clause = /^ (?:that )?(?:he|she|they|it|i|we|an?|the|his|her|their)\b[^,.;:()]*/i;
/** “7y2m to 8y0m” */
const age = /^y ?\d{1,2}m?(?: to \d{1,2}y ?\d{1,2}m?)?/i;

const lengthOf = (shape: RegExp, text: string): number => shape.exec(text)?.[0].trimEnd().length ?? 0;

/** A figure with the words that make it whole: “4 times out of 5”, “65 words a minute”, “no more than 2 errors”; never beyond `last`. */
export function wholeMeasure(text: string, { kind, from, to }: Figure, last: number): Stretch {
  const start =
    kind === 'rate' ? from - (counted.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0) : from;
  const begin = start - (bound.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0);
  const after = text.slice(to, last);
  return { from: begin, to: to + lengthBehind(kind, text.slice(from, to), after) };
}

function lengthBehind(kind: Figure['kind'], words: string, after: string): number {
  if (kind === 'rate') return / time$/i.test(words) ? lengthOf(clause, after) : 0;
  if (kind === 'from-to') return lengthOf(often, after);
  if (kind === 'percent') return lengthOf(ofWhat, after);
  if (kind === 'out-of') return lengthOf(things, after);
  if (kind !== 'count' && kind !== 'times') return 0;
  const years = lengthOf(age, after);
  if (years > 0) return years;
  const part = lengthOf(outOf, after);
  if (part > 0) return part + lengthOf(things, after.slice(part));
  return lengthOf(kind === 'count' ? things : often, after);
}

const dangling =
  /(?:[\s,;:.–—-]|\b(?:in|on|for|at|with|and|by|to|of|over|during|the|an?|least|all|whole|course|from|now)\b)+$/i;
/** A list goes on behind its commas: “'more', 'help' and 'finished'”. */
const list = /^, (?:[^,.;:()]{1,25}, ){0,4}[^,.;:()]{1,40},? (?:and|or) [^,.;:()]+/i;
const plainTo = /^[^,.;:()–—]*(?:(?:\.(?=\d)|:(?=\d))[^,.;:()–—]*)*/;

/** The end of a stretch without the words that led up to what was cut off behind it. */
export const withoutDangling = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(dangling, '').length;

/** What is done, in whole: from its verb to the end of the clause, less the measure, the help and the date at its end. */
export function deedOf(text: string, from: number, verb: Stretch, last: number, tails: readonly Stretch[]): Stretch {
  const rest = text.slice(from, last);
  const head = plainTo.exec(rest)![0].length;
  let to = from + head + (list.exec(rest.slice(head))?.[0].length ?? 0);
  // Where the date cuts it off, words that led up to the date are left over.
  if (to === last) to = withoutDangling(text, from, to);
  for (;;) {
    to = from + text.slice(from, to).trimEnd().length;
    const tail = tails.find((one) => one.from > verb.to && one.from < to && one.to >= to);
    if (!tail || / of $/.test(text.slice(0, tail.from))) break;
    const left = withoutDangling(text, from, tail.from);
    // “Read 65 words a minute”: the measure is what is read.
    if (left <= verb.to) break;
    to = left;
  }
  return { from, to: Math.max(verb.to, to) };
}

const share = new RegExp(String.raw`\b(?:out of|in)(?: every)? ${N}\b`, 'i');

/** Whether a measure says how many out of how many. */
export const isShare = (measure: string): boolean => share.test(measure);
