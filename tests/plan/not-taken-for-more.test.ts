import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const planOf = (text: string, today = '2026-11-22') => readPlan(readText(text), defaultSettings(today));

test.each([
  ['May', 'By 3 May 2027 May will read 40 words on her own.', '2027-05-03'],
  ['May', 'By May May will read 40 words on her own.', '2027-05-31'],
  ['April', 'By April 2027 April will read 40 words on her own.', '2027-04-30'],
  ['Summer', 'By the end of the Summer term 2027 Summer will read 40 words on her own.', '2027-07-22'],
])('%s keeps the date of “%s”', (name, outcome, day) => {
  const plan = planOf(`Name: ${name} Barton\n\n## Strengths\n${name} is kind.\n\n## Outcomes\n1. ${outcome}\n`);
  expect(plan.outcomes[0]!.deadline?.day).toBe(day);
  const { block, from, to } = plan.outcomes[0]!.act!;
  expect(plan.blocks.get(block)!.text.slice(from, to)).toBe('read');
});

test.each([
  ['Not all targets were met.', '- -'],
  ['Nearly all of her targets met.', '- -'],
  ['Few of all the targets met.', '- -'],
  ['Most went well. All targets were met.', 'met met'],
])('“%s” says of which outcomes that they are met: %s', (line, wanted) => {
  const { outcomes, reviews } = planOf(
    `Name: Mia Patel\nDate of plan: 9 November 2026\n\n## Outcomes\n1. By 12 March 2027 Mia will read 30 words.\n2. By 12 March 2027 Mia will write 4 sentences.\n\n## Review\n${line}`,
    '2027-03-30',
  );
  expect(outcomes.map((one) => reviews.find(({ outcome }) => outcome === one)?.status ?? '-').join(' ')).toBe(wanted);
});
