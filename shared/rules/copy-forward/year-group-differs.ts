import { goodPractice } from '../../plan/authorities';
import { otherYears, yearsBehind } from '../../plan/child/year-named';
import { report, rule } from '../rule';

export default rule({
  id: 'year-group-differs',
  severity: 'warning',
  authority: goodPractice('a plan is about this year'),
  summary: 'The plan names one year group in its details and another in its words.',
  why: 'It shows that the words were kept from last year, and what they tell may no longer be true.',
  examples: {
    bad: [
      'Name: Leo Brand\nYear group: 9\n\n## Needs\nLeo is a [[Year 8]] student who finds noise hard.',
      'Name: Leo Brand\nYear: 4\n\n## Needs\nLeo tires quickly. Now that he is in [[Year 3]] more is asked of him.',
      'Name: Leo Brand\nYear group: Year 4\n\n## Needs\nLeo tires quickly. He is currently in [[Year 3]].',
      'Name: Rowan Pike\nDate of birth: 09.04.13\nYear group: [[8]]\nTutor group: 9RS\nDate of plan: 18.11.26\n\n## Needs\nRowan tires quickly.',
      'Name: Kian Doyle\nDate of birth: 23/01/2017\nClass: [[4F]]\nDate of plan: 09/11/2026\n\n## Needs\nKian had a rough start to Y5.',
      'Name: Leo Brand\nYear group: 6\n\n## Needs\nLeo tires quickly. Time to think about extra time for tests when he gets to [[Year 6]].',
      'Name: Leo Brand\nYear group: 8\n\n## Provision\nA visit with Mr Poe in July, to get ready for [[Year 7]].',
      'Name: Leo Brand\nYear group: 9\n\n## Needs\nLeo tires quickly. Now that Leo is in [[Year 8]] more is asked of him.',
      'Name: Leo Brand\nYear group: 9\n\n## Pupil views\nI like maths. Now I am in [[Year 8]] it is harder.',
      'Name: Leo Brand\nYear group: 9\n\n## Needs\nIn [[Year 8]] this term he has left questions blank. As one of our [[Year 8]] pupils he has a locker.',
      '| Name | Leo Brand |\n| Date of birth | 05/07/2022 |\n| Year group | [[Year 1]] |\n| Class | Ladybirds (Reception) |\n\n## Needs\nLeo tires quickly.',
    ],
    good: [
      'Name: Leo Brand\nYear group: 9\n\n## Pupil views\nMy sister is in Year 8. I was in Year 8 when it started.\n## Needs\nIn Year 8 he settled slowly. The boy who sits with Leo is in Year 10.',
      'Name: Rowan Pike\nDate of birth: 09.04.13\nYear group: 9\nTutor group: 9RS\n\n## Needs\nRowan tires quickly. He came in Year 7.',
      'Name: Kian Doyle\nDate of birth: 23/01/2017\nClass: 4F\nDate of plan: 09/06/2026\n\n## Needs\nKian will visit his Year 5 room in July.',
      'Name: Leo Brand\nYear group: 6\n\n## Needs\nLeo tires quickly. Since he went into Year 6 more is asked of him. He was ready for Year 6 work when he came. When he gets to Year 7 he will need a map.',
      'Name: Leo Brand\nYear group: 9\n\n## Needs\nLeo is a Year 9 student who finds noise hard. He joined in Year 8.',
      'Name: Leo Brand\nYear group: Year 3/4\n\n## Needs\nLeo is in Year 3.',
      'Name: Leo Brand\nYear group: 4\n\n## Needs\nHis brother is in Year 6. Leo is working at the level of Year 2 and is in Year 2 maths.',
      'Name: Leo Brand\nYear group: 9\n\n## Needs\nLeo has a friend who is a Year 8 student. When Leo is in Year 10 he will choose.',
    ],
  },
  *check(plan) {
    const { yearConflict } = plan.child;
    if (yearConflict)
      yield report(
        yearConflict.span,
        `The date of birth and other words say Year ${yearConflict.year}: check which is right.`,
      );
    for (const { span } of otherYears(plan))
      yield report(span, `The details say Year ${plan.child.year}: check that these words are about this year.`);
    for (const { span } of yearsBehind(plan))
      yield report(span, `By now the child is in Year ${plan.child.year}: check that these words still look ahead.`);
  },
});
