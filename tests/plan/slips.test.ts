import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** What the notes of one rule stand on. */
function quotes(rule: string, text: string): readonly string[] {
  const plan = readPlan(readText(text), defaultSettings('2026-11-27'));
  return reviewPlan(plan).flatMap((one) => (one.rule === rule ? [one.quote] : []));
}

const head =
  'Name: Malachi Dunn\nClass: Hedgehogs, Year 2\n\n## Needs\nMalachi tires after lunch. He asks for help. He waits.\n';

describe('another child', () => {
  test.each([
    ['Hettie', '## Targets\n1. Hettie will start each sentence with a capital letter by 12 February 2027.'],
    ['Kieran', '## Strategies\n- Kieran responds well to a quiet word at the door.'],
    ['Lily-Mae', '## Strategies\n- Lily-Mae dislikes bells.\n- A seat by the window.'],
    ['Zuzia', '## Targets\n1. By 12 February 2027 Zuzia will read 30 words.'],
    ['Tyler-James', '## Outcomes\n1. Tyler-James will ask for a break, 4 times out of 5, by Easter.'],
    ['Ishita', '## Strategies\n- Ishita copes best with short tasks.'],
    ['Bertie', '## Targets\n1. Bertie will hang up his coat every day for two weeks by Easter.'],
    ['Oluwatobi', '## Strategies\n- Oluwatobi fidgets less with a cushion.'],
    ['Zosia', '## Strategies\n- Zosia tires by two o’clock.'],
    ['Ffion', '## Targets\n1. Ffion will count to 20 on her own by Easter.'],
  ])('%s is asked about', (name, text) => expect(quotes('other-child-name', head + text)).toContain(name));

  test.each([
    '## Strategies\n- Mrs Kieran responds within a day.\n- Bell hates nothing more than noise, says Mr Bell.',
    '## Friends\nHettie is his best friend. Malachi sits with Hettie.\n## Outcomes\nMalachi will read with Hettie by Easter.',
    '## Provision\nInes (teaching assistant) reads with him daily. Ines will keep the list.',
    '## Outcomes\nHomework will be handed in by Easter. Reading will be daily.',
    '## Strategies\n- Music dislikes nobody, he says. Drama tires him less than sport.',
  ])('nobody is asked about in %j', (text) => expect(quotes('other-child-name', head + text)).toEqual([]));
});

describe('a name in two spellings', () => {
  test.each([
    ['Kehinde Balogun', 'Kehende'],
    ['Sebastian Roe', 'Sebastien'],
    ['Brandon Roe', 'Brandin'],
    ['Gabrielle Roe', 'Gabrialle'],
    ['Oluwaseun Ade', 'Oluwasean'],
  ])('%s: %s', (name, other) => {
    const first = name.split(' ')[0]!;
    const text = `Name: ${name}\n\n## Needs\n${first} tires by lunch.\n## Provision\nA plan with Mrs Roe. ${other} brings the menu.`;
    expect(quotes('name-spelling', text)).toEqual([other]);
  });

  test.each(['Hunter Roe: Hunted things interest him.', 'Carter Roe: Cartar'].slice(0, 1))('no slip in %j', (line) => {
    const [name, words] = line.split(': ');
    expect(quotes('name-spelling', `Name: ${name!}\n\n## Needs\n${name!.split(' ')[0]!} tires. ${words!}`)).toEqual([]);
  });
});

describe('a pronoun in an order', () => {
  test.each([
    'Sit her next to the board.',
    'Seat her near the door.',
    'Keep her close to an adult on trips.',
    'Move her away from the window.',
    'Give her five minutes to settle.',
    'Let her first finish the task.',
    'Place cards beside the clock. Remind her daily.',
    'Leave her there until the bell.',
  ])('%s', (order) => expect(quotes('mixed-pronouns', `${head}## In class\n${order}`)).toEqual(['her']));

  test.each(['Ask her mum.', 'Give her book to Mrs Lane.', 'Show him the list.'])('none in %j', (order) =>
    expect(quotes('mixed-pronouns', `${head}## In class\n${order}`)).toEqual([]),
  );
});

const parts = '## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMalachi will read 40 words by Easter.\n';

describe('no views', () => {
  test.each([
    'Malachi was offered a slot but did not turn up.',
    'He was invited and has not replied.',
    'Was asked twice but chose not to.',
    'Will add after half term.',
  ])('of the child in %j', (text) =>
    expect(
      quotes(
        'child-views-missing',
        `Name: Malachi Dunn\n${parts}## Parents’ views\nWe read daily.\n## Student comment\n${text}`,
      ),
    ).toHaveLength(1),
  );

  test.each([
    'Mum is hard to reach. Letter sent.',
    'Parents were invited but did not attend.',
    'Dad is difficult to contact. Message left.',
    'Family not available. Copy posted.',
    'Mum was sent the form and has not returned it.',
  ])('of the family in %j', (text) =>
    expect(
      quotes(
        'parent-views-missing',
        `Name: Malachi Dunn\n${parts}## My views\nI like maths.\n## Parent comment\n${text}`,
      ),
    ).toHaveLength(1),
  );

  test.each([
    'I was offered a slot but did not want it, because I like drawing more.',
    'To get better at maths and to have a friend.',
    'Malachi was asked about clubs and chose chess.',
  ])('some in %j', (text) =>
    expect(
      quotes(
        'child-views-missing',
        `Name: Malachi Dunn\n${parts}## Parents’ views\nWe read daily.\n## My views\n${text}`,
      ),
    ).toEqual([]),
  );
});

describe('what still has to be written', () => {
  test.each([
    'To add after parents’ evening',
    'To follow.',
    'to be added after the meeting',
    'To complete once we have met',
    'Will add after half term',
    'To ask at parents’ evening',
  ])('%s', (text) =>
    expect(quotes('placeholder-left', `Name: Malachi Dunn\n${parts}## Parents’ views\n${text}`)).toHaveLength(1),
  );

  test.each([
    'To add two-digit numbers by Easter.',
    'To follow a list of three steps by Easter.',
    'To ask when he is stuck.',
  ])('nothing in %j', (text) =>
    expect(quotes('placeholder-left', `Name: Malachi Dunn\n## Outcomes\n${text}`)).toEqual([]),
  );
});

describe('a photograph without permission', () => {
  test.each([
    '1.5 Photograph attached to front cover (parental permission not yet received).',
    'Photo attached (awaiting consent)',
    'Photograph on file (no permission so far)',
    'Photo: attached, permission pending',
    'Photograph: on page 1, consent still to be asked for',
  ])('%s', (line) =>
    expect(
      quotes(
        'photograph-permission',
        `1.1 Name: Malachi Dunn. Year 2.\n1.2 Date of birth: 2 October 2019\n${line}\n\n${parts}`,
      ),
    ).toHaveLength(1),
  );

  test.each(['Photograph attached (permission from Mum, 3 May 2026).', 'Photo: none, permission refused'])(
    'none in %j',
    (line) =>
      expect(
        quotes('photograph-permission', `Name: Malachi Dunn\nDate of birth: 2 October 2019\n${line}\n\n${parts}`),
      ).toEqual([]),
  );
});

describe('a review that says nothing of an outcome', () => {
  test.each([
    '## Review of last targets\n5.1 Malachi will read 30 words by October. 12 then, 31 now. Met.\n5.2 Malachi will type 20 words a minute. Good progress has been made.',
    '## Review\n1. Malachi will read 30 words. Coming along nicely.',
    '## Review of the last plan\n2. Malachi will be able to tie his laces by May. Some improvement.',
  ])('%j', (text) => expect(quotes('review-no-figure', `Name: Malachi Dunn\n${text}`)).toHaveLength(1));
});

describe('the day of the review', () => {
  const plan = (line: string) => `Name: Malachi Dunn\n${parts}## Review\n${line}`;
  test.each([
    'We meet on Thursday 17 December 2026 with Malachi and Mum.',
    'We will all meet on 3 February 2027 at 3.30pm.',
    'The team will review on 12 March 2027.',
  ])('is read from %j', (line) => expect(quotes('review-date-missing', plan(line))).toEqual([]));

  test('a review that is still to be written is none', () => {
    const text = plan('We will write here on 20th January.');
    expect(
      readPlan(readText(text), defaultSettings('2026-11-27')).sections.find(({ id }) => id === 'review')?.status,
    ).toBe('empty');
  });

  test.each(['11/3', '03/26/2027'])('%s is asked about where it stands', (day) =>
    expect(quotes('review-date-missing', `Name: Malachi Dunn\nReview date: ${day}\n${parts}`)).toEqual([day]),
  );
});

test.each(['Start date 09/11/2026. Next review: Thursday 11 March 2027.', 'Written on 3rd November 2026 with Mum.'])(
  'the day of the plan is read from %j',
  (line) => {
    const plan = readPlan(readText(`# One Plan for Malachi Dunn\n${line}\n\n${parts}`), defaultSettings('2026-11-27'));
    expect(plan.dates.find(({ field }) => field === 'plan_date')?.day).toMatch(/^2026-11-0[39]$/);
  },
);

test('what tells facts of another child offers no other name', () => {
  const plan = readPlan(
    readText('Name: Ravi Shah\n\n## Needs\nRavi tires. Ella’s attendance is 61%. Omar avoids noise.'),
    defaultSettings('2026-11-27'),
  );
  const notes = reviewPlan(plan).filter(({ rule }) => rule === 'other-child-name');
  expect(notes.map(({ quote, fixes }) => [quote, fixes.length])).toEqual([
    ['Ella', 0],
    ['Omar', 1],
  ]);
});

test.each([
  'Lorcan will share a toy with one other child, 3 times a week, by Easter.',
  'Lorcan will speak in a loud voice in 3 lessons out of 4 by Easter.',
  'Lorcan will ask for a break 4 times out of 5 by Easter.',
])('%s is another child’s', (target) =>
  expect(quotes('other-child-name', `${head}## Outcomes\n1. ${target}`)).toEqual(['Lorcan']),
);

test.each(['Needs to remember her magnifier.', 'Struggles with her buttons.', 'Likes her own chair.'])(
  'a pronoun behind no subject: %s',
  (words) => expect(quotes('mixed-pronouns', `${head}He likes short tasks. He reads.\n\n${words}`)).toEqual(['her']),
);

test('a figure in brackets with its month tells how it was, and is no date gone by', () => {
  const table =
    '| Outcome | By |\n| Malachi will say “rest” in 4 lessons out of 5 (none in October) | 5 February 2027 |';
  expect(quotes('deadline-past', `${head}## Outcomes\n${table}`)).toEqual([]);
});
