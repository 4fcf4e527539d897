import { goodPractice } from '../../plan/authorities';
import { namedInIncidents } from '../../plan/child/named-in-incident';
import { report, rule } from '../rule';

export default rule({
  id: 'peer-named',
  severity: 'hint',
  authority: goodPractice('a plan is about one child'),
  summary: 'Another child is named where the plan tells what went wrong between the two.',
  why: 'The plan goes home with one family, and what it tells of another child is that child’s own business.',
  examples: {
    bad: [
      'Name: Mia Patel\nPhoto: Mia on the trike with [[Max]] and [[Ella]]\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Provision\n| Support | Group | Who |\n| Lego group | 1:3 (Mia, [[Caleb]] Rigg, [[Ella]] Bell) | Mrs Roe |',
      'Name: Mia Patel\n\n## Needs\nMia plays alone and bit [[Logan]] twice in November.',
      'Name: Mia Patel\n\n## What is tricky\nShe shouted out 14 times, and had a fall-out with [[Jayden]] Pooley.',
      'Name: Mia Patel\n\n## Needs\nThere have been incidents with [[Callum]] and [[Ruby]] at lunch.',
      'Name: Mia Patel\n\n## Needs\nMia sits beside [[Tyler]], who is also on the behaviour register.',
    ],
    good: [
      'Name: Mia Patel\nPhoto: Mia with her brother Logan and her dog Max\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Provision\n| Support | Group | Who |\n| Lego group | 1:3 (Mia, Mrs Roe) | Mrs Roe |',
      'Name: Mia Patel\n\n## Needs\nMia plays alone and bit another child twice in November.',
      'Name: Mia Patel\n\n## My views\nI had a fight with Callum and it was not fair.',
      'Name: Mia Patel\n\n## Parents’ views\nMum says she fights with her brother Logan at home.',
      'Name: Mia Patel\n\n## Strengths\nMia kicks a ball well and plays with Logan. Grace Oak School is proud of her.',
      'Name: Mia Patel\n\n## Parents’ views\n“She argues with Logan every day.”',
    ],
  },
  *check(plan) {
    for (const span of namedInIncidents(plan))
      yield report(span, 'This names another child. Say “another child”, so that the plan tells of one child only.');
  },
});
