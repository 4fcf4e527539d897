import { goodPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import { differentScales } from '../../plan/outcome/scales';
import { wordsAt } from '../../plan/passages';
import type { Plan } from '../../plan/plan';
import { nowIn } from '../../plan/review/started-from';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

export default rule({
  id: 'baseline-other-scale',
  severity: 'hint',
  authority: goodPractice('a starting point beside every figure'),
  summary: 'An outcome starts on one scale and ends on another.',
  why: 'The review compares where the child started with where the child is. That needs the same test, or the same way to count.',
  examples: {
    bad: [
      'By July Kit will reach level 2 on the reading test. [[Now: 3 of 10 right answers]].',
      'By July Kit will move [[from level 2b]] to 60% in reading.',
      'By July Kit will go [[from the 12th centile]] to a reading age of 9.',
      'By July Kit will score 85% on number bonds [[(14 marks in September)]].',
      '| Outcome | Baseline | By when |\n| Kit will reach a standardised score of 85 in reading | [[Reads 20 words]] | July 2027 |',
      '| Outcome | Baseline | By when |\n| By 11/12/26 Kit will read 70 words a minute | [[Reading age 7y 2m]] | |',
      '| Outcome | Starting point | By when |\n| Raise spelling to 80% in the Friday test | [[Spelling age 6y 2m]] | July 2027 |',
      '| Outcome | Success measure | By when |\n| Kit will answer 8 out of 10 questions about a page of text | Test page each month [[(September: standardised score 88)]] | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will ask for help in 4 lessons out of 5 | [[Confidence 3 out of 10]] | July 2027 |',
      '| Outcome | Baseline | Success measure | By when |\n| Kit will solve two-step problems with one prompt | [[Standardised score of 78]] | 12 out of 20 on the problem sheet | July 2027 |',
      'Outcome | Starting point\nMia will reach a reading age of 6 years 6 months by Easter 2027. | [[PM Benchmark level 9]]',
    ],
    good: [
      '| Outcome | Baseline | By when |\n| Kit will feel confident to speak in 3 lessons out of 5 | Confidence 3 out of 10 | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will use 3 word sentences in 4 sessions out of 5 | Uses 2 word phrases | July 2027 |',
      'By July Kit will move from 40% to 60% in the reading test.',
      'By July Kit will score 18 out of 20 on the number bonds test (14 marks in September).',
      '| Outcome | Baseline | By when |\n| Kit will read 40 key words | Reads 20 words | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will read 90% of the 50 words | Reads 20 words | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will read for 10 minutes in 4 lessons out of 5 | 3 minutes | July 2027 |',
      '| Outcome | Baseline | By when |\n| Kit will read 40 key words | Standardised score 82; reads 20 words | July 2027 |',
      '| Outcome | Success measure | By when |\n| Kit will answer 8 out of 10 questions about a page of text | Test page each month (September: 3 out of 10) | July 2027 |',
    ],
  },
  *check(plan) {
    for (const outcome of plan.outcomes) {
      const start = outcome.provision ? undefined : startOf(plan, outcome);
      const scales = start && differentScales(start.words, start.aim);
      if (scales)
        yield report(start.span, `This is ${scales[0]}, the aim is ${scales[1]}. Give the start on the same scale.`);
    }
  },
});

/** Where an outcome starts, and what is left of its words and its criterion: the aim. */
interface Start {
  readonly span: Span;
  readonly words: string;
  readonly aim: string;
}

function startOf(plan: Plan, { baseline, span, text, criterion }: Outcome): Start | undefined {
  const beside = criterion?.span ? nowBeside(plan, criterion.span) : undefined;
  const check = beside?.aim ?? (criterion?.span ? wordsAt(plan, criterion.span) : '');
  const withCheck = (start: Start): Start => ({ ...start, aim: `${start.aim} ; ${check}` });
  // “… level 2 on the reading test. Now: 3 of 10 right answers.”
  const own = nowBeside(plan, span);
  if (baseline) {
    const inside = baseline.block === span.block && baseline.from >= span.from && baseline.to <= span.to;
    if (inside && own) return withCheck(own);
    const aim = inside ? text.slice(baseline.to - span.from) : text;
    return withCheck({ span: baseline, words: wordsAt(plan, baseline), aim });
  }
  if (own) return withCheck(own);
  // “Test page each month (September: standardised score 88)” beside “8 out of 10 questions”
  return beside && { ...beside, aim: `${text} ; ${beside.aim}` };
}

/** What words tell of now, beside what is to be reached. */
function nowBeside(plan: Plan, at: Span): Start | undefined {
  const text = wordsAt(plan, at);
  const now = nowIn(text);
  if (!now) return undefined;
  const from = at.from + now.from + /^\s*/.exec(text.slice(now.from))![0].length;
  const span = { block: at.block, from, to: at.from + now.to };
  return { span, words: now.words, aim: text.slice(0, now.from) + text.slice(now.to) };
}
