import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

const negative =
  /\b(?:will (?:not|never|no longer)|won['’]t|(?:will|to) (?:stop|refrain from|avoid|cease|not)(?= )|not to(?= \p{Ll}))(?: be)?(?: \p{Ll}+ing\b)?/u;

export default rule({
  id: 'outcome-negative',
  severity: 'hint',
  authority: goodPractice('outcomes in positive words'),
  summary: 'An outcome says what the child will not do.',
  why: 'A child can practise something to do, but not something to leave undone. Counted safety targets can be right as they are.',
  examples: {
    bad: [
      'Zain [[will not]] shout out.',
      'Kim [[will stop throwing]] toys by Easter.',
      "I [[won't]] run in the corridor.",
    ],
    good: [
      'Zain will put up his hand and wait in 4 lessons out of 5 by Easter.',
      'By half term hitting will go down from five times a day to once.',
      'Kim will say “stop” when she does not like a game.',
    ],
  },
  *check(plan) {
    for (const { span, text, provision } of plan.outcomes) {
      const match = provision ? undefined : (negative.exec(text) ?? undefined);
      if (!match) continue;
      const from = span.from + match.index;
      const place = { block: span.block, from, to: from + match[0].length };
      yield report(place, 'Could this say what the child will do instead?');
    }
  },
});
