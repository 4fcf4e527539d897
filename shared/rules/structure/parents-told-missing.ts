import { codeOfPractice } from '../../plan/authorities';
import { isBlank } from '../../plan/blank';
import { isBegun } from '../../plan/parts/whole';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'parents-told-missing',
  severity: 'hint',
  authority: codeOfPractice('6.48'),
  summary: 'The form asks when the parents were told, and the date is not there.',
  why: 'The Code says that parents must be formally told when their child is given SEN support. It does not ask for the date on a form, but the date shows that it was done.',
  examples: {
    bad: [
      'Name: Mia Patel\n[[Date parents told:]]\n\n## Needs\nReading is slow.\n## Strengths\nKind.',
      '| Name | Mia Patel |\n| [[Date parents informed]] | |\n| Needs | Reading is slow. |',
    ],
    good: [
      'Name: Mia Patel\nDate parents told: 9 September 2026\n\n## Needs\nReading is slow.',
      '| Name | Mia Patel |\n| Date parents informed | 9/9/26 |\n| Needs | Reading is slow. |',
      '| Name | Mia Patel |\n| Date parents told | [date] |\n| Review date | 12 February 2027 |\n| Needs | Reading is slow. |',
      '| Name | Mia Patel |\n| Date placed on SEND register | |\n| Needs | Reading is slow. |',
      'Name: Mia Patel\n## Needs\nReading is slow.',
    ],
  },
  *check(plan) {
    const { passages, blocks, draft } = plan;
    if (draft.fragment || !isBegun(plan)) return;
    const own = passages.filter(({ field }) => field === 'parents_told');
    // A placeholder such as “tbc” has a note of its own.
    if (
      own.some(
        (passage) =>
          passage.role === 'content' &&
          (!isBlank(wordsAt({ blocks }, passage)) || /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(wordsAt({ blocks }, passage))),
      )
    )
      return;
    const label = own.find(
      (passage) => passage.role === 'label' && /\b(?:parent|carer|famil|mum|dad)/i.test(wordsAt({ blocks }, passage)),
    );
    if (label)
      yield report(
        { block: label.block, from: label.from, to: label.to },
        'Fill in the date on which the parents were told about the SEN support.',
      );
  },
});
