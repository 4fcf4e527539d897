import fc from 'fast-check';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { growth } from '../processor-ms';
import { runs } from './arbitrary';

const goesOn = '\n\n## Outcomes\n1. Mia will wait.';
/** Each with one place or more where a run of the same may stand. */
const plans: Readonly<Record<string, (run: string) => string>> = {
  'in a line': (run) => `my child ${run}x likes trains${goesOn}`,
  'above all': (run) => `${run}\nName: Mia Patel${goesOn}`,
  'behind labels': (run) => `Name: Mia${run}Patel\nReview date:${run}12 March 2027\nOutcomes: Mia will wait`,
  'in headings': (run) => `# One Plan for Mia ${run} Patel\n\n## Outcomes ${run} here\n1. Mia will wait.`,
  'in an outcome': (run) => `Name: Mia Patel\n\n## Outcomes\n1. By Easter Mia will ${run} read ten words ${run} alone.`,
  'in support': (run) =>
    `Name: Mia Patel${goesOn}\n\n## Provision\nMrs Day reads ${run} with her daily ${run} for 9 minutes`,
  'in a table': (run) => `| Outcome | Provision |\n|---|---|\n| Mia will ${run} wait | ${run} daily |`,
  'in a review': (run) => `Name: Mia Patel${goesOn}\n\n## Review\n1. Met ${run} in June ${run}. Next steps: go on.`,
  'in needs and views': (run) => `## Needs\nShe finds it hard ${run} to read.\n\n## Pupil views\nI like ${run} dogs.`,
};
const marks = '\t|\u00a0| |.|,|;|:|-|–|—|_|*|#|/|\\|(|)|[|]|"|“|”|\'|’|!|?|…|•|&|%|+|=|<|>|~|\u200b|\u00ad'.split('|');
const words =
  '1|a|A|é|😀|\ud800|ا| a| A| 1|a.|A.|1.|1/|a, |A, |a; |a: |A: |a-|a - |. |.. |?! |- |• |() |“a” |(a) |Mia |Mia, |Mia’s |Mia and |I |he |she said |' +
  'will |will be |Mr |Mrs Day |TA |3 May |2027 |3/5/27 |10 minutes |daily |each week |or |not |the |of |to |with |if |who |so that |because |Year 3 |' +
  'one |two out of |4/5 |80% |up to |as well as |until |Met. |Not met |Outcome 1 |Outcome 1: |Review |Name: |needs help |can |cannot |support |' +
  'he will |She will read. |reads 5 words, |1 2 |a b c. |A B |AB |AB, |Ab-cd ';
const lines = '\n|\n\n|\n |a\n|A\n|A:\n|- a\n|1. a\n|• A: b\n|# a\n|A\tb\n|a | b\n'.split(/(?<=\n)\|/);
const piece = fc.constantFrom(...marks, '|', ...words.split('|'), ...lines);

/** A run without end is read from each of its places by an expression that looks for what stands behind it. */
test('a run of the same, whatever it is and wherever it stands, is read in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(plans)), piece, (place, unit) => {
      const act = (run: string) => review(readText(plans[place]!(run)), defaultSettings('2026-11-22'));
      expect([place, unit, growth(act, unit, 4000, 40) < 40]).toEqual([place, unit, true]);
    }),
    {
      numRuns: runs(5) + 10,
      examples: [
        ['in headings', ' '],
        ['in headings', '\t'],
        ['in headings', '.'],
        ['in headings', 'a\n'],
        ['in support', '\t'],
        ['in support', 'é'],
        ['in support', '3/5/27 '],
        ['in a line', '3/5/27 '],
        ['in a review', '.'],
        ['in needs and views', 'é'],
      ],
    },
  );
});
