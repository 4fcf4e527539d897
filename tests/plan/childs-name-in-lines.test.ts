import { childName, nameInTitle } from '../../shared/plan/outline/sorted';
import { readText } from '../../shared/text/plain';
import { content } from './content';

const two = (name: string) =>
  `Outcomes\n${name} will read 40 words by Easter.\n${name} will sit on the carpet for 5 minutes by Easter.`;
const asTwo = (name: string) => [
  `outcomes/: ${name} will read 40 words by Easter.`,
  `outcomes/: ${name} will sit on the carpet for 5 minutes by Easter.`,
];

test.each([
  ['with a hyphen', 'Child: Lily-Mae Jones', 'Lily-Mae'],
  ['with a hyphen, of which no more is written', 'Name: Mia-Rose', 'Mia-Rose'],
  ['in capitals', 'Name: MIA PATEL', 'Mia'],
  ['in small letters', 'Name: mia patel', 'Mia'],
  ['behind the surname in capitals', 'Name: PATEL, Mia', 'Mia'],
  ['behind the surname', 'Name: Patel, Mia', 'Mia'],
  ['behind the other names', 'Name: Nguyễn Văn An', 'An'],
  ['in a title alone', 'Mia Patel – SEND Support Plan – Autumn 2026', 'Mia'],
  ['before the year', 'Mia Patel. Year 10. Student plan.', 'Mia'],
  ['nowhere', 'Our plan', 'Mia'],
  ['with an apostrophe', 'Name: D’Angelo Smith', "D'Angelo"],
])('the child’s second outcome is no support for the first, the name being written %s', (_, head, name) => {
  expect(content(`${head}\n\n${two(name)}`)).toEqual(expect.arrayContaining(asTwo(name)));
});

test('what somebody else does below an outcome is its support', () => {
  expect(
    content(
      'Outcomes\nLily-Mae will read 40 words by Easter.\nDan-Paul will spend five minutes with her every Monday.',
    ),
  ).toEqual([
    'outcomes/: Lily-Mae will read 40 words by Easter.',
    'provision/provision: Dan-Paul will spend five minutes with her every Monday.',
  ]);
});

test('what somebody lets the child do is no outcome', () => {
  expect(
    content(
      'Name: Ben Ode\n\nOutcomes\n1. By 18 March Ben will pour his drink 4 times out of 5.\nHannah will let him pour at tea, and Gareth will take the steps on Saturdays.\nBen will help her twice a week by Easter.',
    ).slice(-2),
  ).toEqual([
    'provision/provision: Hannah will let him pour at tea, and Gareth will take the steps on Saturdays.',
    'outcomes/: Ben will help her twice a week by Easter.',
  ]);
});

test.each([
  ["D'Angelo Smith", 'D’Angelo'],
  ['N’Golo Kanté', "N'Golo"],
  ['De’Andre Hall', 'De’Andre'],
  ['Ma’isha Begum', 'Ma’isha'],
  ['Ch’ng Wei', 'Ch’ng'],
  ['MIA PATEL', 'Mia'],
  ['Tobias Renner (but likes to be Toby)', 'Toby'],
  ['Tobias Renner, mum calls him Toby', 'Toby'],
  ['Tobias Renner (known as Toby)', 'Tobias'],
  ['Kazimir Blythe, called Kaz. Born 27 October 2014. Year 7, tutor group 7 Elm, tutor Mr Ode.', 'Kaz'],
])('%s is called %s in a heading', (written, called) => {
  expect(content(`Name: ${written}\n\n${called}'s strengths\nShe draws.`)).toContain('strengths/: She draws.');
  expect(`${called}’s`.replace(childName(written)!, '')).toBe('');
});

test('a title gives a name with an apostrophe', () => {
  const [first] = `D'Angelo’s`.match(nameInTitle(readText("My plan: D'Angelo Smith").blocks)!)!;
  expect(first).toBe("D'Angelo’s");
});
