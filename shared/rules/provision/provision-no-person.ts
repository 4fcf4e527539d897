import { essex } from '../../plan/authorities';
import { activityOf } from '../../plan/provision/anchor';
import { isAskedGently, isCovered } from '../../plan/provision/covered';
import { liesReady } from '../../plan/provision/session';
import { nobodyDoes } from '../../plan/provision/nobody-does';
import { nobody } from '../../plan/provision/who';
import { wordsAt } from '../../plan/passages';
import { byGrammar } from '../../plan/learned/second-reading';
import { asHint, report, rule } from '../rule';

export default rule({
  id: 'provision-no-person',
  severity: 'warning',
  authority: essex('who provides the support'),
  summary: 'A provision does not say who gives it.',
  why: 'What is everybody’s job is often done by nobody. A name or a job also shows what skill is needed.',
  examples: {
    bad: [
      'Name: Mia Patel\n\n## Provision\nPicture strip by the door. [[An adult]] goes through it with Mia two minutes before every change.\n\n[[Staff]] play a turn-taking game with Mia every day for 10 minutes.',
      '| Support | Who | How often | How long |\n| Touch typing | [[All staff]] | Mondays | 20 minutes |',
      '[[Staff]] to read each question aloud in every test',
      '| Support | Who | How often | How long |\n| Messy food play | Mr Roe or [[whoever is free]] | Mondays | 20 minutes |',
      '[[Touch typing]] for 15 minutes, three times a week',
      '10 minutes of spelling with [[a trusted adult]] every day',
      '[[Someone from the Hub]] queues with Mia at lunch every day for ten minutes',
    ],
    good: [
      'Paired reading with an adult who helps in class, daily for 10 minutes',
      'mrs begum sits next to him in assembly, mon and fri, 10 mins',
      '## Reasonable adjustments for teaching staff\n1. Read the job card aloud once, then hand it to her.\n2. Seat by the door.',
      'Times-table grid in her pencil case',
      'Class teacher to read each question aloud in every test',
      'Touch typing with Ms Lane for 15 minutes, three times a week',
      'Coloured overlay for all reading',
      'Reading pen in every lesson',
      '## Staff tips\nShow, don’t tell. Check in quietly.',
      '## Adjustments for the whole class\nSit at the front right, teacher wears the radio aid, captions on for videos.',
      '| Outcome | Strategies | Provision |\n| Ana will stay in class all day by Easter | Exit card | Check-in with Mr Cole every day after lunch, 10 minutes |',
      '| Support | Who | How often | How long |\n| Touch typing | LSA | Mondays | 20 minutes |',
      '## Provision\nMiss Roe reads with Mia for 10 minutes every day.\nIn exams and class tests: 25% extra time and a small room.',
    ],
  },
  *check(plan) {
    const asked = new Set<string>();
    for (const provision of plan.provisions) {
      const { span, text, who, specified, weasel, whoCell } = provision;
      // What only its words make plain is asked about.
      const gently = asHint(specified || isAskedGently(provision, 'who'));
      if (!who && whoCell) {
        const key = `${whoCell.from} ${whoCell.block}`;
        if (asked.size < asked.add(key).size) yield report(whoCell, 'Say which adult: a name or a job.');
        continue;
      }
      const place = whoCell && nobodyDoes(wordsAt(plan, whoCell)) ? whoCell : span;
      const anybody = nobodyDoes(wordsAt(plan, place));
      if (anybody && !isCovered(provision)) {
        const from = place.from + anybody.from;
        yield report(
          { block: place.block, from, to: from + anybody.to - anybody.from },
          'Say which adult: a name or a job.',
          gently,
        );
        continue;
      }
      if (who || byGrammar(provision, 'specified') || liesReady(text) || isCovered(provision)) continue;
      // “As required” and nothing else: its own note asks by whom.
      if (weasel.some(({ from, to }) => from === span.from && to === span.to)) continue;
      const vague = nobody.exec(text);
      if (!vague) yield report(activityOf(provision), 'Say who does this: a name or a job.', gently);
      else {
        const from = span.from + vague.index;
        yield report(
          { block: span.block, from, to: from + vague[0].length },
          'Say which adult: a name or a job.',
          gently,
        );
      }
    }
  },
});
