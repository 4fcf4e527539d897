import { readPlan } from '../../shared/plan/read-plan';
import { writtenForChild } from '../../shared/plan/voice/adult-voice';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** The words of an invented plan that somebody else wrote where the child is asked: parts, then lines. */
function written(text: string, year = '5'): readonly string[] {
  const plan = readPlan(
    readText(`Name: Ravi Example\nYear group: ${year}\n\n${text}\n\n## Needs\nReading is slow.`),
    defaultSettings('2026-11-20'),
  );
  const { parts, lines } = writtenForChild(plan);
  return [...parts, ...lines].map(({ block, from, to }) => plan.blocks.get(block)!.text.slice(from, to));
}

test.each([
  ['ALL ABOUT ME\nRavi collects bus tickets.', ['Ravi collects bus tickets.']],
  ['What you should know about me\nHe hates being rushed.', ['He hates being rushed.']],
  [
    '## In my own words\nRavi finds dinner noisy and needs things said twice.',
    ['Ravi finds dinner noisy and needs things said twice.'],
  ],
  [
    'My Profile\nWhat people admire about Ravi: He is generous.\nWhat matters to Ravi: His chess club.',
    ['His chess club.'],
  ],
  [
    '## How best to support me\nWrite it down for me. Ask me quietly.\n\nHe needs a seat near the door.',
    ['He needs a seat near the door.'],
  ],
])('adults’ words in %j', (text, wanted) => {
  expect(written(text)).toEqual(wanted);
});

test.each([
  '## My journey\nRavi came to us in Year 1.\n## My strengths and skills\nRavi is quick at sums.',
  '## IN MY OWN WORDS\n(Ravi typed this part himself on 28 September.)',
  '## ALL ABOUT ME\nRavi dictated this to Miss Poe. Swimming and maps.',
  '## How to help me\nRavi pointed to the card for quiet.',
  '## How best to support me\nGive me a minute. My dog Bo helps me. He needs a walk after school.',
  '## My one page profile\nPicture: photo of Ravi on the beach. His dad gave permission.\n\nI like maps.',
  '## This is me\nRavi Example, Oak Class',
])('none in %j', (text) => {
  expect(written(text)).toEqual([]);
});

test('the youngest are heard where anything tells what they show', () => {
  const page = '## All about me\nRavi loves the sand tray.';
  expect(written(page, 'Nursery')).toEqual(['Ravi loves the sand tray.']);
  expect(written(`${page}\n## Pupil views\nWe laid out photos and Ravi chose the sand.`, 'Nursery')).toEqual([]);
});
