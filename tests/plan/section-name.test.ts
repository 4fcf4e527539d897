import { readPlan } from '../../shared/plan/read-plan';
import { sectionName } from '../../shared/plan/section-name';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';

const namesIn = (draft: Draft) => {
  const plan = readPlan(draft, defaultSettings('2026-11-22'));
  return Object.fromEntries(
    plan.sections.flatMap((part) => (part.status === 'missing' ? [] : [[part.id, sectionName(plan, part)]])),
  );
};
const names = (text: string) => namesIn(readText(text));

test('a section is called what its heading says, less what counts it and what is said of it behind', () => {
  expect(
    names(
      '## 1. What I am good at:\nArt.\n## B) What is hard (watched in June)\nReading.\n## My targets\nMia will read 40 words by Easter.',
    ),
  ).toMatchObject({ strengths: 'What I am good at', needs: 'What is hard', outcomes: 'My targets' });
});

test('a heading of two sections names the first of them', () => {
  const both = names('## What Mia finds hard, and where she is now\nReading is slow: 12 words a minute.');
  expect(Object.values(both)).toHaveLength(2);
  expect(both).toMatchObject({
    needs: 'What Mia finds hard, and where she is now',
    attainment: 'Current attainment and progress',
  });
});

test('a label among others, one of several outcomes and a sentence are no names', () => {
  expect(
    names('Name: Mia Hart\nDate of birth: 1 May 2018\n\n## Target 1\nMia will read 40 words on her own by Easter.'),
  ).toMatchObject({ personal_details: 'Details', outcomes: 'Outcomes' });
  const long = 'What do you want to be able to do by the next meeting, and how will we all know?';
  expect(names(`## ${long}\nMia will read 40 words by Easter.`)).toMatchObject({ outcomes: 'Outcomes' });
});

test.each([
  ['AREAS OF DIFFICULTY', 'Areas of difficulty'],
  ['WHAT ELLIE-MAE FINDS HARD', 'What Ellie-Mae finds hard'],
  ['WHAT I FIND HARD', 'What I find hard'],
  ['SEND NEEDS', 'SEND needs'],
])('capitals throughout do not shout: %s', (heading, name) => {
  expect(names(`Name: Ellie-Mae Hart\n\n## ${heading}\nReading is slow.`).needs).toBe(name);
});

test('the form’s word for one outcome names not all of them', () => {
  const blocks = ['Mia will read 40 words.', 'Mia will spell 20 words.'].map((text, index) => ({
    id: `o${index}`,
    label: 'Outcome',
    record: `r${index}`,
    text,
  }));
  expect(namesIn({ blocks })).toMatchObject({ outcomes: 'Outcomes' });
});

test('a field of a form gives its own name to its section', () => {
  const blocks = [
    { id: 'a', label: 'What Mia finds hard', text: 'Reading is slow.' },
    { id: 'b', label: 'My targets', text: 'Mia will read 40 words by Easter.' },
    { id: 'c', label: 'Pupil name', text: 'Mia Hart' },
  ];
  expect(namesIn({ blocks })).toMatchObject({
    needs: 'What Mia finds hard',
    outcomes: 'My targets',
    personal_details: 'Details',
  });
});
