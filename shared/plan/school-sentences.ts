import { Kind, kindOf } from '../text/characters';
import { byKey, onceFor } from '../text/once';
import { readingOf, weigh, type Reading, type Weight } from '../text/reading-age';
import { isWithin, quotations } from '../text/quotes';
import type { Span } from '../text/span';
import type { Passage, Plan } from './plan';
import { isSentenceAbout } from './voice/written-about';
import { detailFields, type FieldId, type SectionId } from './section';

/** A sentence of the school, or a part of one that reads as one where marks such as `;` part a list. */
export interface SchoolSentence extends Span {
  readonly text: string;
  /** Running prose ends in a full stop and stands in no table, list or form. */
  readonly running: boolean;
  readonly weight: Weight;
}

const facts: readonly SectionId[] = ['personal_details', 'contributors', 'signatures_sharing', 'timeline'];
const factFields: readonly FieldId[] = [
  ...detailFields,
  'number',
  'who',
  'frequency',
  'duration',
  'group',
  'start',
  'end',
  'deadline',
  'date',
  'signature',
  'role',
  'status',
];

/** What the school wrote in sentences, anywhere in the plan: no headings, no facts of a form, no lists of things, nothing that child or family say. */
export const schoolSentences = onceFor(readSentences);

function readSentences(plan: Plan): readonly SchoolSentence[] {
  const voices = new Map(plan.sections.map(({ id, section }) => [id, section.voice]));
  const isSchools = ({ role, section, field }: Passage) =>
    role === 'content' &&
    !(field && factFields.includes(field)) &&
    !(section && (facts.includes(section) || voices.get(section) === 'family'));
  // “Mia is a quiet girl who …” in a part for the child’s own words is the school’s.
  const isTold = (one: Passage) => voices.get(one.section!) !== 'child' || isSentenceAbout(plan, one);
  const passages = byKey(
    plan.passages.filter((one) => isSchools(one) && isTold(one)),
    ({ block }) => block,
  );
  const found: SchoolSentence[] = [];
  for (const sentence of plan.prose.sentences) {
    const { block, from, to } = sentence;
    const passage = passages.get(block)?.find((one) => one.from < to && from < one.to);
    const { text, list, cell, aside } = plan.blocks.get(block)!;
    if (!passage || aside) continue;
    // The label in front of it is no part of the sentence.
    const begin = Math.max(from, passage.from);
    const whole = text.slice(begin, Math.min(to, passage.to));
    const quotes = quotations(whole);
    if (quotes.some(([start, end]) => (end - start) * 2 > whole.length) || isWithin(quotes, whole.length - 1)) continue;
    const running = !list && !cell && passage.record === undefined && /[.!?…]["'”’)\]]*$/.test(whole);
    let at = begin;
    for (const part of whole.split(/[;\t•\n]/)) {
      const words = part.trim();
      const start = at + part.indexOf(words);
      at += part.length + 1;
      if (!isSentence(words) || isEnumeration(words)) continue;
      found.push({ block, from: start, to: start + words.length, text: words, running, weight: weigh(words) });
    }
  }
  return found;
}

/** The fewest words of a sentence. */
const least = 6;

/** Whether a text has words enough for a sentence. */
function isLong(text: string): boolean {
  let isInside = false;
  for (let at = 0, words = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    const isLetter = kind === Kind.letter || kind === Kind.upper;
    if (isLetter && !isInside && ++words === least) return true;
    isInside = isLetter;
  }
  return false;
}

/** Long enough to be a sentence, and with a small word that sentences have. */
const isSentence = (text: string) =>
  isLong(text) &&
  !/\bhttps?:|\bwww\./i.test(text) &&
  /\b(?:the|an?|is|are|has|will|can|to|and|of|with|in|her|his|their)\b/i.test(text);

/** `Pens, paper, glue, scissors`: most of it is short items between commas. */
function isEnumeration(text: string): boolean {
  // Five items have three commas at least.
  let comma = -1;
  for (let count = 0; count < 3; count++) if ((comma = text.indexOf(',', comma + 1)) < 0) return false;
  const items = text.slice(text.indexOf(':') + 1).split(/, | and (?=[^,]*$)/);
  const words = items.reduce((sum, item) => sum + (item.match(/\S+/g)?.length ?? 0), 0);
  return items.length >= 5 && words / items.length <= 5;
}

/** How hard the school's part of a plan is to read, and the sentences that make most of it, the hardest first; undefined below 100 words. */
export function readingOfPlan(plan: Plan): (Reading & { readonly places: readonly Span[] }) | undefined {
  const sentences = schoolSentences(plan);
  const reading = readingOf(sentences.map(({ weight }) => weight));
  if (!reading) return;
  const places = reading.hardest.map((index) => {
    const { block, from, to } = sentences[index]!;
    return { block, from, to };
  });
  return { ...reading, places };
}
