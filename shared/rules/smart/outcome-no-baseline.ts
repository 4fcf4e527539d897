import { goodPractice } from '../../plan/authorities';
import { rowOf, wordsAt } from '../../plan/passages';
import type { Outcome } from '../../plan/outcome';
import type { Plan } from '../../plan/plan';
import { startedFrom } from '../../plan/review/started-from';
import { spareWords } from '../../plan/spare-words';
import { report, rule } from '../rule';
import { holds } from '../../text/match';

const aims = /^(?:increas|rais|improv|reduc|decreas|lower|cut|boost|extend|rise|rising|fall|drop|gain\b)/i;
/** What is done with a hand, scissors or oneself, and has no figure to start from: “raise his hand”, “cut out a shape”. */
const handled =
  /^ (?:out|along|round|around|up|off|with|open|into|(?:his|her|my|their|an?|the|both) (?:own )?(?:hands?|arms?|legs?|head|voice|card|flag|food|paper|shapes?|ball|tray|him|her|rope)|(?:him|her|my|them)self)\b/i;
/** “Add 8 marks to his score”. */
const addsMarks = /\badd(?:s|ing)? \d{1,3} (?:more )?(?:marks?|points?|months?|words|percent|per cent) to\b/i;
/** A second sentence that looks back, or a figure in brackets. */
const lookedBack =
  /[.;(] ?(?:[^.;)]{0,40}\b)?(?:could|was|were|did|had|managed|read|scored|got|knew) |\((?:[a-z]+ ){0,3}\d/i;
const starts =
  /\b(?:from|currently|at present|at the moment|now|baseline|compared|starting|instead of|more than last|by (?:a further|another))\b|\d (?:to|–|-) \d/i;

/** What a field says where nobody has measured yet. */
const unknown =
  /^(?:not (?:yet )?(?:recorded|known|assessed|measured|taken|done|available)|unknown|none(?: yet| recorded)?|no (?:data|baseline)|n\/?k|tb[acd]|\?+)\W*$/i;

/** What nobody can compare with a figure: “finds it hard”, “Good (September)”. */
const loose =
  /^(?:(?:he|she|they|i|[a-z'’-]+) )?(?:finds? (?:it|this) (?:very |quite |really )?(?:hard|difficult|tricky|challenging)|struggles?(?: with (?:it|this))?|loses? (?:concentration|focus|interest)|prefers? (?:his|her|their|my) own company|(?:very |quite |fairly |not very )?(?:good|ok(?:ay)?|poor|weak|low|limited|variable|inconsistent|mixed|patchy|average|below average|emerging|developing|working towards|improving)|needs? (?:lots of |a lot of |some )?(?:support|help|work)|not (?:very )?(?:good|confident|secure|consistent))(?: \([^()]*\))?\W*$/i;

/** Whether a plan says of an outcome where the child starts. */
const hasStart = (plan: Plan, outcome: Outcome): boolean =>
  outcome.baseline !== undefined ||
  startedFrom(plan, outcome) !== '' ||
  holds(starts, outcome.text) ||
  holds(lookedBack, outcome.text);

/** Whether the form has a place for where the child starts, and something stands in it. */
const fillsStart = ({ baseline, span }: Outcome): boolean =>
  baseline !== undefined && !(baseline.block === span.block && baseline.from < span.to && span.from < baseline.to);

/** The outcomes without a start, where the form has a place for it that is filled for most, and for two at least. */
function leftWithout(plan: Plan): ReadonlySet<Outcome> {
  const judged = plan.outcomes.filter(
    ({ term, provision, aspiration }) => term === 'short' && !provision && !aspiration,
  );
  const filled = judged.filter(fillsStart).length;
  const without = judged.filter((one) => !hasStart(plan, one));
  return new Set(filled > 1 && filled > without.length ? without : []);
}

export default rule({
  id: 'outcome-no-baseline',
  severity: 'hint',
  authority: goodPractice('a starting point beside every figure'),
  summary: 'An outcome says how far, but not from where.',
  why: 'The review compares two figures. If the first is missing, nobody can say what changed.',
  examples: {
    bad: [
      'By Easter Ivy will [[increase]] her reading age by 6 months.',
      '[[Raise]] attendance to 95% by the end of the spring term',
      'By Easter Ivy will [[gain]] 8 marks in the spelling test.',
      '| Outcome | Baseline | By when |\n| Ivy will read 40 words | [[not recorded]] | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Ivy will read 40 words | 12 words | Easter 2027 |\n| Ivy will count to 50 | to 20 | Easter 2027 |\n| Ivy will write [[8 sentences]] | | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Ivy will read 40 words | [[Finds it hard]] | Easter 2027 |',
      '| Outcome | Now | By when |\n| Ivy will read 40 words | 12 words | Easter 2027 |\n| Ivy will count to 50 | to 20 | Easter 2027 |\n| [[Ivy will be more confident]] | | Easter 2027 |',
    ],
    good: [
      'By Easter Ivy will increase her reading age from 6y 1m to 6y 7m.',
      'By Easter Ivy will read 40 words on her own.',
      'By Easter Ivy will cut out a shape and raise her hand in 4 lessons out of 5.',
      'By Easter Ivy will increase her score to 30. In May she scored 12.',
      'By Easter Ivy will reduce her late marks to 3 a term (now 9).',
      'Reading speed to increase by 25 words a minute, 48 to 73, by Easter.',
      '| Outcome | Baseline | By when |\n| Raise attendance to 95% | 84% in September | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Ivy will put on her coat | Needs help with the zip | Easter 2027 |',
    ],
  },
  *check(plan) {
    const without = leftWithout(plan);
    for (const outcome of plan.outcomes) {
      const { act, measurable, text, vague, span, measure, record } = outcome;
      const told = rowOf(plan, record).find(
        (one) => one.role === 'content' && one.field === 'baseline' && holds(loose, wordsAt(plan, one).trim()),
      );
      if (told) {
        yield report(told, 'Say what you can see or count now, so that the review can compare.');
        continue;
      }
      const open = rowOf(plan, record).find(
        (one) => one.role === 'content' && one.field === 'baseline' && holds(unknown, wordsAt(plan, one).trim()),
      );
      if (open) {
        yield report(open, 'Find out where the child is now, so that the review can compare.');
        continue;
      }
      if (without.has(outcome)) {
        yield report(measure ?? span, 'The other outcomes say where the child starts. Say it here too.', {
          instead: () => spareWords(plan, outcome),
        });
        continue;
      }
      if (!measurable || !act || hasStart(plan, outcome)) continue;
      if (vague.some(({ from, to }) => from < act.to && act.from < to)) continue;
      const whole = plan.blocks.get(act.block)!.text;
      const words = whole.slice(act.from, act.to);
      if (
        (aims.test(words) || (/^add/i.test(words) && holds(addsMarks, text))) &&
        !handled.test(whole.slice(act.to, act.to + 40))
      )
        yield report(act, 'From what? Say what the number is now, so that the review can compare.');
    }
  },
});
