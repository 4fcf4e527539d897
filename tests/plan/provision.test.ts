import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const settings = defaultSettings('2026-11-22');

function parts(text: string) {
  const plan = readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'provision' }] }, settings);
  expect(plan.provisions).toHaveLength(1);
  const provision = plan.provisions[0]!;
  const words = (span?: { from: number; to: number }) => span && text.slice(span.from, span.to);
  const { what, who, frequency, duration, groupSize, weasel, session, specified, quantified } = provision;
  return {
    what: words(what),
    who: words(who),
    frequency: words(frequency),
    duration: words(duration),
    groupSize: words(groupSize),
    weasel: weasel.map(words),
    session,
    specified,
    quantified,
  };
}

const provisionsOf = (text: string) => readPlan(readText(text), settings).provisions;

test('each part is shown by its words', () => {
  expect(parts('Lego group with Miss Hall, 30 minutes every Tuesday, four children')).toEqual({
    what: 'Lego',
    who: 'Miss Hall',
    frequency: 'every Tuesday',
    duration: '30 minutes',
    groupSize: 'four children',
    weasel: [],
    session: true,
    specified: true,
    quantified: true,
  });
});

test.each([
  'Reading with Mr Cole, 3 x 15 minutes a week',
  'TA to scribe for Ola in every test',
  'Physio exercises with the LSA for ten minutes each morning',
  'Maths tutoring from Ms Day on Mondays, 45 minutes',
  'Learning mentor: 1:1 drawing, 20 mins, twice weekly',
])('specified and quantified: %s', (text) => {
  expect(parts(text)).toMatchObject({ specified: true, quantified: true });
});

test.each(['adults', 'staff', 'a trusted adult', 'the school', 'everyone'])('%s is nobody', (words) => {
  expect(parts(`Ten minutes of reading each day with ${words}`).who).toBeUndefined();
});

test.each(['the TA', 'his key worker', 'Mrs Lane', 'the class teacher', 'an occupational therapist', 'the HLTA'])(
  '%s is somebody',
  (words) => {
    expect(parts(`Ten minutes of reading each day with ${words}`).who).toBeDefined();
  },
);

test('a therapy named after its therapist is not a person', () => {
  expect(parts('OT programme every week for 30 minutes').who).toBeUndefined();
});

test('an adjustment needs no length', () => {
  expect(parts('Class teacher to give Ana a timer at the start of every lesson')).toMatchObject({
    session: false,
    quantified: true,
  });
  expect(parts('Reading with Mr Cole every day')).toMatchObject({ session: true, quantified: false });
});

test.each([
  ['Support with spelling', ['Support with']],
  ['Regular breaks when needed', ['Regular', 'when needed']],
  ['Mr Cole shows picture cards as & when', ['as & when']],
  ['Mrs Lee sees Sam for 45 minutes once each half term and chooses the next cards', []],
  ['Opportunities to talk', ['Opportunities to']],
  ['Craft club with Mrs Day every Tuesday for 25 minutes, up to 6 children', []],
  ['Regular reading with Mr Cole: 15 minutes on Mondays', []],
  ['Reading with Mr Lee twice a week for as long as he can concentrate', ['for as long as he can concentrate']],
  ['Short 1:1 phonics sessions each day with Mrs Tye', ['Short']],
  ['Continued input from the EP', ['Continued input from']],
  ['Sensory breaks as he needs them', ['as he needs them']],
  ['I can use the den if I need to', ['if I need to']],
])('weasel words of %s', (text, weasel) => {
  expect(parts(text).weasel).toEqual(weasel);
});

test('the cells of a row are judged together', () => {
  const [provision] = provisionsOf(
    '## Provision\n\n| Support | Who | How often | How long | Group |\n| Word games | Sarah Cole | 3 x week | 15 | 4 |',
  );
  expect(provision).toMatchObject({ specified: true, quantified: true, text: 'Word games' });
  expect(provision!.groupSize).toBeDefined();
});

test('“adults” in the who cell is still nobody', () => {
  const [provision] = provisionsOf('## Provision\n\n| Support | Who | How often |\n| Word games | All staff | daily |');
  expect(provision!.who).toBeUndefined();
});

test('one row can hold outcome and support; both know that they belong together', () => {
  const plan = readPlan(
    readText(
      '## Outcomes\n\n| Outcome | Support | Who |\n| By Easter Mia will read 40 words | Reading for 10 minutes a day | Mr Cole |',
    ),
    settings,
  );
  expect(plan.outcomes).toHaveLength(1);
  expect(plan.provisions).toHaveLength(1);
  expect(plan.provisions[0]!.record).toBe(plan.outcomes[0]!.record);
});

test('lines of a list are provisions of their own; blanks are none', () => {
  const texts = provisionsOf('## Provision\n\n- Seat near the board\n- Word mat\n- tbc\n\nas above').map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['Seat near the board', 'Word mat']);
});

describe('what a provision says in its own words', () => {
  const said = (text: string) => {
    const { frequency, duration, who, session } = parts(text);
    return [frequency, duration, who, session];
  };
  test.each([
    ['Cooking with Mrs Bell, 50 mins on a Friday', ['on a Friday', '50 mins', 'Mrs Bell', true]],
    ['Lego Therapy, 1 x 30 weekly, TA', ['weekly', '1 x 30', 'TA', true]],
    ['Maths tutoring by Mr Iqbal each Tuesday, 4 pm until 5 pm', ['each Tuesday', '4 pm until 5 pm', 'Mr Iqbal', true]],
    ['The TA puts out a cushion before each carpet session', ['before each carpet session', undefined, 'TA', false]],
    ['Bus escort to sit beside Cal on every journey', ['on every journey', 'on every journey', 'Bus escort', false]],
    ['Reading with Sarah daily for 10 minutes', ['daily', '10 minutes', 'Sarah', true]],
    ['An adult to read with Sarah daily for 10 minutes', ['daily', '10 minutes', undefined, true]],
    ['Review by the SENCO on Friday 12 February', [undefined, undefined, 'SENCO', false]],
    ['Mr Cole traces each letter with him', [undefined, undefined, 'Mr Cole', false]],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('a line in front of a list speaks for the items', () => {
  const found = provisionsOf(
    '## Provision\nClass teacher, every lesson:\n- seat at the front\n- one instruction at a time',
  );
  expect(found.map(({ text, who, frequency }) => [text, who !== undefined, frequency !== undefined])).toEqual([
    ['seat at the front', true, true],
    ['one instruction at a time', true, true],
  ]);
});

test('a period is read from cells and from words, where it names its year', () => {
  const period = (text: string) => provisionsOf(text).map(({ start, end }) => [start?.first, end?.last]);
  expect(period('## Provision\n| Support | Who | Start | End |\n| Reading | TA | 4/1/27 | 12/2/27 |')).toEqual([
    ['2027-01-04', '2027-02-12'],
  ]);
  expect(period('## Provision\nReading with Mr Cole from 4 January 2027 to 12 February 2027, daily.')).toEqual([
    ['2027-01-04', '2027-02-12'],
  ]);
  expect(period('## Provision\nReading with Mr Cole from 9.15 to 9.30 daily, from July to October.')).toEqual([
    [undefined, undefined],
  ]);
});
