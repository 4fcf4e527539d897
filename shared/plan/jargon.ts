import { explains, type Meaning } from '../text/explained';
import type { Entry, Hit } from '../text/prose';
import type { Span } from '../text/span';
import { glossaryHits, inGlossary } from './jargon/glossary';
import type { Plan } from './plan';

/** Whether a span is the school's own running text: no heading or label, nobody's own words, no quotation. */
export function isSchoolsText(plan: Plan, span: Span): boolean {
  const passage = plan.passages.find(
    ({ block, from, to }) => block === span.block && from <= span.from && span.to <= to,
  );
  if (passage && passage.role !== 'content') return false;
  const voice = passage?.section && plan.sections.find(({ id }) => id === passage.section)?.section.voice;
  if (voice === 'child' || voice === 'family') return false;
  return !isQuoted(plan.blocks.get(span.block)!.text, span);
}

/** How far around a term the marks of a quotation are looked for. */
const quotationReach = 600;

/** Whether the span stands inside a quotation that has more words than the span. */
function isQuoted(block: string, span: Span): boolean {
  const start = Math.max(0, span.from - quotationReach);
  const text = block.slice(start, span.to + quotationReach);
  for (const quotation of text.matchAll(/“[^”]*”|"[^"]*"|(?<![\p{L}\p{Nd}])[‘'][^‘’'\n]{12,}[’'](?!\p{L})/gu)) {
    const from = start + quotation.index;
    const to = from + quotation[0].length;
    if (from < span.from && span.to < to) return quotation[0].length > span.to - span.from + 12;
  }
  return false;
}

/** Whether the school's own list of words has this one. */
export const isSchoolWord = ({ settings }: Plan, words: string): boolean => {
  const bare = words.replace(/['’]s$/, '').toLowerCase();
  return settings.schoolWords.some((word) => word.toLowerCase() === bare || `${word.toLowerCase()}s` === bare);
};

/** The ways in which an entry can be written out. */
export const expansionsOf = ({ expansion }: Pick<Entry, 'expansion'>): readonly string[] =>
  expansion?.split(' / ') ?? [];

/** Jargon of some kinds that the plan explains nowhere, in the order of the draft; words that the school accepts are left out. */
export function unexplainedJargon(plan: Plan, kinds: readonly string[]): readonly Hit[] {
  const isOwn = inGlossary(plan);
  return unexplained(
    plan,
    plan.prose.hits('jargon').filter(({ entry, span }) => kinds.includes(entry.kind) && !isOwn(span)),
  );
}

/** The first of each of the school's own terms that the plan explains nowhere. */
export function unexplainedTerms(plan: Plan): readonly Hit[] {
  const seen = new Set<string>();
  return unexplained(plan, glossaryHits(plan)).filter((hit) => seen.size < seen.add(termOf(hit)).size);
}

function unexplained(plan: Plan, hits: readonly Hit[]): readonly Hit[] {
  const explained = new Set(hits.filter((hit) => isExplained(plan, hit)).map(termOf));
  return hits.filter(
    (hit) => !explained.has(termOf(hit)) && isSchoolsText(plan, hit.span) && !isSchoolWord(plan, hit.quote),
  );
}

/** The same for the forms of one term. */
export const termOf = ({ entry }: Hit): string => entry.phrase.toLowerCase().replace(/s$/, '');

function isExplained(plan: Plan, { entry, span, sentence, quote }: Hit): boolean {
  const acronym = isAcronym(quote) ? quote : undefined;
  const plain = entry.instead.filter((words) => !/^\p{Lu}/u.test(words));
  return isExplainedAt(plan, span, sentence, { expansions: expansionsOf(entry), plain }, acronym);
}

const isAcronym = (quote: string) => /^[\p{Lu}\p{Ll}\p{Nd}]*\p{Lu}[\p{Lu}\p{Ll}\p{Nd}]*\p{Lu}/u.test(quote);

/** How many code units from a term its explanation may stand. */
const reach = 300;

/** Whether the sentence of a term says what it means, or the cell or line after it does. */
export function isExplainedAt(plan: Plan, span: Span, sentence: number, meaning: Meaning, acronym?: string): boolean {
  const { from, to } = plan.prose.sentences[sentence]!;
  const { text } = plan.blocks.get(span.block)!;
  const before = text.slice(Math.max(from, span.from - reach), span.from);
  if (explains(before, text.slice(span.to, Math.min(to, span.to + reach)), meaning, acronym)) return true;
  if (text.trim().length > span.to - span.from + 1) return false;
  const { blocks } = plan.draft;
  const next = blocks[blocks.findIndex(({ id }) => id === span.block) + 1]?.text ?? '';
  return next !== '' && explains('', ` = ${next.slice(0, reach)}`, meaning, acronym);
}

/** Whether a hit is all that its line or cell says, as a name of a category is. */
export function isCategory(plan: Plan, { span, sentence }: Pick<Hit, 'span' | 'sentence'>): boolean {
  if (plan.draft.fragment) return false;
  const isAll = ({ from, to }: Span) => to - from - (span.to - span.from) < 3;
  return (
    isAll(plan.prose.sentences[sentence]!) ||
    plan.passages.some((one) => one.block === span.block && one.from <= span.from && span.to <= one.to && isAll(one))
  );
}
