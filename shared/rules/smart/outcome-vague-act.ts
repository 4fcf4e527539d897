import { goodPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import { isOfEhcPlan } from '../../plan/outcome/steps';
import { placeOfGroup, vagueGroups } from '../../plan/outcome/vague-groups';
import type { Plan } from '../../plan/plan';
import { byKey, onceFor } from '../../text/once';
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';
import { asHint, report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'outcome-vague-act',
  severity: 'warning',
  authority: goodPractice('outcomes that two adults read the same way'),
  summary: 'An outcome uses words that two adults would read differently.',
  why: 'At the review everybody has to agree whether it happened. That only works when all of them looked for the same thing.',
  examples: {
    bad: [
      '[[Improve attention]]',
      'Ade will [[understand fractions]] by the end of the spring term.',
      'Nia will [[be more confident]] by Easter.',
      'To be able to [[read]]',
      'Listen [[carefully]] to adults',
      'Mia will [[improve her reading and develop her confidence]] by Easter.',
      'Ade will [[become more confident]] in 3 lessons out of 5.',
      '## My outcomes\n| Long-term outcome | Short-term step | By when |\n| Nia will [[have friends]] and be happy at school | Nia will join a game on 3 playtimes out of 5 | Easter 2027 |',
    ],
    good: [
      'By July Kai will be understood by his teacher 3 times out of 5 when he tells his news.',
      'By the end of the spring term Ade will shade a half, a third and a quarter of a shape in 9 tries out of 10.',
      'Reading age to improve from 6 years 2 months to 7 years by 16 July 2027.',
      '## My outcomes\n| EHCP outcome | Short-term step | By when |\n| Nia will have friends and be happy at school | Nia will join a game on 3 playtimes out of 5 | Easter 2027 |',
      '## My outcomes\n| Long-term outcome | Short-term step | By when |\n| Nia will walk to school with a friend by July 2029 | Nia will cross Mill Lane with an adult, 4 days out of 5 | Easter 2027 |',
      'Mia will receive support to improve her confidence.',
      'Mia wants to be happy when she grows up.',
      'By Easter Nia will know 20 of the 25 words on her list.',
      'By 12 February Sam will confidently tell one piece of news to his class, twice a week.',
    ],
  },
  *check(plan) {
    for (const outcome of plan.outcomes) {
      if (outcome.provision || outcome.aspiration || outcome.smart) continue;
      const [first] = outcome.vague;
      const isUnsure = outcome.doubted.includes('specific');
      if (outcome.term === 'long') {
        if (first && !outcome.specific && !isOfEhcPlan(plan, outcome))
          yield report(first, distant(plan, first), { severity: 'hint' });
        continue;
      }
      if (!first) {
        if (!outcome.specific)
          yield report(
            outcome.act ?? outcome.span,
            'Say what you will see: who does what, with what, where?',
            asHint(isUnsure),
          );
        continue;
      }
      for (const [index, group] of vagueGroups(outcome).entries()) {
        yield report(
          placeOfGroup(group),
          group.length > 1 ? adviseOnAll(plan, outcome, group) : advise(plan, outcome, group[0]),
          asHint(isUnsure || outcome.specific === true || index > 0),
        );
      }
    }
  },
});

const unfinished = /(?: (?:and|or|of|in|on|at|to|for|with|from|by|as|the|an?|his|her|their|my|front|more|very))+$/i;

/** Words that only lead up to what is meant. */
const leads = /^(?:more|less|learn\w* to|continue\w*)\b/i;
/** A clause behind what is meant. */
const clause = / (?:so|who|which|that|when|while|because|where|if|alongside|using)\b.*$/;

/** A far goal needs no figure; it needs something that can be seen. */
const distant = ({ blocks }: Plan, one: Span): string =>
  `“${wordsAt({ blocks }, one)}” is hard to see. What would you watch for when this long-term outcome is reached?`;

const isMain = ({ act }: Outcome, span: Span): boolean => act !== undefined && act.from < span.to && span.from < act.to;

/** What to quote: “improve” alone tells little; “improve his reading” shows the writer what is meant. */
function wordsFor({ blocks }: Plan, outcome: Outcome, span: Span): string {
  const { act, object } = outcome;
  const near = isMain(outcome, span) && object && object.to - act!.from <= 50;
  // No quotation ends in the middle of “in front of the class”.
  return blocks
    .get(span.block)!
    .text.slice(span.from, near ? Math.max(span.to, object.to) : span.to)
    .replace(clause, '')
    .replace(unfinished, '');
}

function adviseOnAll(plan: Plan, outcome: Outcome, [one, next]: readonly [Span, ...Span[]]): string {
  const first = wordsFor(plan, outcome, one);
  const second = wordsFor(plan, outcome, next!);
  const both = first.includes(second) ? `“${first}”` : `“${first}” and “${second}”`;
  return `${both} can be read in many ways. Write what you would watch for, in words a stranger could check.`;
}

const vagueIn = onceFor((prose: Prose) => byKey(prose.hits('vague'), ({ span }) => span.block));

function advise(plan: Plan, outcome: Outcome, span: Span): string {
  const text = plan.blocks.get(span.block)!.text;
  const main = isMain(outcome, span);
  const own = text.slice(span.from, span.to);
  const words = wordsFor(plan, outcome, span);
  if (/ly$/.test(own))
    return `“${own}” can be read in many ways. Say what it looks like, so that two adults would agree.`;
  // “Be more settled”, “learn to wait”: what is meant stands behind the first word.
  const hit = vagueIn(plan.prose)
    .get(span.block)
    ?.find(
      ({ span: { from, to } }) => from < span.to && span.from < to && !(main && leads.test(text.slice(from, to + 4))),
    );
  if (hit) return `“${words}” can be read in many ways. ${hit.entry.instead[0]!}.`;
  return main
    ? `“${words}” cannot be seen. Write what you would watch for, in words a stranger could check.`
    : `“${words}” can be read in many ways. Give a number, a name or a place.`;
}
