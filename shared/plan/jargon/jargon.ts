import { lexicon } from '../../lexicons';
import { everydayCapitals } from '../../lexicons/jargon-everyday';
import type { Draft } from '../../text/draft';
import { explains, type Meaning } from '../../text/explained';
import { onceFor } from '../../text/once';
import type { Entry, Hit } from '../../text/prose';
import { readProse } from '../../text/read-prose';
import { holds } from '../../text/match';
import type { Span } from '../../text/span';
import { isFamilysLabel } from '../child/family-words';
import { glossaryHits, inGlossary } from './glossary';
import { passagesOf, wordsAt } from '../passages';
import type { Passage, Plan } from '../plan';
import { titleOf } from '../vocabulary';
import { isFirstPerson } from '../voice/speech';
import { isWrittenAbout } from '../voice/written-about';
import { wordSet } from '../../text/word-set';

/** Whether a span is the school's own running text: no heading or label, nobody's own words, no quotation. */
export function isSchoolsText(plan: Plan, span: Span): boolean {
  const passage = passagesOf(plan, span.block).find(({ from, to }) => from <= span.from && span.to <= to);
  if (passage && (passage.role !== 'content' || isLetterhead(plan, passage) || isTitle(plan, passage))) return false;
  const voice = passage?.section && plan.sections.find(({ id }) => id === passage.section)?.section.voice;
  if (voice === 'family' || isFamilysLabel(passage?.label)) return false;
  if (voice === 'child' && !isAdultsLine(plan, passage!, span)) return false;
  return !isQuoted(plan.blocks.get(span.block)!.text, span);
}

/** Whether adults wrote what stands in a child's part around a span: all of it, its sentence, or an entry of who helps. */
function isAdultsLine(plan: Plan, passage: Passage, span: Span): boolean {
  if (isWrittenAbout(plan, passage)) return true;
  const sentence = plan.prose.sentences.find(
    ({ block, from, to }) => block === span.block && from <= span.from && span.from < to,
  );
  if (!sentence) return false;
  const [from, to] = [Math.max(sentence.from, passage.from), Math.min(sentence.to, passage.to)];
  if (passage.section === 'circle_of_support') return !isFirstPerson(plan.blocks.get(span.block)!.text.slice(from, to));
  return isWrittenAbout(plan, { ...passage, from, to });
}

/** “Plan type: SEN Support Plan”: what a form is called is nothing to reword, and written out it would be read as something else. */
const isTitle = ({ blocks }: Plan, { block, from, to }: Passage): boolean =>
  to - from <= longestTitle && titleOf(wordsAt({ blocks }, { block, from, to })) !== undefined;

/** Letters that a title has at most. */
const longestTitle = 80;

/** Lines above the first part of a plan that are no sentence: the school's name, what kind of form it is. */
function isLetterhead({ passages, blocks }: Plan, passage: Passage): boolean {
  if (passage.section !== undefined) return false;
  const first = passages.findIndex(({ section }) => section !== undefined);
  const text = wordsAt({ blocks }, passage);
  return first > 0 && passages.indexOf(passage) < first && !/[.!?]["”’)]*\s*$/.test(text);
}

/** How far around a term the marks of a quotation are looked for. */
const quotationReach = 600;

/** Whether the span stands inside a quotation that has more words than the span. */
function isQuoted(block: string, span: Span): boolean {
  const start = Math.max(0, span.from - quotationReach);
  const text = block.slice(start, span.to + quotationReach);
  if (!/[“"‘']/.test(text)) return false;
  for (const quotation of text.matchAll(
    /“[^”]*”|"[^"]*"|(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{Nd}])[‘'][^‘’'\n]{12,}[’'](?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/gu,
  )) {
    const from = start + quotation.index;
    const to = from + quotation[0].length;
    if (from < span.from && span.to < to) return quotation[0].length > span.to - span.from + 12;
  }
  return false;
}

/** Whether the school's own list of words has this one. */
export const isSchoolWord = ({ settings }: Plan, words: string): boolean => {
  if (settings.schoolWords.length === 0) return false;
  const bare = words.replace(/['’]s$/, '').toLowerCase();
  return settings.schoolWords.some((word) => word.toLowerCase() === bare || `${word.toLowerCase()}s` === bare);
};

/** The ways in which an entry can be written out. */
export const expansionsOf = ({ expansion }: Pick<Entry, 'expansion'>): readonly string[] =>
  expansion?.split(' / ') ?? [];

/** Those of the ways to write an entry out that hold no jargon of their own: each of the others would draw the next note. */
export const clearExpansionsOf = onceFor((entry: Entry): readonly string[] =>
  expansionsOf(entry).filter((text) => readProse([{ id: '', text }], lexicon).hits('jargon').length === 0),
);

/** A hit whose term a parent meets unexplained; `later`: the plan explains it, but only further on. */
export interface Unexplained extends Hit {
  readonly later?: true;
}

/** Jargon of some kinds that nothing has explained so far, in the order of the draft; words that the school accepts are left out. */
export function unexplainedJargon(plan: Plan, kinds: readonly string[]): readonly Unexplained[] {
  const isOwn = inGlossary(plan);
  return unexplained(
    plan,
    plan.prose
      .hits('jargon')
      .filter(({ entry, span, quote }) => kinds.includes(entry.kind) && !isOwn(span) && !isRowOrLesson(plan, quote)),
  );
}

/** “P5” in a plan that has a “P2” is a row of it or a lesson of the day; nobody is on both scales. */
const isRowOrLesson = ({ draft }: Plan, quote: string): boolean =>
  /^P[4-8]$/.test(quote) && draft.blocks.some(({ text }) => /\bP[1-3]\b/.test(text));

/** The first of each of the school's own terms that nothing has explained so far. */
export function unexplainedTerms(plan: Plan): readonly Unexplained[] {
  const seen = new Set<string>();
  return unexplained(plan, glossaryHits(plan)).filter((hit) => seen.size < seen.add(termOf(hit)).size);
}

function unexplained(plan: Plan, hits: readonly Hit[]): readonly Unexplained[] {
  const explained = new Set<string>();
  return unexplainedOf(
    hits.map((hit) => {
      const term = termOf(hit);
      // Behind its explanation nothing more is asked of a term.
      const isKnown = explained.has(term) || isExplained(plan, hit);
      if (isKnown) {
        explained.add(term);
        // “An absence seizure (a few seconds when …)” says what an absence is.
        for (const other of headsOf(term)) explained.add(other);
      }
      const isNoted =
        !isKnown && isSchoolsText(plan, hit.span) && !isSchoolWord(plan, hit.quote) && !isOther(plan, hit);
      return { ...hit, term, isExplained: isKnown, isNoted };
    }),
  );
}

/** “absence” of “absence seizure”, where a condition is short for its fits. */
const headsOf = (term: string): readonly string[] => {
  const [head, fit] = term.split(' ');
  return fit !== undefined && /^(?:seizure|epilepsy|syndrome|disorder)$/.test(fit) ? [head!] : [];
};

/** Acronyms that are words too. */
const alsoWords = wordSet(
  'ADD ARE HI SALT SEND PATH PASS SPELL PACE SEAL STAR DASH SNAP GAS MAPS GAPS LASS TAPS ACT RAPID CAT PAT PEP TIP TAP BEAM SET',
);
const company =
  /^ (?:Studios?|Ltd|Limited|Road|Street|Lane|Avenue|Close|Park|Theatre|Gym|Cafe|Café|FC|Band|Records|Music|Films|Press)\b/;

/** “Mrs Hallett, communication support worker”, “Jo Bell (job coach)”: what somebody is, whom the family can ask. */
const job =
  /(?:worker|teacher|assistant|therapist|advis[eo]r|officer|coach|mentor|practitioner|lead|leader|manager|co-?ordinator|psychologist|nurse|tutor|intervenor|role model|person)$/i;
const named =
  /(?:^|[ (])\p{Lu}[\p{L}'’-]+(?:, | \(|, (?:our|the|her|his|their|my) | is (?:our|the|her|his|their|my) )$/u;

/** “Her reading book is from Project X Code”: a scheme of books, as the sentence says. */
const books = /\b(?:books?|pages?|stories) (?:is |are |comes? )?(?:from|of|in) (?:the )?$/i;

/** What the people of a plan are called behind a title: “Mr Alun Griffiths”. */
const surnames = onceFor(({ blocks }: Plan): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { text } of blocks.values())
    for (const [, name] of text.matchAll(/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:\p{Lu}\p{Ll}+ )?(\p{Lu}\p{Ll}+)/gu))
      found.add(name!);
  return found;
});

/** A term that is a stressed word (“HI MUM”), a person or the name of a firm or place (“Baseline Studios”). */
function isOther(plan: Plan, { span, quote }: Hit): boolean {
  const { text } = plan.blocks.get(span.block)!;
  const after = text.slice(span.to, span.to + 20);
  if (/^\p{Lu}/u.test(quote) && company.test(after)) return true;
  if (/^\p{Lu}\p{Ll}+$/u.test(quote) && surnames(plan).has(quote)) return true;
  if (job.test(quote) && named.test(text.slice(Math.max(0, span.from - 40), span.from))) return true;
  if (!alsoWords.has(quote)) return false;
  const [, next = ''] = /^ (\p{Lu}{2,})\b/u.exec(after) ?? [];
  const [, last = ''] =
    /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(\p{Lu}{2,}) $/u.exec(text.slice(Math.max(0, span.from - 20), span.from)) ?? [];
  return everydayCapitals.has(next.toLowerCase()) || everydayCapitals.has(last.toLowerCase());
}

/** What is known of a term where it stands. */
interface Use {
  readonly term: string;
  readonly isExplained: boolean;
  /** Stands where it is judged. */
  readonly isNoted: boolean;
  readonly span: Span;
  /** Index of its sentence among those of the plan. */
  readonly sentence: number;
}

/** The uses before their term is explained, in the order of the draft; of a term that is explained further on only the first, and none where the next sentence of its paragraph does. */
export function unexplainedOf<T extends Use>(uses: readonly T[]): readonly (T & { readonly later?: true })[] {
  const explained = new Map<string, number>();
  for (const [at, { term, isExplained }] of uses.entries())
    if (isExplained && !explained.has(term)) explained.set(term, at);
  const told = new Set<string>();
  return uses.flatMap((use, at) => {
    const from = explained.get(use.term);
    if (!use.isNoted || (from !== undefined && (from <= at || told.has(use.term)))) return [];
    told.add(use.term);
    const then = from === undefined ? undefined : uses[from]!;
    if (then?.span.block === use.span.block && then.sentence === use.sentence + 1) return [];
    return from === undefined ? use : { ...use, later: true as const };
  });
}

/** Asks to explain a term at its first use, as the plan only does it later. */
export const explainedLater = (term: string) =>
  `“${term}” is explained further on. Say here what it is, where the family meets it first.`;

/** The same for the forms of one term. */
export const termOf = ({ entry }: Hit): string => termOfEntry(entry);

const termOfEntry = onceFor(({ phrase }: Entry) => phrase.toLowerCase().replace(/s$/, ''));

function isExplained(plan: Plan, { entry, span, sentence, quote }: Hit): boolean {
  const acronym = isAcronym(quote) ? quote : undefined;
  const { text } = plan.blocks.get(span.block)!;
  if (entry.kind === 'programme' && books.test(text.slice(Math.max(0, span.from - 30), span.from))) return true;
  const isBare = entry.kind === 'test' && isBareInBrackets(text, span);
  const plain = isBare ? [] : entry.instead.filter((words) => !/^\p{Lu}/u.test(words));
  return isExplainedAt(plan, span, sentence, { expansions: isBare ? [] : expansionsOf(entry), plain }, acronym);
}

const opensBracket = /[([][^()[\]]{0,24}$/;
const ofTest =
  /\b(?:tests?|tested|checks?|checked|assessments?|scales?|batter(?:y|ies)|inventory|checklist|questionnaire|survey|index|measures?|schedule|screen(?:er|ing)?|evaluation|profile|quiz|asked|tasks?|papers?|cards?)\b/i;

/** “Rapid naming and processing are weak (CTOPP-2)”: what stands before tells what was found, and not what the test is. */
function isBareInBrackets(text: string, { from, to }: Span): boolean {
  if (!/^[)\]]/.test(text.slice(to, to + 1))) return false;
  const before = text.slice(Math.max(0, from - 120), from);
  return opensBracket.test(before) && !ofTest.test(before);
}

/** “Posy has absence epilepsy: she stares for five seconds”: what is had, and what it looks like. */
const has = /\b(?:has|have|having|with) (?:an? |these |small |short )*$/i;
const looksLike =
  /^(?: (?:seizures?|epilepsy|syndrome|disorder))?(?::| [–—-]|,? (?:which|that) (?:means?|is|are)\b|,? when| \()[^.;]{0,20}\b(?:he|she|they|I|you|a few|for (?:a|\d))\b [^.;]{4}/i;

const isAcronym = (quote: string) => /^[\p{Lu}\p{Ll}\p{Nd}]*\p{Lu}[\p{Lu}\p{Ll}\p{Nd}]*\p{Lu}/u.test(quote);

/** “Pragmatic language is an area of need”, “Pragmatics: below his age”: how it goes, and not what it is. */
const tellsHowItGoes =
  /^(?: (?:is|are|was|were|remains?) (?:an?|the|one|his|her|their|still|also|now)\b[^.;:,()]{0,24}\b(?:areas?|strengths?|weakness(?:es)?(?! (?:with|of|in)\b)|needs?|priority|priorities|focus|targets?|concerns?|barriers?|(?:challenges?|problems?)(?! (?:with|of|in)\b))\b|: (?:(?:he|she|they|still|also|often) )?(?:struggles when|below|above|within|working|scores?|scored)\b)/i;

/** How many code units from a term its explanation may stand. */
const reach = 300;

/** Whether the sentence of a term says what it means, or the cell or line after it does. */
export function isExplainedAt(plan: Plan, span: Span, sentence: number, meaning: Meaning, acronym?: string): boolean {
  const { from, to } = plan.prose.sentences[sentence]!;
  const { text } = plan.blocks.get(span.block)!;
  const before = text.slice(Math.max(from, span.from - reach), span.from);
  const behind = text.slice(span.to, Math.min(to, span.to + reach));
  const after = holds(tellsHowItGoes, behind) ? '' : behind;
  if (explains(before, after, meaning, acronym, text.slice(to, to + 60).trimStart())) return true;
  if (holds(has, before) && holds(looksLike, after)) return true;
  if (text.trim().length > span.to - span.from + 1) return false;
  // Beside support stands who gives it, and not what it is.
  if (isSupport(plan, span)) return false;
  const next = nextTexts(plan.draft).get(span.block) ?? '';
  return next !== '' && explains('', ` = ${next.slice(0, reach)}`, meaning, acronym);
}

/** What stands in the block behind each. */
const nextTexts = onceFor(
  ({ blocks }: Draft) => new Map(blocks.map(({ id }, at) => [id, blocks[at + 1]?.text ?? ''] as const)),
);

const passagesAround = (plan: Plan, { block, from, to }: Span): readonly Passage[] =>
  passagesOf(plan, block).filter((one) => one.from <= from && to <= one.to);

const isSupport = (plan: Plan, span: Span): boolean =>
  passagesAround(plan, span).some(({ role, field }) => role === 'content' && field === 'provision');

/** Whether a hit is all that its line or cell says, as a name of a category is. */
export function isCategory(plan: Plan, { span, sentence }: Pick<Hit, 'span' | 'sentence'>): boolean {
  if (plan.draft.fragment) return false;
  const isAll = ({ from, to }: Span) => to - from - (span.to - span.from) < 3;
  // “Hydrotherapy” among the support is what the child gets.
  return !isSupport(plan, span) && (isAll(plan.prose.sentences[sentence]!) || passagesAround(plan, span).some(isAll));
}
