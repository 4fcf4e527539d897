import type { Reading as LineReading } from '../lines/given';
import { wordsIn } from '../heading-words';
import { textBelow } from '../open-heading';
import { emit, ranks, type Line, type Place, type Sorted } from '../sorted';
import type { Reading } from './given';

const noun = '(?:[Oo]utcome|[Tt]arget|[Gg]oal|[Aa]im|[Oo]bjective|[Ss]tep)s?';
const number = '[A-Z]?\\d{1,2}[a-d]?';
const numbers = `(${number}(?:(?:,? and |, ?| ?& ?)${number})*)`;
const lead = new RegExp(
  `^(?:(?:[Ss]upport|[Hh]elp|[Pp]rovision|[Ss]trategies|[Aa]ctions?|[Tt]o (?:help|support|meet)|[Hh]elping|[Ss]upporting|[Mm]eeting)(?: (?:for|with|to meet|towards))? |[Ff]or )?${noun} (?:no\\.? ?|number )?${numbers}(?: (?:support|provision|help|actions?|strategies))?\\s*(?:(?:[:.,;–—→-]|->|=>)\\s+(?=\\S)|(?<=\\s)(?=[A-ZÀ-Þ])|[:.]?$)`,
);
const tail = new RegExp(
  `(?:[([](?:for |links? to |linked to |supports |re:? )?(?:${noun} ?|[OT](?=\\d))|[–—-] (?:for )?${noun} )${numbers}[)\\]]?\\.?$`,
);

/** “Target 2 Duration: 25 minutes”: a field of the support. */
const labelled = /^[^:.]{1,30}:(?:\s|$)/;

/** “Outcome 1” over support, “Target 1 Mr Cole reads with Mia”, “To help with outcome 1, …”: support that begins with the outcomes that it is for. */
export const pointedLine: LineReading = ({ sorted, line, text, place }) => {
  if (place.section !== 'provision' || line.block.cell !== undefined) return undefined;
  const found = lead.exec(text);
  const own = found?.[1]!.toLowerCase();
  if (!found || own === undefined || !areKnown(sorted, own) || labelled.test(text.slice(found[0].length)))
    return undefined;
  const at = openPointed(sorted, line, place, own, found[0].lastIndexOf(found[1]!));
  const rest = line.from + found[0].length;
  if (rest < line.to) emit(sorted, 'content', { ...line, from: rest }, at);
  return at;
};

/** Opens the support for outcomes: their numbers stand at a place of the line, and what stands in front is their label. */
function openPointed(sorted: Sorted, line: Line, { rank }: Place, own: string, index: number): Place {
  const record = `n:provision:${own}`;
  const at = { section: 'provision' as const, rank, record };
  const from = line.from + index;
  emit(sorted, 'label', { ...line, to: from }, at);
  emit(sorted, 'content', { ...line, from, to: from + own.length }, { ...at, field: 'number' });
  return { ...at, group: { record, rank: ranks.plain } };
}

/** “Spelling (outcome 2)” over the support for it. */
export const pointedTitle: LineReading = ({ sorted, line, text, place }) => {
  if (place.section !== 'provision' || line.block.cell !== undefined || line.block.list) return undefined;
  const found = tail.exec(text);
  const own = found?.[1]!.toLowerCase();
  const isTitle = found && wordsIn(text.slice(0, found.index)) <= 4 && !/\d|[.,;:]/.test(text.slice(0, found.index));
  if (!isTitle || !areKnown(sorted, own!) || wordsIn(textBelow(sorted.texts, line.block.id)) < 8) return undefined;
  return openPointed(sorted, line, place, own!, found.index + found[0].lastIndexOf(found[1]!));
};

/** “Reading with Mr Cole, 10 minutes daily (outcome 1)”: support that ends with it. */
export const pointedAtEnd: Reading = ({ sorted, line, text, place, section, main }) => {
  const found = section === 'provision' && main ? tail.exec(text) : null;
  if (!found || found.index === 0 || !areKnown(sorted, found[1]!.toLowerCase())) return undefined;
  const at = { ...place, record: `l${sorted.records++}`, item: undefined, group: undefined };
  const from = line.from + found.index + found[0].lastIndexOf(found[1]!);
  emit(sorted, 'content', { ...line, to: line.from + text.slice(0, found.index).trimEnd().length }, at);
  emit(sorted, 'content', { ...line, from, to: from + found[1]!.length }, { ...at, field: 'number' });
  return at;
};

const areKnown = ({ numbers: known }: Sorted, own: string): boolean =>
  own.split(/,? and |, ?| ?& ?/).every((one) => known.has(one));
