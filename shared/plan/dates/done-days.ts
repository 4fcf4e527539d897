import { addDays } from '../../text/day';
import { passagesOf, wordsAt } from '../passages';
import type { DateMention, Passage, Plan } from '../plan';
import { looksBack } from '../section';

/** Words that look forward: the day is one to come. */
const ahead =
  /\b(?:will|to be|next|due|by|until|planned|booked|expires?|review(?:ed)? (?:on|by|date)|again|later|after|then|may|can|to have)\b/i;
/** Words of what has taken place. */
const happened =
  /\b(?:did|agreed|came|attended|was|were|met|achieved|made|said|went|thought|asked|explained|felt|looked|talked|present)\b/i;
const held = /\b(?:held|reviewed|done|last)\b/i;
/** “We meet three times a year. This year it is 17 September, then 14 January and 29 June 2027.” */
const meetings = /\b(?:we|everyone) (?:will |all )*meet\b|\b(?:meetings?|dates) (?:this|for the) (?:school )?year\b/i;
const handed = /\b(?:cop(?:y|ies)|sent|given|shared|emailed|posted)\b/i;
/** The family may have allowed a photograph long before. */
const allowed = /\b(?:permission|consent(?:ed)?)\b/i;
/** Days between a signature and a plan that is written up later or begins with the term. */
const signedBefore = 60;

/** Characters before and behind a date that tell of it. */
const near = 400;

/** Days within which a date without a year is one to come. */
const soon = 45;

/** What is wrong with the day of something that was done: it has not come yet, or the plan was not written then. */
export interface OddDay extends DateMention {
  readonly kind: 'ahead' | 'before';
}

/** Days of reviews that were held, of signatures and of copies that cannot be right. */
export function oddDoneDays(plan: Plan): readonly OddDay[] {
  const { dates, today, blocks } = plan;
  const written = dates.find(
    ({ field, day, span }) => field === 'plan_date' && day && !isStart(plan, span.block),
  )?.start;
  const begun = dates.find(({ field, day }) => field === 'plan_date' && day)?.start;
  return dates.flatMap((mention): OddDay[] => {
    const { day, start, span, field } = mention;
    if (!day || field === 'review_date' || field === 'deadline' || (day <= today && !(begun && day < begun))) return [];
    const passage = passagesOf(plan, span.block).find(
      ({ role, from, to }) => role !== 'label' && from <= span.from && span.to <= to,
    );
    if (!passage) return [];
    const text = blocks.get(span.block)!.text;
    const line = text.slice(text.lastIndexOf('\n', span.from) + 1, span.from).slice(-near);
    const sentence = line.slice(line.lastIndexOf('. ') + 1);
    const signed = passage.section === 'signatures_sharing' || passage.field === 'signature';
    // “24 June to 11 November 2026”: without its year a day far ahead is the last one of that name.
    if (day > addDays(today, soon) && !/\d{4}|[/.-]\d{2}$/.test(text.slice(span.from, span.to))) return [];
    if (meetings.test(line) || ahead.test(sentence) || ahead.test(passage.label ?? '')) return [];
    if ((start ?? day) > today) {
      const rest = text.slice(span.to, Math.min(passage.to, span.to + near));
      const told =
        passage.role === 'heading'
          ? held.test(sentence)
          : isDated(passage) && happened.test(rest) && !ahead.test(rest.slice(0, 40));
      const done = (passage.role === 'content' && signed) || (looksBack.has(passage.section) && told);
      return done ? [{ ...mention, kind: 'ahead' }] : [];
    }
    // “REVIEW 3   20/10/25” of a plan that began in January 2026
    if (begun && day < begun && day > addDays(begun, -aYear) && isNumberedReview(plan, passage))
      return [{ ...mention, kind: 'before' }];
    if (!signed || !written || day >= written || mention.start !== day || allowed.test(sentence)) return [];
    const early = handed.test(`${passage.label ?? ''} ${sentence}`) || day < addDays(written, -signedBefore);
    return early ? [{ ...mention, kind: 'before' }] : [];
  });
}

const aYear = 365;

/** A date in or right below a heading such as “Review 3”. */
function isNumberedReview({ passages, blocks }: Plan, passage: Passage): boolean {
  const at = passages.indexOf(passage);
  const heading = passage.role === 'heading' ? passage : passages[at - 1];
  return heading?.role === 'heading' && /^\W*review \d\b/i.test(wordsAt({ blocks }, heading));
}

/** “Date: 14/12/26. Present: …”: the day when it took place. */
const isDated = ({ field, label }: Passage): boolean => field === 'date' || /^date\b/i.test(label ?? '');

/** “Start date” is no day of writing. */
const isStart = ({ passages }: Plan, block: string): boolean =>
  passages.some(
    (one) => one.block === block && one.field === 'plan_date' && /\b(?:start|from|begin|cycle)/i.test(one.label ?? ''),
  );
