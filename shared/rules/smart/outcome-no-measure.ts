import { essex } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'outcome-no-measure',
  severity: 'warning',
  authority: essex('outcomes that are specific and measurable'),
  summary: 'An outcome does not say how anybody will know that it was met.',
  why: 'A count, a time, a score or how much help is needed lets child, parent and teacher agree at the review.',
  examples: {
    bad: [
      '[[By the end of the spring term Ola will pass the bricks when asked.]]',
      '[[I can take turns in a game]]',
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | [[He does it]] |',
    ],
    good: [
      'By the end of the spring term Ola will pass the bricks when asked on 4 days out of 5.',
      'By Easter Ben will put on his coat without help.',
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | 3 days out of 5 |',
      'Staff will praise Ben when he shares.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, measure, measurable, specific, term } of outcomes) {
      if (measurable !== false || term === 'long') continue;
      const beside = measure && (measure.block !== span.block || measure.from < span.from || measure.to > span.to);
      if (beside && specific) yield report(measure, 'Say how many, how long, what score, or with how much help.');
      else if (!measure || beside)
        yield report(span, 'Say how you will know: how many times, how long, what score, or with how much help.');
    }
  },
});
