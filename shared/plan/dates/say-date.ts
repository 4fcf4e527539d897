import { sayDay } from '../../text/say-day';
import { wordsAt } from '../passages';
import type { DateMention, Plan } from '../plan';

/** A date as British readers write it; where it names a week, a month or a term, or no day at all, the writer's own words. */
export const sayDate = (
  plan: Pick<Plan, 'blocks'>,
  { span, day, start }: Pick<DateMention, 'span' | 'day' | 'start'>,
): string => (day && (start ?? day) === day ? sayDay(day) : wordsAt(plan, span));
