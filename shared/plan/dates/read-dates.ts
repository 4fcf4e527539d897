import type { Settings } from '../../settings';
import { finished, type Steps } from '../../steps';
import type { Day } from '../../text/day';
import type { Calendar } from '../../text/date-reading';
import { findDates, type DateHit } from '../../text/dates';
import type { Draft } from '../../text/draft';
import type { Child } from '../child/child';
import type { DateMention, Outline, Passage } from '../plan';
import { holds } from '../../text/match';
import { ofReview } from '../section';

interface Dates {
  readonly dates: readonly DateMention[];
  readonly reviewDate?: DateMention;
}

/** All dates of a plan, and the one that is its next review. */
export const readDates = (draft: Draft, outline: Outline, child: Child, settings: Settings): Dates =>
  finished(readingDates(draft, outline, child, settings));

/** `readDates` in steps, a passage each. */
export function* readingDates(draft: Draft, outline: Outline, child: Child, settings: Settings): Steps<Dates> {
  const texts = new Map(draft.blocks.map(({ id, text }) => [id, text]));
  const calendar = calendarOf(child, settings, dayOfPlan(outline, texts, settings.today));
  const dates: DateMention[] = [];
  const reviews: { mention: DateMention; certainty: number }[] = [];
  const strange: DateMention[] = [];
  let firstTarget: Day | undefined;
  const lastOfSupport = outline.passages.findLast(({ section, role }) => section === 'provision' && role === 'content');
  for (const passage of outline.passages) {
    yield;
    const close = passage === lastOfSupport || isOfTalks(passage);
    const text = (texts.get(passage.block) ?? '').slice(passage.from, passage.to);
    for (const hit of findDates(text, calendar)) {
      const certainty =
        passage.role === 'content'
          ? reviewCertainty(passage, text, hit, settings.today, close)
          : announces(passage, text, hit, settings.today, close);
      const mention = mentionOf(passage, hit, certainty > 0, text, settings.today);
      dates.push(mention);
      const { day } = hit;
      const isTarget = passage.section === 'outcomes' && day !== undefined && day > settings.today;
      if (isTarget && (firstTarget === undefined || day < firstTarget)) firstTarget = day;
      // `the next review` in words names no day of its own, `our next review on 12 February 2027` does.
      if (certainty > 0 && hit.day && (hit.kind !== 'review' || isWithDay(hit, text)))
        reviews.push({ mention, certainty });
      else if (mayBeReview(passage, text, hit, settings.today)) strange.push(mention);
    }
  }
  const reviewDate =
    pickReview(reviews, settings.today) ?? strange.find(({ day }) => firstTarget === undefined || day! >= firstTarget);
  return { dates, ...(reviewDate && { reviewDate }) };
}

/** Where the last sign stands that parts what is written in one line: “Reviewed 4 May · Next review 2 July”. */
const lastSign = (text: string): number =>
  Math.max(...[' · ', ' • ', ' | ', ' / '].map((sign) => text.lastIndexOf(sign)));

/** Whether words for the review say on which day it is. */
export const isWithDay = ({ from, to }: DateHit, text: string): boolean => /\d/.test(text.slice(from, to));

/** “The lantern: Thursday 4 March 2027 at 3.30pm”: a day to come behind a label or under a heading that nobody knows; the review is none before the first target. */
const mayBeReview = (passage: Passage, text: string, { from, day, start }: DateHit, today: Day): boolean =>
  day !== undefined &&
  day > today &&
  (start ?? day) === day &&
  passage.role === 'content' &&
  passage.field === undefined &&
  passage.record === undefined &&
  (passage.section === undefined || passage.section === 'personal_details') &&
  onlyDay.test(lineBefore(text, from).replace(/^\p{Lu}[^:.]{1,40}: /u, '')) &&
  !printed.test(passage.label ?? '') &&
  !printed.test(lineBefore(text, from)) &&
  !otherEvent.test(`${passage.label ?? ''} ${text}`);
const lineBefore = (text: string, to: number): string => text.slice(text.lastIndexOf('\n', to - 1) + 1, to);
/** Words beside a day that is not the review’s: “Hospital 3 March”, “Copies sent 8 January”. */
export const otherEvent =
  /\b(?:appointment|clinic|hospital|doctor|visit\w*|start\w*|birthday|test|exams?|trip|transition|annual|ehcp?|assessment|copy|copies|sent|given|signed|moves?|leav\w+|ends?)\b/i;
/** What a system prints below a form: “Printed: 1 December 2026”. */
const printed = /^\W*(?!.*\breview)(?:last )?(?:printed|created|saved|updated|downloaded|exported)\b[^.]{0,20}$/i;

/** The day that a plan says it was written on, between two school years: in term it changes nothing. */
function dayOfPlan({ passages }: Outline, texts: ReadonlyMap<string, string>, today: Day): Day | undefined {
  if (!/-0[78]-/.test(today)) return;
  for (const passage of passages) {
    if (passage.role !== 'content') continue;
    const text = (texts.get(passage.block) ?? '').slice(passage.from, passage.to);
    for (const hit of findDates(text, { today, terms: [] }))
      if (hit.kind === 'date' && mentionOf(passage, hit, false, text, today).field === 'plan_date') return hit.day;
  }
  return;
}

/** What the dates of a plan are counted from: one calendar for a child and what the settings say, so that its school years are worked out once. `written`: as in `Calendar`, when it is first asked for. */
export function calendarOf(child: Child, settings: Settings, written?: Day): Calendar {
  const known = calendars.get(child);
  if (known?.settings === settings) return known.calendar;
  const { year, dateOfBirth } = child;
  const calendar = {
    today: settings.today,
    terms: settings.terms,
    ...(year !== undefined && { year }),
    ...(written !== undefined && { written }),
    ...(dateOfBirth !== undefined && { birth: dateOfBirth }),
  };
  calendars.set(child, { settings, calendar });
  return calendar;
}

const calendars = new WeakMap<Child, { readonly settings: Settings; readonly calendar: Calendar }>();

const written =
  /\b(?:start date|plan (?:starts?|started|date|written|made|agreed|begins?)|(?:written|drawn up|made|agreed|set)(?: together)?)(?: on| from)?:? (?:(?:mon|tues|wednes|thurs|fri)day,? )?$/i;

/** “Start date 09/11/2026.”, “Written on 3rd November 2026 with Mum” above the first part. */
const isOfPlan = (
  { section, record, field, label }: Passage,
  text: string,
  { from, to, day }: DateHit,
  today: Day,
): boolean =>
  // “Set 17 September” in a plan of January is no day to come.
  !(day && day > today && !/\d{4}|[./-]\d{2}$/.test(text.slice(from, to))) &&
  (section === undefined || section === 'personal_details') &&
  record === undefined &&
  field === undefined &&
  written.test(`${label ?? ''} ${text.slice(0, from)}`.slice(-40));

function mentionOf(passage: Passage, hit: DateHit, review: boolean, text: string, today: Day): DateMention {
  const field = review ? 'review_date' : isOfPlan(passage, text, hit, today) ? 'plan_date' : fieldOf(passage);
  return {
    span: { block: passage.block, from: passage.from + hit.from, to: passage.from + hit.to },
    ...(hit.day && { day: hit.day, start: hit.start ?? hit.day }),
    ...(field && { field }),
  };
}

/** A column that is only called `Date` dates the plan in its details, and its row anywhere else. */
function fieldOf({ field, section, record }: Passage): Passage['field'] {
  if (field === 'review_date') return;
  const ofRow = record !== undefined && section !== undefined && section !== 'personal_details';
  return field === 'plan_date' && ofRow ? 'date' : field;
}

const held =
  /\b(?:last|previous|held|completed|today|(?:date of|held at) this review|this review date|(?<!\b(?:be|is|gets) )reviewed)\b/i;
/** “Last reviewed 4 May 2026, ” in front of the next review: what was said of another day. */
const dayBefore = /^.*\b20\d\d(?:,| and| [–—-])(?= )/;
const notTheReview = /\b(?:annual|medication|medical|ehcp?|care plan)\b/i;

const meets =
  /^\W*(?:we|everyone|the team)(?: will| shall|['’]ll| all| next| plan to| hope to)* (?:meet|review|look)\b[^.]{0,30}$|[)a-zà-ÿ] (?:will |all )*meets?(?: again| next)?(?: on)? (?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:the )?$/i;

/** How surely a date is that of the next review: 3 its label says `next`, 2 its label says `review`, 1 the sentence says so, 0 not at all. */
function reviewCertainty(passage: Passage, text: string, hit: DateHit, today: Day, close: boolean): number {
  const label = passage.label ?? '';
  if (printed.test(label) || printed.test(lineBefore(text, hit.from))) return 0;
  const labelled =
    passage.field === 'review_date' || (/\breview/i.test(label) && /\b(?:date|due|next|by|on)\b/i.test(label));
  // “We review this on 27 April 2027: Ellis and Mum. Copies sent 8 January 2027.”: the label has its day.
  if (labelled && /\d \p{L}{3,9} 20\d\d\b/u.test(label)) return 0;
  // “Thursday 4 March 2027. We meet in November, March and July.”: the first sentence is the answer.
  if (labelled && /\d{4}\b[^\n]*?[.;]\s/.test(text.slice(0, hit.from))) return 0;
  if (labelled) return held.test(label) ? 0 : /\b(?:next|due|by)\b/i.test(label) ? 3 : 2;
  // A line that begins so is of the plan, whatever was looked back on above it.
  if (ofReview.has(passage.section) && nextMeeting.test(text.slice(0, hit.from))) return 3;
  if (isNextTalk(passage, text, hit, today, close)) return 1;
  // Rows of outcomes have a review column of their own; it is no review of the plan.
  if (passage.record !== undefined) return 0;
  // “We will look at it together | 17 March 2027”: the label begins the sentence.
  const before = `${label} ${text.slice(0, hit.from)}`.slice(-60);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';'), lastSign(before)) + 1,
  );
  if (holds(notTheReview, sentence) || holds(held, sentence.replace(dayBefore, ''))) return 0;
  if (/\bnext (?:\w+ )?(?:review|meeting)\b[^.]{0,30}$/i.test(sentence)) return 3;
  const announced =
    /\b(?:to be|will be|be) reviewed\b[^.]{0,20}$|\b(?:will|to) review\b[^.]{0,30}$|\breview date\b[^.]{0,12}$|\b(?:plan|cycle|it) (?:runs|lasts|goes on|ends)(?: from [^.]{3,20})? (?:until|to|on|till):? ?(?:(?:mon|tues|wednes|thurs|fri)day,? )?$|\b(?:meet (?:again|next)|next meet)\b[^.]{0,20}$|\blook(?:ing)? at (?:it|this|the plan|this plan) (?:again|together)\b[^.]{0,25}$|\bwill (?:check|look at|go through) (?:it|this) (?:again |together |with you )?on:? (?:(?:mon|tues|wednes|thurs|fri)day,? )?$|\b(?:autumn|spring|summer)(?: term)? (?:check|meeting|catch[- ]?up|look)(?: on)?:? ?(?:(?:mon|tues|wednes|thurs|fri)day,? )?$|\breview(?: meeting)?(?: with (?:[a-z]+ ){1,3}?)?(?: due)?(?: ?on| ?by| ?in)?:? ?(?:(?:mon|tues|wednes|thurs|fri)day,? )?$/i;
  if (announced.test(sentence)) return 1;
  // “Next term” is no day.
  if (!hit.day || hit.day < today || (hit.start ?? hit.day) !== hit.day) return 0;
  const whole = sentence + text.slice(hit.from, hit.from + near).split(/(?<=\D|\d{4})\. |\n/)[0]!;
  if ((holds(ahead, whole) && holds(together, whole)) || holds(lookedAtAgain, whole)) return 1;
  // “We meet on Thursday 17 December with Idris and Mum”, or no more than the day, under “Review”
  const alone =
    onlyDay.test(text.slice(0, hit.from)) && text.length < 60 && !holds(told, text) && !otherEvent.test(label);
  return ofReview.has(passage.section) && (meets.test(sentence) || alone) ? 1 : 0;
}

const occasion =
  'time (?:we|you|everyone|everybody|all of us)\\b[^.:]{0,30}|meeting|meet(?:-up)?|talk|chat|look|round|review|check|catch[- ]?up|get[- ]?together|sit[- ]?down|conversation|cuppa';
const again =
  'again|next|back|together|over|it|this|stock|each other|(?:the|our) (?:whole )?(?:plan|page|form|targets|outcomes)|how (?:it|things|far|this|we)|what (?:has )?worked';
/** In everyday words, when those of the plan sit down with it again: “Next time we talk: …”, “Team meets again …”, “We shall read it again together on …”. */
const talks = new RegExp(
  [
    `^(?:(?:the|our) )?(?:next|half-?way|mid-?way) (?:${occasion})\\b`,
    `\\b(?:meetings?|reviews?)\\b.*[.;:] next\\b`,
    `^next: [^:]{4,60}$`,
    `^(?:let['’]?s )?(?:look|talk|read|see|go)\\b[^:]{0,30}\\b(?:back|again|together|over|how it went)\\b[^:]{0,12}:|^dates? (?:for|to) (?:look|talk|meet|read|see)(?:ing)?\\b|\\bwe next (?:meet|talk|look|sit)\\b`,
    `\\b(?:we|everyone|everybody|all of us|both of us|(?:the|our|whole) (?:team|group)|team|same people|(?:mum|dad|parents)\\b[^.]{0,30})(?: (?:all|both|shall|will|can|next|then|there|plan to|hope to)|['’]ll)* (?:meets?|talks?|looks?|reads?|comes? (?=(?:back|together)\\b[^.]{0,20}\\b(?:again|it|this|plan|page)\\b)|sits? down|gets? together|sees? (?=each|how|what)|checks? (?=it|this|in|how)|re(?:visits?|views?) (?=it|this)|returns? to|takes?(?= stock)|goes? (?:through|over)|catch(?:es)? up|chat|finds? out how)\\b[^.]*\\b(?:${again})\\b`,
    `\\b(?:look|come|talk|meet) (?:at|back to|about|over|through) (?:it|this) (?:all )?again\\b`,
    `\\b(?:this|it|(?:the |this )?(?:whole )?plan|page)(?: (?:is|gets|will be|comes?|will come))* (?:read|looked|talked|gone|checked|back|reviewed|picked up)\\b[^.]*\\b(?:again|back|together|to us)\\b`,
    `^see you (?:(?:all|both|again|then) )*on (?:[a-z]+day,? )?\\d|^catch(?:ing)?[- ]?up with (?:mum|dad|parents|everyone|the family)\\b`,
  ].join('|'),
  'i',
);
const elsewhere =
  /\b(?:new (?:school|teacher|class|house)|dentist|optician|hospital|clinic|zoo|trip|house|swim\w*|dance|club|lessons?|term (?:starts|ends)|exams?|sats|school (?:starts|opens)|visits?|training|surgery|operation)\b/i;

/** “By Thursday 25 March 2027, when we meet again” */
const whenWeMeet =
  /^,? (?:which is )?when we (?:all |both |next )*(?:meet|talk|look|sit|read|review|come)\b[^.;]{0,40}\b(?:again|together|back|review|this|it)\b/i;

/** “My targets, until we meet on 25 March 2027” */
const untilWeMeet =
  /\b(?:until|till|before|by the time|by when) we(?: all| both| next| shall| will)* (?:(?:meet|talk|review)(?: (?:up|again|next|together|all|it|this))*|(?:look|sit|come|get|catch)(?: (?:down|back|all|at it|at this))* (?:again|together|up)),?(?: on)?(?: (?:mon|tues|wednes|thurs|fri)day,?)?(?: the)? $/i;

const mayLookAhead = (section: Passage['section']): boolean =>
  section === undefined || section === 'outcomes' || section === 'plan' || ofReview.has(section);

/** Where a plan says when its people talk again; anywhere else a get-together is one of the plan only where the plan is named beside it. */
const isOfTalks = ({ section }: Passage): boolean =>
  section === undefined ||
  ofReview.has(section) ||
  section === 'contributors' ||
  section === 'signatures_sharing' ||
  section === 'personal_details';
const ofThePlan = /\b(?:this|plan|page|review|targets|it|we (?:all |will |shall )*(?:meet|talk) again)\b/i;

/** How far from a day the words are looked for that say what it is. */
const near = 120;

function isNextTalk(
  { section, label = '' }: Passage,
  text: string,
  { from, to, day, start }: DateHit,
  today: Day,
  close: boolean,
): boolean {
  if (day === undefined || day <= today || (start ?? day) !== day) return false;
  const lead = text.slice(Math.max(0, from - near), from);
  if (whenWeMeet.test(text.slice(to))) return true;
  if (untilWeMeet.test(lead) && (mayLookAhead(section) || /\breview/i.test(label + lead))) return true;
  if (section === 'outcomes') return false;
  const all = lineBefore(text, from);
  const line = all.length > near ? `…${all.slice(-near)}` : all;
  // “Looking back together | 19 March 2027”: the label asks, the day answers.
  const before = label && line.length < 20 ? `${label}: ${line}` : line;
  const sentence = /[^.;]*$/.exec(before)![0].trimStart();
  const whole =
    sentence + /^(?:(?! and (?:look|meet|talk|read|then|review)\b)[^.;\n])*/.exec(text.slice(from, from + near))![0];
  if (!close && !ofThePlan.test(whole)) return false;
  if (holds(notTheReview, whole) || holds(held, sentence) || elsewhere.test(whole)) return false;
  return talks.test(whole) && !/\b(?:by|until|from)\b[^.]{0,12}$/i.test(line);
}

const nextMeeting = /^\W*(?:the |our )?next (?:review |planning )?(?:review|meeting)\b[^.\d]{0,30}$/i;

const onlyDay =
  /^\W*(?:(?:date|booked|date booked|on|set for|fixed for)\W{0,2})?(?:(?:mon|tues|wednes|thurs|fri)day,? )?$/i;
/** What is still to be done, in the words for meeting about a plan. */
const ahead =
  /\b(?:(?:will|shall|to|going to|let us|let's)|\w+['’]ll) (?:all |both |next |then )*(?:(?:be )?look(?:ed)? at|go (?:through|over)|sit down|get together|check in|revisit|(?:be )?review(?:ed)?|come back to|(?:be )?talk(?:ed)? (?:about|over|through))\b|\b(?:we|everyone|everybody|us all|all of us|the team|family|parents|mum|dad)\b[^.]{0,60}\bmeets?\b|\bwe (?:go through|go over|look back|sit down|get together|come back)\b|\bback together\b|\breview(?: meeting)?(?: of [a-z ]{3,20})? (?:is|will be|has been|takes place)\b/i;
/** That it is about the plan, and not about a visit or a test. */
const together =
  /\b(?:again|together|review|(?:the|this|our|my|his|her|whole) (?:(?:autumn|spring|summer|new|whole) )?(?:plan|form|sheet)|next on|how (?:it|things|this) (?:has|have|is|are|went))\b/i;
const paper = '(?:plan|sheet|card|page|board|map|form|record|passport|target|aim|goal)s?';
const looked = '(?:reviewed|looked at|looked over|checked|talked through|talked over|gone through)';
/** “We will talk it through again on …”, “Cards get checked on …”, “To be reviewed with Mrs Roe on …”. */
const lookedAtAgain = new RegExp(
  `\\b(?:to be ${looked}|we(?: will| shall|['’]ll| all)? (?:review|look at|look over|talk|go through|go over|check|come back)\\b[^.]{0,40}\\b(?:again|together|over|through)\\b|${paper} (?:(?:is|are|will be|gets?|to be) )?${looked}(?: again)?\\b|next (?:review|look|review meeting)\\b|we all look at this\\b)`,
  'i',
);
/** What a day under “Review” would be told with if it had passed. */
const told = /\b(?:held|met|was|were|did|has|had|said)\b/i;

/** 1 for “Review (10.2.27)” over an answer that is still to come, and for “Next review meeting  9 July 2027” that is a label with nothing behind it: it says when, too. */
const announces = (passage: Passage, text: string, hit: DateHit, today: Day, close: boolean): number =>
  hit.day !== undefined &&
  hit.day > today &&
  (passage.field === 'review_date' ||
    // “What will Mia be able to do by our next meeting on 12 February 2027?”
    (hit.kind === 'review' && isWithDay(hit, text)) ||
    isNextTalk(passage, text, hit, today, close) ||
    (passage.section === 'review' && /^review(?: meeting)?\W*$/i.test(text.slice(0, hit.from))))
    ? 1
    : 0;

/** The surest mention; of equally sure ones the next to come, or else the latest, for earlier reviews stay in the plan. */
function pickReview(
  reviews: readonly { mention: DateMention; certainty: number }[],
  today: Day,
): DateMention | undefined {
  const surest = Math.max(0, ...reviews.map(({ certainty }) => certainty));
  const sorted = [...reviews].sort((a, b) => (a.mention.day! < b.mention.day! ? -1 : 1));
  const mentions = sorted.flatMap(({ mention, certainty }) => (certainty === surest ? [mention] : []));
  const next = mentions.find(({ day }) => day! >= today);
  // “Review and planning meeting: 21 April. We meet again on 7 July”: the one that was held, and the next.
  const later =
    surest < 3 ? sorted.find(({ mention, certainty }) => certainty > 0 && mention.day! >= today) : undefined;
  return next ?? later?.mention ?? mentions.at(-1);
}
