import { essex } from '../../plan/authorities';
import { bareRolesOf } from '../../plan/provision/bare-roles';
import { report, rule } from '../rule';

export default rule({
  id: 'provision-bare-role',
  severity: 'hint',
  authority: essex('who provides the support'),
  summary: 'Support is given by “TA” or “LSA”, and the school has several.',
  why: 'With a name the family knows whom to ask, and that person knows it is theirs to do. Other people in the plan have names.',
  examples: {
    bad: [
      'Name: Mia Patel\nTeacher: Mr Cole\n\n## Provision\n| Support | Who and when |\n| [[Touch typing]] | LSA, daily, 20 minutes |\n| Word cards | Mr Cole, Mondays, 20 minutes |',
      'Name: Mia Patel\nTeacher: Mr Cole\n\n## Provision\n| Support | Who | How often | How long |\n| [[Touch typing]] | LSA | Mondays | 20 minutes |\n| Word cards | Mr Cole | Mondays | 20 minutes |',
      'Name: Mia Patel\n\n## Provision\nWord cards with Miss Roe every day for 10 minutes.\n\nMaths game [[with a TA]] on Mondays for 20 minutes.',
      'Name: Mia Patel\nSENCO: Mrs Hall\n\n## Provision\n| Support | Who | How often | How long |\n| [[Lego group]] | Nurture team | Mondays | 20 minutes |',
      'Name: Mia Patel\nSENCO: Mrs Hall\n\n## Provision\n| Support | Who | How often | How long |\n| [[Lego group]] | TA or volunteer | Mondays | 20 minutes |',
    ],
    good: [
      'Name: Mia Patel\nTeacher: Mr Cole\n\n## Provision\n| Support | Who | How often | How long |\n| Touch typing | Mrs Lane (LSA) | Mondays | 20 minutes |\n| Word cards | Class teacher | Mondays | 20 minutes |',
      '## Provision\n| Support | Who | How often | How long |\n| Touch typing | LSA | Mondays | 20 minutes |',
      'Name: Mia Patel\nTeacher: Mr Cole\n\n## Provision\nAt lunch the TA on duty stands near Mia every day.\n\nTA: Mrs Lane reads with Mia every day for 10 minutes.',
    ],
  },
  *check(plan) {
    for (const { role, places } of bareRolesOf(plan)) {
      const [place, ...instead] = places;
      yield report(place, `Who is “${role}” here? A name tells the family whom to ask.`, { instead: () => instead });
    }
  },
});
