import type { Outcome } from '../plan/outcome';
import type { NeedArea } from '../plan/outcome/act-choices';
import { areasOf } from '../plan/outcome/areas';
import type { OutcomeParts } from '../plan/outcome/outcome-entry';
import { wordsAt } from '../plan/passages';
import type { Plan } from '../plan/plan';
import { ownDuration } from '../plan/provision';
import { nowIn, startedFrom } from '../plan/review/started-from';
import { threadOf } from '../plan/thread';
import { sayDay } from '../text/say-day';
import type { Span } from '../text/span';
import { inLine, supportDeed } from './support-deed';

/** What the builder begins with: what the plan says of the child, and of the outcome that is to be rewritten. */
export function startingParts(plan: Plan, instead: Outcome | undefined): OutcomeParts {
  const words = (span: Span | undefined) => (span ? wordsAt(plan, span).trim() : '');
  const support = instead && threadOf(plan, instead).support[0];
  const keep = instead?.specific && !instead.provision;
  return {
    name: plan.child.first ?? '',
    act: keep ? words(instead.act) : '',
    object: keep ? words(instead.object) : '',
    condition: keep ? words(instead.condition) : '',
    help: words(instead?.help),
    measure: instead?.measurable && !isSaid(instead, keep === true) ? words(instead.measure) : '',
    purpose: keep ? purposeOf(instead.text) : '',
    baseline: instead ? startedFrom(plan, instead) : '',
    deadline: instead ? deadlineOf(plan, instead) : '',
    what: support ? words(supportDeed(plan, support)) : '',
    who: words(support?.who),
    frequency: inLine(words(support?.frequency)),
    duration: words(support && ownDuration(support)),
    group: words(support?.groupSize),
  };
}

const needAreaOf: Readonly<Record<string, NeedArea>> = {
  friends: 'feelings',
  behaviour: 'feelings',
  'self-care': 'body',
  movement: 'body',
};

/** The area whose ideas are shown first: that of the words that the writer starts from. */
export const startingArea = (words: string): NeedArea =>
  areasOf(words).flatMap((area) => needAreaOf[area] ?? [])[0] ?? 'learning';

/** The measure is part of what the child does (“40 words”), or tells where things are now: it is not said twice. */
function isSaid({ text, span, measure, object, condition }: Outcome, keep: boolean): boolean {
  const holds = (one: Span | undefined) =>
    one && measure && one.block === measure.block && one.from <= measure.from && measure.to <= one.to;
  if (keep && (holds(object) ?? holds(condition))) return true;
  if (!measure || measure.block !== span.block) return false;
  const own = text.slice(measure.from - span.from, measure.to - span.from);
  return nowIn(`(${own})`) !== undefined;
}

/** What an outcome says that it is good for: its words behind “so that”. */
const purposeOf = (text: string): string => /\bso that\s+(.*?)[.\s]*$/is.exec(text)?.[1] ?? '';

/** By when, in words; a day gone by is no help. */
function deadlineOf(plan: Plan, { deadline }: Outcome): string {
  if (!deadline?.day || deadline.day < plan.today) return '';
  const words = deadline.from === 'review-date' || !deadline.span ? '' : wordsAt(plan, deadline.span).trim();
  // “26/03/2027” is read as the wrong day somewhere.
  return /\p{L}/u.test(words) ? words.replace(/^by /i, '').replace(/^end of/i, 'the end of') : sayDay(deadline.day);
}
