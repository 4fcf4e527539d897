import type { Entry, Hit, ListName } from '../text/prose';
import { isWithin, quotations, type Stretch } from '../text/quotes';
import { isReported } from '../text/speaker';
import { subjectOf } from '../text/subject';
import { reword } from '../text/reword';
import type { Fix } from '../text/span';
import { isSchoolWord } from './jargon';
import type { Passage, Plan } from './plan';

/** Passages in which the school speaks, by block: no headings, no labels, nothing that the child or the family says. */
function schoolPassages(plan: Plan): ReadonlyMap<string, readonly Passage[]> {
  const voices = new Map(plan.sections.map(({ id, section }) => [id, section.voice]));
  const byBlock = new Map<string, Passage[]>();
  for (const passage of plan.passages) {
    if (passage.role !== 'content') continue;
    const voice = passage.section && voices.get(passage.section);
    if (voice === 'child' || voice === 'family') continue;
    const known = byBlock.get(passage.block);
    if (known) known.push(passage);
    else byBlock.set(passage.block, [passage]);
  }
  return byBlock;
}

const passageAt = (passages: readonly Passage[] | undefined, from: number) =>
  passages?.find((passage) => passage.from <= from && from < passage.to);

/** How far from a phrase its subject and speaker are looked for. */
const reach = 300;

/** Phrases of a word list in the school's own words: no quotation, no reported speech, no word that the school keeps. */
export function* schoolHits(plan: Plan, list: ListName, wanted: (entry: Entry) => boolean): Iterable<Hit> {
  const passages = schoolPassages(plan);
  const quoted = new Map<string, readonly Stretch[]>();
  for (const hit of plan.prose.hits(list)) {
    const { entry, span, quote } = hit;
    if (!wanted(entry) || !passageAt(passages.get(span.block), span.from) || isSchoolWord(plan, quote)) continue;
    const { text } = plan.blocks.get(span.block)!;
    const quotes = quoted.get(span.block) ?? quotations(text);
    quoted.set(span.block, quotes);
    if (isWithin(quotes, span.from)) continue;
    const { from: start, to } = plan.prose.sentences[hit.sentence]!;
    const from = Math.max(start, span.from - reach);
    const sentence = text.slice(from, Math.min(to, span.to + reach));
    const at = span.from - from;
    if (entry.alone && !standsAlone(text, span.to)) continue;
    if (entry.ofPerson && subjectOf(sentence, at) === 'other') continue;
    if (list === 'respectful-language' && (isDenied(sentence, at) || isReported(sentence, at))) continue;
    yield hit;
  }
}

/** What to say instead of a hit: the words of a note, and the fix where words fit in its place. */
export function insteadOf(plan: Plan, { entry, span }: Hit): { readonly says: string; readonly fixes: readonly Fix[] } {
  const advice = entry.instead.filter((words) => /^\p{Lu}/u.test(words));
  const words = entry.instead.filter((one) => !advice.includes(one));
  const { text } = plan.blocks.get(span.block)!;
  const fixes = words.map((one) => reword(text, span, one, 'other')).filter((fix) => fix !== undefined);
  const says = [
    ...(words.length > 0 ? [`Perhaps say ${words.map((one) => `“${one}”`).join(' or ')}.`] : []),
    ...advice,
  ];
  return { says: says.join(' '), fixes };
}

const denied =
  /(?:\b(?:is|was|are|were|am|be|being|been|it['’]s|he['’]s|she['’]s|they['’]re)\s+not\s|\b(?:is|was|are|were)n['’]t\s|\b(?:rather|other) than\s|\binstead of\s|\bno longer\s|\bnever\s)(?:(?!like\s)\p{L}+\s){0,2}$/iu;

/** Whether the words just before say that it is not so: “this is not naughty behaviour”. */
const isDenied = (sentence: string, at: number) => denied.test(sentence.slice(Math.max(0, at - 50), at));

const follower =
  /^\s*(?:$|[^\p{L}\s\d(]|\s(?:and|or|but|who|with|when|if|so|in|at|on|since|which|that|for|because|from|like|as|to|is|are|was|were|has|have|had|can|cannot|will|by|during|while|unless|until|after|before|towards|than|should|need|needs|may|do|does|of|too|also)\b)/u;

/** Whether no noun follows that the words belong to. */
const standsAlone = (text: string, to: number) => follower.test(text.slice(to, to + 20));
