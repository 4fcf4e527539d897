import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const outcome = 'Outcomes\nMia will read 40 key words by Easter 2027 (now 12).\n\n';
const support = 'Provision\nMr Cole reads with Mia for 10 minutes every day.\n\n';
const day = 'Review date: 12 March 2027\n';
const notesOf = (rule: string, text: string) =>
  review(readText(text), defaultSettings('2026-11-22')).filter((finding) => finding.rule === rule);
const severitiesOf = (rule: string, text: string) => notesOf(rule, text).map(({ severity }) => severity);

test.each([
  ['a few words that may be a title', 'provision-no-person', 'Name: Mia\n\n', 'Catch-up maths\n', '', 'hint'],
  [
    'a few words for support, with the staff',
    'provision-no-frequency',
    'Name: Mia\n\n',
    'Staff to give reminders\n',
    '',
    'warning',
  ],
  [
    'a cell for support',
    'provision-no-frequency',
    'Name: Mia\n\n',
    '| Support | Who | How often |\n| Catch-up maths | Mrs Roe | |\n',
    '',
    'warning',
  ],
  [
    'a sentence',
    'provision-no-person',
    'Name: Mia\n\n',
    'Catch-up maths in the library every day for 10 minutes\n',
    '',
    'warning',
  ],
])('what support does not say: %s', (_, rule, head, line, end, severity) => {
  expect(severitiesOf(rule, `${head}${outcome}${support}${line}${end}${day}`)).toContain(severity);
});

test('support that is told in a few words each is no title: nothing in the plan is told in full', () => {
  const list = 'Provision\n- Lego therapy\n- Visual timetable\n\n';
  expect(severitiesOf('provision-no-frequency', `Name: Mia\n\n${outcome}${list}${day}`)).toEqual([
    'warning',
    'warning',
  ]);
});

test.each([
  'Home\nMia sees the doctor at the hospital on 17 December 2026.\n\n',
  'Home\nHer birthday is on 17 December 2026.\n\n',
  '| What | Who | How often | Until |\n| Reading | Mr Cole | daily, 10 minutes | 17 December 2026 |\n\n',
])('a day that is plainly another is none of the review: %j', (other) => {
  expect(severitiesOf('review-date-missing', `Name: Mia\n\n${outcome}${support}${other}`)).toEqual(['warning']);
});

test('“updated” in front of a review date is not what a system prints', () => {
  const plan = `Name: Mia\nUpdated review date: 12 March 2027\n\n${outcome}${support}`;
  expect(severitiesOf('review-date-missing', plan)).toEqual([]);
});

test('a day to come that the plan names otherwise may be that of its review', () => {
  const [visit, meet] = [
    'Gran comes to stay on 17 December 2026.',
    'We will all sit down with Mum on 17 December 2026.',
  ];
  expect(severitiesOf('review-date-missing', `Name: Mia\n\n${outcome}${support}`)).toEqual(['warning']);
  expect(severitiesOf('review-date-missing', `Name: Mia\n\nHome\n${visit}\n\n${outcome}${support}`)).toEqual(['hint']);
  expect(notesOf('review-date-missing', `Name: Mia\n\n${outcome}${support}${meet}\n`)).toMatchObject([
    { severity: 'hint', message: expect.stringMatching(/^Is 17 December 2026 the day of the review\?/) },
  ]);
});

test('a heading for support with nothing under it, where support is read elsewhere', () => {
  const empty = 'Who does what\n\n';
  expect(severitiesOf('section-empty', `Name: Mia\n\n${outcome}Provision\n\n${day}`)).toContain('warning');
  expect(severitiesOf('section-empty', `Name: Mia\n\n${outcome}${support}${empty}${day}`)).not.toContain('warning');
});

test('another child’s name is no error where a word may have been taken for the child’s', () => {
  const told = 'Needs\nPoppy struggles to speak in class. Poppy does not talk to adults. Poppy cannot whisper.\n\n';
  const errors = ['error', 'error', 'error'];
  expect(severitiesOf('other-child-name', `Name: Xiomara Diaz\n\n${told}`)).toEqual(errors);
  expect(severitiesOf('other-child-name', `Zorblex’s One Plan\n\n${told}Zorblex sings.\n`)).toEqual([
    'hint',
    'hint',
    'hint',
  ]);
});

test('a day on which the family is met is no support', () => {
  const line = 'Our next get-together with Mum is on 17 December 2026.\n';
  expect(severitiesOf('provision-no-activity', `Name: Mia\n\n${outcome}${support}${line}`)).toEqual([]);
});
