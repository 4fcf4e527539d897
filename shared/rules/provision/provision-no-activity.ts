import { essex } from '../../plan/authorities';
import { isAskedGently, isShort } from '../../plan/provision/covered';
import { asHint, report, rule } from '../rule';
import { holds } from '../../text/match';

const subject = /\b(?:maths|english|science|reading|writing|spelling|phonics|literacy|numeracy)\b/i;

/** A kind of help and nothing else: “Mentoring”, “Visuals”, “Check-ins and mentoring”. */
const kind = String.raw`(?:mentoring|elsa|counselling|visuals?(?: (?:aids|prompts|supports?|cues))?|positive (?:reinforcement|praise)|praise|rewards?|qft|quality[- ]first teaching|check[- ]?ins?|differentiation|scaffolding|modelling|pre-?teaching|nurture|social skills|pastoral|keyworking|key work|behaviour|emotional literacy|self-esteem|resilience)(?: (?:work|sessions?|time|group|support))?`;
const kindAlone = new RegExp(
  String.raw`^\W*(?:(?:1:1|one[- ]to[- ]one|adult|peer|general|in-class|class|learning) )*${kind}(?:(?:,| and| &| ?/| ?\+) ?${kind}){0,2}\W*$`,
  'i',
);

export default rule({
  id: 'provision-no-activity',
  severity: 'warning',
  authority: essex('provision that is specified and quantified'),
  summary: 'A provision does not say what is done.',
  why: 'Somebody new should be able to give it tomorrow without asking.',
  examples: {
    bad: [
      '## Provision\n| Support | Who | How often |\n| [[Check-ins and mentoring]] | Mr Cole | as and when |\n| Reading for 10 minutes | Mr Cole | daily |',
      '## Provision\n| Support | Who | How often |\n| [[One-to-one mentoring]] | Mr Cole | |\n| Reading for 10 minutes | Mr Cole | daily |',
      '[[TA for 10 hours a week]]',
      '[[Speech and language programme every day with the TA for 10 minutes]]',
    ],
    good: [
      '## Provision\n| Support | Who | How often |\n| Mentoring: he plans his week with a tick list | Mr Cole | as and when |\n| Mentoring | Mr Cole | Mondays, 20 minutes |',
      'Dr Sharma pairs Elliot with Ravi at the bench by the window in every practical',
      'Every playtime Mrs Bell starts Mia off two minutes before the others.',
      'Mr Grady meets her at the side gate at 8.40, every day, 5 mins',
      'Visits with Miss Hall: an hour on 3 and 10 December',
      'TA to read and scribe in every test',
      'Fizzy programme every day with the TA for 10 minutes',
      'Support with spelling',
      '## Outcomes\n| Outcome | Support |\n| By Easter Mia will answer 7 out of 10 questions on a story | A group of four with Ms Lind, English teacher, 30 minutes every Tuesday |',
      '## Provision\n1. Miss Roe reads with Mia for 10 minutes every day.\n2. As 1.',
      'Mr Fenwick talks with Mia about college courses for 20 minutes once a term.',
      'Ten-minute talk about the day’s report card, every day at 3.00, one to one.',
    ],
  },
  *check({ provisions, outcomes }) {
    const rows = new Set(outcomes.flatMap(({ record }) => record ?? []));
    for (const provision of provisions) {
      const { span, text, what, who, weasel, frequency, duration, specified, quantified, groupSize } = provision;
      if (!frequency && holds(kindAlone, text))
        yield report(span, `“${text.replace(/(?<!\W)\W+$/, '')}” is a kind of help. Say what will be done.`, {
          severity: 'hint',
        });
      // Weasel words are asked about by a rule of their own.
      if (what || weasel.length > 0) continue;
      // A maths group of four is half an answer.
      const half = quantified && groupSize !== undefined && holds(subject, text);
      // Beside its outcome, with the subject's teacher, it is clear what they work at.
      const inRow = rows.has(provision.record ?? '');
      if (half && who && inRow) continue;
      // With so many children, and by whom: beside its outcome it may be that which is practised.
      const likely = quantified && groupSize !== undefined && who && inRow;
      // A sentence with all the rest has it in words that are not known.
      const told = specified || (who && frequency && duration && !isShort(text));
      const note = 'Say what will be done: the activity, or the name of the programme.';
      yield report(span, note, asHint(Boolean(half || likely || told) || isAskedGently(provision, 'what')));
    }
  },
});
