import { readings } from './grid';
import { reviewPlan } from '../../shared/review';

const outcome = 'Outcomes\nBy Easter Mia will read 40 words.';

describe.each(readings)('in %s', (_kind, plan) => {
  test.each([
    ['Name | Role | Contact', 'Ruth Dean | Speech therapist | 01234'],
    ['Agency | Name | Contact', 'Speech and language | Ruth Dean | 01234'],
    ['Professional | Name | Agency', 'Speech therapist | Ruth Dean | NHS'],
    ['Name | Organisation | Involved since', 'Ruth Dean | NHS therapy team | May 2025'],
    ['Name | Relationship to child | Signature', 'Ruth Dean | Aunt | '],
  ])('“%s”: no name below it is the child’s', (head, row) => {
    const told = plan('SEN Support Plan for Mia Patel', [head.split(' | '), row.split(' | ')], outcome);
    expect(told.child.first).toBe('Mia');
    expect(reviewPlan(told).filter(({ rule }) => rule === 'other-child-name')).toEqual([]);
  });

  test.each([
    ['Name | Class | Teacher', 'Mia Patel | 3B | Mrs Cole'],
    ['Name | Date of birth | Telephone', 'Mia Patel | 3.5.2019 | 01234'],
  ])('“%s”: the name below it is', (head, row) => {
    expect(plan('SEN Support Plan', [head.split(' | '), row.split(' | ')], outcome).child.full).toBe('Mia Patel');
  });
});
