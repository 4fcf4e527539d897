import { givenNames } from '../../shared/lexicons/names';
import { isAdult } from '../../shared/plan/outcome/services';

test.each(['her teacher', 'Class TA', 'Mr Day', 'Elsa', 'Mum and Dad'])('“%s” is a grown-up', (subject) => {
  expect(isAdult(subject)).toBe(true);
});

test.each(['Mia', 'He', 'they', 'Mia’s behaviour', 'The young person'])('“%s” is none', (subject) => {
  expect(isAdult(subject)).toBe(false);
});

test('given names that are jobs too are known', () => {
  const jobs = [...givenNames].filter((name) => isAdult(`the ${name}`));
  expect(jobs).toEqual(['buddy', 'elsa']);
  expect(jobs.every(isAdult)).toBe(true);
});
