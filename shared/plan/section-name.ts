import { capitalised } from '../text/first-letter';
import { numberedLabel } from './outline/label-keys';
import { wordSet } from '../text/word-set';
import { headingWords, isCapitals } from './outline/heading-words';
import { numbering } from './label';
import { passagesOf, wordsAt } from './passages';
import type { Plan, PlanSection } from './plan';
import type { FieldId, SectionId } from './section';

/** What of a plan says how it calls its sections. */
type Read = Pick<Plan, 'blocks' | 'passages' | 'child'>;

/** A longer heading is a sentence, and no name. */
const longest = 60;
/** Labels that may name a whole section; of all others a section is only the place. */
const naming = new Set<FieldId | undefined>(['outcome', 'provision', 'home']);
/** “How”, “Help”: the head of a column that says nothing by itself. */
const shortestOfField = 6;

/**
 * What a section is called on the screen: by its heading in the plan, less what counts it and what is said of it behind;
 * as its template calls it where the plan has no name for it.
 */
export const sectionName = (plan: Read, part: PlanSection): string => ownName(plan, part) ?? part.section.heading;

function ownName(plan: Read, { id, heading }: PlanSection): string | undefined {
  if (!heading) return undefined;
  const at = passagesOf(plan, heading.block).find(({ from, to }) => from <= heading.from && heading.to <= to);
  // A heading of two sections names the first of them.
  if (at?.section !== id || (at.field && !naming.has(at.field))) return undefined;
  if (at.role === 'label' && !at.field && labelsOf(plan, id) > 1) return undefined;
  const { label, text } = plan.blocks.get(heading.block)!;
  const isField = heading.from === heading.to;
  // A name is short, and so is what stands round it.
  const words = (isField ? (label ?? '') : wordsAt(plan, heading)).slice(0, 200);
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}?!.’…)])[^\p{L}\p{N}?!.’…)]+$/gu, '');
  const name = headingWords(bare)
    .replace(numbering, '')
    .replace(/^[^(]*\)$/, (all) => all.slice(0, -1));
  // The form's word for one of them.
  if (at.field === 'outcome' && /^\p{L}+$/u.test(name) && !/s$/i.test(name)) return undefined;
  const isName =
    name.length <= longest &&
    name.length >= (at.field ? shortestOfField : 2) &&
    !name.includes('_') &&
    // “Target 1” names one of several.
    numberedLabel(name).number === undefined &&
    (isField || !/^\s*\d/.test(text.slice(heading.to)));
  return isName ? inSentence(plan, name) : undefined;
}

/** What keeps its capitals: names for short, and “I”. */
const short = /^(?:I|[A-Z]{2,3}|SEND|SENCO|SENDCO|EHCP|SALT|[A-Z]*\d\w*)(?:['’]\w+)?$/;
const words = wordSet(
  'a am an and any are as at be by can do for go has he her him his how i in is it me my new no not of on or our out set she so the to us up was way we who why you yes day far all but did had its now old say see too two use well ask bad big boy dad eat end few fun get got let off one put sad ten try yet',
);
const relatives = wordSet('mum dad nan gran mummy daddy');

/** “AREAS OF DIFFICULTY” as it would be said in a list: capitals throughout shout, and are spelled out by some screen readers. */
function inSentence({ child }: Pick<Plan, 'child'>, name: string): string {
  if (!isCapitals(name)) return name;
  const names = new Set(`${child.full ?? ''} ${child.first ?? ''}`.toLowerCase().split(' '));
  const said = name.replace(/[\p{L}\d][\p{L}\d'’-]*/gu, (word) => {
    const lower = word.toLowerCase();
    const bare = lower.replace(/['’]s$/, '');
    if (/^i(?:['’]|$)/.test(bare)) return `I${lower.slice(1)}`;
    if (names.has(bare) || relatives.has(bare))
      return lower.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
    return short.test(word) && !words.has(bare) ? word : lower;
  });
  return capitalised(said);
}

/** How many labels a section has: one alone is its name, one of several stands for a part of it. */
const labelsOf = (plan: Read, id: SectionId): number =>
  new Set(plan.passages.flatMap((one) => (one.role === 'label' && one.section === id ? [wordsAt(plan, one)] : [])))
    .size;
