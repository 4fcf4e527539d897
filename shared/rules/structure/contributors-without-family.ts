import { codeOfPractice } from '../../plan/authorities';
import { familyAmongContributors } from '../../plan/contributors';
import { isYoungPerson } from '../../plan/young-person';
import { report, rule } from '../rule';

export default rule({
  id: 'contributors-without-family',
  severity: 'hint',
  authority: codeOfPractice('6.48 and 6.65'),
  summary: 'The list of people who helped to make the plan has no parent or carer in it.',
  why: 'A plan is agreed with the family. If they took part, the list should show it; if not, there is still time to ask.',
  examples: {
    bad: [
      '## [[People who helped to make my plan]]\n| Name | Role |\n| Mrs Tan | SENCO |\n| Mr Hale | Class teacher |',
      'Name: Mia Patel\n## Needs\nReading is slow.\n## [[Contributors]]\nMrs Tan (SENCO), Mr Hale, class teacher',
      'Name: Mia Patel\nNeeds: reading is slow\n[[Present]]: Mrs Tan, SENCO; Ms Bell, educational psychologist; Mia',
    ],
    good: [
      '## People who helped to make my plan\n| Name | Role |\n| Mrs Tan | SENCO |\n| Mrs Okafor | Mum |',
      '## People who helped to make my plan\n| Name | Role |\n| Mrs Tan | SENCO |\n| Joanne Okafor | |',
      'Name: Mia Patel\n## Contributors\nMia, Mrs Patel, Mrs Tan (SENCO)',
      '## People who helped to make my plan\n| Name | Role |\n| | |',
    ],
  },
  *check(plan) {
    if (plan.draft.fragment || isYoungPerson(plan) || familyAmongContributors(plan) !== 'not named') return;
    const section = plan.sections.find(({ id }) => id === 'contributors');
    const place = section?.heading ?? section?.content[0];
    if (place) yield report(place, 'No parent or carer is named here. Add them if they took part; if not, ask them.');
  },
});
