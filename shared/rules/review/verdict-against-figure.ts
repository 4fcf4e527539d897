import { goodPractice } from '../../plan/authorities';
import {
  doubtedVerdicts,
  otherStarts,
  verdictsAgainstFigures,
  wordsAgainstVerdicts,
} from '../../plan/review/against-figure';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';

export default rule({
  id: 'verdict-against-figure',
  severity: 'warning',
  authority: goodPractice('a review that fits its figures'),
  summary: 'A review says met, or not met, and its figure says otherwise.',
  why: 'The next plan builds on this verdict. If the figure and the word differ, nobody knows where the child stands.',
  examples: {
    bad: [
      '## Outcomes\n1. Mia will read the clock to the half hour.\n## Review\n1. [[Met. Mia still cannot read the clock past the hour.]]',
      '## Outcomes\n1. Mia will leave finger spaces in every line.\n## Review\n1. [[Not met. Mia now leaves finger spaces in every line of her writing.]]',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. [[Met. She is not there yet.]]',
      '## Outcomes\n1. Mia will not shout out more than once a lesson.\n## Review\n1. [[Met. She shouted out four times on Monday.]]',
      '## Outcomes\n1. Mia will walk to the gate in under 8 minutes.\n## Review\n1. [[Not met. She took 6 minutes.]]',
      '## Outcomes\n1. To reduce the number of behaviour points.\n## Review\n1. [[Points have gone up from 38 to 58. MET.]]',
      '## Outcomes\n| Outcome | Review |\n| Mia will go from 20 to 60 key words by Easter | [[Met: up from 20 to 48]] |',
      '## Review\n| Outcome | How it went | Met? |\n| Mia will line up calmly on 4 days out of 5 | [[2 days out of 5]] | Met |',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. [[Not met. Reads 44 key words.]]',
      '## Review\n| Outcome | How it went | Met? |\n| 1. Mia will line up calmly on 4 days out of 5 | 4 days out of 5 | Met |\n## What did not work?\nThe corridor is still loud, so [[outcome 1 has not been met]].',
      '## Review\n| Outcome | How it went | Met? |\n| Mia will read 40 key words in two minutes | [[31 words in two minutes]] | Met |',
      '## Outcomes\n1. By Easter Mia will answer one question in 3 maths lessons out of 5.\n\n## Review\n| Outcome | Result | Met? |\n| 1 | [[Mia answered a question in 1 lesson out of 5]] | Met |',
      '## Outcomes\n1. Mia will start work within 3 minutes in 4 out of 5 lessons.\n\n## Review\n1. [[Met. Mia started within 3 minutes in 2 out of 5 lessons.]]',
      '## Outcomes\n1. Mia will read 60 common words on sight.\n\n## Review\n| Outcome | Result | Met? |\n| 1 | [[Mia now reads 49 words on sight.]] | Met |',
      '## Outcomes\n1. Mia will order fractions by Easter.\n\n## Review\n1. [[Met, although she still can’t do halves.]]',
      '## Outcomes\n1. By Easter Mia will answer 18 out of 24 table questions (September: 7 out of 24).\n\n## Review\n1. [[Partly met. 15 out of 24, up from 5 in September.]]',
      '## Outcomes\n1. Mia will improve her concentration.\n## Review\n1. [[Not met. Mia now concentrates for the whole of story time.]]',
      '## Outcomes\n1. Mia will open her drink.\n## Review\n1. [[Met! Still needs Mrs Roe to open the carton.]]',
      '## Outcomes\n1. Mia will put her things away without a reminder.\n## Review\n1. [[Met, though Mrs Roe still has to remind her each time.]]',
      '## Outcomes\n1. Mia will write four lines in ten minutes.\n## Review\n1. [[Not met. Mia wrote five lines in ten minutes on 8 July.]]',
      '## Review\n| Outcome | Result |\n| Attendance to be 90 per cent by June 2026 | [[Met, 84 per cent.]] |',
      '## Review\n| Outcome | Result |\n| Mia will read the first 100 common words (started at 61) | [[Achieved. Mia now reads 58 of them.]] |',
    ],
    good: [
      '## Outcomes\n1. Mia will improve her concentration.\n## Review\n1. Not met. Mia now concentrates only when she sits alone.',
      '## Outcomes\n1. Mia will write 6 lines by herself.\n## Review\n1. Not met. Mia now writes 4 lines.',
      '## Outcomes\n1. Mia will get her drink ready.\n## Review\n1. Met! She still needs a big glass.',
      '## Outcomes\n1. Mia will write four lines in ten minutes.\n## Review\n1. Met. Mia wrote five lines in ten minutes on 8 July.',
      '## Review\n| Outcome | Result |\n| Mia will read the first 100 common words (started at 61) | Partly met. Mia now reads 78 of them. |',
      '## Outcomes\n1. Mia will walk into class with her mum waiting at the gate.\n## Review\n1. Met. She still does not eat with other children.',
      '## Outcomes\n1. Mia will read 40 key words.\n## Review\n1. Met. She read 44. She still does not like key words with three sounds.',
      '## Outcomes\n1. Mia will read the clock to the half hour.\n## Review\n1. Met. She still cannot tie her laces.',
      '## Outcomes\n1. Mia will leave finger spaces in every line.\n## Review\n1. Not met. Mia now sits with us all at lunch.',
      '## Review\n| Outcome | How it went | Met? |\n| Mia will line up calmly on 9 days out of 10 | Start 4 out of 10, end 9 out of 10. | Met |',
      '## Outcomes\n1. To reduce the number of behaviour points.\n## Review\n1. Points have gone down from 58 to 38. Met.',
      '## Outcomes\n| Outcome | Review |\n| Mia will go from 20 to 60 key words by Easter | Partly met: up from 20 to 48 |',
      '## Review\n| Outcome | How it went | Met? |\n| Mia will line up calmly on 4 days out of 5 | 9 days out of 10 | Met |',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. Met. She reads 44 key words, 12 of them in Spanish.',
      '## Outcomes\n1. Mia will be late for no more than 2 lessons.\n## Review\n1. Met. Late for 1 lesson.',
      '## Outcomes\n1. Mia will write 5 sentences with 1 prompt.\n## Review\n1. Not met. 5 sentences, with 4 prompts.',
      '## Outcomes\n1. Mia will be in class on time for 22 out of 25 lessons.\n## Review\n1. Met: 23 out of 25.',
      '## Review\n| Outcome | How it went | Met? |\n| 1. Mia will line up calmly on 4 days out of 5 | 3 days out of 5 | Partly met |\n## What did not work?\nThe corridor is still loud, so outcome 1 has not been met.',
      '## Review\n| Outcome | How it went | Met? |\n| Mia will read 40 key words in two minutes | 31 words in one minute | Met |',
      '## Outcomes\n1. By Easter Mia will answer 18 out of 24 table questions (September: 7 out of 24).\n\n## Review\n1. Partly met. 15 out of 24, up from 7 in September.',
      '## Outcomes\n1. Mia will order fractions by Easter.\n\n## Review\n1. Met, and she still asks for more.',
    ],
  },
  *check(plan) {
    const against = verdictsAgainstFigures(plan);
    for (const { span, verdict } of against)
      yield report(
        span,
        verdict === 'met'
          ? 'This says met, but what is told has not reached the outcome: check the two.'
          : 'This says not met, but what is told has reached the outcome: check the two.',
      );
    for (const span of wordsAgainstVerdicts(plan))
      yield report(span, 'This says not met, but the review of that outcome says met: check the two.');
    const isNew = (span: Span) => !against.some((one) => one.span === span);
    for (const { span, verdict } of doubtedVerdicts(plan).filter((one) => isNew(one.span)))
      yield report(
        span,
        verdict === 'met'
          ? 'This says met, and in the same breath what is not there yet. Is it partly met?'
          : 'This says not met, and in the same breath what happens now. Say what is still missing, or is it met?',
        { severity: 'hint' },
      );
    for (const span of otherStarts(plan).filter(isNew))
      yield report(span, 'The outcome begins at another figure than this does. Which is right?', { severity: 'hint' });
  },
});
