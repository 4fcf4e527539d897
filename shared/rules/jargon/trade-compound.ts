import { goodPractice } from '../../plan/authorities';
import { explainedLater } from '../../plan/jargon/jargon';
import { officeTalk } from '../../plan/jargon/office-talk';
import { report, rule } from '../rule';

export default rule({
  id: 'trade-compound',
  severity: 'hint',
  authority: goodPractice('plain words for families'),
  summary: 'Two words of the trade made into one: “needs-led”, “sensory-seeking”.',
  why: 'The short form saves staff a sentence, and it is that sentence which a parent needs.',
  examples: {
    bad: [
      'The school has an [[impact-focused]] plan.',
      'Theo is a [[movement-seeking]] boy.',
      'A [[low-stimulus]] room is free.',
      'All staff use [[autism informed]] practice.',
      'His gains are [[context-bound]].',
    ],
    good: [
      'Theo has a well-informed, child-friendly and easy-going teacher.',
      'The family is kept informed and he is low in iron.',
      'His gains are setting-specific, which means that he has them at home only.',
      'He co-operates, uses his multi-coloured pens and is self-confident.',
    ],
  },
  *check(plan) {
    for (const { span, quote, later } of officeTalk(plan, 'compound'))
      yield report(
        span,
        later ? explainedLater(quote) : `A parent may not know “${quote}”. Say in everyday words what it means here.`,
      );
  },
});
