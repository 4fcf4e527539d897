import { readDocx } from '../../../shared/docx/read';
import { readPlan } from '../../../shared/plan/read-plan';
import type { Plan } from '../../../shared/plan/plan';
import { reviewPlan } from '../../../shared/review';
import { defaultSettings } from '../../../shared/settings';
import { centralBedfordshire } from './central-bedfordshire';
import { sampleDates } from './dates';
import { goodOnePlan } from './good-one-plan';
import { typicalOnePlan } from './typical-one-plan';

const days = ['2026-11-22', '2027-03-01', '2027-08-02', '2028-02-29', '2028-12-27'];

const read = (make: (today: string) => Uint8Array, today: string): Plan =>
  readPlan(readDocx(make(today)), defaultSettings(today));
const grave = (plan: Plan) =>
  reviewPlan(plan).flatMap(({ severity, rule, quote }) =>
    severity === 'hint' ? [] : [`${severity} ${rule}: ${quote}`],
  );
const smart = (plan: Plan) => plan.outcomes.map(({ smart }) => smart);

describe.each(days)('on %s', (today) => {
  test('dates are school days: due two months from now or later, the review after that', () => {
    const { ago, due, review, born } = sampleDates(today);
    for (const day of [ago(10), due, review]) expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
    expect(ago(10) < today && today < due && due < review).toBe(true);
    expect(born(4, '03-14') < today).toBe(true);
  });

  test('the good plan has nothing to note but hints', () => {
    const plan = read(goodOnePlan, today);
    expect(grave(plan)).toEqual([]);
    expect(smart(plan)).toEqual([true, true, true]);
    expect(plan.sections.filter(({ status }) => status !== 'present').map(({ id }) => id)).toEqual([]);
    expect(plan.reviewDate?.day).toBe(sampleDates(today).review);
  });

  test('the typical plan has what is usually wrong', () => {
    const plan = read(typicalOnePlan, today);
    const concerns = new Set(reviewPlan(plan).map(({ concern }) => concern));
    expect([...concerns]).toEqual(
      expect.arrayContaining(['smart', 'provision', 'jargon', 'copy-forward', 'structure', 'review']),
    );
    expect(grave(plan).join('\n')).toMatch(/Jayden/);
    expect(smart(plan)).toContain(false);
  });

  test('the plan from Central Bedfordshire is a mixture', () => {
    const plan = read(centralBedfordshire, today);
    expect(plan.template.id).toBe('central-bedfordshire-send-support-plan');
    expect(new Set(smart(plan))).toEqual(new Set([true, false]));
    expect(grave(plan).some((note) => note.startsWith('warning'))).toBe(true);
  });
});

test('a child is as old as its school year', () => {
  const { born } = sampleDates('2026-11-22');
  expect(born(4, '03-14')).toBe('2018-03-14');
  expect(born(2, '10-21')).toBe('2019-10-21');
  expect(sampleDates('2027-07-01').born(4, '03-14')).toBe('2018-03-14');
});
