import { readAgain } from '../learned/second-reading';
import type { Span } from '../../text/span';
import type { Stretch } from '../outcome/words';
import type { Provision } from '../provision';
import type { FieldId } from '../section';
import { bareOf, conditionsOf } from './conditions';
import { findDuration, findFrequency, findGroupSize, findSlot, isGuess, speaksOfGroup } from './amounts';
import { isOpen } from './firmness';
import { findWeasels } from './weasel';
import { isSession, needsNobody } from './session';
import { findWhat } from './what';
import { findEveryone, findWho, isFamily, nobody, openWho } from './who';
import { holds } from '../../text/match';

/** One cell or field of a provision, or the sentence itself; `field` absent for running text. */
export interface Part {
  readonly block: string;
  readonly at: number;
  readonly text: string;
  readonly field?: FieldId;
}

const spanOf = (part: Part, { from, to }: Stretch): Span => ({
  block: part.block,
  from: part.at + from,
  to: part.at + to,
});
const whole = (part: Part): Span => spanOf(part, { from: 0, to: part.text.length });

/** Finds something in the cell made for it first, then in the rest. */
function seek(
  parts: readonly Part[],
  field: FieldId,
  find: (text: string, inCell: boolean) => Stretch | undefined,
): Span | undefined {
  for (const part of parts) {
    if (part.field !== field) continue;
    const found = find(part.text, true);
    if (found) return spanOf(part, found);
  }
  for (const part of parts) {
    if (part.field === field) continue;
    const found = find(part.text, false);
    if (found) return spanOf(part, found);
  }
  return undefined;
}

/** A name in the “Who” cell needs no title: “Sarah Cole”. */
const nameInCell = /^\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)*(?:[ ,(/&].*)?$/u;

const noName =
  /^\W*(?:all|any|anyone|various|several|different|tb[ac]|whoever(?: is)? (?:free|available|there)|as available|n\/?a)\W*$/i;

/** “3. My mother”: the number of an outcome, and whose mother she is. */
const marked =
  /^(?:[A-Z]?\d{1,2}[a-d]?[.):] ?|[a-d]\) ?)?(?:(?:my|his|her|their|our|the|both|all) )*(?:(?:big|little|older) )?/i;

/** “All room staff; Bev keeps the tally”: one of the people in the cell has a name. */
function namedInCell(words: string): Stretch | undefined {
  if (noName.test(words)) return undefined;
  const bare = words.trim().replace(marked, '');
  if (!nobody.test(words))
    return nameInCell.test(bare) || isFamily(/^[a-z]+/i.exec(bare)?.[0] ?? '')
      ? { from: 0, to: words.length }
      : undefined;
  for (const match of words.matchAll(/[^;,/&]+/g)) {
    const piece = match[0].trim();
    const from = match.index + match[0].indexOf(piece);
    if (nameInCell.test(piece) && !nobody.test(piece)) return { from, to: from + piece.length };
  }
  return undefined;
}

const amountInCell = /\d|\b(?:once|twice|one|two|three|four|five|daily|weekly)\b/i;

const eachTime = /\b(?:an?|per|each|every) (?:day|week|fortnight|month|term|lesson)\b/i;

/** Parses one provision from its parts: the sentence alone, or the cells of its row together. */
export function parseProvision(
  parts: readonly [Part, ...Part[]],
  rest: Pick<Provision, 'section' | 'record' | 'number' | 'start' | 'end' | 'whoCell'>,
): Provision {
  const [main] = parts;
  const text = parts.map((part) => part.text).join(' | ');
  const conditions = new Map(parts.map((part) => [part, conditionsOf(part.text)]));
  const without = (part: Part) => bareOf(part.text, conditions.get(part)!);
  const bare = without(main);
  const { weigh, doubted } = readAgain(text);
  const what = findWhat(main.text, bare);
  const named = seek(parts, 'who', (words, inCell) => {
    const found = findWho(words);
    return found ?? (inCell ? namedInCell(words) : undefined);
  });
  const slot = seek(parts, 'frequency', findSlot);
  const frequency = seek(parts, 'frequency', (words, inCell) => findFrequency(words) ?? cellAmount(words, inCell));
  const others = parts.slice(1).filter(({ field }) => field === undefined || field === 'provision');
  // “One text a week” in a column that other rows have for the group is no number of children.
  const groupSize = seek(
    parts,
    'group',
    (words, inCell) => findGroupSize(words) ?? (eachTime.test(words) ? undefined : cellAmount(words, inCell)),
  );
  const session =
    isSession([bare, ...others.map(without)].join(' ')) ||
    // What is done with one child, or with so many, takes its time.
    (groupSize !== undefined && slot === undefined && !holds(asLongAs, text));
  const duration =
    seek(parts, 'duration', (words, inCell) => findDuration(words) ?? cellAmount(words, inCell)) ??
    (slot && !isLone(text) ? slot : undefined);
  const everyone = named ? undefined : findEveryone(main.text, slot !== undefined && !session);
  const who = named ?? (everyone && spanOf(main, everyone));
  const manner =
    groupSize !== undefined ||
    (duration !== undefined && duration !== slot) ||
    (named?.block === main.block &&
      what !== undefined &&
      !isInside(spanOf(main, what), named) &&
      !holds(several, main.text.slice(named.from - main.at, named.to - main.at)) &&
      !holds(itsWork, main.text.slice(named.to - main.at)) &&
      !holds(advising, main.text) &&
      !conditions.get(main)!.discretion.some(({ from, to }) => holds(luck, main.text.slice(from, to)))) ||
    (named?.block === main.block && holds(acts, main.text.slice(named.to - main.at)));
  const open =
    parts.some((part) => openWho(part.text)) ||
    isOpen(main.text, conditions.get(main)!, { frequency: frequency !== undefined, manner });
  const guess =
    groupSize !== undefined &&
    parts.some(
      (part) =>
        part.block === groupSize.block &&
        isGuess(part.text, { from: groupSize.from - part.at, to: groupSize.to - part.at }),
    );
  const known = {
    what: what !== undefined,
    frequency: frequency !== undefined,
    duration: duration !== undefined,
    group: groupSize !== undefined,
    guess,
  };
  // Where nobody is named in the cell that says who, that is the note.
  const weasel = parts
    .filter((part) => part.field !== 'who' || who)
    .flatMap((part) => findWeasels(part.text, conditions.get(part)!, known).map((stretch) => spanOf(part, stretch)));
  return {
    span: whole(main),
    text: main.text,
    ...rest,
    ...(what && { what: spanOf(main, what) }),
    ...(who && { who }),
    ...(frequency && { frequency }),
    ...(duration && { duration }),
    ...(groupSize && { groupSize }),
    session,
    weasel,
    specified: weigh(
      'specified',
      what !== undefined && (who !== undefined || (needsNobody(bare) && frequency !== undefined)) && !open,
    ),
    quantified: weigh('quantified', (frequency !== undefined && (duration !== undefined || !session)) || isShare(text)),
    doubted,
  };
}

/** “The pastoral team”, “sports coach mentoring”: nobody in particular. */
const several = /(?:team|(?<!members of )staff|service|pastoral)$/i;
const itsWork = /^ (?:mentoring|support|input|time|sessions?)\b/i;
/** Of staff, of time or of a judgement nobody knows beforehand; “where possible” is no more than a manner of speaking. */
const luck =
  /\b(?:staff[a-z]*|time[a-z]*|fund[a-z]*|budgets?|capacity|resourc[a-z]*|availab[a-z]*|cover|thinks?|feels?|sees?|judge[sd]?|deem[a-z]*|decides?|appropriate|allow[a-z]*|permit[a-z]*|need[a-z]*|practicable)\b/i;
const advising = /\badvis(?:e|es|ing)\b/i;

/** “ELSA as and when” names one thing only. */
const isInside = (span: Span, other: Span): boolean =>
  span.block === other.block && span.from >= other.from && span.to <= other.to;

/** “Mr Finch *will pre-teach*”, “the TA (Jo) *does*”: behind the person stands what that person does. */
const acts =
  /^(?:['’]?s? ?\([^)]{1,30}\))? (?:will (?!be\b|have\b|try\b|aim\b)[a-z-]{2,}|does|gives|[a-z]{3,}(?:s|es) (?:\p{Lu}|him|her|them|his|the)|to (?:pre-teach|check|read|go|give|sit|show|meet) )/u;

/** A way, an errand, a place at a table or an occasion is as long as it is. */
const asLongAs =
  /\bsits? (?:at|by|near|on) (?:the|an?|his|her|their) |\b(?:journeys?|trips?|rides?|bus|walks?|takes?|taking|carr(?:y|ies|ying)|fetch(?:es)?|register)\b|\b(?:every|each) (?!(?:other |second |school )?(?:(?:mon|tues|wednes|thurs|fri)?days?|(?:mon|tues?|weds?|thur?s?|fri)\b|weeks?|mornings?|afternoons?|evenings?|lunchtimes?|fortnight|month|term|half)\b)/i;

/** “25% extra time” is an amount by itself. */
const isShare = (text: string): boolean => /\d ?% (?:extra|additional|more) time|\bextra \d+ ?%/i.test(text);

const cellAmount = (words: string, inCell: boolean): Stretch | undefined =>
  inCell && holds(amountInCell, words) ? { from: 0, to: words.length } : undefined;

/** One-to-one reading “every lunchtime” is still a session whose length somebody must know. */
const isLone = (text: string): boolean =>
  /\b(?:reading|practice|check-?in|session|exercises|programme|buddy)\b/i.test(text) &&
  !/\b(?:every|all|each) (?:\w+ )?(?:lessons?|class)/i.test(text);

/** Whether a provision speaks of a group and does not say how many children. */
export const lacksGroupSize = ({ text, groupSize }: Provision): boolean =>
  groupSize === undefined && speaksOfGroup(text);
