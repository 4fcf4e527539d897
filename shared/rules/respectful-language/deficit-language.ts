import { goodPractice } from '../../plan/authorities';
import type { Plan } from '../../plan/plan';
import { unfairWords } from '../../plan/respectful/respectful';
import { insteadOf } from '../../plan/school-words';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

export default rule({
  id: 'deficit-language',
  severity: 'warning',
  authority: goodPractice('inclusive language, as in the government’s guide to writing about disability'),
  summary: 'Words say what is missing instead of what the child can do and needs.',
  why: 'What a child lacks gives nobody a place to start. What the child can do with help does.',
  examples: {
    bad: [
      ['Sam [[suffers from]] asthma.', 'Sam has asthma.'],
      'He does [[not play like other children]].',
      'She is [[incapable of]] waiting and has [[poor concentration]].',
      'He is two [[years behind]] and [[fails to]] finish work.',
      'Amy [[cannot communicate and lacks confidence]].',
      'He has the [[social skills of a toddler]].',
      'Her fine motor skills [[are very poor]].',
    ],
    good: [
      'He does not like other children to sit close.',
      'He is not yet able to tie his laces.',
      'She cannot swim yet and cannot eat nuts.',
      'Her talking is about a year behind what we would expect at her age: she puts two words together.',
      'He stands behind his peers in the line.',
      'Mum says he lacks confidence.',
      'The school lacks a ramp, and poor weather closed the path.',
      'She has Attention Deficit Hyperactivity Disorder.',
      'Dad was unable to attend.',
      'The bus fails to come on Mondays.',
      'He cannot recognise coins of 5p and 10p.',
      'She can’t wait for the trip.',
      'Poor reading light made it hard to see.',
      '## Outcomes\nTegan will never walk out of lessons.',
    ],
  },
  *check(plan) {
    for (const hit of yield* unfairWords(plan, 'deficit')) {
      // “Tegan will never walk out of lessons” is aimed at, and nobody's forecast.
      if (hit.quote.toLowerCase() === 'will never' && isAim(plan, hit.span)) continue;
      const { says, fixes } = insteadOf(plan, hit);
      const severity = hit.entry.arguable ? 'hint' : 'warning';
      yield report(hit.span, `“${hit.quote}” puts the difficulty first. ${says}`, { fixes, severity });
    }
  },
});

const isAim = ({ outcomes }: Plan, { block, from, to }: Span): boolean =>
  outcomes.some(({ span }) => span.block === block && span.from <= from && to <= span.to);
