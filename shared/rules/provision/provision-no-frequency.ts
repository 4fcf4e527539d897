import { essex } from '../../plan/authorities';
import { besideAmount } from '../../plan/provision/anchor';
import { isAskedGently, isCovered } from '../../plan/provision/covered';
import { isSizeWord } from '../../plan/provision/weasel';
import { liesReady } from '../../plan/provision/session';
import type { Provision } from '../../plan/provision';
import { spareWords } from '../../plan/spare-words';
import { asHint, report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'provision-no-frequency',
  severity: 'warning',
  authority: essex('provision that is specified and quantified'),
  summary: 'A provision does not say how often it happens.',
  why: 'A parent needs to know what to expect, and the review needs to know whether it was given.',
  examples: {
    bad: [
      '[[Lego group with Miss Hall, four children]]',
      'Lego group with Miss Hall, [[30 minutes]], four children',
      '[[Class teacher to use a timer]]',
    ],
    good: [
      'Name: Mia Patel\n\n## Support needed\nMia has cerebral palsy, which affects her legs. She finds it hard to write for more than ten minutes.',
      '## Provision\n\n| Support | Who | How often |\n| Lego group, 30 minutes | Miss Hall | Tuesdays |\n\nAll of this support runs from 30 November 2026 to 12 February 2027. Copy to Mum.',
      'Name: Mia Patel\n\nPROVISION\nLinked target       1\nProvision           Lego group\nStaff               Miss Hall\nFrequency           Tuesdays\nLength              30 minutes\n\nLinked target       2\nProvision           Reading\nStaff               Mr Cole\nFrequency           Daily\nLength              10 minutes',
      'Lexia 3x wk for 15 minutes with Mr Poe',
      '## Reasonable adjustments for teaching staff\n1. Read the job card aloud once, then hand it to her.\n2. Seat by the door.',
      '## Additional arrangements\nSeat near the front. Yellow overlay. Extra time in the tables check.',
      '## Exam access arrangements\n25% extra time, a reader and a separate room. Agreed by Jo Marsh (exams) on 30 September 2026.',
      '## Strategies for use in class\n- Extra time to answer\n- Check understanding\n- Seat near the front',
      'Times-table grid in her pencil case',
      'Movement breaks as required',
      'Lego group with Miss Hall, 30 minutes every Tuesday, four children',
      'Class teacher to give Ana a timer at the start of every lesson',
      '| Outcome | Strategies | Provision |\n| Ana will stay in class all day by Easter | Exit card | Check-in with Mr Cole every day after lunch, 10 minutes |',
      '| Support | Who | How often | How long |\n| Lego group | Miss Hall | Tuesdays | 30 minutes |',
      '## Provision\n| Support | Who | How often |\n| Word cards, 10 minutes | Mrs Roe | daily |\n| As row 1 | | |',
      '## Provision\nMiss Roe reads with Mia for 10 minutes every day.\nMia likes the blue cushion best so keep it by the door.\nThe transition meeting with the council is on 20 January 2027.',
      '## Provision\nKaren Whitfield sends the form to the exams office by 30 October 2026.',
    ],
  },
  *check(plan) {
    const { provisions, blocks } = plan;
    for (const provision of provisions) {
      const { frequency, duration, session, weasel } = provision;
      if (frequency || liesReady(provision.text) || isCovered(provision)) continue;
      // The note on “as required” or “support with” asks how often, too.
      if (weasel.some((words) => !isSizeWord(wordsAt({ blocks }, words)))) continue;
      const lengthToo = session && !duration;
      yield report(
        besideAmount(provision, duration),
        lengthToo ? 'Say how often, and how long each time.' : 'Say how often, or in which lessons.',
        { instead: () => spareWords(plan, provision), ...asHint(isUnsure(provision)) },
      );
    }
  },
});

/** What one who is named does and gives no time for (“Mrs Kaye is trained in first aid”) may be a habit that has no times; what only words speak for is asked about. */
const isUnsure = (provision: Provision): boolean =>
  isAskedGently(provision, 'frequency') ||
  provision.quantified ||
  (provision.what !== undefined &&
    provision.who !== undefined &&
    !provision.duration &&
    !provision.session &&
    provision.weasel.length === 0);
