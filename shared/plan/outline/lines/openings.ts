import { findAll, holds } from '../../../text/match';
import { onceFor } from '../../../text/once';
import { isArea, type Named } from '../../vocabulary';
import { sortContent } from '../content';
import { headingWords, isCapitals, runInEnd } from '../heading-words';
import { openHeading } from '../open-heading';
import { nameAt } from '../name-at';
import { emit, nowhere, ranks, type Place, type Sorted } from '../sorted';
import { colonAtEnd, isMarked, type Given } from './given';

/** “STRENGTHS   Kind and funny.” is a heading and what stands below others. */
export function leadInCapitals(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const lead = isMarked(given) ? undefined : leadOf(sorted, text, place);
  if (!lead) return undefined;
  const { name, end, to } = lead;
  if (!/[.!?]$/.test(text)) return name && openHeading(sorted, line, name, ranks.capitals, place);
  const head = { ...line, to: line.from + end };
  if (!name) emit(sorted, 'heading', head, {});
  const at = name ? openHeading(sorted, head, name, ranks.capitals, place) : { rank: ranks.capitals };
  return sortContent(sorted, { ...line, from: line.from + to }, at);
}

/** “REVIEW so far   18 November 2026”, “ASSESS   what we know”: capitals name the part, and the line goes on. */
const leading = /^(\p{Lu}[\p{Lu}’' ]{2,30}\p{Lu})(?= {2,}\S| so far\b| (?:and|&) \p{Lu}{2,}$)/u;
/** “AT HOME Jen draws the week …”, “WHO MADE THIS Rowan; …”: no gap, but words that name a part. */
const leadingOn = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){1,4})(?= \p{Lu}\p{Ll})/u;
/** “IN CLASS Mrs Day reads …” */
const places = /^(?:AT|IN|ON) \p{Lu}{2,}(?: \p{Lu}{2,})?(?= \p{Lu}\p{Ll})/gmu;

interface Lead {
  /** Absent where only its capitals and the gap behind them tell that it is a heading. */
  readonly name: Named | undefined;
  readonly end: number;
  readonly to: number;
}

function leadOf(sorted: Sorted, text: string, { section }: Place): Lead | undefined {
  const apart = leading.exec(text)?.[1];
  const lead = apart ?? leadingOn.exec(text)?.[1];
  if (lead === undefined) return undefined;
  const named = nameAt(sorted, section, lead);
  const name = named?.section === undefined || (apart === undefined && isArea(named)) ? undefined : named;
  // “AT HOME …” beside “IN CLASS …” says where help is given.
  const among = apart === undefined && holds(places, text) && holdsPlaces(sorted, lead);
  if (apart === undefined && (!name || among)) return undefined;
  const to = lead.length + /^\s*/.exec(text.slice(lead.length))![0].length;
  if (!name && (named || section === undefined || !isCapitals(lead) || to < lead.length + 2)) return undefined;
  return { name, end: lead.length, to };
}

/** Whether another line, too, opens with a place in capitals. */
function holdsPlaces({ texts }: Sorted, lead: string): boolean {
  const all = placesOf(texts);
  return all.size > (all.has(lead) ? 1 : 0);
}

const placesOf = onceFor(
  (texts: Sorted['texts']): ReadonlySet<string> =>
    new Set([...texts.values()].flatMap((text) => findAll(places, text).map(([place]) => place))),
);

/** “What is hard. He is deaf …” where paragraphs open so. */
export function runInHeading(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const run = isMarked(given) || !sorted.runIn || place.group ? undefined : readRunIn(sorted, text);
  if (!run) return undefined;
  const at = openHeading(sorted, { ...line, to: line.from + run.end }, run.name, ranks.plain, nowhere);
  return sortContent(sorted, { ...line, from: line.from + run.to }, at);
}

/** The part that a paragraph opens with, where three paragraphs and more do. */
export function readRunIn(
  sorted: Sorted,
  text: string,
): { readonly name: Named; readonly end: number; readonly to: number } | undefined {
  const end = runInEnd(text);
  const name = end > 0 ? nameAt(sorted, undefined, headingWords(text.slice(0, end))) : undefined;
  return name?.section === undefined ? undefined : { name, end, to: end + 2 };
}

/** “In every lesson: …” among outcomes and support: help for all of them. */
export function helpThroughout(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const opens = isMarked(given) ? 0 : generalEnd(text, place);
  // “All adults” in a list is who does what its item before says.
  const general = line.block.list && opens === text.length && !colonAtEnd.test(text) ? 0 : opens;
  if (general === 0) return undefined;
  const at = { section: 'provision' as const, field: 'comment' as const, rank: place.rank };
  emit(sorted, 'label', { ...line, to: line.from + general }, at);
  // “In every lesson:” may stand over what is done there.
  if (general === text.length) return { ...at, item: place.item };
  emit(sorted, 'content', { ...line, from: line.from + general }, at);
  return { section: 'provision', rank: place.rank, item: place.item };
}

/** “In every lesson: …”, “E4  In place every session for all of the above: …”: help that belongs to no single outcome, for whoever teaches. */
const general =
  /^(?:\(?(?:[A-Z]?\d{1,2}|[a-h])[.)]?\s+)?(?:in place (?:every|all|each|for all|throughout)\b|(?:in|across|during|throughout) (?:every|all|each|the)\b|in class\b|everywhere\b|for all (?:of )?(?:the |my |his |her |these )?(?:two |three |four |five |\d )?(?:outcomes|targets|steps)\b|throughout\b|all day\b|all (?:the )?(?:grown-?ups|adults|staff|teachers|lessons|subjects)\b|every (?:lesson|adult|teacher)(?=[,:]|$)|every(?:one|body)(?= (?:in|at|who)\b|:))[^:.]{0,45}?(?::\s*(?=\S)|\s{3,}(?=\S)|,\s*(?=(?:every|all|each) (?:teachers?|adults?|staff) [a-z])|:?$)/i;

/** Where the label of such help ends in a text; 0 where it has none. */
export function generalEnd(text: string, { section }: Place): number {
  const among = section === 'outcomes' || section === 'provision' || section === 'plan' || section === 'do';
  return among ? (general.exec(text)?.[0].length ?? 0) : 0;
}
