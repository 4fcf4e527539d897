import { findDates, type DateHit } from '../../text/dates';
import type { Span } from '../../text/span';
import { namesFamily } from '../child/family-words';
import type { Passage } from '../plan';
import { calendarOf } from '../dates/read-dates';
import type { SortedPlan } from '../outcome/read-outcomes';
import type { Meeting, OutcomeReview } from '../review/review-record';
import type { SectionId } from '../section';
import { isBlank } from '../blank';
import { isCarriedIn } from '../review/carried-in';
import { holds } from '../../text/match';
import { wordsAt } from '../passages';

/** Sections that list what happened and when. */
const listed = new Set<SectionId | undefined>(['timeline', 'evidence_plans']);
/** Sections whose headings and first words carry the date of the review. */
const reviews = new Set<SectionId | undefined>([
  'review',
  'reviewing_outcomes',
  'review_record',
  'recommendations',
  'what_worked',
  'tried',
]);
const aboutMeetings = /\b(?:meetings?|reviews?|chronology|contacts?|communications?)\b/i;
const held = /\b(?:last|previous|held|completed|reviewed|past|so far|dates)\b/i;
const annual = /\b(?:ehcp?|medication|hospital|medical)\b/i;
const review = /\breview(?:s|ed)?\b/i;
const together =
  /\b(?:met|meet(?:s|ing|ings)?|visit(?:s|ed)?|parents?['’]? evening|consultation|conference|tac|taf|team around|discussion|in person|came in|drop[- ]in|open (?:day|evening)|home visit|one planning)\b/i;
const apart =
  /\b(?:phone|phoned|telephone|rang|called|call|e-?mail(?:ed)?|letter|text(?:ed)?|message|report (?:received|sent|from)|referral|referred|referral|wrote to|sent|assessment by|observ(?:ed|ation))\b/i;
/** Reviews, meetings and other contacts that the plan dates, earliest first, one for each day. */
export function readMeetings(plan: SortedPlan, reviewed: readonly OutcomeReview[]): readonly Meeting[] {
  const found: Meeting[] = [];
  const calendar = calendarOf(plan.child, plan.settings);
  const add = (at: Span, hit: DateHit, text: string, from: Meeting['from'], certain?: Meeting['kind']) => {
    if (!hit.day || (hit.kind !== 'date' && hit.kind !== 'term')) return;
    found.push({
      span: { block: at.block, from: at.from + hit.from, to: at.from + hit.to },
      day: hit.day,
      start: hit.start ?? hit.day,
      kind: certain ?? kindOf(text),
      family: namesFamily(text, plan.child.full),
      from,
    });
  };

  let heading = '';
  let loose: { readonly at: Span; readonly hit: DateHit; text: string } | undefined;
  const close = () => {
    if (loose) add(loose.at, loose.hit, loose.text, 'timeline');
    loose = undefined;
  };
  const rows = new Map<string, readonly Passage[]>();
  for (const passage of plan.passages)
    if (passage.record !== undefined && listed.has(passage.section) && passage.role === 'content')
      rows.set(passage.record, [...(rows.get(passage.record) ?? []), passage]);
  for (const row of rows.values()) {
    const date = row.find(({ field }) => field === 'date') ?? row[0]!;
    const [hit] = findDates(wordsAt(plan, date), calendar);
    if (hit) add(date, hit, row.map((one) => wordsAt(plan, one)).join('; '), 'timeline');
  }

  for (const [index, passage] of plan.passages.entries()) {
    const { role, section, field, label = '', record } = passage;
    const text = wordsAt(plan, passage);
    if (role === 'heading') {
      close();
      heading = text;
      if ((reviews.has(section) || (section === undefined && review.test(text))) && !isHollow(plan, index))
        for (const hit of findDates(text, calendar)) add(passage, hit, text, 'review', 'review');
      continue;
    }
    if (role !== 'content' || record !== undefined) continue;
    const list = listed.has(section) || (section === undefined && aboutMeetings.test(heading));
    if (list) {
      for (const line of linesOf(text)) {
        const hit = findDates(line.text, calendar).find(
          ({ kind, from }) => (kind === 'date' || kind === 'term') && !ofBirth.test(line.text.slice(0, from)),
        );
        if (hit && hit.from < 40) {
          close();
          loose = {
            at: { ...passage, from: passage.from + line.from },
            hit,
            text: `${line.text} ${/\breviews?\b/i.test(heading) && section === undefined ? 'review' : ''}`,
          };
        } else if (loose) loose.text += ` ${line.text}`;
      }
      continue;
    }
    close();
    const hits = findDates(text, calendar);
    if (field === 'review_date' && (hits.length > 1 || held.test(label)))
      for (const hit of hits) add(passage, hit, '', hits.length > 1 ? 'list' : 'review', 'review');
    else if (reviews.has(section) && !annual.test(text))
      for (const hit of hits)
        if (
          // A day alone below “Review 2”
          (hit.from === 0 && hit.to === text.trimEnd().length) ||
          /\b(?:review(?:ed)?|meeting|met|held)\b[^.\n]{0,40}$/i.test(text.slice(Math.max(0, hit.from - 60), hit.from))
        )
          add(passage, hit, text, 'review', 'review');
  }
  close();
  for (const { date } of reviewed)
    if (date) found.push({ ...date, start: date.day, kind: 'review', family: false, from: 'review' });
  return oneADay(found);
}

/** “d.o.b. 19.10.17”: no meeting. */
const ofBirth = /\b(?:born(?: on)?|d\.? ?o\.? ?b\.?|birth)\W*$/i;

/** Whether below a heading stands nothing but outcomes in a table that wait for their review. */
function isHollow({ passages, blocks }: SortedPlan, at: number): boolean {
  let end = at + 1;
  while (end < passages.length && passages[end]!.role !== 'heading') end++;
  const below = passages
    .slice(at + 1, end)
    .filter((one) => one.role === 'content' && one.field !== 'number' && !isBlank(wordsAt({ blocks }, one)));
  return below.length > 0 && below.every((one) => isCarriedIn(one, blocks));
}

function kindOf(text: string): Meeting['kind'] {
  if (review.test(text) && !annual.test(text)) return 'review';
  if (holds(together, text)) return 'meeting';
  return holds(apart, text) ? 'contact' : 'meeting';
}

function linesOf(text: string): readonly { readonly from: number; readonly text: string }[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const at = from;
    from += line.length + 1;
    return { from: at, text: line };
  });
}

const surer = { timeline: 0, list: 1, review: 2 } as const;
const graver = { review: 0, meeting: 1, contact: 2 } as const;

/** The same day told twice is one meeting. */
function oneADay(meetings: readonly Meeting[]): readonly Meeting[] {
  const days = new Map<string, Meeting>();
  for (const meeting of [...meetings].sort((a, b) => surer[a.from] - surer[b.from])) {
    const same = days.get(meeting.day);
    if (!same) days.set(meeting.day, meeting);
    else
      days.set(meeting.day, {
        ...same,
        kind: graver[meeting.kind] < graver[same.kind] ? meeting.kind : same.kind,
        family: same.family || meeting.family,
      });
  }
  const all = [...days.values()];
  // “Autumn 2025” in a list is the day in October that the timeline tells of.
  const told = all.filter(
    (one) =>
      one.start === one.day ||
      !all.some(
        (other) => other !== one && other.start === other.day && one.start <= other.day && other.day <= one.day,
      ),
  );
  return told.sort((a, b) => (a.day < b.day ? -1 : 1));
}
