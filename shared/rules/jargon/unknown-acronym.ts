import { unknownAcronyms } from '../../plan/jargon/acronyms';
import { goodPractice } from '../../plan/authorities';
import { explainedLater } from '../../plan/jargon/jargon';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'unknown-acronym',
  severity: 'hint',
  authority: goodPractice('plain words for families'),
  summary: 'Letters in capitals that may need a word of explanation.',
  why: 'What the whole staff room says every day can be a riddle at home.',
  examples: {
    bad: [
      'Theo joins the [[KLMT]] group on Fridays.',
      'The [[TRQ]] will write to you, and the TRQ will call.',
      'His level comes from the [[QRVTs]] that all classes take.',
      'We joined the [[K2L]] project, and the [[T&L]] lead came.',
    ],
    good: [
      'The Kind Listening Mentor Team (KLMT) meets on Fridays. The KLMT is small.',
      'Theo has PE on Mondays, watches TV and saw the GP in the UK. OK?',
      'Theo is in 4KM with Mr TANNER and must NOT run.',
      'King Henry VIII had six wives.',
      'TJ will read with JB.',
      'The teaching and learning (T&L) lead came. T&L (teaching and learning) matters.',
      'Take the A127 to CM1 2QT, or see room B12. Q&A and D&T are on Monday.',
    ],
  },
  *check(plan) {
    for (const { span, later } of unknownAcronyms(plan)) {
      const letters = wordsAt(plan, span);
      yield report(
        span,
        later
          ? explainedLater(letters)
          : `Will the family know what “${letters}” stands for? If not, write it out once.`,
      );
    }
  },
});
