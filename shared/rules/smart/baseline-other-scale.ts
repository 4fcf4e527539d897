import { goodPractice } from '../../plan/authorities';
import { differentScales } from '../../plan/outcome/scales';
import { wordsAt } from '../../plan/passages';
import { nowIn } from '../../plan/review/started-from';
import { report, rule } from '../rule';

/** Where a second sentence of an outcome tells its start. */
const toldBehind = /(?<=[.;] )(?:now|currently|start|starting point|baseline|at present|before)\b.*$/i;

export default rule({
  id: 'baseline-other-scale',
  severity: 'hint',
  authority: goodPractice('a starting point beside every figure'),
  summary: 'An outcome starts on one scale and ends on another.',
  why: 'The review compares where the child started with where the child is. That needs the same test, or the same way to count.',
  examples: {
    bad: [
      'By July Kit will reach level 2 on the reading test. [[Now: 3 of 10 right answers.]]',
      'By July Kit will move [[from level 2b]] to 60% in reading.',
      '| Outcome | Baseline | By when |\n| Kit will reach a standardised score of 85 in reading | [[Reads 20 words]] | July 2027 |',
      '| Outcome | Baseline | By when |\n| By 11/12/26 Kit will read 70 words a minute | [[Reading age 7y 2m]] | |',
      '| Outcome | Starting point | By when |\n| Raise spelling to 80% in the Friday test | [[Spelling age 6y 2m]] | July 2027 |',
      '| Outcome | Success measure | By when |\n| Kit will answer 8 out of 10 questions about a page of text | Test page each month [[(September: standardised score 88)]] | July 2027 |',
    ],
    good: [
      'By July Kit will move from 40% to 60% in the reading test.',
      '| Outcome | Baseline | By when |\n| Kit will read 40 key words | Reads 20 words | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will read 90% of the 50 words | Reads 20 words | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will read for 10 minutes in 4 lessons out of 5 | 3 minutes | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will read 40 key words | Standardised score 82; reads 20 words | July 2027 |',
      '| Outcome | Success measure | By when |\n| Kit will answer 8 out of 10 questions about a page of text | Test page each month (September: 3 out of 10) | July 2027 |',
    ],
  },
  *check(plan) {
    const { blocks, outcomes } = plan;
    for (const { baseline: given, span, text, provision, criterion } of outcomes) {
      // “… level 2 on the reading test. Now: 3 of 10 right answers.”
      const behind = given ? null : toldBehind.exec(text);
      const baseline = behind ? { block: span.block, from: span.from + behind.index, to: span.to } : given;
      if (provision) continue;
      if (!baseline) {
        // “Test page each month (September: standardised score 88)” beside “8 out of 10 questions”.
        const told = criterion?.span;
        const now = told && nowIn(wordsAt(plan, told));
        if (!now) continue;
        const scales = differentScales(now.words, `${text} ${wordsAt(plan, told).slice(0, now.from)}`);
        const from = told.from + now.from;
        if (scales)
          yield report(
            { block: told.block, from, to: told.from + now.to },
            `This is ${scales[0]}, the aim is ${scales[1]}. Give the start on the same scale.`,
          );
        continue;
      }
      const start = blocks.get(baseline.block)!.text.slice(baseline.from, baseline.to);
      const inside = baseline.block === span.block && baseline.from >= span.from && baseline.to <= span.to;
      const target = behind ? text.slice(0, behind.index) : inside ? text.slice(baseline.to - span.from) : text;
      const scales = differentScales(start, target);
      if (scales)
        yield report(baseline, `This is ${scales[0]}, the aim is ${scales[1]}. Give the start on the same scale.`);
    }
  },
});
