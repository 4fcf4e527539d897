import { essex } from '../../plan/authorities';
import { wordsToMeasure } from '../../plan/outcome/words-to-measure';
import { report, rule } from '../rule';

export default rule({
  id: 'success-criterion-hollow',
  severity: 'warning',
  authority: essex('outcomes that are specific and measurable'),
  summary: 'A success criterion is empty, or says only that the outcome is met.',
  why: 'This box is where the review looks first. “He does it” leaves everybody to judge by their own measure.',
  examples: {
    bad: [
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | [[Teacher observation]] |',
      '| Outcome | Success criteria |\n| Ben will behave in lessons | [[Register]] |',
      '| Outcome | Success criteria |\n| Ben will behave in lessons | [[As 1]] |',
      '| Outcome | Success criteria |\n| Ben will share a toy by Easter | [[Good progress]] |',
      '| Outcome | Success criteria |\n| Ben will hand in his homework by Easter | [[Teacher happy with homework]] |',
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | [[He does it]] |',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | [[Knows them.]] |',
      '| Outcome | Success criteria |\n| Ben will share a toy by Easter | [[Improved confidence]] |',
      '| Outcome | Success criteria |\n| Ben will have a go at writing by Easter | [[Staff will notice a difference]] |',
      '| Outcome | Success criteria |\n| Ben will share a toy by Easter | [[Staff feel it is going well]] |',
      '| Outcome | Success criteria |\n| Ben will share a toy by Easter | [[He is joining in more]] |',
      '| Outcome | Success criteria |\n| Ben will share a toy by Easter | [[Teacher feedback]] |',
      '| Outcome | Success criteria |\n| Ben will stay in class by Easter | [[Fewer behaviour points]] |',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | [[Improved scores]] |',
      '| Outcome | Success criteria |\n| Ben will be given a reader in tests | [[Has it]] |',
      '| Outcome | Success criteria |\n| Ben will feel less worried by Easter | [[Tutor says so]] |',
      '## Targets\n1. Ben will say 12 sounds by Easter.\n2. Ben will share a toy on 4 days out of 5.\n3. Ben will have a speech game.\n## Success criteria\n1. 12 out of 12 on the sound card\n[[2]].\n[[3]].',
      'Target 1: Ben will say 12 sounds by Easter.\nSuccess criteria 1: 12 of 12 on the card\nTarget 2: Ben will share a toy.\n[[Success criteria 2:]]',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | 12 out of 12 on the sound card |\n| Ben will [[share a toy]] by Easter | |',
    ],
    good: [
      '| Outcome | Success criteria |\n| Ben will share a toy by Easter | On track: 3 toys a week |',
      '| Outcome | Success criteria |\n| Ben will be on time by Easter | Register: on time on 4 days out of 5 |',
      '| Outcome | Success criteria |\n| Ben will join in the class song by Easter | 3 days out of 5 |',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | Sound card checked each Friday |',
      '| Outcome | Success criteria |\n| Ben will stay in class by Easter | Fewer than 3 behaviour points a week |',
      '| Outcome | Success criteria |\n| Ben will read a page by Easter | Improved score on the Boxall profile |',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | Teacher feedback sheet, ticked each Friday |',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | |',
      '| Outcome | Success criteria |\n| Ben will say 12 sounds by Easter | Reads them all to his mum |\n| Ben will share a toy on 4 days out of 5 by Easter | |',
    ],
  },
  *check({ outcomes }) {
    for (const outcome of outcomes) {
      const { criterion, measurable, provision, term } = outcome;
      if (!criterion || term === 'long') continue;
      const { span: cell, hollow, gap } = criterion;
      // Of a wish only what was written to know it by is judged.
      if (measurable === null && !provision && !(cell && hollow)) continue;
      // An outcome that brings its own measure can do without.
      if (cell && hollow)
        yield report(
          cell,
          'Say what you will see or count, so that two people would agree.',
          measurable === false ? {} : { severity: 'hint' },
        );
      else if (gap)
        yield report(
          gap,
          'Nothing stands here yet. Say how you will know, or take this line out.',
          measurable === false ? {} : { severity: 'hint' },
        );
      else if (!cell && measurable === false)
        yield report(
          wordsToMeasure(outcome),
          `Nothing stands under “${criterion.label ?? 'Success criteria'}” for this outcome. Say how you will know.`,
        );
    }
  },
});
