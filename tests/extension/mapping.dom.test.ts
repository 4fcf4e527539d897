import { fieldKey, plainLabel } from '../../extension/content/mapping';
import { givenNames } from '../../shared/lexicons/names';
import { templates } from '../../shared/plan/templates';

test.each([
  ['Mia’s strengths', 'strengths'],
  ['What people like about Mia Hartley', 'what people like about'],
  ['Target 1', 'target'],
  ['Target 12 (2026)', 'target'],
  ['How best to support me', 'how best to support me'],
  ['Mia strengths', 'strengths'],
  ['Mia Hartley Strengths and Needs', 'strengths and needs'],
  ['MIA strengths', 'strengths'],
  ['Mia', ''],
  ['Mia Hartley', ''],
  ['Pupil Strengths', 'pupil strengths'],
  ['SEN Support', 'sen support'],
  ['Ambitions', 'ambitions'],
  ['Areas Of Need', 'areas of need'],
  ['By When', 'by when'],
  ['One-Page Profile', 'one-page profile'],
  ['Hopes of the family', 'hopes of the family'],
  ["Child's views", "child's views"],
  ["Parents' views", "parents' views"],
  ['Parents’ and carers’ views', 'parents’ and carers’ views'],
  ['Views of Parents', 'views of parents'],
  ['Mum’s hopes', 'mum’s hopes'],
  ['Family’s hopes for Mia', 'family’s hopes for'],
  ['James’s views', 'views'],
  ['James’ views', 'views'],
  ['mia’s views', 'views'],
  ['The Patels’ views', 'the views'],
  ['O’Neill’s views', 'views'],
  ['Anna-Mae’s strengths', 'strengths'],
  ['What to change for Mia Hartley, and why', 'what to change for and why'],
  ['By Mia’s teacher', 'by teacher'],
  ['Targets for Mia O’Brien', 'targets for'],
  ["Targets for D'Arcy", 'targets for'],
  ['Outcomes for Mia van der Berg', 'outcomes for'],
  ['Outcomes for Omar al-Hassan', 'outcomes for'],
  ['Targets for AJ', 'targets for'],
  ['Targets for MIA', 'targets for'],
  ['Targets for Mia (MH)', 'targets for'],
  ['Targets for Summer', 'targets for'],
  ['Autumn review', 'autumn review'],
  ['Spring term outcomes', 'spring term outcomes'],
  ['PSHE', 'pshe'],
  ['Computing', 'computing'],
  ['Actual Outcome', 'actual outcome'],
  ['Universal Provision', 'universal provision'],
  ['Targeted Provision', 'targeted provision'],
  ['Monitoring', 'monitoring'],
  ['Exit Criteria', 'exit criteria'],
  ['Targets: Mia Hartley', 'targets'],
  ['Targets – Mia Hartley', 'targets'],
  ['JADE OKAFOR targets', 'targets'],
  ['What Mia likes', 'what likes'],
  ['Strengths of Aarav-James Ó Briain', 'strengths of'],
  ['Zoe\u0308’s needs', 'needs'],
  ['张伟 needs', 'needs'],
])('a label is kept without numbers and names: %s', (label, plain) => {
  expect(plainLabel(label)).toBe(plain);
});

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

test('no given name is kept, wherever it stands', () => {
  // “Page” is one, and a word of every form.
  const kept = [...givenNames].filter((name) => plainLabel(`Needs of ${capitalised(name)}`) !== 'needs of');
  expect(kept).toEqual(['page']);
});

test('the headings of our own plans are kept whole, however they are written', () => {
  const words = templates.flatMap(({ sections }) =>
    sections.flatMap(({ heading }) => heading.split(/[^\p{L}’]+/u).filter((word) => /^\p{L}+$/u.test(word))),
  );
  expect(words.length).toBeGreaterThan(50);
  for (const word of words) expect(plainLabel(capitalised(word))).toBe(word.toLowerCase());
});

test('a label of any length and kind is read at once', () => {
  const long = ['A'.repeat(50_000), "A'".repeat(25_000), `for ${'Ab '.repeat(20_000)}`, `for ${'Ab'.repeat(25_000)}`];
  const start = performance.now();
  for (const label of long) plainLabel(label);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a field is known by page and label, without what tells one child from another', () => {
  history.pushState({}, '', '/school/pupil/mia-hartley/plans/4711/edit');
  expect(fieldKey(document, 'Needs')).toBe('/school/pupil/*/plans/*/edit | needs');
  history.pushState({}, '', '/school/pupil/asha-khan/plans/4712/edit');
  expect(fieldKey(document, 'Needs')).toBe('/school/pupil/*/plans/*/edit | needs');
  history.pushState({}, '', '/');
});

test.each([
  ['/Student/mia-hartley/Plan', '/student/*/plan'],
  ['/plans/mia/targets', '/plans/*/targets'],
  ['/cases/mia-hartley', '/*/*'],
  ['/send/Mia%20Hartley/plan/edit', '/send/*/plan/edit'],
  ['/one-page-profile/Zo%C3%AB', '/one-page-profile/*'],
  ['/plan/edit', '/plan/edit'],
])('an address is kept without numbers and names: %s', (address, plain) => {
  history.pushState({}, '', address);
  expect(fieldKey(document, 'Needs')).toBe(`${plain} | needs`);
  history.pushState({}, '', '/');
});
