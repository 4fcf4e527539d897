import { isWithLess } from '../../shared/plan/outcome/own-aims';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const planOf = (text: string, today = '2026-11-22') => readPlan(readText(text), defaultSettings(today));

test.each([
  ['May', 'By 3 May 2027 May will read 40 words on her own.', '2027-05-03'],
  ['May', 'By May May will read 40 words on her own.', '2027-05-31'],
  ['May', 'On 4 days out of 5 May will read 40 words on her own by 12 March 2027.', '2027-03-12'],
  ['June', 'In 4 out of 5 June will read 40 words on her own by 12 March 2027.', '2027-03-12'],
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
  ['Mia has not yet met all of her targets.', '- -'],
  ['Mia may have met both targets.', '- -'],
  ['We do not think all targets were met.', '- -'],
  ['Mia does not feel that all targets have been met.', '- -'],
  ['We are not sure all outcomes were met.', '- -'],
  ['It is not true that all targets were met.', '- -'],
  ['We don’t think that outcome 1 was met. We feel that outcome 2 was met.', '- met'],
  ['We were not sure at first. All targets were met.', 'met met'],
  ['We feel that all targets were met.', 'met met'],
  ['Outcome 1: met, but may need a top-up. Outcome 2: not met.', 'met not'],
  ['In May both targets were met.', 'met met'],
  ['It did not start well, but all targets were met.', 'met met'],
  ['After some weeks away, both targets were met.', 'met met'],
  ['Half a term on, both targets are met.', 'met met'],
])('“%s” says of which outcomes that they are met: %s', (line, wanted) => {
  const { outcomes, reviews } = planOf(
    `Name: Mia Patel\nDate of plan: 9 November 2026\n\n## Outcomes\n1. By 12 March 2027 Mia will read 30 words.\n2. By 12 March 2027 Mia will write 4 sentences.\n\n## Review\n${line}`,
    '2027-03-30',
  );
  expect(outcomes.map((one) => reviews.find(({ outcome }) => outcome === one)?.status ?? '-').join(' ')).toBe(wanted);
});

test.each([
  ['In July 2025 Mia will tell an adult what she needed, in 4 of 5 lessons.', 1],
  ['July 2025: Mia will write 5 sentences about what she found.', 1],
  ['12 May 2025 – Mia will read 40 words that she could not read before.', 1],
  ['Mia will read 40 words (on 12 May 2025 it took her 115 seconds).', 0],
])('“%s”: how many dates have gone by', (outcome, wanted) => {
  const past = reviewPlan(planOf(`Name: Mia Patel\n\n## Outcomes\n1. ${outcome}\n`)).filter(
    ({ rule, severity }) => rule === 'deadline-past' && severity === 'error',
  );
  expect(past).toHaveLength(wanted);
});

test.each([
  ['will not use physical aggression', false],
  ['will not use bad language in class', false],
  ['no longer uses negative self-talk', false],
  ['will not rely on others so much', false],
  ['will not need as much support', false],
  ['no longer needs a lot of adult support to feel confident', false],
  ['will not need help with reading', false],
  ['no longer uses her walking frame', true],
  ['does not need a reader', true],
])('less help, told so that it can be seen, in “%s”: %s', (words, wanted) => {
  expect(isWithLess(`By July 2027 Mia ${words}.`)).toBe(wanted);
});

test.each([
  ['## My views\nMy name is Logan. I like trains. Logan wants to sit by the door.', ['Logan']],
  ['## Parents’ views\nThey call him Logan at football. Logan struggles with his boots.', ['Logan']],
  ['## Parents’ views\nAt home they call him Logan. Logan will read ten words.', ['Logan']],
  ['## Parents’ views\nWe call her Tilly at home. Tilly struggles with her boots.', []],
  ['## My views\nMy name at home is Tilly. Tilly wants to sit by the door.', []],
])('“%s” names as another child: %j', (part, wanted) => {
  const { others } = planOf(`Name: Mia Hart\n\n## Strengths\nMia is kind.\n${part}`).child;
  expect([...new Set(others.map(({ name }) => name))]).toEqual(wanted);
});

test.each([
  ['## My views\n“I am [child’s name] and I like dogs.”', 'error 1'],
  ['## Parents’ views\nMum says “[name] is anxious at home”.', 'error 1'],
  ['## Needs\nThey say “[name] is anxious at home”.', 'error 1'],
  ['## Needs\nStaff to say calmly “Well done, [name]!” each time.', 'hint 0'],
])('“%s”: weight of the note on the gap and number of its fixes: %s', (part, wanted) => {
  const notes = reviewPlan(planOf(`Name: Mia Hart\n\n## Strengths\nMia is kind.\n${part}`)).filter(
    ({ rule }) => rule === 'placeholder-left',
  );
  expect(notes.map(({ severity, fixes }) => `${severity} ${String(fixes.length)}`)).toEqual([wanted]);
});
