import { essex } from '../../plan/authorities';
import { wordsToMeasure } from '../../plan/outcome/words-to-measure';
import { asHint, report, rule } from '../rule';

export default rule({
  id: 'outcome-no-measure',
  severity: 'warning',
  authority: essex('outcomes that are specific and measurable'),
  summary: 'An outcome does not say how anybody will know that it was met.',
  why: 'A count, a time, a score or how much help is needed lets child, parent and teacher agree at the review.',
  examples: {
    bad: [
      '| Outcome | Success criteria |\n| Ben [[will improve his listening]] by Easter | 80% of the time |',
      'By the end of the spring term Ola will [[put her toys away]].',
      'I can [[take turns in a game]]',
      'Increase [[sitting time]]',
      'By July Kit [[will make good choices]].',
    ],
    good: [
      'By the end of the spring term Ola will pass the bricks when asked on 4 days out of 5.',
      'By Easter Ben will put on his coat without help.',
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | 3 days out of 5 |',
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | He does it |',
      'Staff will praise Ben when he shares.',
    ],
  },
  *check({ outcomes }) {
    for (const outcome of outcomes) {
      const { span, measure, measurable, specific, term, criterion, doubted } = outcome;
      const how = asHint(doubted.includes('measurable'));
      // A criterion that is empty or says nothing has a rule of its own.
      if (
        measurable !== false ||
        term === 'long' ||
        (criterion && (criterion.hollow || !(criterion.span ?? criterion.gap)))
      )
        continue;
      if (criterion?.span && specific)
        yield report(criterion.span, 'Say how many, how long, what score, or with how much help.', how);
      else if (!measure || measure.block !== span.block || criterion?.span)
        yield report(
          wordsToMeasure(outcome),
          'Say how you will know: how many times, how long, what score, or with how much help.',
          how,
        );
    }
  },
});
