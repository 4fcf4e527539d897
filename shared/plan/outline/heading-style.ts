import type { Block } from '../../text/draft';
import { byKey } from '../../text/once';
import { withoutDaySet } from './heading-words';

/** Where the words of a heading begin and end in its block: less what frames or numbers them. */
export interface Styled {
  readonly from: number;
  readonly to: number;
}

interface Candidate extends Styled {
  readonly block: Block;
  readonly words: string;
  readonly ordinal: number;
}

/** “== Needs ==”, “--- Needs ---”, “[Needs]”, “>> Needs”: what stands round the words. */
const frame =
  /^([?=*#~_.:•►▶■□▪◆●○✦★☆✿❀>»|–—-](?: ?[=*#~_.:•►▶■□▪◆●○✦★☆✿❀>»|–—-]){0,29}|\[)\s*(?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d])([^\]]{2,130}?)\s*((?:[?=*#~_:•■□▪◆●★☆✿❀<«|–—-] ?){0,30}|\])$/;
/** “C. Needs”, “Part 3 - Needs”, “Box 4 Needs”, “Q5. Needs”. */
const numbered =
  /^\(?((?:section|part|step|box|stage|page|table|sheet|card)\s+|q(?:uestion )?(?=\d))?(?:(\d{1,2})|([A-Z])(?=[.):–-]|\s{2,}|\s[–-]\s|\s(?<=[a-z]\s[A-Z]\s)))\)?\s*[.):–-]?\s+(?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"“‘'])/i;

/** Where the words of a line begin behind its number; digits stay, as other lines may go by them. */
function read(block: Block): readonly [style: string, one: Candidate] | undefined {
  const text = withoutDaySet(block.text.trimEnd());
  if (text.length > 140 || text.includes('\n') || /[.;,!]$/.test(text)) return undefined;
  // Who was there and when stands in brackets.
  const short = text.replace(/ ?\([^()]*\)(?=\W*$)/, '');
  if (short.length > 90 || (short.match(/[\p{L}\d]\S*/gu) ?? []).length > 14) return undefined;
  const framed = frame.exec(text);
  if (framed) {
    const [, lead, words, end] = framed;
    if ((lead === '[') !== (end === ']')) return undefined;
    const from = text.indexOf(words!);
    return [`${lead![0]}${end!.at(-1) ?? ''}`, { block, words: words!, from, to: from + words!.length, ordinal: 0 }];
  }
  const found = numbered.exec(text);
  if (!found) return undefined;
  const [all, noun = '', digits, letter] = found;
  const words = text.slice(all.length);
  const ordinal = digits === undefined ? letter!.toUpperCase().charCodeAt(0) - 64 : Number(digits);
  const style = `${noun.trim().toLowerCase()} ${digits === undefined ? 'A' : '1'}`;
  return [
    style,
    { block, words, from: digits !== undefined && noun === '' ? 0 : all.length, to: text.length, ordinal },
  ];
}

/** The lines that count up from the first: of two that may be the next one, the one whose name is known. */
function inOrder(all: readonly Candidate[], isName: (one: Candidate) => boolean): readonly Candidate[] {
  const chain: Candidate[] = [];
  let at = 0;
  for (let next = all[0]!.ordinal; ; next++) {
    const rest = all.slice(at).filter(({ ordinal }) => ordinal === next);
    const one = rest.find(isName) ?? rest[0];
    if (!one) return chain;
    chain.push(one);
    at = all.indexOf(one) + 1;
  }
}

/** Whether a table, a longer text or a part of its own (“5.1 …”) stands below a line. */
function hasTextBelow(after: ReadonlyMap<Block, Block | undefined>, { block, ordinal }: Candidate): boolean {
  const below = after.get(block);
  if (below === undefined) return false;
  return below.cell !== undefined || below.text.length > 60 || below.text.startsWith(`${ordinal}.1`);
}

/** Finds lines that look like the headings whose names are known, also where their own name is not. */
export function styledHeadings(
  blocks: readonly Block[],
  isName: (text: string) => boolean,
): ReadonlyMap<string, Styled> {
  const lines = blocks.flatMap((block) => {
    if (block.cell || block.label !== undefined || block.section !== undefined || block.heading !== undefined)
      return [];
    const line = read(block);
    return line ? [line] : [];
  });
  const found = new Map<string, Styled>();
  const after = new Map(blocks.map((block, index) => [block, blocks[index + 1]]));
  for (const [style, alike] of byKey(lines, ([style]) => style)) {
    if (alike.length < 3) continue;
    const all = alike.map(([, one]) => one);
    const names = new Map(all.map((one) => [one, isName(one.words)]));
    const known = (one: Candidate) => names.get(one)!;
    const chain = style.includes(' ') ? inOrder(all, known) : all;
    const count = chain.filter(known).length;
    // “1. Why this form was opened” … “7. Copies”, each over what is told there
    const parts =
      chain.length > 4 && count > 1 && chain[0]!.ordinal === 1 && chain.every((one) => hasTextBelow(after, one));
    // “~ ~ ~ Word from the shore ~ ~ ~”: nobody draws that round anything else.
    const drawn = /^([?=*#~★☆✿❀◆])\1$/.test(style);
    if (!parts && !drawn && (count < 3 || count * 2 < chain.length)) continue;
    for (const { block, from, to } of chain) found.set(block.id, { from, to });
  }
  return found;
}
