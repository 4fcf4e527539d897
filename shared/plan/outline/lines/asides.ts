import { tellsOfFamily } from '../../voice/speech';
import { judgesEarly, judgesOnly, openingStatus } from '../../review/review-status';
import { ofReview, type SectionId } from '../../section';
import { isToldAsSupport, tellsAdult } from '../cell-shapes';
import { sortDay } from '../day-in-line';
import { textBelow } from '../open-heading';
import { isPrintedHint } from '../printed-hint';
import { nameAt } from '../name-at';
import { emit, inOutcomes, nowhere, ranks, type Place, type Sorted } from '../sorted';
import { isMarked, type Given } from './given';

/** “(what matters to me? use my own words)” below its heading: the form's, and no answer, where the form has more of them or nothing is written below it. */
export function hintOfForm({ sorted, line, text, place }: Given): Place | undefined {
  const last = sorted.passages.at(-1);
  if (!last || last.role === 'content' || !isPrintedHint(text)) return undefined;
  if (!sorted.hinted) {
    const below = textBelow(sorted.texts, line.block.id);
    if (below !== '' && nameAt(sorted, undefined, below) === undefined) return undefined;
  }
  emit(sorted, 'label', line, { section: place.section });
  return place;
}

/** “(The numbers are the office's own.)” behind a table of outcomes or support is no row of it. */
export function asideInBrackets({ sorted, line, text, place }: Given): Place | undefined {
  const last = sorted.passages.at(-1);
  if (!inOutcomes.has(place.section) || !/^\([^()]{20,}\)$/.test(text) || !last?.record?.startsWith('t'))
    return undefined;
  emit(sorted, 'content', line, { section: place.section, field: 'comment' });
  return place;
}

/** The head of an e-mail: who wrote it says nothing of whom it is about. */
export function headOfMail({ sorted, line, text, place }: Given): Place | undefined {
  const isHead = place.section === undefined && sorted.headings.size === 0 && mailHead.test(text);
  const early = place.section === undefined || place.section === 'personal_details';
  const isMail = () => [...sorted.texts.values()].slice(0, 8).some((one) => mailHead.test(one));
  if (!isHead && !(early && greeting.test(text) && isMail())) return undefined;
  emit(sorted, 'content', line, {});
  return isHead ? place : nowhere;
}

/** “Hi Paula”: whom it is to. */
const greeting = /^(?:Hi|Hello|Dear|Hiya) \p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+)?[,!]?$/u;

const mailHead = /^(?:(?:From|To|Cc|Bcc): \p{Lu}(?!.*\b(?:20\d\d|term)\b)|Subject: \S)/u;

/** “Open her lunch packets without help: nearly there.” in a review: the outcome, and how it went; nothing behind the colon of the next one says that nobody has told. */
export function verdictBehindColon({ sorted, line, text, place }: Given): Place | undefined {
  if (!ofReview.has(place.section) || place.group) return undefined;
  const colon = /^\p{Lu}[^:]{8,110}(?=:(?:\s|$))/u.exec(text)?.[0].length ?? 0;
  if (colon === 0 || nameAt(sorted, place.section, text.slice(0, colon))) return undefined;
  const rest = text.slice(colon + 1).trimStart();
  const last = sorted.passages.at(-1);
  const goesOn = rest === '' && last?.field === 'impact' && last.record?.startsWith('r') === true;
  if (!goesOn && openingStatus(rest) === undefined) return undefined;
  const at = { section: place.section, record: `r${sorted.records++}` };
  emit(sorted, 'content', { ...line, to: line.from + colon }, { ...at, field: 'outcome' });
  if (rest !== '') emit(sorted, 'content', { ...line, from: line.to - rest.length }, { ...at, field: 'impact' });
  return place;
}

/** “To help with this, Mr Doyle will go through the planner with him” below an outcome: its support; “All the help starts on …” is none. */
export function helpForThis({ sorted, line, text, place }: Given): Place | undefined {
  if (place.section !== 'outcomes') return undefined;
  const record = toHelp.test(text)
    ? sorted.passages.findLast(({ role, section }) => role === 'content' && section === 'outcomes')?.record
    : undefined;
  if (record === undefined && !ofAllHelp.test(text)) return undefined;
  emit(sorted, 'content', line, {
    section: 'provision',
    ...(record ? { field: 'provision', record } : { field: 'comment' }),
  });
  return place;
}

const toHelp =
  /^(?:To (?:help|support) (?:with (?:this|that)|this|him|her|them|me|\p{Lu}\p{Ll}+)(?: (?:with|do|reach|get) (?:this|that|there|it))?|To (?:get|help \p{Lu}?\p{Ll}+ get) there|For this|To make this happen),? (?=\p{L})/u;
const ofAllHelp = /^(?:All|Each) (?:of )?(?:the|this|our) (?:help|support)\b/;

/** “Notice: Bravo! Fully met.” below an outcome: how it went, whatever the label. */
export function verdictBelow({ sorted, line, text, place }: Given): Place | undefined {
  const { group, section } = place;
  if (!group || section !== 'outcomes') return undefined;
  const label = /^(\p{Lu}[^:.!?]{1,40}): +(?=\S)/u.exec(text);
  if (!label || nameAt(sorted, section, label[1]!)) return undefined;
  const answer = text.slice(label[0].length);
  if (!judgesOnly(answer) && !judgesEarly(answer)) return undefined;
  const at = { section: 'review' as const, field: 'status' as const, record: group.record, label: label[1]! };
  emit(sorted, 'label', { ...line, to: line.from + label[1]!.length }, at);
  emit(sorted, 'content', { ...line, from: line.from + label[0].length }, at);
  return { ...place, field: undefined };
}

/** “Copy sent home 27/11/26.” below a heading that has no answer, “Copies of this record were given to …”, “Dad was given a copy”: who has it, and no answer. */
export function copySent({ sorted, line, text, place }: Given): Place | undefined {
  const last = sorted.passages.at(-1);
  const told =
    copyOfPlan.test(text) ||
    (last?.role === 'heading' && copy.test(text)) ||
    (inOutcomes.has(place.section) && copyGot.test(text));
  if (!told || place.section === 'signatures_sharing') return undefined;
  const at = { section: 'signatures_sharing' as const, rank: place.rank };
  emit(sorted, 'content', line, at);
  return at;
}

const copy =
  /^(?:(?:A|The) )?(?:[Cc]opy|[Cc]opies|[Pp]lan) (?:(?:was|were|has been|have been) )?(?:sent|given|posted|e-?mailed|handed|shared)\b/;

const copyOfPlan =
  /^(?:A |The )?[Cc]op(?:y|ies) of (?:this|the) (?:plan|record|profile|passport|agreement|form) (?:was|were|has been|have been) (?:sent|given|posted|e-?mailed|handed)\b/;

/** “Dad and Mia were given a copy on 16 November.” below the support. */
const copyGot =
  /^(?!We\b)[^.:;]{2,60} (?:was|were|has been|have been) (?:given|sent|posted|e-?mailed|handed) (?:a|the|this) (?:copy|plan)\b/;

/** “Put together by Mr Brennan with Reuben, 5 January.” below a heading that has no answer, or below the parts of a plan: who made it. */
export function madeBy({ sorted, line, text, place }: Given): Place | undefined {
  if (!byWhom.test(text) || place.section === undefined) return undefined;
  const atHead = place.section === 'personal_details' && !sorted.headings.has('outcomes');
  if (atHead || ofMakers.has(place.section) || inOutcomes.has(place.section)) return undefined;
  const at = { section: 'contributors' as const, rank: place.rank };
  emit(sorted, 'content', line, at);
  return at;
}
const ofMakers = new Set<SectionId>(['contributors', 'signatures_sharing', 'timeline']);
const byWhom =
  /^(?:(?:This )?(?:[Pp]lan|[Ss]heet|[Pp]age|[Pp]rofile) (?:was )?)?(?:[Pp]ut together|[Dd]rawn up|[Ww]ritten|[Cc]ompiled|[Pp]repared|[Mm]ade) by (?:M(?:r|rs|s|iss|x)\.? )?\p{Lu}[^.:]{2,80}(?:[,.]|$)/u;

/** “Each is to be reached by 4 December.” below the heading of the outcomes: the day of all of them. */
export function dayOfAll({ sorted, line, text, place }: Given): Place | undefined {
  if (place.section !== 'outcomes' || !(ofAll.test(text) || allBy.test(text))) return undefined;
  emit(sorted, 'content', line, { section: 'outcomes', field: 'deadline', label: 'all' });
  return place;
}
const ofAll =
  /^(?:Each|All|They|These)\b(?: (?:of these|of them|\p{Ll}+))? (?:is|are|should|will|to)(?: all| both)? (?:to )?(?:be )?(?:reached|met|done|achieved|finished|completed) (?:by|before) \S.{3,50}$/u;

/** “We would like Mia to do three things by 16 December 2026, when we meet again.” */
const allBy =
  /^[^.]{0,60}\b(?:do|reach|meet|manage|achieve|work(?:ing)? (?:on|towards)|aim(?:ing)? for) (?:these |the )?(?:two|three|four|five) (?:things|steps|outcomes|targets|aims|goals)\b[^.]{0,20}\b(?:by|before) [^.]{3,60}[.:]?$/;

/** “Everything runs from 19 April to 9 July.” among the outcomes or below the support: when, and no more of either. */
export function spanOfAll({ sorted, line, text, place }: Given): Place | undefined {
  if (!inOutcomes.has(place.section) || !runs.test(text) || tellsAdult(text)) return undefined;
  emit(sorted, 'content', line, { section: place.section, field: 'comment' });
  return place;
}
const runs =
  /^(?:(?:Everything|It all|All (?:of )?(?:this|it|these|the (?:support|help|sessions))|(?:The|This) (?:support|help|plan|cycle)(?: all)?) (?:starts?|runs?|begins?|goes on|lasts?|carries on|ends?)|(?:Starting|Running|Beginning)(?: on| from)? (?:(?:Mon|Tues|Wednes|Thurs|Fri)day|\d{1,2} [A-Z][a-z]+))\b[^.]*\.?$/;

/** “At home Mum or Dad does the sound cards” among the outcomes or the support: what the family does. */
export function atHome({ sorted, line, text, place }: Given): Place | undefined {
  if (!inOutcomes.has(place.section) || place.group) return undefined;
  const named = bySomebody.exec(text)?.[1];
  const byOther = named !== undefined && sorted.child !== undefined && named.search(sorted.child) < 0;
  if (!byOther && !doneAtHome.test(text)) return undefined;
  emit(sorted, 'content', line, { section: 'home', field: 'home', record: `l${sorted.records++}` });
  return place;
}
/** “At home Bilal plays the game with Maryam” */
const bySomebody = /^At home,? (\p{Lu}\p{Ll}+) [a-z]+s (?!to be\b)/u;
const doneAtHome =
  /^At home,? (?:(?:his|her|their|my) )?(?:Mum|Dad|Mummy|Daddy|Nan|Gran|Grandma|Grandad|[Pp]arents|[Mm]um|[Dd]ad|[Nn]an|[Ff]amily)\b(?!,? [^.]{0,40}\bwants?\b)/;

/** “For getting changed” over the support for it. */
export function topicOfHelp({ sorted, line, text, place }: Given): Place | undefined {
  if (place.section !== 'provision' || place.group || line.block.list || !topic.test(text)) return undefined;
  if (!isToldAsSupport(textBelow(sorted.texts, line.block.id))) return undefined;
  emit(sorted, 'label', line, { section: 'provision', field: 'need' });
  return { section: 'provision', rank: place.rank };
}
const topic = /^For (?:(?:the|his|her|their|my) )?(?!all\b|each\b|every\b)[a-z]+(?:[ -][a-z]+){0,4}:?$/;

/** A line that tells a day and what it is the day of. */
export const dayInLine = (given: Given): Place | undefined =>
  isMarked(given) ? undefined : sortDay(given.sorted, given.line, given.text, given.place);

/** “Student: Mia Patel | Year 8 | Tutor group 8T” */
export function yearAlone({ sorted, line, text, place }: Given): Place | undefined {
  if (!line.block.text.includes(' | ') || !/^(?:Year|Yr|Y) ?\d{1,2}$/.test(text)) return undefined;
  emit(sorted, 'content', line, { section: 'personal_details', field: 'year_group' });
  return place;
}

/** “Parents: Mum and Dad have seen …” in a part of the school's. */
export function voiceOfFamily({ sorted, line, text, place }: Given): Place | undefined {
  const voice = inOutcomes.has(place.section) || ofSchool.has(place.section) ? familysVoice(text) : 0;
  if (voice === 0) return undefined;
  const colon = text.indexOf(':');
  const at = { section: 'parent_view' as const, label: text.slice(0, colon) };
  emit(sorted, 'label', { ...line, to: line.from + colon }, at);
  emit(sorted, 'content', { ...line, from: line.from + voice }, at);
  return { section: 'parent_view', rank: ranks.label };
}

/** Parts that the school writes: what the family says there is the family’s view all the same. */
const ofSchool = new Set<SectionId | undefined>([undefined, 'personal_details', 'strengths', 'needs', 'attainment']);

/** Where “Parents: Mum and Dad have seen …” begins to tell what the family thinks; 0 where it tells what they will do, or nothing. */
function familysVoice(text: string): number {
  const label = /^(?:parents?|parents?(?:\/| and | or )carers?|mum|dad|mum and dad|family):\s+/i.exec(text)?.[0] ?? '';
  const words = text.slice(label.length);
  return label !== '' && (tellsOfFamily(words) || seen.test(words)) ? label.length : 0;
}
const seen =
  /\b(?:they|we|mum|dad)\b[^.]{0,60}\b(?:would like|have (?:seen|noticed)|has (?:seen|noticed)|feels?|thinks?|hopes?|are (?:happy|pleased|worried)|agree[ds]?)\b/i;

/** Boxes to tick below an outcome tell how it went. */
export function boxesToTick({ sorted, line, text, place }: Given): Place | undefined {
  const boxes = boxesAt(sorted, text, place);
  if (!boxes) return undefined;
  const at = { section: 'review' as const, field: 'impact' as const, record: boxes.record };
  if (boxes.from > 0) emit(sorted, 'label', { ...line, to: line.from + boxes.from }, at);
  emit(sorted, 'content', { ...line, from: line.from + boxes.from }, at);
  return place;
}

/** “19 October   [ ] met [x] partly   8 out of 10” below an outcome: how it went. */
const tickBoxes = /(?:\[[ xX]\]|[☐☑☒□])[^[☐☑☒□]{2,30}(?:\[[ xX]\]|[☐☑☒□])/;

function boxesAt({ passages }: Sorted, text: string, { section }: Place): { from: number; record: string } | undefined {
  if (section !== 'outcomes' && section !== 'provision') return undefined;
  const from = text.search(tickBoxes);
  if (from < 0 || from > 40) return undefined;
  const record = passages.findLast((one) => one.section === 'outcomes' && one.field === 'outcome')?.record;
  return record === undefined ? undefined : { from, record };
}
