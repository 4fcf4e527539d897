import { goodPractice } from '../../plan/authorities';
import { contentAt, wordsAt } from '../../plan/passages';
import type { DateMention, Plan } from '../../plan/plan';
import { report, rule } from '../rule';

/** The words name the year, so that nothing had to be guessed. */
const year = /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d{2}\b/;

export default rule({
  id: 'start-after-end',
  severity: 'error',
  authority: goodPractice('dates that fit together'),
  summary: 'An outcome starts after it ends.',
  why: 'Two dates the wrong way round usually mean that one was copied from an older plan.',
  examples: {
    bad: [
      '## Outcomes\n\n| Outcome | Start date | End date |\n| Mia will read 40 key words on her own | [[12 January 2027]] | 4 December 2026 |',
      'Mia will read 40 key words on her own, from [[8 February 2027]] to 18 December 2026.',
      'A placement at the bakery. Starts [[01/03/2027]], ends 19/02/2027.',
      'Period: [[24 November 2026]] to 20 November 2026',
      'Swimming starts [[3 May 2027]] and finishes 26 March 2027.',
      'PLAN RUNS FROM: [[12/10/26]]   TO: 05/10/26',
      'Cycle starts [[8 September 2026]]. Cycle ends 12 December 2025.',
      'The last plan began on [[14 September 2026]] and was looked at on 31 August 2026.',
    ],
    good: [
      // A provision's dates have a rule of their own.
      '## Provision\n\n| Support | Who | Start date | End date |\n| Reading, 10 minutes a day | Mr Lowe | 11/01/27 | 18/12/26 |',
      'PLAN RUNS FROM: 05/10/26   TO: 12/10/26',
      'The last plan began on 14 September 2026 and was looked at on 4 December 2026.',
      'Term starts 6 September 2027. The work experience ended on 4 December 2026.',
      '## Outcomes\n\n| Outcome | Start date | End date |\n| Mia will read 40 key words on her own | 4 December 2026 | 12 January 2027 |',
      '## Outcomes\n\n| Outcome | Start date | End date |\n| Mia will read 40 key words on her own | September | July 2027 |',
      'Mia will read 40 key words on her own, from 4 January 2027 to 12 February 2027.',
      'Reviewed on 20 November 2026. Letters went on 4 January 2027 to 12 families.',
      'Mia moved here from Leeds in January 2027. By 4 December 2026 Mia will read 40 key words on her own.',
    ],
  },
  *check(plan) {
    const note = 'This start is later than the end. Check both dates.';
    const ofProvisions = new Set(
      plan.provisions.flatMap(({ start }) => (start ? [`${start.span.block} ${start.span.from}`] : [])),
    );
    const sure = plan.dates.filter(
      ({ span, day }) => day && !ofProvisions.has(`${span.block} ${span.from}`) && year.test(wordsAt(plan, span)),
    );
    for (const [index, one] of sure.entries()) {
      const next = sure[index + 1];
      const other =
        one.field === 'start' ? endOf(plan, one, sure) : next && isRange(plan, one, next) ? next : undefined;
      if (other && (one.start ?? one.day!) > other.day!) yield report(one.span, note);
    }
  },
});

/** The end that stands in the same row as a start. */
function endOf(plan: Plan, start: DateMention, dates: readonly DateMention[]): DateMention | undefined {
  const recordOf = ({ span }: DateMention) => contentAt(plan, span)?.record;
  const record = recordOf(start);
  if (record === undefined) return undefined;
  return dates.find((date) => (date.field === 'end' || date.field === 'deadline') && recordOf(date) === record);
}

/** “from 3 May to 9 June”. */
function isRange(plan: Plan, { span }: DateMention, { span: next }: DateMention): boolean {
  if (span.block !== next.block) return false;
  const text = plan.blocks.get(span.block)!.text;
  const between = text.slice(span.to, next.from);
  const before = text.slice(Math.max(0, span.from - 30), span.from);
  // “IEP RUNS FROM: 05/10/26   TO: 28/09/26”
  if (/\bfrom: $/i.test(before) && /^\s+to: $/i.test(between)) return true;
  // “Cycle starts 8 September 2026. Cycle ends 12 December 2025.”, “It began on 3 May 2026 and was looked at on 9 April 2026.”
  const begins = /\b([a-z]+) (?:starts|started|begins|began)(?: on)?:? $/i.exec(before);
  const ends =
    /^(?:\. (?:the )?([a-z]+) (?:ends|ended|finishes|finished)|,? and (?:was (?:looked at|reviewed)|ended|finished))(?: on)?:? $/i.exec(
      between,
    );
  if (begins && ends && (ends[1] ?? begins[1]!).toLowerCase() === begins[1]!.toLowerCase()) return true;
  // “Cycle 2: 20 April 2026 to 27 March 2026”
  if (/^ (?:to|until|till) $/.test(between) && /(?:^|[:(,]) ?$/.test(text.slice(0, span.from))) return true;
  return (
    /\b(?:from|between|starting|starts?(?: on)?:?|begins?(?: on)?:?)\s(?:the )?$/i.test(
      text.slice(Math.max(0, span.from - 16), span.from),
    ) &&
    /^(?:,? (?:to|until|till|and)(?: the| end of)*|[,;]?(?: and| it)? (?:ends?|finish(?:es)?|ending|finishing|runs? (?:to|until)|last day)(?: on)?:?|\s?[-–])\s$/i.test(
      between,
    )
  );
}
