import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const plan = readPlan(
  readText(
    [
      'SUPPORT AND TARGETS     Autumn term 2026',
      'Start 9/11/26      Review 18/12/26',
      '',
      'About Kels’ needs: Kels finds it hard to stay with a long task.',
      '',
      '1) By Friday 18 December I will start my work within five minutes, in 4 lessons out of 5.',
      'How: Mr Nadkarni gives each teacher the starter card on Monday.',
      'How we’ll know: card ticked each lesson',
      '',
      '2) Kels will make better choices.',
      'How: Mentoring with Miss Gower on Tuesdays for 20 minutes.',
      'How we’ll know: fewer behaviour points',
      '',
      'What has been tried before',
      'Behaviour report cards in Year 9.',
    ].join('\n'),
  ),
  defaultSettings('2026-11-27'),
);
const words = ({ block, from, to }: { block: string; from: number; to: number }) =>
  plan.blocks.get(block)!.text.slice(from, to);

describe('targets with their support, under one heading', () => {
  it('are outcomes, each with its own support', () => {
    expect(plan.outcomes.map(({ text }) => text.slice(0, 20))).toEqual([
      'By Friday 18 Decembe',
      'Kels will make bette',
    ]);
    expect(plan.provisions.map(({ text }) => text.slice(0, 11))).toEqual(['Mr Nadkarni', 'Mentoring w']);
    for (const { record } of plan.outcomes)
      expect(plan.provisions.filter((one) => one.record === record)).toHaveLength(1);
  });

  it('leave the needs that stand before them what they are', () => {
    const needs = plan.passages.filter(({ role, section }) => role === 'content' && section === 'needs');
    expect(needs.map(words)).toEqual(['Kels finds it hard to stay with a long task.']);
  });

  it('leave what was tried before out of the support', () => {
    expect(plan.passages.find((one) => words(one).startsWith('Behaviour report'))!.section).toBe('tried');
  });
});

it('reads days behind their labels in a line that wide gaps part, under any heading', () => {
  expect(plan.reviewDate && words(plan.reviewDate.span)).toBe('18/12/26');
});
