import { onceFor } from '../../../text/once';
import { numbering } from '../../label';
import { openingStatus } from '../../review/review-status';
import { ofReview } from '../../section';
import { isArea, titleOf, type Named } from '../../vocabulary';
import { sortContent } from '../content';
import { isOnlyLabel, tooPlain } from '../find-labels';
import { month } from '../cell-shapes';
import { headingWords, isCapitals, isTitleOfPlan, wordsIn } from '../heading-words';
import { isLed } from '../leaders';
import { openHeading, textBelow } from '../open-heading';
import { labelKey } from '../label-keys';
import { outcomeForm } from '../outcome-form';
import { nameAt, ownHeading } from '../name-at';
import { emit, inOutcomes, isDetail, nowhere, ranks, type Line, type Place, type Sorted } from '../sorted';
import { lineKey } from '../spaced';
import { familyBelow, isApart, partBelow, supportBelow } from './apart';
import { colonAtEnd, isMarked, type Given, type Reading } from './given';

/** What the print of a line says of its being a heading. */
interface Print extends Given {
  /** Its words without what hangs on them. */
  readonly head: string;
  /** Its words without its number. */
  readonly words: string;
  readonly short: boolean;
  readonly marked: boolean;
  readonly colon: boolean;
  readonly rank: number;
  /** It is printed as a heading, or framed or numbered as one. */
  readonly strong: boolean;
  /** The next number of the parts of the form: “7. How” after “6. Targets”. */
  readonly inOrder: boolean;
  readonly ordinal: number | undefined;
  /** The part that it names. */
  readonly name: Named | undefined;
}

/** “3) Achieved” among others is no label of what follows. */
export const numberedVerdict: Reading = (given) => {
  const { sorted, line, text, place } = given;
  const words = text.replace(numbering, '');
  const isVerdict = !isMarked(given) && words !== text && ofReview.has(place.section) && openingStatus(words);
  return isVerdict ? sortContent(sorted, line, place) : undefined;
};

/** “TARGETS (Autumn 2)          Review: week of 7/12/26”: a heading, and far behind it the day on which the plan is looked at. */
export const headingBesideReview: Reading = (given) => {
  const { sorted, line, text } = given;
  const [, head = '', label = '', day = ''] = besideReview.exec(text) ?? [];
  if (head === '' || nameAt(sorted, given.place.section, headingWords(head))?.section === undefined) return undefined;
  const next = heading({ ...given, text: head, line: { ...line, to: line.from + head.length } });
  if (!next) return undefined;
  const to = line.from + text.length - day.length;
  const from = line.from + text.lastIndexOf(label, text.length - day.length);
  const at = { section: 'personal_details' as const, field: 'review_date' as const, label };
  emit(sorted, 'label', { ...line, from, to: from + label.length }, at);
  emit(sorted, 'content', { ...line, from: to }, at);
  return next;
};
const besideReview =
  /^(\S+(?: {1,2}\S+){0,5}) {3,}((?:date of )?(?:next |the )?review(?: meeting| date)?(?: on)?)(?: ?:)? +(\S[^:]*\d[^:]*)$/i;

/** A heading, by its words or by its print. */
export const heading: Reading = (given) => {
  const print = readPrint(given);
  return (
    print &&
    (titleAtHead(print) ??
      nobodyPresent(print) ??
      unanswered(print) ??
      copyGiven(print) ??
      knownHeading(print) ??
      title(print) ??
      strangeHeading(print))
  );
};

/** A question, or the last plan with the day and those who looked at it. */
const isLonger =
  /\?(?: \(\d{1,2}\))?$|^(?:our |the |my )?last plan(?: \([^()]{3,30}\))?, (?:looked at|reviewed|talked (?:over|through)) /i;

/** Reads the print of a line; undefined where it cannot be a heading. */
function readPrint(given: Given): Print | undefined {
  const { sorted, line, text, place, plainHeadings, styled } = given;
  const { block } = line;
  const marked = isMarked(given);
  if (!marked && !styled && isOfList(sorted, line, place)) return undefined;
  const head = headingWords(text);
  // A question over an answer may have more words: “What do you want to be able to do by the next meeting? (1)”
  const short = head.length <= 90 && wordsIn(head) <= (isLonger.test(head) ? 16 : 12);
  const capitals = short && isCapitals(head);
  // “Stage: Stage 2” is a label and its value.
  const paired = !marked && (/[:：]\s*\S/.test(head.replace(numbering, '')) || isLed(text));
  const bold = (block.bold === true && short && !/[.;,!]$/.test(text.replace(/^\d+\./, ''))) || styled;
  const under = paired ? subtitled(sorted, head, place) : undefined;
  const colon = colonAtEnd.test(text);
  const words = text.replace(numbering, '');
  const begins = (!block.list || words !== text) && (sorted.small || /^["'“‘(]?[\p{Lu}\d]/u.test(words));
  const ends = !/[.;,!]$/.test(text) || /^(?:\p{Lu}\.)+$/u.test(text);
  const plain = plainHeadings && short && (colon || (begins && ends));
  if (!(marked || capitals || bold || plain || under)) return undefined;
  const ordinal = ordinalOf(text);
  const inOrder = ordinal !== undefined && sorted.part === ordinal - 1 && sorted.item !== ordinal - 1;
  const rank = marked ? block.heading! : capitals || under ? ranks.capitals : bold ? ranks.bold : ranks.plain;
  const known = paired ? (under ?? wholePart(sorted, text)) : nameOf(sorted, text, head, place);
  // “## Needs” behind “## What is not working” is a part of its own.
  const own = marked && rank <= place.rank && known?.key === 'need' ? nameAt(sorted, undefined, text) : known;
  // “1. Who” among the parts of a form is no “Who: …”.
  const name = styled && own && own.section === undefined && tooPlain.test(words) ? undefined : own;
  // “7  Sharing, turns and using kind words” behind six targets is the seventh.
  const behind = ordinal !== undefined && sorted.item === ordinal - 1 && sorted.part !== ordinal - 1;
  const isItem = !marked && behind && inOutcomes.has(place.section);
  if (isItem && name && !name.exact) return undefined;
  const strong = marked || capitals || bold || colon || inOrder || under !== undefined;
  return { ...given, head, words, short, marked, colon, rank, strong, inOrder, ordinal, name };
}

/** “1. My family” over “2. My friends” below “What is important to me”: an item of a list that a part has, unless its lines are the parts of a form that nobody has filled in. */
function isOfList(sorted: Sorted, { block, from }: Line, { section, field }: Place): boolean {
  const items = sorted.counted.get(lineKey(block.id, from));
  // “5. End of spring term 2027” below “By when” is the date of outcome 5.
  const isFurther = field === 'measure' || field === 'deadline' || field === 'baseline';
  if (!items || section === undefined || (inOutcomes.has(section) && !isFurther)) return false;
  const parts = items.map((text) => {
    const name = nameAt(sorted, undefined, text);
    return name?.exact && !isArea(name) && name.section !== section ? name.section : undefined;
  });
  return new Set(parts.filter((part) => part !== undefined)).size < 2;
}

const nameOf = (sorted: Sorted, text: string, head: string, { section }: Place): Named | undefined =>
  ownHeading(sorted, text) ??
  nameAt(sorted, section, text) ??
  (head === text ? undefined : nameAt(sorted, section, head)) ??
  // “what ayaan tells us”
  (sorted.small
    ? nameAt(
        sorted,
        section,
        text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
      )
    : undefined);

/** The title of the plan, above everything. */
function titleAtHead({ sorted, line, text, place, short, head, rank, name }: Print): Place | undefined {
  if (!short || place.section !== undefined || sorted.headings.size > 0) return undefined;
  if (name?.key === 'page of child') {
    emit(sorted, 'heading', line, {});
    return nowhere;
  }
  // “GETTING THERE” and “PROVISION MAP: ONE CHILD’S SHEET” over the details head no support.
  const part = name?.section ?? nameAt(sorted, undefined, head.split(':')[0]!)?.section;
  if ((inOutcomes.has(part) || ofReview.has(part)) && isAboveDetails(sorted, line, name?.field)) {
    emit(sorted, 'heading', line, {});
    return nowhere;
  }
  // “How are we helping Mason?” over “Who is this about?” asks for nothing itself.
  if (inOutcomes.has(part) && headsHeading(sorted, line)) {
    emit(sorted, 'heading', line, {});
    return nowhere;
  }
  // “Support Map” over the details is what the form is called.
  const opening = titleOf(text) ?? (isTitleOfPlan(head) || /^(?:my |our )?support map$/i.test(head) ? {} : undefined);
  if (!opening) return undefined;
  sorted.title ??= opening.template;
  const section = opening.template === 'one-page-profile' ? 'one_page_profile' : undefined;
  emit(sorted, 'heading', line, { section });
  return { section, rank: section ? rank : ranks.none };
}

/** Whether a line is among the first of a plan, above a question that heads something itself. */
function headsHeading({ texts }: Sorted, { block }: Line): boolean {
  const ids = [...texts.keys()].slice(0, 6);
  const next = texts.get(ids[ids.indexOf(block.id) + 1] ?? '');
  return ids.includes(block.id) && next !== undefined && /^\p{Lu}[^.!?]{5,60}\?$/u.test(next.trim());
}

/** Whether a line is the first of a plan, or one of the first three and no “Goal 1”, above several details. */
function isAboveDetails(sorted: Sorted, { block }: Line, field: Named['field']): boolean {
  const first = [...sorted.texts.keys()].slice(0, 3).indexOf(block.id);
  if (first < 0 || (first > 0 && field !== undefined)) return false;
  const details = [...sorted.texts.values()].slice(first + 1, first + 9).filter((text) => {
    // “Child | Mia Patel” in cells
    const label = /^([^:\n]{2,40}): /.exec(text)?.[1] ?? (text.length < 40 ? text : undefined);
    const field = label === undefined ? undefined : nameAt(sorted, undefined, label)?.field;
    return field !== undefined && isDetail(field);
  });
  return details.length > 1;
}

/** “Present:” with nobody named leaves the review open. */
function nobodyPresent({ sorted, line, place, name, colon, marked }: Print): Place | undefined {
  if (!colon || marked || !ofReview.has(place.section) || name?.section !== 'contributors') return undefined;
  emit(sorted, 'label', line, { section: 'contributors' });
  return place;
}

/** “Who / what:” with nothing behind it below one target, as it stands with its answer below the others. */
function unanswered({ sorted, line, text, place, name, colon, marked }: Print): Place | undefined {
  const inItem = place.section === 'outcomes' && place.record?.startsWith('n:') === true;
  if (!colon || marked || !inItem || name?.field === undefined) return undefined;
  const key = labelKey(text);
  const other = sorted.passages
    .slice(-60)
    .find(
      ({ role, record, label }) =>
        role === 'label' &&
        record !== undefined &&
        record !== place.record &&
        label !== undefined &&
        labelKey(label) === key,
    );
  if (!other) return undefined;
  const { section, field, label } = other;
  emit(sorted, 'label', line, { section, field, label, record: place.record });
  return place;
}

/** “Copy given to parents 2.11.26” tells it. */
function copyGiven({ sorted, line, words, name, strong, rank }: Print): Place | undefined {
  if (name?.section !== 'signatures_sharing' || strong || !toldOnDay.test(words)) return undefined;
  emit(sorted, 'content', line, { section: name.section });
  return { section: name.section, rank };
}

const toldOnDay = /^(?:cop(?:y|ies)|shared|sent|given|plan) .{4,60} \d{1,2}(?:st|nd|rd|th)?[./ -](?:\d|[a-z])/i;

/** A part of the plan under a name that is known. */
function knownHeading(print: Print): Place | undefined {
  const { sorted, line, text, place, words, name, strong, rank, ordinal } = print;
  if (!name) return undefined;
  // “Forms” or “Signs” over “By 17 May Mia will …” is what it is about, and asks for no class and no signature.
  const asks = name.field !== undefined && (isDetail(name.field) || name.field === 'signature');
  if (asks && outcomeForm.test(textBelow(sorted.texts, line.block.id))) return undefined;
  const opens =
    strong ||
    endsList(place, words, words !== text) ||
    sorted.repeated.has(labelKey(text)) ||
    !(
      tooPlain.test(words) ||
      isArea(name) ||
      (line.block.list && !name.exact && !/\?$/.test(text)) ||
      isOnlyLabel(name)
    );
  if (!opens) return undefined;
  sorted.part = ordinal;
  return openHeading(sorted, line, name, rank, place);
}

/** “Home” or “Help” below the last item of a numbered list of outcomes or support. */
const endsList = ({ record, section }: Place, words: string, numbered: boolean): boolean =>
  !numbered &&
  (section === 'provision' || section === 'outcomes') &&
  record?.startsWith('n:') === true &&
  /^(?:home|help)$/i.test(words);

/** The title of a kind of plan behind other things. */
function title({ sorted, line, text, place, short, strong, inOrder, ordinal }: Print): Place | undefined {
  const named = short ? titleOf(text) : undefined;
  if (!named || !(strong || place.section === undefined)) return undefined;
  sorted.title ??= named.template;
  if (inOrder) sorted.part = ordinal;
  emit(sorted, 'heading', line, {});
  return nowhere;
}

/** A strange heading ends the section, unless it is only a heading inside it. A title above everything ends nothing. */
function strangeHeading({ sorted, line, text, place, words, inOrder, ordinal, rank }: Print): Place | undefined {
  const next = inOrder && ordinal! > 2 && wordsIn(words) <= 7 && !/\b(?:will|can|to)\b/.test(words);
  const behind = !next && (isBehindTable(sorted, line, words, place) || isApart(sorted, line, place));
  const support = familyBelow(sorted, line, words) ?? supportBelow(sorted, line, place);
  if (support) {
    emit(sorted, 'heading', line, { section: support });
    return { section: support, rank };
  }
  if (!(rank < ranks.plain || next || behind) || hasLabel(sorted, place, text)) return undefined;
  if (next) sorted.part = ordinal;
  if (rank <= place.rank || next || behind) {
    const section = mayOpen(sorted, line, text) ? partBelow(sorted, line) : undefined;
    emit(sorted, 'heading', line, { section });
    return { section, rank };
  }
  emit(sorted, 'label', line, { section: place.section, record: place.record });
  return { ...place, field: place.group ? 'comment' : undefined, label: text };
}

/** Whether a strange heading may open a part: it is no title over all, no field with its figure and no foot of a page. */
const mayOpen = ({ texts }: Sorted, { block }: Line, text: string): boolean =>
  firstWritten(texts) !== block.id && !/:\s*\S*\d|\bpage \d/i.test(text);

/** The first block with words; empty where none has any. */
const firstWritten = onceFor((texts: Sorted['texts']): string => {
  for (const [id, words] of texts) if (words.trim() !== '') return id;
  return '';
});

/** “Sheet made by” over a sentence, behind a table of outcomes or support: what the table holds is at its end. */
function isBehindTable(sorted: Sorted, { block }: Line, words: string, { section }: Place): boolean {
  const last = sorted.passages.at(-1);
  if (!inOutcomes.has(section) || last?.record?.startsWith('t') !== true || block.list) return false;
  if (wordsIn(words) > 5 || /\d|[.:;,!?]$|\b(?:will|can)\b/.test(words)) return false;
  return /[.!?]["”’)]?$/.test(textBelow(sorted.texts, block.id));
}

function hasLabel(sorted: Sorted, place: Place, text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < text.length - 1 && nameAt(sorted, place.section, text.slice(0, colon)) !== undefined;
}

/** The number of a line such as `7. How`. */
const ordinalOf = (text: string): number | undefined => {
  const found = /^\s*(?:(?:section|part|step)\s+|q(?:uestion )?)?(\d{1,2})[.):]?\s+[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/i.exec(
    text,
  )?.[1];
  return found === undefined ? undefined : Number(found);
};

/** “LOOKING BACK: MY FIRST PLAN”, “LOOKING FORWARD: new outcomes and who does what”: capitals name the part, and the line says of what. */
function subtitled(sorted: Sorted, text: string, { section }: Place): Named | undefined {
  const { 1: label, 2: rest = '' } = /^([^:：]{3,50})[:：] (.{4,80})$/.exec(text) ?? [];
  const loud =
    label !== undefined && (isCapitals(label) || (label === label.toUpperCase() && isCapitals(headingWords(rest))));
  // “GOAL_2_ENDS: 11/02/2027” is a field with its answer.
  if (!loud || label.includes('_') || /[.!?;]$/.test(rest)) return undefined;
  const name = nameAt(sorted, section, label);
  // “INSIDE, FLAP ONE: ALL ABOUT ME”, “ORANGE: TARGETS (all by 14 December)”
  if (!name && isCapitals(headingWords(rest))) {
    const inner = nameAt(sorted, undefined, rest) ?? nameAt(sorted, undefined, headingWords(rest));
    return inner?.section === undefined ? undefined : { ...inner, field: undefined };
  }
  if (name?.section === undefined || name.field !== undefined || !ofPlan.test(rest)) return undefined;
  const finer = ofReview.has(name.section) ? undefined : nameAt(sorted, section, rest);
  return finer?.section === undefined ? name : { ...finer, field: undefined };
}
/** “5. Graduated approach: cycles so far”, “New plan: January to March 2027”, “Last term’s aims: did they work?”: a part of the form whose name has a colon. */
function wholePart(sorted: Sorted, text: string): Named | undefined {
  const name =
    numbering.test(text) || newPlan.test(text) || asked.test(text) ? nameAt(sorted, undefined, text) : undefined;
  if (name?.exact && name.section !== undefined && name.field === undefined) return name;
  const back = lookedBackOn.exec(text)?.[1];
  const review = back === undefined ? undefined : nameAt(sorted, undefined, back);
  return review?.section === 'review' ? { ...review, field: undefined } : undefined;
}
/** “Looking back: half-term review, 23 October 2026”, “Looking back: October to January”: when they looked back, or at what time, and nothing that they saw; caught: the heading. */
const lookedBackOn = new RegExp(
  String.raw`^(?!review\b)([a-z' ]{6,40}): (?:(?:[a-z-]+ ){0,3}(?:review|meeting|check|chat|visit),? (?:on |of )?(?:\d{1,2} )?${month} 20\d\d|(?:from )?${month}(?: 20\d\d)? (?:to|until|and|[–-]) ${month}(?: 20\d\d)?|(?:the )?(?:(?:autumn|spring|summer) (?:and|to) )?(?:autumn|spring|summer) term(?: 20\d\d)?)$`,
  'i',
);
const asked = /^(?:(?:my|our|the) )?last \S[^:?]{2,40}: (?:how|did|what) [^:?]{3,30}\?$/i;
const newPlan = /^(?:\w+ )?new (?:plan|cycle)\b/i;
const ofPlan = /\b(?:plan|term|year|targets|outcomes|goals|cycle|20\d\d)\b/i;
