import { essex } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'provision-no-activity',
  severity: 'warning',
  authority: essex('provision that is specified and quantified'),
  summary: 'A provision does not say what is done.',
  why: 'Somebody new should be able to give it tomorrow without asking.',
  examples: {
    bad: ['[[TA for 10 hours a week]]', '[[Speech and language programme every day with the TA for 10 minutes]]'],
    good: [
      'TA to read and scribe in every test',
      'Fizzy programme every day with the TA for 10 minutes',
      'Support with spelling',
    ],
  },
  *check({ provisions }) {
    for (const { span, what, weasel } of provisions) {
      // Weasel words are asked about by a rule of their own.
      if (!what && weasel.length === 0)
        yield report(span, 'Say what will be done: the activity, or the name of the programme.');
    }
  },
});
