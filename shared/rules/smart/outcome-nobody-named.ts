import { codeOfPractice } from '../../plan/authorities';
import { replaceFix, report, rule } from '../rule';

/** Children in general; “the children at his table” are some that the writer has in mind. */
const crowd =
  /^(?:(?:all|most|our|the|these|targeted|identified|selected|other) )*(?:pupils|children|students|learners|young people|everyone|everybody|the (?:class|group)|(?:all )?pupils in the (?:class|group))$/i;
const stands = /^(?:will|can|should|to)$/;
/** Words that only go with several: no name of one child fits in front of them. */
const several =
  /\b(?:they|them|their|theirs|themselves|each other\w*|one another\w*|in (?:pairs|twos|threes|groups)|together|among(?:st)? them\w*|take turns)\b|\b(?:be|become|remain) (?:(?!(?:able|ready|in|on|at|to|for|with|by)\b)[a-z-]+ ){0,3}[a-z]*[^sui\W]s\b/i;

export default rule({
  id: 'outcome-nobody-named',
  severity: 'warning',
  authority: codeOfPractice('9.66, on EHC plans; good practice for SEN support'),
  summary: 'An outcome speaks of children in general.',
  why: 'An outcome is what will be different for this one child. General words often come from a scheme or another plan.',
  examples: {
    bad: [
      '[[Pupils]] will read 40 key words on their own by Easter.',
      [
        'Name: Mia Example\n\n## Outcomes\n\nBy Easter, [[children]] will count to 20 without help.',
        'Name: Mia Example\n\n## Outcomes\n\nBy Easter, Mia will count to 20 without help.',
      ],
      '[[All pupils]] to sit on the carpet for 10 minutes by Easter.',
    ],
    good: [
      'Mia will read 40 key words on her own by Easter.',
      'To read 40 key words on her own by Easter.',
      'I will play with two other children at 3 playtimes out of 5 by Easter.',
      'Children at her table will hear Mia read a page to them every Friday by Easter.',
    ],
  },
  *check(plan) {
    for (const { who, modal, text, provision, aspiration } of plan.outcomes) {
      if (!who || provision || aspiration) continue;
      const block = plan.blocks.get(who.block)!.text;
      const words = block.slice(who.from, who.to);
      if (!crowd.test(words)) continue;
      const { first } = plan.child;
      const note = `Say who: ${first ?? 'the child’s name, or “I”'}. An outcome is about one child.`;
      const fits = first && modal && stands.test(block.slice(modal.from, modal.to)) && !several.test(text);
      yield report(who, note, fits ? { fixes: [replaceFix(block, who, first)] } : {});
    }
  },
});
