import { lexicon } from '../../lexicons';
import { givenNames } from '../../lexicons/names';
import { everydayCapitals } from '../../lexicons/jargon-everyday';
import type { Span } from '../../text/span';
import { isExplainedAt, isSchoolsText, isSchoolWord, unexplainedOf } from './jargon';
import { inGlossary } from './glossary';
import type { Plan } from '../plan';
import { wordsAt } from '../passages';

/** Whether a list knows an acronym by what stands beside it: where that is not meant, as in “IP address”, it needs no explanation. */
const isListedAcronym = (letters: string): boolean =>
  lexicon.listed(letters).some(({ exact, phrase, onlyWith }) => exact && !onlyWith && phrase === letters);

/** Letters alone, “SCERT2” or “K2L”: two letters and a figure are a postcode more often than not. */
const shape = /^(?:\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{1,6}|\p{Lu}{3,5}\d{1,2}|\p{Lu}\d\p{Lu}{1,2})$/u;
const linked = /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{Nd}&@/.])\p{Lu}{1,3}&\p{Lu}{1,3}(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{Nd}&@])/gu;
const romanNumeral = /^[IVX]+$/;
const title = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Class|Form|Year|Group|House|Room)\.? (?:\p{Lu}\S* )?$/u;

/** Words in capitals that no list knows and nothing has explained so far, the first of each; no names, emphasis or initials. */
export function unknownAcronyms(plan: Plan): readonly { readonly span: Span; readonly later?: true }[] {
  const listed = new Map<string, Span[]>();
  for (const { span } of plan.prose.hits('jargon')) (listed.get(span.block) ?? setIn(listed, span.block)).push(span);
  const named = new Set((plan.child.full ?? plan.child.first ?? '').toLowerCase().split(/\s+/));
  const groups = new Map<string, Span[]>();
  const isListed = ({ block, from, to }: Span) =>
    listed.get(block)?.some((one) => one.from < to && from < one.to) ?? false;
  const isOwn = inGlossary(plan);
  const isNew = (span: Span) => !isListed(span) && !isOwn(span);
  // A numeral goes with its name: “SOGS II”.
  const capitals = plan.prose.capitals.filter((span) => isNew(span) && !romanNumeral.test(wordsAt(plan, span)));
  for (const span of linkedLetters(plan).filter(isNew)) {
    const letters = wordsAt(plan, span);
    if (!everydayCapitals.has(letters.toLowerCase()) && !isSchoolWord(plan, letters))
      (groups.get(letters) ?? setIn(groups, letters)).push(span);
  }
  for (const [index, span] of capitals.entries()) {
    // “CLASS RULES” is stressed, not shortened.
    if (isNext(plan, capitals[index - 1], span) || isNext(plan, span, capitals[index + 1])) continue;
    const word = wordsAt(plan, span).replace(/['’][sd]$/, '');
    const letters = word.replace(/s$/, '');
    if (!shape.test(word) || letters.length > 6 || romanNumeral.test(letters)) continue;
    if (isListedAcronym(letters)) continue;
    const small = letters.toLowerCase();
    if (everydayCapitals.has(small) || everydayCapitals.has(word.toLowerCase())) continue;
    if (named.has(small) || givenNames.has(small) || isSchoolWord(plan, word)) continue;
    (groups.get(letters) ?? setIn(groups, letters)).push({ ...span, to: span.from + word.length });
  }
  const stressed = groups.size > 0 ? smallWords(plan) : new Set<string>();
  return [...groups].flatMap(([letters, spans]) => {
    if (stressed.has(letters.toLowerCase()) || spans.some((span) => isName(plan, span, letters))) return [];
    const { sentences } = plan.prose;
    // Both are in the order of the draft.
    let at = 0;
    const uses = spans.map((span) => {
      let next = at;
      while (next < sentences.length && !holds(sentences[next]!, span)) next++;
      const isFound = next < sentences.length;
      if (isFound) at = next;
      const isExplained = isFound && isExplainedAt(plan, span, at, noMeaning, letters);
      return { span, sentence: at, term: letters, isExplained, isNoted: isSchoolsText(plan, span) };
    });
    return unexplainedOf(uses).slice(0, 1);
  });
}

const noMeaning = { expansions: [], plain: [] };

const holds = (sentence: Span, { block, from, to }: Span) =>
  sentence.block === block && sentence.from <= from && to <= sentence.to;

function setIn(map: Map<string, Span[]>, key: string): Span[] {
  const spans: Span[] = [];
  map.set(key, spans);
  return spans;
}

/** Letters that an `&` ties together, as in “T&L”. */
const linkedLetters = ({ draft }: Plan): readonly Span[] =>
  draft.blocks
    .filter(({ text }) => text.includes('&'))
    .flatMap(({ id, text }) =>
      [...text.matchAll(linked)].map(({ 0: letters, index }) => ({
        block: id,
        from: index,
        to: index + letters.length,
      })),
    );

/** Whether one word follows the other after a space. */
const isNext = (plan: Plan, one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined &&
  one.block === other?.block &&
  other.from === one.to + 1 &&
  plan.blocks.get(one.block)!.text[one.to] === ' ';

/** What follows letters that belong to an office: “XN referral”. */
const office =
  /^ (?:teams?|leads?|reviews?|reports?|referrals?|advice|needs|funding|panels?|assessments?|therap(?:y|ist|ists)|clinic|programme|scores?|levels?|activities|pathway|criteria|targets|outcomes|placement|provision|interventions?)\b/;

/** A surname in capitals after a name or title, initials, or part of a web or e-mail address. */
function isName(plan: Plan, { block, from, to }: Span, letters: string): boolean {
  const { text } = plan.blocks.get(block)!;
  const before = text.slice(Math.max(0, from - 30), from);
  if (
    title.test(before) ||
    (/[.@/&#]$/.test(before) && !/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]\/$/.test(before)) ||
    /^[&@]|^\.[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(text.slice(to))
  )
    return true;
  const [, previous] = /([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) $/.exec(before) ?? [];
  if (previous && givenNames.has(previous.toLowerCase())) return true;
  // Two letters are initials of a person more often than not.
  return letters.length === 2 && !/\b(?:an?|the|our|on|of|from|for) $/i.test(before) && !office.test(text.slice(to));
}

/** Words that stand in small letters somewhere: where they stand in capitals, these only stress them. */
function smallWords(plan: Plan): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of plan.draft.blocks)
    for (const [word] of text.matchAll(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]\p{Ll}{2,5}(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/gu))
      words.add(word.toLowerCase());
  return words;
}
