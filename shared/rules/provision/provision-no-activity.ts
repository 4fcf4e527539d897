import { essex } from '../../plan/authorities';
import { report, rule } from '../rule';
import { holds } from '../../text/match';

const subject = /\b(?:maths|english|science|reading|writing|spelling|phonics|literacy|numeracy)\b/i;

export default rule({
  id: 'provision-no-activity',
  severity: 'warning',
  authority: essex('provision that is specified and quantified'),
  summary: 'A provision does not say what is done.',
  why: 'Somebody new should be able to give it tomorrow without asking.',
  examples: {
    bad: ['[[TA for 10 hours a week]]', '[[Speech and language programme every day with the TA for 10 minutes]]'],
    good: [
      'Dr Sharma pairs Elliot with Ravi at the bench by the window in every practical',
      'Every playtime Mrs Bell starts Mia off two minutes before the others.',
      'Mr Grady meets her at the side gate at 8.40, every day, 5 mins',
      'Visits with Miss Hall: an hour on 3 and 10 December',
      'TA to read and scribe in every test',
      'Fizzy programme every day with the TA for 10 minutes',
      'Support with spelling',
      '## Outcomes\n| Outcome | Support |\n| By Easter Mia will answer 7 out of 10 questions on a story | A group of four with Ms Lind, English teacher, 30 minutes every Tuesday |',
    ],
  },
  *check({ provisions, outcomes }) {
    const rows = new Set(outcomes.flatMap(({ record }) => record ?? []));
    for (const { span, text, what, who, weasel, quantified, groupSize, record = '' } of provisions) {
      // Weasel words are asked about by a rule of their own.
      if (what || weasel.length > 0) continue;
      // A maths group of four is half an answer.
      const half = quantified && groupSize !== undefined && holds(subject, text);
      // Beside its outcome, with the subject's teacher, it is clear what they work at.
      if (half && who && rows.has(record)) continue;
      const note = 'Say what will be done: the activity, or the name of the programme.';
      yield report(span, note, half ? { severity: 'hint' } : {});
    }
  },
});
