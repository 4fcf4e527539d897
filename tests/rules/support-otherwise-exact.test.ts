import { reviewPlan } from '../../shared/review';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const notes = (line: string) =>
  reviewPlan(
    readPlan(
      readText(
        `Name: Mia Patel\nReview date: 26/03/2027\n## Strengths\nKind.\n## Outcomes\nBy 26 March 2027 Mia will read 40 words a minute (12 now).\n## Support\n${line}\n`,
      ),
      defaultSettings('2026-11-22'),
    ),
  ).filter(({ rule }) => rule.startsWith('provision'));

it.each([
  'Small group reading (3), Mrs Day, 15 mins daily',
  'Mrs Day: word cards at 9 and at 1 (five minutes each)',
  'Mrs Day reads with Mia MWF, 10 mins',
  'Mrs Day helps Mia to change her shoes on PE days, 5 mins',
  'Mrs Day reads with Mia between 1 and 1.30 every day',
  'Mr Bell will fit a handrail by 11 December 2026.',
  'Ms Okafor to ring the physiotherapist by 27 November.',
  'A ramp will be built by Mr Bell by 1 February 2027.',
  'Mum to book an eye test before Christmas.',
  'When Mia shows her card, Mrs Day takes her for a five-minute walk.',
  'If Mia has a seizure of more than five minutes, Mrs Day gives her medicine and rings 999.',
  'Extra time (25%) in tests, arranged by Ms Okafor.',
  'Mia has a quieter room for tests; Mrs Day reads the questions to her',
  'In tests a teaching assistant, Mrs Day, reads the questions to Mia.',
  'Mrs Day reads the questions to Mia in class assessments and in tests.',
  'Mrs Day will print her word mats by 4 January 2027.',
  'Mrs Day will make Mia a now-and-next board by 4 January 2027.',
  'Mrs Day will make six picture cards by 4 January 2027.',
  'Mrs Day will move Mia to the front by 4 January 2027.',
  'Mrs Day will request the report from the therapist by 4 January 2027.',
  'Mrs Day to ask the school nurse for a hearing test by 4 January 2027.',
  'Mrs Day will make a communication book and send it home by 4 January 2027.',
  'Mrs Day will prepare her visual timetable strips and a first-then board by 4 January 2027.',
  'Mr Roe to order the cushion that helps Mia to sit, by 4 January 2027.',
])('is exact enough: “%s”', (line) => expect(notes(line).filter(({ severity }) => severity !== 'hint')).toEqual([]));

it.each([
  ['Small group reading, Mrs Day, 15 mins daily', 'provision-weasel-words'],
  ['Mrs Day to read with Mia for 10 minutes by 27 November.', 'provision-no-frequency'],
  ['Mrs Day helps Mia to make friends by 3 May 2027.', 'provision-no-frequency'],
  ['Mrs Day will set up support by Easter.', 'provision-no-frequency'],
  ['Mrs Day will move her reading on by 4 January 2027.', 'provision-no-frequency'],
  ['Mrs Day will make a good start by 4 January 2027.', 'provision-no-frequency'],
  ['Mrs Day shows Mia how to ask the teacher by 4 January 2027.', 'provision-no-frequency'],
  ['Mrs Day prompts Mia to collect her tray by 4 January 2027.', 'provision-no-frequency'],
  ['TA to make a five-minute check-in with Mia before 18 December 2026', 'provision-no-frequency'],
  ['Mrs Day to prepare two social stories and read them with Mia by 18 December 2026.', 'provision-no-frequency'],
  ['Mrs Day will make two picture cards and use them with Mia by 18 December 2026.', 'provision-no-frequency'],
  ['Mrs Day will make an hour for phonics by Easter.', 'provision-no-frequency'],
  ['Staff will make five phone calls home by Easter.', 'provision-no-person'],
  ['Staff will make five phone calls home by Easter.', 'provision-no-frequency'],
  ['Staff to ask the key questions in guided reading by Easter.', 'provision-no-person'],
  ['Staff to print her word mats by Easter.', 'provision-no-person'],
  ['Mia will ask the teacher for help by Easter.', 'provision-no-frequency'],
  ['Mrs Day will move Mia away from noise by Easter.', 'provision-no-frequency'],
  ['Extra time in tests if it is needed, arranged by Ms Okafor.', 'provision-weasel-words'],
  ['When Mia seems tired, Mrs Day takes her for a five-minute walk.', 'provision-weasel-words'],
  ['Extra time when possible, arranged by Ms Okafor.', 'provision-weasel-words'],
  ['Mrs Day monitors Mia before lunch every day, 5 minutes.', 'provision-weasel-words'],
])('is still noted: “%s”', (line, rule) => expect(notes(line).map((note) => note.rule)).toContain(rule));
