import { goodPractice } from '../../plan/authorities';
import { positiveForm } from '../../plan/outcome/positive-form';
import { isSafety } from '../../plan/outcome/safety';
import { replaceFix, report, rule } from '../rule';
import { find } from '../../text/match';

const negative =
  /(?<!whether (?:or )?)\b(?:[Ww]ill (?:not|never|no longer)\b|[Ww]on['’]t|(?:will|[Tt]o) (?:stop|refrain from|avoid|cease|not)(?= )|[Nn]ot to(?= \p{Ll})|^[Nn]ot(?= (?!(?:yet|only|just|all|every|always|met|achieved|set|started|sure|applicable|known|needed|relevant|quite|an?|the|this|less|more|so|as)\b)\p{Ll})|^Stop(?= \p{Ll}+ing\b)|^Do(?: not|n['’]t)\b)(?: be)?(?: \p{Ll}+ing\b)?/u;
/** To need less help is a gain, and so is what follows “not only”. */
const gain =
  /^(?:not|never|no longer|n['’]t)?\s*(?:only|just|need|require|have to be|be reminded|be prompted|rely|depend)/;

export default rule({
  id: 'outcome-negative',
  severity: 'hint',
  authority: goodPractice('outcomes in positive words'),
  summary: 'An outcome says what the child will not do.',
  why: 'A child can practise something to do, but not something to leave undone. Counted safety targets can be right as they are.',
  examples: {
    bad: [
      'Zain [[will not]] shout out.',
      '[[Will not]] shout out by Easter.',
      '[[To stop shouting]] out.',
      '[[Stop shouting]] out on the carpet.',
      '[[Not]] shout or swear in lessons.',
      "[[Don't]] panic in tests.",
      'Kim [[will stop throwing]] toys by Easter.',
      ["I [[won't]] run in the corridor.", 'I will walk in the corridor.'],
      'By Easter Ty [[will not]] hit anyone on 4 days out of 5.',
    ],
    good: [
      'Zain will put up his hand and wait in 4 lessons out of 5 by Easter.',
      'By half term hitting will go down from five times a day to once.',
      'By Easter Kim will note each book in her planner, 4 days out of 5.',
      'Kim will say “stop” when she does not like a game.',
      'By Easter Kim will no longer need the picture strip to get ready for PE.',
      'By Easter Ty will not hit anyone on 4 days out of 5: he will ask for a break instead.',
    ],
  },
  *check(plan) {
    for (const { span, text, provision, measurable, timeBound } of plan.outcomes) {
      const match = provision ? undefined : (find(negative, text) ?? undefined);
      if (!match || /\binstead\b/i.test(text)) continue;
      const head =
        /^(?:\S+ (?:not|never|no longer|stop|refrain from|avoid|cease)|[Nn]ot to|[Nn]ot|\S+n['’]t|Stop)/.exec(
          match[0],
        )![0];
      const rest = text.slice(match.index + head.length).trimStart();
      if (gain.test(rest)) continue;
      const from = span.from + match.index;
      const matched = match.index + match[0].length;
      // “to stop being”, not “to stop be”
      const tail = /^[a-z]*/i.exec(text.slice(matched))![0].length;
      const place = { block: span.block, from, to: span.from + matched + tail };
      if (measurable && timeBound && isSafety(text)) {
        yield report(
          place,
          'Counted and dated, this can stand, for it keeps people safe. Add what the child will do instead, as that can be practised.',
        );
        continue;
      }
      const { instead, swap } = positiveForm(rest);
      const note = `Could this say what the child will do instead${instead ? `, such as “${instead}”` : ''}?`;
      const fixes =
        swap !== undefined && /^(?:will|won)/.test(match[0])
          ? [
              replaceFix(
                plan.blocks.get(span.block)!.text,
                { block: span.block, from, to: span.to },
                `will ${swap}`,
                `Change to “will ${instead!}”`,
              ),
            ]
          : [];
      yield report(place, note, { fixes });
    }
  },
});
