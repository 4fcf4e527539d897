import { findOpenNeeds } from '../../shared/plan/provision/needs/open-needs';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** The words of each open need, with its topic. */
function open(needs: string, outcomes: string, provision = 'Mr Cole, one to one, 10 minutes every day.') {
  const text = `Name: Mia Patel\n\n## Needs\n${needs}\n\n## Outcomes\n${outcomes}\n\n## Provision\n${provision}`;
  const plan = readPlan(readText(text), defaultSettings('2026-11-22'));
  return findOpenNeeds(plan).map(
    ({ span: { block, from, to }, topic }) => `${topic}: ${plan.blocks.get(block)!.text.slice(from, to)}`,
  );
}

const reads = 'By Easter 2027 Mia will read 40 key words on her own.';
const writes = 'By Easter 2027 Mia will write a paragraph of five sentences on her own.';

test('reading, writing, spelling and handwriting are needs of their own', () => {
  expect(
    open(
      'Writing: two sentences at most.\n\nReading: she is slow and loses her place.',
      writes,
      'A paragraph frame daily.',
    ),
  ).toEqual(['reading: Reading: she is slow and loses her place.']);
  expect(
    open(
      'Reading. She guesses words.\n\nSpelling. She leaves out the middle of most of them.',
      reads,
      'A reading book.',
    ),
  ).toEqual(['spelling: Spelling. She leaves out the middle of most of them.']);
  expect(
    open('Reading. She guesses.\n\nPencil hold. Her hand aches after four lines.', `${reads}\n\n${writes}`),
  ).toEqual(['handwriting: Pencil hold. Her hand aches after four lines.']);
  expect(open('Mia finds spelling hard.', reads, 'Word cards daily.')).toEqual([]);
  expect(open('She cannot hold the pencil for long.', 'By Easter 2027 Mia will type 15 words a minute.')).toEqual([]);
});

test('a need with a name is one need, in one sentence or three', () => {
  expect(open('Reading. She guesses.\n\nLunch. She only eats bread. It has been so for a year.', reads)).toEqual([
    'eating: Lunch. She only eats bread. It has been so for a year.',
  ]);
  expect(open('Reading: she guesses.\n\nFire drills: she cannot bear the bell and hides.', reads)).toEqual([
    'fire drills: Fire drills: she cannot bear the bell and hides.',
  ]);
  expect(
    open('Reading: she guesses.\n\nPlaytime: she is alone.', `${reads}\n\nMia will play tag at playtime.`),
  ).toEqual([]);
  expect(open('Reading: she guesses.\n\nPlanning her day: hard. Goal 2 is about this.', reads)).toEqual([]);
});

test('a list of things to do is a list of needs', () => {
  const list = 'Reading longer words; joining in; travelling on the bus.';
  expect(open(list, `${reads}\n\nMia will join in a game.`)).toEqual(['travelling: travelling on the bus.']);
  expect(open('Reading longer words.\n\nTelling the time from a clock with hands and numbers.', reads)).toEqual([
    'telling the time: Telling the time from a clock with hands and numbers.',
  ]);
});

test.each([
  ['being in school', 'She cried at the gate on 4 mornings.'],
  ['hurting others', 'She has bitten another child six times.'],
  ['moving on', 'She is scared about going to secondary school.'],
  ['friendships', 'She falls out with the others over rules.'],
  ['sleep and tiredness', 'She is worn out by two o’clock.'],
  ['getting organised', 'She comes without her books and needs reminding.'],
  ['homework and coursework', 'She has not done any homework.'],
  ['using cutlery', 'Cutlery is hard for her.'],
])('knows %s', (topic, need) => {
  expect(open(need, reads)).toEqual([`${topic}: ${need}`]);
});

test('who speaks and what helps is no need, nor what is managed or told elsewhere', () => {
  expect(
    open('Mrs Osei: she is doing fine and does not tire.\n\nWhat helps: a seat that is not in the sun.', reads),
  ).toEqual([]);
  expect(open('Senses: bangs hurt her ears. She chose her own ear plugs.', reads)).toEqual([]);
  expect(open('She goes to the toilets and does not come back.', reads)).toEqual([]);
  expect(
    open('In a noisy room she misses what is said.', 'Mia will say when she has not heard, 4 times out of 5.'),
  ).toEqual([]);
});

test('sentences about one thing are shown together', () => {
  expect(open('She holds her pencil tightly. Her hand aches after three lines.', reads, 'Books.')).toEqual([
    'handwriting: She holds her pencil tightly. Her hand aches after three lines.',
  ]);
});

test.each([
  ['She eats no lunch at school most days.', 'eating'],
  ['Sleep poor.', 'sleep and tiredness'],
  ['Late to about 6 lessons a week.', 'being in school'],
  ['Her spelling is at a 7 year old level.', 'spelling'],
  ['She is left out at playtimes.', 'friendships'],
])('what is told in few words is a need, too: %s', (needs, topic) => {
  expect(open(needs, 'By Easter 2027 Mia will catch a ball five times out of ten.', 'Ball skills')).toEqual([
    `${topic}: ${needs}`,
  ]);
});

test.each(['Her spelling and reading are secure.', 'In the March paper she left out 9 of the 14 sums with words.'])(
  'what goes well, or tells of nothing with others, is none: %s',
  (needs) => {
    expect(open(needs, 'By Easter 2027 Mia will catch a ball five times out of ten.', 'Ball skills')).toEqual([]);
  },
);
