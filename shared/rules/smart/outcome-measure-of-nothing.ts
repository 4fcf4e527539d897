import { goodPractice } from '../../plan/authorities';
import { asHint, report, rule } from '../rule';

export default rule({
  id: 'outcome-measure-of-nothing',
  severity: 'warning',
  authority: goodPractice('measures that count something that can be seen'),
  summary: 'An outcome has a figure, but not for anything that can be counted.',
  why: 'A figure beside “good sitting” looks exact, yet two adults would count different things.',
  examples: {
    bad: [
      'Jo will show good sitting [[60% of the time]] by Easter.',
      'By July Kai will behave appropriately in [[4 out of 5 lessons]].',
    ],
    good: [
      'By Easter Jo will look at the speaker and put down her pencil in 4 lessons out of 5.',
      'By July Kai will use kind hands on 4 out of 5 playtimes.',
      'Jo will become a better listener.',
      'By July Kai will be understood by his teacher 3 times out of 5 when he tells his news.',
    ],
  },
  *check({ outcomes }) {
    for (const { span, measure, measurable, term, doubted } of outcomes) {
      // Of what is hardly to be seen there is a suggestion already.
      if (measurable !== false || term === 'long' || measure?.block !== span.block || doubted.includes('specific'))
        continue;
      if (measure.from < span.from || measure.to > span.to) continue;
      yield report(
        measure,
        'Say first what would be counted: something that you can see or hear.',
        asHint(doubted.includes('measurable')),
      );
    }
  },
});
