import { afterFixes } from './fixes';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const noteOn = (part: string) =>
  reviewPlan(
    readPlan(
      readText(`Name: Ellie-Mae Hart\n\n## Strengths\nEllie-Mae is kind.\n${part}`),
      defaultSettings('2026-11-22'),
    ),
  ).find(({ rule }) => rule === 'other-child-name')!;

test('another child’s name has no fix where the child’s own words stand, only the question', () => {
  const { message, fixes } = noteOn('## Pupil views\nJayden said he likes playing on the computer and PE.');
  expect(message).toContain('Ask Ellie-Mae');
  expect(fixes).toHaveLength(0);
});

test('another child’s name has a fix in every other part', () => {
  expect(noteOn('## Needs\nJayden struggles with buttons and zips.').fixes).toHaveLength(1);
});

test.each([
  ["Jack O'Neill struggles with zips.", 'Leo struggles with zips.'],
  ['Tyler Briggs has difficulty with attention.', 'Leo has difficulty with attention.'],
  ['Jayden McDonald-Reed struggles with change.', 'Leo struggles with change.'],
  ["James' gross motor skills are weak.", "Leo's gross motor skills are weak."],
  ['James’ gross motor skills are weak.', 'Leo’s gross motor skills are weak.'],
  ['Kayden’s gross motor skills are weak.', 'Leo’s gross motor skills are weak.'],
])('“%s” is all of this child then', (sentence, wanted) => {
  expect(afterFixes('other-child-name', `Name: Leo Hart\n\n## Needs\nLeo tires quickly.\n\n${sentence}`)).toEqual([
    wanted,
  ]);
});

test.each([
  'Jack Mrs Rai struggles.',
  'Tyler De Silva’s gross motor skills are weak.',
  'Tyler de Bruyn’s gross motor skills are weak.',
])('no part of a name is left behind in “%s”', (sentence) => {
  expect(afterFixes('other-child-name', `Name: Leo Hart\n\n## Needs\nLeo tires.\n\n${sentence}`)).toEqual([]);
});

test('a name that ends in s keeps the bare apostrophe', () => {
  const plan = 'Name: James Hart\n\n## Needs\nJames tires quickly.\n\nLewis’ gross motor skills are weak.';
  expect(afterFixes('other-child-name', plan)).toEqual(['James’ gross motor skills are weak.']);
});

/** The names that are taken for another child’s, with the weight of each note, in a plan with a part about a child. */
const others = (full: string, part: string) =>
  reviewPlan(
    readPlan(
      readText(`Name: ${full}\n\n## Strengths\n${full.split(' ')[0]!} is kind.\n${part}`),
      defaultSettings('2026-11-22'),
    ),
  )
    .filter(({ rule }) => rule === 'other-child-name' || rule === 'name-spelling')
    .map(({ quote, severity }) => `${quote} ${severity}`);

test.each([
  'We call her Tilly at home. Tilly loves her bed!',
  'At home we call her Tilly. Tilly wants to be first up.',
  'Everyone calls her “Tilly”. Tilly likes to bake.',
  'She is “Tilly” to us. Tilly struggles with the stairs.',
  'Her name at home is Tilly. Tilly needs her sleep.',
  'Her nickname is Tilly. Tilly loves the garden.',
  'She likes to be called Tilly. Tilly needs a rest.',
  'Her nan calls her Dolly, or Tilly. Tilly wants to help.',
  'Tilly (Mia) likes bikes. Tilly needs a lot of sleep.',
  'Mia (Tilly at home) likes bikes. Tilly needs a lot of sleep.',
  'Mia, or Tilly, is happy. Tilly needs a lot of sleep.',
  'Mia, Tilly to her friends, is happy. Tilly loves them all.',
  'She answers to Tilly. Tilly loves her dog.',
  'Her short name is Tilly. Tilly finds noise hard.',
  'Tilly is short for Mia. Tilly finds noise hard.',
])('the child may be named otherwise: “%s”', (text) => {
  expect(others('Mia Hart', `## Parents’ views\n${text}`)).toEqual([]);
  expect(others('Mia Hart', `## Needs\n${text}`)).toEqual([]);
});

test('“call me Kuba” behind the child’s own name', () => {
  expect(
    others('Jakub Nowak', '## My views\nMy name is Jakub but call me Tomek.\n## Needs\nTomek finds noise hard.'),
  ).toEqual([]);
});

test.each([
  'We call the dog Tilly. Oliver struggles with his coat.',
  'Call Mum if she is late. Oliver struggles with his coat.',
  'Her mum’s name is Oliver. Oliver struggles with his coat.',
  'Tom (her brother) walks. Oliver struggles with his coat.',
  'Mia (Year 4) is kind. Oliver struggles with his coat.',
  'She is called in by Mrs Day. Oliver struggles with his coat.',
  'Mia, or an adult, writes. Oliver struggles with his coat.',
])('another child is still asked about behind “%s”', (text) => {
  expect(others('Mia Hart', `## Needs\n${text}`).at(-1)).toBe('Oliver error');
});

test.each([
  ['Katarzyna', 'Kasia'],
  ['Aleksandra', 'Ola'],
  ['Zuzanna', 'Zuzia'],
  ['Jakub', 'Kuba'],
  ['Antoni', 'Antek'],
  ['Wojciech', 'Wojtek'],
  ['Aleksander', 'Olek'],
  ['Stanisław', 'Staś'],
  ['Magdalena', 'Lena'],
  ['Ekaterina', 'Katya'],
  ['Maria', 'Masha'],
  ['Anastasia', 'Nastya'],
  ['Khadija', 'Dija'],
  ['Ibrahim', 'Ibby'],
  ['Oluwaseun', 'Seun'],
  ['Oluwadamilola', 'Dami'],
  ['Vincent', 'Vinnie'],
  ['Ezekiel', 'Zeke'],
  ['Raphael', 'Raffy'],
  ['Isaac', 'Zac'],
  ['Jeremiah', 'Jem'],
  ['Antonia', 'Toni'],
  ['Emilia', 'Milly'],
  ['Josephine', 'Posy'],
  ['John', 'Jack'],
  ['Mia', 'Mimi'],
  ['Tomasz', 'Tomek'],
  ['Fergus', 'Gus'],
  ['Henrietta', 'Hettie'],
  ['Frederick', 'Fred'],
  ['Fred', 'Frederick'],
])('%s may be called %s', (name, short) => {
  expect(others(`${name} Hart`, `## Needs\n${short} struggles with zips. ${short} needs a rest.`)).toEqual([]);
});

test.each([
  ['Katarzyna', 'Zosia'],
  ['Vincent', 'Zeke'],
  ['Maria', 'Nastya'],
])('%s is not called %s', (name, other) => {
  expect(others(`${name} Hart`, `## Needs\n${other} struggles with zips.`)).toEqual([`${other} error`]);
});

test('Frederick is still not spelt Fredrick', () => {
  expect(others('Frederick Hart', '## Needs\nFredrick struggles with zips.')).toEqual(['Fredrick error']);
});

test('a name that only the family uses is asked about, and the family’s words stay', () => {
  const part = '## Parents’ views\nOliver loves his bed.';
  expect(others('Mia Hart', part)).toEqual(['Oliver warning']);
  expect(noteOn(part).fixes).toHaveLength(0);
  expect(others('Mia Hart', `${part}\n## Needs\nOliver struggles with zips.`)).toEqual([
    'Oliver error',
    'Oliver error',
  ]);
});

test.each([
  'Zak is one of triplets: Zak, Zara and Zain. Zara walks already; she started at 14 months.',
  'Zak is one of triplets with Zara and Zain. Zara finds noise hard.',
  'Zak is the second of triplets. Zara and Zain are down the road. Zara loves it.',
  'He is a twin; Zara is in Year 4 too. Zara finds it hard to be away from him.',
  'The twins, Zak and Zara, share a room. Zara finds it hard to sleep.',
  'Zak is the eldest of quadruplets: Zak, Zara, Zain and Adam. Adam needs a nap.',
  'He lives with his siblings – Lily (9) and Omar (4) – and his mum. Lily likes to read. Omar needs a nap.',
  'He lives with his brothers, Adam (9), Omar (4) and Zain (2). Zain needs a nap.',
  'His sisters: Lily, 9, and Ella, 4. Ella needs a nap.',
  'He has three siblings: Lily (9), Omar (4) & Zain (2). Omar needs a nap.',
])('brothers and sisters are no other child: “%s”', (text) => {
  expect(others('Zak Ali', `## Needs\n${text}`)).toEqual([]);
});

test.each([
  'He lives with his siblings – Lily (9) and Omar (4). Oliver needs a nap.',
  'The twins are loud. Oliver needs a nap.',
  'Triplets are in his class. Oliver struggles with zips.',
])('who stands behind them is: “%s”', (text) => {
  expect(others('Zak Ali', `## Needs\n${text}`)).toEqual(['Oliver error']);
});

test.each([
  ['Imogen Hart (she likes to be called Immy)', 'Immy'],
  ['Priyanka Nair (Priya to everyone)', 'Priya'],
  ['Benjamin Carter (ben)', 'Ben'],
])('in the field “%s” the child is called %s', (field, first) => {
  const { child } = readPlan(
    readText(`Name: ${field}\n\n## Outcomes\n1. To be on time. Be calm.`),
    defaultSettings('2026-11-22'),
  );
  expect([child.first, child.mentions.length]).toEqual([first, expect.any(Number)]);
  expect(child.mentions.every(({ block }) => block === child.mentions[0]!.block)).toBe(true);
});
