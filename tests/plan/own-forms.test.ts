import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { content } from './content';

/** Forms that a school thought up itself: nothing but their layout and their answers says what is what. */

const settings = defaultSettings('2027-01-15');
const plan = (text: string) => readPlan(readText(text), settings);
const rulesOf = (text: string) => reviewPlan(plan(text)).map(({ rule }) => rule);

const own = (outcomes: string) =>
  `MY CLIMB\n\nClimber: Reuben Castle\nBorn on: 14 March 2018\n\nThe rucksack\nReuben draws comic strips. He remembers every story. He helps new children.\n\nThe valley\nMum: "He makes up stories in the bath. Ask him to write one and he goes quiet."\n\n${outcomes}`;

describe('headings between empty lines', () => {
  test('a strange one ends the part before it', () => {
    const text = '## Needs\nReading is slow.\n\nThe harbour\nThe lake and the ducks, and a walk every day.';
    expect(content(text)).toEqual(['needs/: Reading is slow.', '-/: The lake and the ducks, and a walk every day.']);
  });

  test('a short line over an outcome is its title', () => {
    const text =
      '## Outcomes\n\nReading aloud\nBy 26 March Mia will read 40 words.\n\nCounting\nBy 26 March Mia will count 50 beads.';
    expect(plan(text).outcomes.map(({ text: words }) => words)).toEqual([
      'By 26 March Mia will read 40 words.',
      'By 26 March Mia will count 50 beads.',
    ]);
  });

  test('one in the middle of a review stays in it, unless outcomes to come follow', () => {
    const review = (below: string) => content(`## Review\nMet: 40 words.\n\nThe lantern\n${below}`).at(-1);
    expect(review('He liked the cards, and Mum says so too.')).toMatch(/^review/);
    expect(review('By 26 March Mia will read 60 words.')).toMatch(/^outcomes/);
  });

  test('what staff do and how often below one is support', () => {
    const text = `${own('The ledges\nBy 26 March Reuben will spell 40 words.\nBy 26 March Reuben will write 5 lines.')}\n\nThe ropes\nMr Deane practises five words with him, 10 minutes daily.\nMrs Bell writes with him for 5 minutes every morning.`;
    expect(plan(text).provisions).toHaveLength(2);
  });
});

describe('what is told under strange headings', () => {
  test('strengths and the family’s words count', () => {
    const rules = rulesOf(own('The ledges\nBy 26 March Reuben will spell 40 of 60 words.'));
    expect(rules).not.toContain('strengths-missing');
    expect(rules).not.toContain('parent-views-missing');
  });

  test('but not where it tells what is hard', () => {
    const hard = own('The ledges\nBy 26 March Reuben will spell 40 of 60 words.').replace(
      'Reuben draws comic strips. He remembers every story. He helps new children.',
      'Reuben has dyslexia. He reads slowly. He forgets the first word.',
    );
    expect(rulesOf(`${hard}\n\n## Needs\nSpelling.\n\n## My views\n"I like art."`)).toContain('strengths-missing');
  });

  test('brackets say what a heading means', () => {
    const text = '## HANDLE WITH CARE (how best to help me)\nSay my name first.';
    expect(content(text)).toEqual(['how_to_support/: Say my name first.']);
  });
});

describe('outcomes by the name of the child', () => {
  test('two lines of what the child will do, and how much', () => {
    const found = plan(own('The ledges\nL1 Reuben will spell 40 of 60 words.\nL2 Reuben will write 5 lines.')).outcomes;
    expect(found.map(({ number }) => number)).toEqual(['L1', 'L2']);
  });

  test('no heading says that what stands below them is one, too', () => {
    const text = own(
      'The ledges\nBy 26 March Reuben will spell 40 of 60 words.\nDan counts them with him, in the week before.',
    );
    expect(plan(text).outcomes).toHaveLength(1);
  });
});

describe('what a system prints', () => {
  const record = (number: number) =>
    `OBJ_${number}_TEXT: Reuben will read ${number}0 words in a minute\nOBJ_${number}_START_VAL: ${number} words\nOBJ_${number}_END_DATE: 26/03/2027\nOBJ_${number}_STAFF: Mr Deane\nOBJ_${number}_UNITS: 10 mins daily\nOBJ_${number}_STATUS: Open`;

  test('its fields are known by their words and their answers', () => {
    const { child, outcomes } = plan(`LRN_NAME: Reuben Castle\nLRN_DOB: 14/03/2018\n\n${record(1)}\n\n${record(2)}`);
    expect([child.first, child.dateOfBirth]).toEqual(['Reuben', '2018-03-14']);
    expect(outcomes.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Reuben will read 10 words in a minute'],
      ['2', 'Reuben will read 20 words in a minute'],
    ]);
  });
});

describe('tables', () => {
  test('with a verdict for each outcome they are the review', () => {
    const text =
      'Down the line\n| We set off to | How far it got | Signal |\n| By 5 January Leona will ride the bus on 4 days | 3 days | Amber |\n| By 5 January Leona will ask for help twice | Every week | Green |';
    expect(content(text).filter((one) => one.startsWith('review/status'))).toHaveLength(2);
  });

  test('a header that is gone on with below it names outcomes', () => {
    const text =
      '| So that Idris... | Does what | Who | How often |\n| says "s" in 8 of 10 words | picture cards | Mr Bevan | daily, 10 minutes |\n| reads 8 of 10 words | sound cards | Miss Quayle | Mondays, 15 minutes |';
    expect(plan(text).outcomes).toHaveLength(2);
    expect(plan(text).provisions).toHaveLength(2);
  });

  test('support by the number of its outcome has no outcomes of its own', () => {
    const text =
      '## Outcomes\n1. By 26 March Esme will read 55 words.\n2. By 26 March Esme will spell 24 words.\n\n## Support\n| Window | Rose | Anchor | Bridge |\n| 1 | Read the same short text three times | Mrs Lowe, teaching assistant | Mondays, 15 minutes |\n| 2 | Practise four new words by tracing them | Mrs Lowe, teaching assistant | Tuesdays, 15 minutes |';
    expect(plan(text).outcomes).toHaveLength(2);
    expect(plan(text).provisions.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('what is told behind them is no outcome', () => {
    const text =
      '| Outcome | Support | Who | By |\n| Mia will read 40 words | word cards | Mrs Hale | 26 March 2027 |\n\nMum was given her copy on 11 January.';
    expect(plan(text).outcomes).toHaveLength(1);
  });
});

test.each([
  ['Climber: Reuben Castle | Born: 14 March 2018', 'Reuben'],
  ['Whose patch is this? Reuben Castle', 'Reuben'],
  ['For: Reuben Castle, born 14 March 2018, aged eight', 'Reuben'],
])('a name behind a strange label is the child’s: %s', (line, name) => {
  const text = `MY PLAN\n\n${line}\n\nStrengths\nReuben draws. Reuben sings. Everyone likes Reuben.\n\nNeeds\nReuben finds spelling hard.`;
  expect(plan(text).child.first).toBe(name);
});

test.each([
  ['Rhys will spell 25 of 30 words. On 11.09.26 he spelled 11.', false],
  ['Rhys will sit for 10 minutes. In the week of 14.09.26 it was about two.', false],
  ['Rhys will read 95 words a minute. He read 71 a minute on 25 November 2026.', false],
  ['On 11.09.26 Rhys will spell 25 of 30 words.', true],
])('what somebody did on a day sets no deadline: %s', (outcome, isPast) => {
  expect(rulesOf(`## Outcomes\n${outcome}`).includes('deadline-past')).toBe(isPast);
});

describe('what schools call the parts of their own forms', () => {
  const heads = (heading: string, below = 'Some words of the writer’s own stand here.') =>
    content(`## ${heading}\n${below}`)[0]?.split('/')[0];

  test.each([
    ['What we promise to do', 'provision'],
    ['Our promises to Mia', 'provision'],
    ['Who is going to do what', 'provision'],
    ['Every day, for all of the room’s grown-ups', 'how_to_support'],
    ['How last term’s goal went (talked over on 11 January)', 'review'],
    ['What we tried in the spring and what came of it', 'review'],
    ['Who can hold my pack', 'signatures_sharing'],
    ['Who can look at the map', 'signatures_sharing'],
    ['What Mum and Grandad came to say', 'parent_view'],
    ['What your mum and dad said', 'parent_view'],
    ['What do they think at home?', 'parent_view'],
  ])('%s', (heading, section) => {
    expect(heads(heading)).toBe(section);
  });

  test('what was tried, with an aim and how it went, is a review; by itself it is what was tried', () => {
    const tried = 'What we tried before the summer';
    expect(heads(tried, 'The target was to come in on 3 mornings out of 5. Not met.')).toBe('review');
    expect(heads(tried, 'A timer, and a seat by the door.')).toBe('tried');
  });

  test('a title over the name heads no support', () => {
    const text = 'MY SUPPORT MAP\n\nStudent: Leah Roe\nMap made: 5 May 2027      Next look at it: 8 July 2027';
    expect(content(text).some((one) => one.startsWith('provision'))).toBe(false);
    expect(rulesOf(text)).not.toContain('review-date-missing');
  });

  test('support told in nouns stands below its lettered outcome', () => {
    const text =
      '## What we want to see by 9 July 2027\n\nA. Leo will type 14 words a minute in a five-minute test.\n   Typing lessons on the laptop with Mr Ode beside him: Monday and Friday, 15 minutes each.\n\nB. Leo will be changed for PE within 8 minutes, 4 times out of 5.\n   Mr Ode practises with him on Tuesdays, 10 minutes.';
    const { outcomes, provisions } = plan(text);
    expect([outcomes.length, provisions.length]).toEqual([2, 2]);
  });
});

describe('who the plan is about', () => {
  test('a question asks for the name', () => {
    expect(plan('Whose plan is this?\nMia Patel. I am in Year 3.').child.first).toBe('Mia');
  });

  test('a field that its system did not fill is no name', () => {
    const text = 'Student: Patel, Mia\nPreferred name: {{Student.PreferredName}}\nYear: 3';
    expect(plan(text).child.first).toBe('Mia');
  });
});

describe('whose words a quotation is', () => {
  const missing = (words: string) =>
    rulesOf(
      `Name: Rhys Cole\n\n## Strengths\nRhys is kind.\n\n## Needs\n${words}\n\n## Outcomes\nRhys will read 40 words by Easter.`,
    ).includes('child-views-missing');

  test.each([
    'Mum (Carys) said on 17.09.26: "He does his spellings with me."',
    'Spelling is slow. "I want him to like books." (Mum)',
    'She told us by phone: "Rhys cares more than he shows. I wish he told me."',
    'He told an adult 2 times out of 10 that he was stuck.',
  ])('%s is not the child’s', (words) => {
    expect(missing(words)).toBe(true);
  });

  test.each(['Rhys said "I like the quiet room."', 'He told us that the hall is loud.'])(
    '%s is the child’s',
    (words) => {
      expect(missing(words)).toBe(false);
    },
  );
});
