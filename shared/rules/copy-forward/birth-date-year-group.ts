import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: 'birth-date-year-group',
  severity: 'hint',
  authority: goodPractice('a plan is about one child'),
  summary: 'The date of birth does not fit the year group or the age.',
  why: 'One of the two may have been kept from another plan. A place outside the usual year group can be right.',
  examples: {
    bad: [
      'Name: Mia Patel\nDate of birth: [[30/11/2018]]\nYear group: 13\n\n## Needs\nMia tires quickly.',
      '| Name | Mia Patel |\n| DOB | [[3 February 2013]] |\n| Class | 5 Willow (Year 5) |\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: [[14/03/2015]]\nYear group: 3\n\n## Needs\nMia tires quickly.',
      '| Name | Mia Patel |\n| DOB | [[31 August 2018]] |\n| Year group | Year 3 |\n\n## Needs\nMia tires quickly.',
      '| Name | Mia Patel |\n| DOB | [[1 September 2018]] |\n| Year group | Year 4 |\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: [[14/03/2020]]\nYear group: Reception\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: [[02/12/2013]]\nForm: 9TKL\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: [[14/03/2016]]\nAge: 8\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: [[04/12/2020]]\nAge at plan: 2 years 1 month\nDate of plan: 18/01/2027\n\n## Needs\nMia tires quickly.',
      'Learner agreement\n\n## All about the learner\nName: Mia Patel\nDate of birth: [[30/01/2013]]\nAge: 17\n\n## Needs\nMia tires quickly.',
      'Mia Patel, Class 2 (Year 2), d.o.b. [[08.05.18]]\nTeacher: Mrs Cole\n\n## Needs\nMia tires quickly.',
    ],
    good: [
      'Mia Patel, Class 4 (Year 4), d.o.b. 08.05.18\nTeacher: Mrs Cole\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 04/12/2020\nAge at plan: 5 years 1 month\nDate of plan: 18/01/2027\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 14/03/2016\n\n## All about me\nAge of her kitten: 2. Age: 10\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 02/12/2012\nForm: 9TKL\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 14/03/2016\nAge: 10\n\n## Needs\nHer reading age: 8 years 2 months.',
      'Name: Mia Patel\nDate of birth: 31/08/2018\nYear group: 4\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 01/09/2018\nYear group: 3B\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 14/03/2018\nYear group: Year 3/4\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 14/03/2008\nYear group: Year 13\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 14/03/2018\nYear group: Year 3\nDate of plan: 12/03/2026\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\nDate of birth: 14/03/2022\nYear group: Reception\n\n## Needs\nMia tires quickly.',
    ],
  },
  *check({ child }) {
    const { yearMisfit } = child;
    if (!yearMisfit) return;
    const { span, usual, named, of } = yearMisfit;
    yield report(
      span,
      of === 'age'
        ? `A child born then is ${usual}, and the plan says “${named}”: check the two.`
        : `A child born then is usually in ${usual}, and the plan says “${named}”: check the two. A place in another year group can be right.`,
    );
  },
});
