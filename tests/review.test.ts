import { readDocx } from '../shared/docx/read';
import { writeDocx } from '../shared/docx/write';
import { templates } from '../shared/plan/templates';
import { review } from '../shared/review';
import { rules } from '../shared/rules';
import { defaultSettings } from '../shared/settings';
import { readText } from '../shared/text/plain';
import { readExample } from './rules/example';

const settings = defaultSettings('2026-11-22');
const notes = (text: string, more = {}) => review(readText(text), { ...settings, ...more });

test('the same fault twice in a sentence is one note, in two sentences two', () => {
  const weasel = (text: string) =>
    notes(`## Provision\n\n${text}`).filter(
      ({ rule, quote }) => rule === 'provision-weasel-words' && /if/i.test(quote),
    );
  expect(weasel('A writing slope if needed and a pencil grip if needed from Miss Roe.')).toHaveLength(1);
  expect(weasel('A writing slope if needed from Miss Roe. A pencil grip if needed from Miss Roe.')).toHaveLength(2);
});

test('no two notes stand on the very same words, whatever the rules', () => {
  for (const { examples, concern } of rules) {
    for (const bad of examples.bad) {
      const { draft } = readExample(typeof bad === 'string' ? bad : bad[0], concern);
      const places = review(draft, settings).map(({ place, rule }) =>
        'missing' in place ? `${place.missing} ${rule}` : `${place.block} ${place.from} ${place.to}`,
      );
      expect(new Set(places).size).toBe(places.length);
    }
  }
});

test('the graver of two rules on the same words speaks, and the school decides what is grave', () => {
  const text = '## Outcomes\n\nBy Easter Mia will read 12 words.\n\nBy Easter Mia will read 12 words.';
  const [twice] = notes(text).filter(({ rule }) => rule === 'same-paragraph-twice');
  expect(twice?.severity).toBe('warning');
  const [milder] = notes(text, { severities: { 'same-paragraph-twice': 'hint' } }).filter(
    ({ rule }) => rule === 'same-paragraph-twice',
  );
  expect(milder?.severity).toBe('hint');
});

test('a note that may stand on other words leaves its own to another rule', () => {
  const [vague, when] = notes('## Outcomes\n\n1. Feel less anxious').filter(({ concern }) => concern === 'smart');
  expect([vague?.rule, vague?.quote]).toEqual(['outcome-no-deadline', '1. Feel less anxious']);
  expect([when?.rule, when?.quote]).toEqual(['outcome-vague-act', 'Feel less anxious']);
});

test('an outcome draws three notes on how it is written, the most useful ones', () => {
  const text = '## Outcomes\n\nMia will be more confident and always have a positive attitude, and she will try.';
  const smart = notes(text).filter(({ concern }) => concern === 'smart');
  expect(smart.map(({ rule }) => rule)).toEqual(['outcome-no-deadline', 'outcome-vague-act', 'outcome-absolute']);
  const off = ['outcome-no-deadline', 'outcome-vague-act'];
  const rest = notes(text, { rulesOff: off }).filter(({ concern }) => concern === 'smart');
  expect(rest.map(({ rule }) => rule)).toContain('outcome-no-measure');
});

test('a word against the child is graver than a word that needs explaining', () => {
  const found = notes('## About me\n\nMia Patel is manipulative. She is on a part-time timetable.');
  expect(found.find(({ quote }) => quote === 'is manipulative' || quote === 'manipulative')?.severity).toBe('error');
  expect(found.find(({ concern }) => concern === 'jargon')?.severity).not.toBe('error');
});

test.each(templates.map((template) => [template.id, template] as const))(
  'a freshly made %s draws nothing but what is empty',
  (_, template) => {
    const found = review(readDocx(writeDocx(template)), settings).map(({ rule }) => rule);
    expect([...new Set(found)].filter((rule) => rule !== 'section-empty')).toEqual([]);
  },
);

test('the same note has another key on another device, and the same one again on this', () => {
  const keys = (salt: string) => notes('Outcomes\n\nMia will improve her reading.', { salt }).map(({ key }) => key);
  const [here, again, there] = [keys('here'), keys('here'), keys('there')];
  expect(here.length).toBeGreaterThan(2);
  expect(again).toEqual(here);
  expect(here.filter((key) => there.includes(key))).toEqual([]);
});
