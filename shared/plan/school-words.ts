import { fitsThere } from '../text/fits-there';
import { byKey } from '../text/once';
import type { Entry, Hit, ListName, Sentence } from '../text/prose';
import { isWithin, quotations, type Stretch } from '../text/quotes';
import { subjectOf } from '../text/subject';
import { reword, standsAlone } from '../text/reword';
import type { Fix, Span } from '../text/span';
import { isFamilysLabel } from './child/family-words';
import { isSchoolWord } from './jargon/jargon';
import { passagesOf } from './passages';
import type { Passage, Plan } from './plan';
import { isSentenceAbout, isWrittenAbout } from './voice/written-about';

/** Passages in which the school speaks, by block: no headings, no labels, nothing that the child or the family says. */
function schoolPassages(plan: Plan): ReadonlyMap<string, readonly Passage[]> {
  const voices = new Map(plan.sections.map(({ id, section }) => [id, section.voice]));
  const isSchools = (passage: Passage) => {
    if (passage.role !== 'content') return false;
    const voice = passage.section && voices.get(passage.section);
    const own = voice === 'family' || voice === 'child' || isFamilysLabel(passage.label);
    return !own || isWrittenAbout(plan, passage);
  };
  return byKey(plan.passages.filter(isSchools), ({ block }) => block);
}

const passageAt = (passages: readonly Passage[] | undefined, from: number) =>
  passages?.find((passage) => passage.from <= from && from < passage.to);

/** How far from a phrase its subject and speaker are looked for. */
const reach = 300;

/** A phrase where it stands. */
export interface Spoken {
  /** Its sentence, cut off where it is very long. */
  readonly sentence: string;
  /** Where the phrase begins in `sentence`. */
  readonly at: number;
}

/** Tells where a phrase of a sentence stands in the school's own words; undefined in a quotation, a heading, and what the child or the family says. */
export function schoolVoice(plan: Plan): (span: Span, sentence: Sentence) => Spoken | undefined {
  const passages = schoolPassages(plan);
  const quoted = new Map<string, readonly Stretch[]>();
  const isAbout = (span: Span, { block, from, to }: Sentence): boolean => {
    const passage = passageAt(passagesOf(plan, block), span.from);
    if (passage?.role !== 'content') return false;
    return isSentenceAbout(plan, { ...passage, from: Math.max(from, passage.from), to: Math.min(to, passage.to) });
  };
  return (span, sentence) => {
    if (!passageAt(passages.get(span.block), span.from) && !isAbout(span, sentence)) return;
    const { from: start, to } = sentence;
    const { text } = plan.blocks.get(span.block)!;
    const quotes = quoted.get(span.block) ?? quotations(text);
    quoted.set(span.block, quotes);
    if (isWithin(quotes, span.from)) return;
    const from = Math.max(start, span.from - reach);
    return { sentence: text.slice(from, Math.min(to, span.to + reach)), at: span.from - from };
  };
}

/** Phrases of a word list in the school's own words: no quotation, no word that the school keeps. */
export function* schoolHits(plan: Plan, list: ListName, wanted: (entry: Entry) => boolean): Iterable<Hit> {
  const voice = schoolVoice(plan);
  for (const hit of plan.prose.hits(list)) {
    const { entry, span, quote } = hit;
    if (!wanted(entry) || isSchoolWord(plan, quote)) continue;
    const spoken = voice(span, plan.prose.sentences[hit.sentence]!);
    if (!spoken || (entry.alone && !standsAlone(plan.blocks.get(span.block)!.text, span.to))) continue;
    if (entry.ofPerson && subjectOf(spoken.sentence, spoken.at) === 'other') continue;
    yield hit;
  }
}

/** What to say instead of a hit: the words of a note, and the fix where words fit in its place. */
export function insteadOf(plan: Plan, { entry, span }: Hit): { readonly says: string; readonly fixes: readonly Fix[] } {
  const advice = entry.instead.filter((words) => /^\p{Lu}/u.test(words));
  const words = entry.instead.filter((one) => !advice.includes(one));
  const { text } = plan.blocks.get(span.block)!;
  const fixes = words
    .filter((one) => fitsThere(text, span, one))
    .map((one) => reword(text, span, one, 'other'))
    .filter((fix) => fix !== undefined);
  const says = [
    ...(words.length > 0 ? [`Perhaps say ${words.map((one) => `“${one}”`).join(' or ')}.`] : []),
    ...advice,
  ];
  return { says: says.join(' '), fixes };
}
