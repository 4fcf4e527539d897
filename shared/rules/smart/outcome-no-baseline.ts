import { goodPractice } from '../../plan/authorities';
import { passagesOf, rowOf, wordsAt } from '../../plan/passages';
import { isBlank } from '../../plan/blank';
import type { Outcome } from '../../plan/outcome';
import type { Plan } from '../../plan/plan';
import { findAbsolute } from '../../plan/outcome/absolute';
import { startedFrom } from '../../plan/review/started-from';
import { spareWords } from '../../plan/spare-words';
import { report, rule } from '../rule';
import { holds } from '../../text/match';
import { byKey, onceFor } from '../../text/once';

const aims = /^(?:increas|rais|improv|reduc|decreas|lower|cut|boost|extend|rise|rising|fall|drop|gain\b)/i;
/** What is done with a hand, scissors or oneself, and has no figure to start from: “raise his hand”, “cut out a shape”. */
const handled =
  /^ (?:out|along|round|around|up|off|with|open|into|(?:his|her|my|their|an?|the|both) (?:own )?(?:hands?|arms?|legs?|head|voice|card|flag|food|paper|shapes?|ball|tray|him|her|rope)|(?:him|her|my|them)self)\b/i;
/** “Add 8 marks to his score”. */
const addsMarks = /\badd(?:s|ing)? \d{1,3} (?:more )?(?:marks?|points?|months?|words|percent|per cent) to\b/i;
/** A second sentence that looks back, or a figure in brackets. */
const lookedBack =
  /[.;(] ?(?:[^.;)]{0,40}\b)?(?:could|was|were|did|had|managed|read|scored|got|knew|stayed|spelled|spelt|wrote|made|took|asked|answered|finished) |\bon \d{1,2} [a-z]+(?: \d{4})? (?:he|she|they|I)\b|\((?:[a-z]+ ){0,3}\d/i;
/** “In September he filled in 3 out of 10.”, “The present figure is nine times in four weeks.” */
const toldOfThen =
  /[.;] (?:(?:in|at|by|during|last|over) (?:the )?(?:[a-z]+ ){0,5}?(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|week|term|month|year)\b(?![^.;]*\b(?:will|should|can|must)\b)|the (?:present|current|latest|last) (?:figure|count|score|number)\b)/i;
const starts =
  /\b(?:from|currently|at present|at the moment|now|baseline|compared|starting|instead of|more than last|by (?:a further|another))\b|\d (?:to|–|-) \d/i;

/** What a field says where nobody has measured yet. */
const unknown =
  /^(?:not (?:yet )?(?:recorded|known|assessed|measured|taken|done|available|counted|checked|tested|timed)(?: yet)?|new (?:step|target|outcome|goal|aim)|unknown|none(?: yet| recorded)?|no (?:data|baseline)|n\/?k|tb[acd]|\?+)\W*$/i;

/** A line to write on. */
const isLine = (text: string): boolean => /[_.…]/.test(text) && isBlank(text);

/** What nobody can compare with a figure: “finds it hard”, “Good (September)”. */
const loose =
  /^(?:(?:he|she|they|i|[a-z'’-]+) )?(?:finds? [a-z]+ (?:very |quite |really )?(?:hard|difficult|tricky|challenging)|does (?:it|this) (?:a lot|often|all the time|sometimes|most days)|(?:very )?(?:often|sometimes|rarely|seldom|occasionally)|usually|(?:it )?varies|not (?:very |that )?(?:long|much|many|often)|struggles?(?: with (?:it|this))?|loses? (?:concentration|focus|interest)|prefers? (?:his|her|their|my) own company|(?:very |quite |fairly |not very )?(?:good|ok(?:ay)?|poor|weak|low|limited|variable|inconsistent|mixed|patchy|average|below average|emerging|developing|working towards|improving)|needs? (?:lots of |a lot of |some )?(?:support|help|work)|not (?:very )?(?:good|confident|secure|consistent))(?: \([^()]*\))?\W*$/i;

/** Whether a plan says of an outcome where the child starts. */
const hasStart = (plan: Plan, outcome: Outcome): boolean =>
  outcome.baseline !== undefined ||
  startedFrom(plan, outcome) !== '' ||
  holds(starts, outcome.text) ||
  looksBack(outcome.text);

const looksBack = (text: string): boolean => holds(lookedBack, text) || holds(toldOfThen, text);

/** Whether an outcome has no figure that its start could be told elsewhere with: “use full stops”, “always follow instructions”. */
const hasNoFigure = ({ measurable, text }: Outcome): boolean =>
  measurable === false || (findAbsolute(text) !== undefined && !/\d/.test(text));

/** Whether the form has a place for where the child starts, and something stands in it. */
const fillsStart = ({ baseline, span }: Outcome): boolean =>
  baseline !== undefined && !(baseline.block === span.block && baseline.from < span.to && span.from < baseline.to);

/** The outcomes without a start, where most have one, and two at least. */
function leftWithout(plan: Plan): ReadonlySet<Outcome> {
  const judged = plan.outcomes.filter(
    ({ term, provision, aspiration }) => term === 'short' && !provision && !aspiration,
  );
  const without = judged.filter((one) => !hasStart(plan, one) && !holds(besides, behind(plan, one)));
  const isMost = (told: readonly Outcome[]) => told.length > 1 && told.length > without.length;
  if (isMost(judged.filter(fillsStart))) return new Set(without);
  // Where the form has no place for it, the start of what has a figure may be told elsewhere.
  const told = judged.filter((one) => fillsStart(one) || tellsStart(plan, one));
  return new Set(isMost(told) ? without.filter(hasNoFigure) : []);
}

/** Whether the writer says in so many words where the child is now: “(now 6)”, “In May she read 12.” */
const tellsStart = (plan: Plan, outcome: Outcome): boolean =>
  startedFrom(plan, outcome) !== '' || looksBack(outcome.text) || holds(besides, behind(plan, outcome));

/** A sentence behind an outcome that tells of now or looks back. */
const besides =
  /\b(?:now|currently|at present|at the moment|baseline|start(?:s|ed|ing)?|present figure|so far|last (?:term|week|month)|could|was|were|did|had|managed|can|reads|read|scored|got|knew|does|stayed|spelled|spelt|wrote|made|took|asked|answered|finished)\b/i;

const byBlock = onceFor((outcomes: Plan['outcomes']) => byKey(outcomes, ({ span }) => span.block));

/** What stands behind an outcome in its own line, up to the next outcome. */
function behind(plan: Plan, { span }: Outcome): string {
  const line = passagesOf(plan, span.block).find(({ from, to }) => from <= span.from && span.to <= to);
  const next = (byBlock(plan.outcomes).get(span.block) ?? []).filter((one) => one.span.from >= span.to);
  const to = Math.min(line?.to ?? span.to, ...next.map((one) => one.span.from));
  return plan.blocks.get(span.block)!.text.slice(span.to, Math.max(span.to, to));
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
      '| Outcome | Baseline | By when |\n| Ivy will write all the letters of her name in 4 tries out of 5 | [[sometimes]] | Easter 2027 |',
      '| Outcome | Now | By when |\n| Ivy will read 40 words | 12 words | Easter 2027 |\n| Ivy will count to 50 | to 20 | Easter 2027 |\n| [[Ivy will be more confident]] | | Easter 2027 |',
      '- By Easter Ivy will read 40 key words (now 12).\n- By Easter Ivy will count to 50 (now 20).\n- [[By Easter Ivy will be happier about writing.]]',
      '| Outcome | Baseline | By when |\n| Ivy will sit for a story of 8 minutes | [[not very long]] | Easter 2027 |\n| Ivy will put up her hand 4 times a day | [[Not yet counted]] | Easter 2027 |',
      'Outcomes\n1. Ivy will read 40 words by Easter.\nNow: [[____]]\n2. Ivy will count to 50 by Easter.\nNow: to 20',
      '- By Easter Ivy will read 40 key words. In May the figure was 12.\n- By Easter Ivy will count to 50. The present figure is 20.\n- [[By Easter Ivy will always follow instructions.]]',
      '- By Easter Ivy will fill in 9 job cards out of 10. In the first two weeks of April she filled in 3.\n- By Easter Ivy will spell 40 words. In the autumn term she spelled 9.\n- [[By Easter Ivy will make good progress in English.]]',
    ],
    good: [
      'By Easter Ivy will increase her reading age from 6y 1m to 6y 7m.',
      'By Easter Ivy will read 40 words on her own.',
      '- By Easter Ivy will read 40 key words (now 12).\n- By Easter Ivy will count to 50 (now 20).\n- By Easter Ivy will write 5 sentences on her own.',
      '- By Easter Ivy will read 40 key words (now 12).\n- By Easter Ivy will count to 50 (now 20).\n- By Easter Ivy will listen better. On 9 November she stayed for 4 minutes.',
      '- By Easter Ivy will read 40 key words (now 12).\n- By Easter Ivy will count to 50 (now 20).\n- By Easter Ivy will always put her hand up. In the week of 3 May she did so twice.',
      'By Easter Ivy will cut out a shape and raise her hand in 4 lessons out of 5.',
      'By Easter Ivy will increase her score to 30. In May she scored 12.',
      'By Easter Ivy will reduce her late marks to 3 a term (now 9).',
      'Reading speed to increase by 25 words a minute, 48 to 73, by Easter.',
      'Outcomes\n1. Ivy will read 40 words by Easter.\nNow: ____\n2. Ivy will count to 50 by Easter.\nNow: ____',
      '| Outcome | Baseline | By when |\n| Raise attendance to 95% | 84% in September | Easter 2027 |',
      '| Outcome | Baseline | By when |\n| Ivy will put on her coat | Needs help with the zip | Easter 2027 |',
    ],
  },
  *check(plan) {
    // A line to write on is for whoever fills in the form, until one of them is filled in.
    const isStarted = ({ baseline }: Outcome) => baseline !== undefined && !isBlank(wordsAt(plan, baseline));
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
        (one) =>
          one.role === 'content' &&
          one.field === 'baseline' &&
          (holds(unknown, wordsAt(plan, one).trim()) || (isLine(wordsAt(plan, one)) && plan.outcomes.some(isStarted))),
      );
      if (open) {
        yield report(open, 'Find out where the child is now, so that the review can compare.');
        continue;
      }
      if (without.has(outcome)) {
        yield report(
          (measurable && !hasNoFigure(outcome) && measure) || span,
          'The other outcomes say where the child starts. Say it here too.',
          {
            instead: () => spareWords(plan, outcome),
          },
        );
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
