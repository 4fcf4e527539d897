import { wordsAt } from '../../plan/passages';
import { goodPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import { cycleOf } from '../../plan/review/cycle';
import { hollowReview, isHollow, praisingSentences, withoutFeelings } from '../../plan/review/hollow-review';
import type { Span } from '../../text/span';
import { report, rule } from '../rule';
import { holds } from '../../text/match';

/** More of the same would only be noise. */
const atMost = 6;
const figure = /\d|\b(?:twice|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half)\b/i;
const colour = /^\W*(?:[RAG]|red|amber|green)\W*$/i;
/** Words that count without a figure. */
const counted =
  /\d|(?<!\b(?:we|they|are|were|us) )\ball\b|\b(?:both|none|every|each|never|always|half|once|twice|two|three|four|five|six|seven|eight|nine|ten)\b/i;

export default rule({
  id: 'review-no-figure',
  severity: 'hint',
  authority: goodPractice('a review that measures what the outcome measured'),
  summary: 'The outcome has a figure, and its review has none, or the review only praises.',
  why: 'The new figure beside the old one shows everybody how far the child has come, and whether the support works.',
  examples: {
    bad: [
      '## Review of last plan\n| Outcome | Met? | Evidence |\n| A. By July Mia will read 60 words. | Met | 64 words |\n| B. By July Mia will sit for a 10-minute story. | Met | [[Sits well now.]] |',
      'Name: Mia Patel\nReview of last plan: [[Good progress has been made.]]',
      '## Review\nThe card was a help. [[Mia has come on leaps and bounds.]] Mum is pleased. Next: a timer.',
      '## Review of last plan\n*What worked?* The yellow paper. [[Mia’s reading improved really well and she was proud.]]',
      '## Last review\n| Outcome | How it went | What next |\n| Mia will line up with her class | [[Coming on well]] | A partner in the line |\n| Mia will eat a snack | Met, on 4 days out of 5 | Lunch |',
      '## Outcomes\n1. Mia will join in more.\n2. Mia will read 40 words.\n## Review\n[[Some progress made.]] Targets to continue.',
      '## Review\n- Outcome: join one school club. [[Really good progress. Next: keep going.]]',
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words on her own | [[Partly met, she tries hard]] |',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. [[Partly met. She is much more confident.]]',
    ],
    good: [
      '## What worked?\nHer mum says Sunday nights are calmer. Mia came to 46 of 50 lessons.',
      'Name: Mia Patel\nReview of last plan: Good progress has been made. Mia reads 31 words, where she read 12.',
      '## Outcomes\n| Outcome | By when |\n| Mia will read 40 words | Easter 2027 |\n## Review\nSome progress. Mia now sings in the choir, and her mum hears about the day on the way home.',
      '## Outcomes\n| Outcome | Review |\n| Mia will read 40 key words on her own | Partly met, she reads 31 |',
      '## Outcomes\n| Outcome | Met? | What we saw |\n| Mia will read 40 key words on her own | Met | Reads all of them |',
      '## Review\nMia has come on leaps and bounds: 12 words in May, 31 now. She is much more settled. She sits for a whole story.',
      '## Outcomes\n| Outcome | Review |\n| Mia will put on her coat on her own | Met |',
      '## Outcomes\n1. Mia will read 40 key words on her own.\n## Review\n1. Partly met.\nMia now reads 31 key words.',
      '## Review\n| Outcome | Met? |\n| Keep both hearing aids in for 2 hours a day. November: 2 hours. | Met |\n| Line up calmly on 4 days out of 5. Now: 3 days out of 5. | Partly met |',
    ],
  },
  *check(plan) {
    // What another line of the same review counts need not be counted twice.
    const cycle = cycleOf(plan);
    const keyOf = (outcome: Outcome, at: Span) => `${plan.outcomes.indexOf(outcome)} ${cycle(at)}`;
    const counts = new Set(
      plan.reviews.flatMap(({ figure: found, outcome, span }) => (found && outcome ? [keyOf(outcome, span)] : [])),
    );
    const names = `${plan.child.full ?? ''} ${plan.child.first ?? ''}`;
    let noted = 0;
    const stand: Span[] = [];
    for (const { outcome, span, impact, figure: own, nextStep, form, status, counted: aims, record } of plan.reviews) {
      if (noted >= atMost || own || (outcome && counts.has(keyOf(outcome, span)))) continue;
      const told = impact ?? span;
      const words = wordsAt(plan, told);
      // A colour beside an outcome is how it stands, and no review.
      if (holds(counted, withoutFeelings(words)) || (record === outcome?.record && colour.test(words))) continue;
      const asked = outcome?.measure ? figure.test(wordsAt(plan, outcome.measure)) : !outcome && aims === true;
      const tells = nextStep?.block === told.block ? words.slice(0, Math.max(0, nextStep.from - told.from)) : words;
      const bare =
        (status === 'not' || status === 'partly') && (tells.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g) ?? []).length <= 5;
      if (!asked && (form === 'prose' || !(bare || isHollow(tells, names)))) continue;
      noted++;
      stand.push(told);
      yield report(
        told,
        asked
          ? 'The outcome has a figure. Give the new one here, measured in the same way.'
          : 'Say what you saw or counted, beside where it began, so that others can tell how it went.',
      );
    }
    const whole = noted === 0 ? hollowReview(plan) : undefined;
    if (whole) {
      const first = /^\S+/.exec(wordsAt(plan, whole))![0].length;
      yield report(whole, 'Say what you saw or counted for each outcome, beside where it began.', {
        instead: () => [{ ...whole, to: whole.from + first }],
      });
      return;
    }
    for (const span of praisingSentences(plan).slice(0, 2))
      if (!stand.some((one) => one.block === span.block && one.from < span.to && span.from < one.to))
        yield report(span, 'Say what you saw or counted, beside where it began, so that others can tell how it went.');
  },
});
