import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2027-02-05'));
const rules = (text: string) => reviewPlan(read(text)).map(({ rule }) => rule);

/** A plan that looks back on three targets and then goes on. */
const plan = (back: string, next: string) =>
  `Support plan\n\nAbout me\nI am Zeynep Holt. I turn up early.\nReview date: 17 May 2027\n\nWhat you need to know\nI learn slowly and it stays learnt.\n\n${back}\nTarget: use the till without help. Done by 11 December.\nTarget: read 20 signs. I got to twelve. Cards did not help.\nTarget: lay a table for six. Done, 22 January.\n\n${next}`;
const promises =
  'What next\n\nSigns\nBy 17 May 2027 Zeynep will read 40 signs on her own, up from 12.\nWhat we’ll do: Mr Cole reads with her for 10 minutes every day.\n\nMoney\nBy 17 May 2027 Zeynep will give the right change 8 times out of 10. In January it was four.\nWhat we’ll do: Mr Roe works beside her on the till for 20 minutes every Monday.\n\nForms\nBy 17 May 2027 Zeynep will fill in a form of one page on her own. At the moment she writes her name.\nWhat we’ll do: Mrs Yeo sits with her for 40 minutes every Friday.';

it.each([
  'Looking back: October to January',
  'LOOKING BACK: SEPTEMBER TO DECEMBER 2026',
  'Looking back: the autumn term',
  'How it went: from September 2026 until January 2027',
])('“%s” heads the old targets, with how each went', (back) => {
  const { outcomes, sections } = read(plan(back, promises));
  expect(sections.find(({ id }) => id === 'review')?.status).toBe('present');
  expect(outcomes.map(({ text }) => /\d{4} Zeynep will (\w+)/.exec(text)?.[1])).toEqual(['read', 'give', 'fill']);
  expect(rules(plan(back, promises))).not.toContain('deadline-past');
});

it('a target that is not told as reached keeps its day', () =>
  expect(
    rules('Support plan for Mia Patel\n\n## Targets\n1. By 11 December 2026 Mia will use the till on her own.'),
  ).toContain('deadline-past'));

describe('under “Next steps”', () => {
  const steps = (lines: string) =>
    read(
      `Support plan for Zeynep Holt, Year 4\n\nReview, 12 January 2027\nAim: find her place, 3 times in 5. Result: 3 in 5. Met.\nAim: recall 12 facts out of 20. Result: 9. Partly met.\n\nNext steps, agreed 12 January 2027\n${lines}\n\nWhat we do\n1 Mrs Garvey moves her arrow in every lesson.\n2 Mr Garvey plays a game of facts with Zeynep for 10 minutes every day.`,
    );
  it.each([
    '1 By 2 July 2027 Zeynep will find her place with no prompt 9 times in 10.\n2 By 2 July 2027 Zeynep will recall 16 facts out of 20.',
    '1. By 2 July 2027, Zeynep will find her place 9 times in 10.\n2. By 2 July 2027, Zeynep will recall 16 facts out of 20.',
    'By 2 July 2027 I will find my place 9 times in 10.\nBy the end of May 2027 I will recall 16 facts out of 20.',
  ])('what the child will do by a day is an outcome: %s', (lines) => {
    const found = steps(lines);
    expect(found.outcomes).toHaveLength(2);
    expect(found.sections.find(({ id }) => id === 'next_steps')?.status ?? 'present').toBe('present');
  });
  it.each([
    '1. By 2 July 2027 Mrs Garvey will order a slope.\n2. By 9 July 2027 Mrs Garvey will write to Dr Roe.',
    'By 2 July 2027 the school will order a slope.\nBy 9 July 2027 Dad will write to Dr Roe.',
    'By 8 January Zeynep will have a new reading book from the library.\nBy 15 January Zeynep will be seen by the optician.\nBy 20 January Mrs Roe will ring Mum.',
    'By 15 January 2027 Zeynep will be seen by the optician.\nBy 22 January 2027 Zeynep will get her glasses.',
  ])('what others will do is none: %s', (lines) => expect(steps(lines).outcomes).toHaveLength(0));
});

it.each(['Forms', 'School', 'Class', 'Signs'])('“%s” over an outcome is what it is about', (title) =>
  expect(
    read(
      `Name: Mia Patel\n\nWhat next\n\n${title}\nBy 17 May 2027 Mia will fill in one page on her own.\n\nMoney\nBy 17 May 2027 Mia will give the right change 8 times out of 10.`,
    ).outcomes,
  ).toHaveLength(2),
);
