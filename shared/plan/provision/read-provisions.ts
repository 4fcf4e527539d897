import { byPlace, orderOf } from '../../text/draft';
import { byKey } from '../../text/once';
import type { Steps } from '../../steps';
import { withNeutralName } from '../child/neutral-name';
import { isBlank } from '../blank';
import { fold } from '../child/name-words';
import { isPersonWord } from '../child/people';
import type { Passage } from '../plan';
import type { Provision } from '../provision';
import { calendarOf } from '../dates/read-dates';
import { findFrequency } from './amounts';
import { isShort } from './covered';
import { isForMishap, isNoSupport } from './no-support';
import { parseProvision, type Part } from './parse-provision';
import { findPeriod } from './period';
import { piecesOf } from '../outcome/pieces';
import { fullNumber, type SortedPlan } from '../outcome/read-outcomes';
import type { FieldId } from '../section';
import { entriesOf } from '../entries';
import { longestPassage, wordsAt } from '../passages';
import { isSureName, nobody } from './who';
import { wordsAlone } from '../../text/words-alone';

const fields = new Set<FieldId | undefined>([
  undefined,
  'provision',
  'who',
  'frequency',
  'duration',
  'group',
  'resources',
  'where',
  'start',
  'end',
]);
/** Cells that only say when: what they hold is no amount. */
const isPeriod = ({ field }: Passage) => field === 'start' || field === 'end';
/** Fields whose words can stand for the provision itself. */
const speaks = (passage: Passage) =>
  passage.field === 'provision' || passage.field === undefined || passage.field === 'resources';
const part = String.raw`(?:(?:for|in) )?(?:the )?(?:rows?|outcomes?|targets?|goals?|aims?|steps?|actions?|input|number|no\.?)`;
/** “As target 4”, “See row 2”, “As 4.”, “as for outcome 2”, “See INPUT_G2”: the support stands there. */
const ofAnother = String.raw`(?:as|see|same as) (?:${part}[ _]?[A-Z]{0,2}\d{1,2}(?:[.]\d{1,2})?[a-z]?|(?:T|S|A|P|G)?\d{1,2}|[A-Z]{2,}_[A-Z\d_]+|(?:target|outcome|goal|row)s?)(?=\W*$)`;
const elsewhere = new RegExp(
  String.raw`^(?:as (?:above|below|before)|see (?:above|below|attached|over)|(?:\d{1,2}[.)]\s*|[A-Z][a-z]+: )?${ofAnother}|n\/?a|none|(?:outcomes?|targets?|goals?|aims?|steps?) [A-Z]?\d{0,2}[a-d]?\b[^.]{0,30}\b(?:leads?|belongs?) (?:on )?(?:to|towards))\b`,
  'i',
);
/** Whether words of a cell only point to the support of another row: “As target 4”. */
export const pointsElsewhere = (text: string): boolean => elsewhere.test(text.trim());

/** “Mia has cerebral palsy, which …”, “She finds it hard to …”, “He likes the blue cushion best”: what the child is like, and no help. */
const needs =
  /^(?:(?:really |also )?(?:likes|loves|enjoys|dislikes|hates|prefers) |(?:responds|settles|works|copes) (?:best|well|better) (?:when|if|with)|(?:is|can be) (?:(?:a bit|very|so|really|quite|good|doing) )*(?:manipulative|doing so well|doing well|doing really well|good (?:at|with)|bright|keen|happy|lazy)\b|has (?:excellent|good|poor) attendance|has (?:an? )?(?:diagnos(?:is|ed)|been diagnosed|mild|moderate|severe|significant|difficult(?:y|ies)|cerebral|autis|adhd|dyslex|dysprax|dyscalcul|epilep|down|hearing (?:loss|imp)|visual imp|developmental|learning diff|speech (?:and language )?(?:delay|diff|needs))|finds? (?:it )?(?:very |really )?(?:hard|difficult|tricky)|struggles?\b|is (?:autistic|dyslexic|deaf|partially sighted))/i;
const isNeed = ({ child }: SortedPlan, text: string): boolean => {
  const [subject = '', rest = ''] = /^(\S+) (.*)/s.exec(text)?.slice(1) ?? [];
  const isChild =
    /^(?:he|she|they)$/i.test(subject) ||
    subject === child.first ||
    [...child.others, ...(child.misspelt ?? [])].some(({ name }) => name === subject);
  return isChild && needs.test(rest);
};

/** “By 22 April 2027 Zac will type a story”: what the child will do. */
function isOfOutcome({ child: { first } }: SortedPlan, text: string): boolean {
  const [, who] = byDay.exec(text) ?? [];
  return who !== undefined && (who === 'I' || who === first);
}
const byDay =
  /^[Bb]y (?:[\p{L}\p{Nd}/.]+ ){1,5}?(\p{Lu}[\p{L}’'-]*) will (?!have\b|get\b|receive\b|be [a-z]+(?:ed|en|ght)\b)/u;

const asAbove = /^(?:as above|ditto|same(?: as above)?|["”″])\W*$/i;

/** Parses every provision of a plan once, in steps of one row each. */
export function* readingProvisions(plan: SortedPlan): Steps<readonly Provision[]> {
  if (plan.draft.fragment) return readFragment(plan);
  const rows = new Map<string, Passage[]>();
  const loose: Passage[] = [];
  const toAll = new Set<Passage>();
  let title = '';
  for (const passage of plan.passages) {
    if (passage.role !== 'content') title = words(plan, passage);
    if (passage.role !== 'content') continue;
    if (addressesAll.test(title)) toAll.add(passage);
    if (
      passage.section !== 'provision' &&
      passage.field !== 'provision' &&
      !(passage.record && rows.has(passage.record))
    ) {
      if (!(
        passage.record &&
        passage.section === 'outcomes' &&
        (fields.has(passage.field) || isRate(plan, passage)) &&
        passage.field !== undefined
      ))
        continue;
    }
    if (!(fields.has(passage.field) || isRate(plan, passage)) || isBlank(words(plan, passage))) continue;
    if (passage.record && (passage.section !== 'outcomes' || passage.field !== undefined)) {
      const row = rows.get(passage.record);
      if (row) row.push(passage);
      else rows.set(passage.record, [passage]);
    } else if (passage.section === 'provision' || passage.field === 'provision') loose.push(passage);
  }
  const provisions: Provision[] = [];
  const above = new Map<FieldId, Part>();
  let lead: Passage | undefined;
  const lists = [...rows.entries(), ...loose.map((passage) => [undefined, [passage]] as const)];
  for (const [index, [record, passages]] of lists.entries()) {
    const first = passages[0];
    const item = isItem(plan, first);
    if (!item) lead = undefined;
    // “Class teacher, every lesson:” speaks for the list below it.
    if (!item && passages.length === 1 && leads.test(words(plan, first)) && isItem(plan, lists[index + 1]?.[1][0]))
      lead = first;
    else {
      yield;
      const read = entriesWithin(plan, record, passages).flatMap(({ entry, cell }) =>
        readRow(plan, entry, record, cell ? fullNumber(cell, words(plan, cell)) : undefined, above, lead),
      );
      provisions.push(...(toAll.has(first) ? read.map((one) => ({ ...one, forAll: true as const })) : read));
    }
  }
  const named = provisions
    .filter((one) => !isReviewDay(plan, one))
    .map((provision) => withoutChild(plan, withKnownPerson(plan, provision)));
  const compare = byPlace(orderOf(plan.draft.blocks));
  return withScraps(togetherInRows(named)).sort((a, b) => compare(a.span, b.span));
}

/** Tells what may be no support, beside support that is told in full: “Coming in from play”, “With best wishes,”. */
function withScraps(provisions: Provision[]): Provision[] {
  if (!provisions.some(({ who, frequency }) => who && frequency)) return provisions;
  return provisions.map((one) => (isScrap(one) ? { ...one, scrap: true } : one));
}

const isScrap = ({ text, number, what, who, frequency, duration, groupSize, weasel, whoCell }: Provision): boolean =>
  number === undefined &&
  !whoCell &&
  weasel.length === 0 &&
  !(what && (who ?? frequency ?? duration ?? groupSize)) &&
  isShort(text) &&
  !/\b(?:staff|adults?)\b/i.test(text);

/** “Our next get-together with Mum is on 17 December”: nothing that is done until then. */
const isReviewDay = ({ reviewDate }: SortedPlan, { text, what, weasel, span }: Provision): boolean =>
  !what &&
  weasel.length === 0 &&
  !/\b(?:until|till|support|help)\b/i.test(text) &&
  reviewDate?.span.block === span.block &&
  span.from <= reviewDate.span.from &&
  reviewDate.span.to <= span.to;

/** Tells each provision what its row or paragraph says as a whole. */
function togetherInRows(provisions: readonly Provision[]): Provision[] {
  const rows = new Map<string, Provision[]>();
  for (const one of provisions) {
    const key = one.record ?? one.span.block;
    const row = rows.get(key);
    if (row) row.push(one);
    else rows.set(key, [one]);
  }
  return [...rows.values()].flatMap((row) => {
    const says = new Set(parts.filter((part) => row.some((one) => one[part])));
    const exact = row.some(({ session, specified, quantified }) => session && specified && quantified);
    return row.map((one) => ({ ...one, together: { says, exact } }));
  });
}
const parts = ['what', 'who', 'frequency', 'duration'] as const;

/** The cells of support in each entry of a row, with the number of the entry. */
function entriesWithin(
  plan: SortedPlan,
  record: string | undefined,
  passages: readonly Passage[],
): readonly { readonly entry: readonly Passage[]; readonly cell: Passage | undefined }[] {
  if (record === undefined) return [{ entry: passages, cell: undefined }];
  const blocks = byKey(passages, ({ block }) => block);
  const isOne = (cell: Passage) =>
    blocks.get(cell.block)?.some(({ from, to }) => from <= cell.from && cell.to <= to) === true;
  return entriesOf(plan, record, 'provision').flatMap((all) => {
    const entry = all.filter(isOne);
    return entry.length > 0 ? [{ entry, cell: all.findLast(({ field }) => field === 'number') }] : [];
  });
}

/** “Strategies for class”, “Reasonable adjustments for teaching staff”, “Tips for teachers”, “Exam access arrangements”. */
const addressesAll =
  /\b(?:for|by) (?:(?:all|the|our|whole|teaching|class|classroom|subject|supply|every|cover|school) )*(?:staff|teachers|tutors|class|classroom|adults|everyone)\b|\b(?:class|classroom|everyday|whole[- ]class|in[- ]class) (?:strategies|adjustments|approaches|adaptations)\b|\b(?:strategies|adjustments) (?:to use |for use )?(?:in (?:the )?class|in (?:all )?lessons|in the classroom)\b|\b(?:exam|access|test|assessment|additional|other|classroom) (?:arrangements|concessions|adjustments)\b|\b(?:staff|teachers?|tutors?|class|classroom) tips\b/i;

function whoCellOf(plan: SortedPlan, cells: readonly Passage[]): Pick<Provision, 'whoCell'> {
  const cell = cells.find((one) => one.field === 'who' && !isBlank(words(plan, one)));
  return cell ? { whoCell: { block: cell.block, from: cell.from, to: cell.to } } : {};
}

/** “Staff play games with Mia”: she is the one who is helped, and nobody is named. */
function withoutChild(plan: SortedPlan, provision: Provision): Provision {
  const { who, ...rest } = provision;
  const { first } = plan.child;
  if (!who || provision.whoCell || first === undefined || !anyAdult.test(provision.text)) return provision;
  return wordsAt(plan, who).toLowerCase() === first.toLowerCase() ? { ...rest, specified: false } : provision;
}

const anyAdult =
  /(?<=^|[.;:!?] )(?:(?:all|the|class|room|nursery|an?|another|any) )?(?:staff|adults?|member of staff)(?= [a-z])/i;

const doer = /(?:^|[.;:!?]\s+|\b(?:with|by|and|from|as)\s|[&,/]\s?)(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)(?=[\s,;:.)]|$)/gu;

/** “Joanne offers two things”: a first name tells who, where the plan says elsewhere who that is. */
function withKnownPerson(plan: SortedPlan, provision: Provision): Provision {
  if (provision.who || provision.whoCell) return provision;
  const { people } = plan.child;
  for (const match of provision.text.matchAll(doer)) {
    const name = fold(match[1]!);
    if (!people.has(name) || isPersonWord(name)) continue;
    const from = provision.span.from + match.index + match[0].length - match[1]!.length;
    const who = { block: provision.span.block, from, to: from + match[1]!.length };
    const { what, ...rest } = provision;
    // “Study skills input. Jan Whitby, …”: the surname is no activity.
    const named = what && wordsAlone(wordsAt(plan, what)).every((word) => people.has(fold(word)));
    return named ? { ...rest, who, specified: false } : { ...provision, who, specified: what !== undefined };
  }
  for (const match of provision.text.matchAll(inFront)) {
    const { name = '' } = match.groups ?? {};
    if (!isSureName(name) || isOfChild(plan, name) || nobody.test(provision.text.slice(0, match.index))) continue;
    const from = provision.span.from + match.index + match[0].indexOf(name);
    const who = { block: provision.span.block, from, to: from + name.length };
    return { ...provision, who, specified: provision.what !== undefined };
  }
  return provision;
}

/** “Kerry: “hide and find” game”, “Tessa Crane plays listening games”, “Every day Kirsty plays snap” */
const inFront =
  /(?:^(?:Every|Each|On|At|After|Before|In|During)\b[^,.;:]{2,40}?,? |^(?:[a-z\d]{1,2}[.)] )?|[.!?] )(?<name>\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}’'-]+)?(?= (?!(?:will |to |can )?(?:be|is|was|has|have|had|needs?|likes?|finds?|can)\b)[\p{Ll}(&–-]|[,:.]|$)/gu;
/** Whether a name is the child's; of a plan that names no child any may be. */
const isOfChild = ({ child: { first, full = '' } }: SortedPlan, name: string): boolean =>
  first === undefined || [first, ...full.split(' ')].some((one) => one.toLowerCase() === name.toLowerCase());

const words = (plan: SortedPlan, one: Passage) => wordsAt(plan, one).trim();

/** Whether a field for who also says what is done: by its many words, or because its label asks for both. */
const isTold = (plan: SortedPlan, passage: Passage): boolean =>
  passage.field === 'who' &&
  (whoAndWhat.test(passage.label ?? '') ||
    (words(plan, passage).split(/\s+/).length > 6 && /\.|\d/.test(words(plan, passage))));
const whoAndWhat = /^\W*(?:who\b.{1,20}\b(?:what|how)|(?:what|how)\b.{1,12}\bwho)\b(?! (?:helps?|is responsible))/i;

/** A line that only says who or how often, in front of a list. */
const leads = /^.{3,90}:$/;

const isItem = ({ blocks }: SortedPlan, passage: Passage | undefined): boolean =>
  passage !== undefined && blocks.get(passage.block)?.list === true;

/** A column “When” may hold how often instead of by when. */
const isRate = (plan: SortedPlan, passage: Passage): boolean =>
  passage.field === 'deadline' && findFrequency(words(plan, passage)) !== undefined;

function readRow(
  plan: SortedPlan,
  passages: readonly Passage[],
  record: string | undefined,
  number: string | undefined,
  above: Map<FieldId, Part>,
  lead: Passage | undefined,
): readonly Provision[] {
  const mains = passages.filter((passage) => passage.field === 'provision');
  const speaking = mains.length > 0 ? mains : passages.filter(speaks);
  // “Who and how often: Miss Lee reads with Mia every day” says what too.
  const spoken = speaking.length > 0 ? speaking : passages.filter((passage) => isTold(plan, passage));
  const others = passages.filter((passage) => !spoken.includes(passage) && passage.field !== undefined);
  const period = others.filter(isPeriod).map((passage) => partOf(plan, passage));
  const calendar = calendarOf(plan.child, plan.settings);
  const cells = others.filter((passage) => !isPeriod(passage)).map((passage) => carried(partOf(plan, passage), above));
  const shared = lead ? [...cells, partOf(plan, lead)] : cells;
  const pieces = spoken.flatMap((passage) => {
    const whole = partOf(plan, passage);
    return piecesOf(whole.text).map((piece) => ({
      ...whole,
      at: whole.at + piece.from,
      text: whole.text.slice(piece.from, piece.to),
    }));
  });
  const rest = {
    ...(passages[0]!.section && { section: passages[0]!.section }),
    ...(record && { record }),
    ...(number && { number }),
    ...whoCellOf(plan, others),
  };
  return pieces
    .filter(({ text }) => !isBlank(text) && !elsewhere.test(text) && !isNoSupport(text) && !isNeed(plan, text))
    .filter(({ text }) => !isOfOutcome(plan, text) && text !== plan.child.full)
    .map((part) => {
      const dates = findPeriod([...period, part, ...shared], calendar);
      const text = withNeutralName(plan.child, part.text, { block: part.block, from: part.at }, calendar);
      return { ...parseProvision([{ ...part, text }, ...shared], { ...rest, ...dates }), text: part.text };
    })
    .filter((one) => !isForMishap(one));
}

/** “As above” in a cell means what the same column said last. */
function carried(part: Part, above: Map<FieldId, Part>): Part {
  if (!part.field) return part;
  if (asAbove.test(part.text)) return above.get(part.field) ?? part;
  above.set(part.field, part);
  return part;
}

/** A part of a plan that the writer picked out: each block is one provision as it stands. */
function readFragment(plan: SortedPlan): readonly Provision[] {
  const calendar = calendarOf(plan.child, plan.settings);
  return plan.draft.blocks
    .filter(({ section, text }) => section === 'provision' && text.trim() !== '')
    .map(({ id, text }) => {
      const words = text.trim().slice(0, longestPassage);
      const part = { block: id, at: text.indexOf(words), text: words };
      return parseProvision([part], { section: 'provision', ...findPeriod([part], calendar) });
    });
}

function partOf(plan: SortedPlan, { block, from, to, field }: Passage): Part {
  const raw = wordsAt(plan, { block, from, to });
  const text = raw.trim();
  return {
    block,
    at: from + raw.indexOf(text),
    text,
    ...(field &&
      field !== 'provision' &&
      field !== 'resources' && { field: field === 'deadline' ? 'frequency' : field }),
  };
}
