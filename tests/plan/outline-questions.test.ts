import { lookUp } from '../../shared/plan/vocabulary';
import { content } from './content';

test.each([
  ['Who answered these questions, and when?', 'contributors'],
  ['Mia, what would you like people to know about you?', 'pupil_view'],
  ['What do other people like about Mia?', 'like_and_admire'],
  ['What do you hope for?', 'aspirations_child'],
  ['What did we try last time, and what happened?', 'review'],
  ['Who has this plan, and is Mia happy with that?', 'signatures_sharing'],
  ['Whats hard', 'needs'],
  ['What we said he’d be able to do', 'outcomes'],
  ['New targets, November to February', 'outcomes'],
  ['PART ONE - HOW DID THE SEPTEMBER TARGETS GO?', 'review'],
  ['How the summer plan went (reviewed 2 July 2026)', 'review'],
  ['Support given since March', 'provision'],
  ['Provision from now', 'provision'],
  ['New outcome for this cycle', 'outcomes'],
  ['What each of us does next', 'next_steps'],
  ['What I showed you', 'pupil_view'],
  ['What I can do', 'strengths'],
  ['Copy of this form given to', 'signatures_sharing'],
])('a form asks “%s”: %s', (heading, section) => {
  expect(lookUp(heading.replaceAll('Mia', 'child'))?.section).toBe(section);
});

test.each([
  [
    'a part that nobody knows, behind the last of numbered outcomes, is no outcome',
    'Name: Mia Patel\n\nOutcomes\n1. Talking\nBy Easter Mia will join two words.\nHelp: Mrs Bux plays beside Mia daily.\n\n2. Snack\nMia will stay in her seat for 6 minutes.\nHelp: Mrs Bux sits beside Mia daily.\n\nWhat Mia does already\nThe therapist saw Mia in nursery.',
    [
      'personal_details/name: Mia Patel',
      'outcomes/number: 1',
      'outcomes/: By Easter Mia will join two words.',
      'provision/provision: Mrs Bux plays beside Mia daily.',
      'outcomes/number: 2',
      'outcomes/: Mia will stay in her seat for 6 minutes.',
      'provision/provision: Mrs Bux sits beside Mia daily.',
      '-/: The therapist saw Mia in nursery.',
    ],
  ],
  [
    'a list of days behind numbered support is no support',
    'Name: Mia Patel\n\nOutcomes\n1. By Easter Mia will bake.\n2. By Easter Mia will ride the bus.\n\nSupport\n1. Mrs Bux bakes with her.\n2. Dad rides with her.\n\nSteps to the move\n8 December 2026    Mia and Dad visit the kitchens.',
    [
      'personal_details/name: Mia Patel',
      'outcomes/number: 1',
      'outcomes/: By Easter Mia will bake.',
      'outcomes/number: 2',
      'outcomes/: By Easter Mia will ride the bus.',
      'provision/number: 1',
      'provision/: Mrs Bux bakes with her.',
      'provision/number: 2',
      'provision/: Dad rides with her.',
      '-/: 8 December 2026    Mia and Dad visit the kitchens.',
    ],
  ],
  [
    'what the child will be able to do, behind the review of the last plan, heads the outcomes',
    'Name: Mia Patel\n\nHow the last plan went\nShe met both.\n\nWhat I will be able to do\na) By Easter Mia will bake.',
    [
      'personal_details/name: Mia Patel',
      'review/: She met both.',
      'outcomes/number: a',
      'outcomes/: By Easter Mia will bake.',
    ],
  ],
  [
    'the need in brackets behind “Outcome 2” is no need',
    'Name: Mia Patel\n\nOUTCOME 1 (need A)\nBy Easter Mia will bake.\nSupport: Mrs Bux bakes with her.\n\nOUTCOME 2 (need B)\nBy Easter Mia will ride the bus.\nSupport: Dad rides with her.\n\nHow the summer plan went (reviewed 2 July 2026)\nShe made tea.',
    [
      'personal_details/name: Mia Patel',
      'outcomes/number: 1',
      'outcomes/outcome: By Easter Mia will bake.',
      'provision/provision: Mrs Bux bakes with her.',
      'outcomes/number: 2',
      'outcomes/outcome: By Easter Mia will ride the bus.',
      'provision/provision: Dad rides with her.',
      'review/: She made tea.',
    ],
  ],
  [
    'an area in front of its row leaves the cells what their columns say, and support may be for several outcomes',
    '| Area | Target | Support | Staff |\n| Communication | By Easter Mia will ask for help. | Card game, 15 minutes daily | Mrs Gale |\n\n| Provision | Who | For outcome |\n| Word cards | Mrs Rai | 2 and 3 |',
    [
      'outcomes/outcome: By Easter Mia will ask for help.',
      'provision/provision: Card game, 15 minutes daily',
      'provision/who: Mrs Gale',
      'provision/provision: Word cards',
      'provision/who: Mrs Rai',
      'outcomes/number: 2 and 3',
    ],
  ],
  [
    'what an e-mail says of copies and of the next meeting is no support',
    'Outcomes\n1. By Easter Mia will bake.\n\nSupport\nBaking: Mrs Bux, 10 minutes, every Tuesday.\n\nWe will look at all this again in the spring.\n\nMia and her nan have both agreed that the five of you can see this.',
    [
      'outcomes/number: 1',
      'outcomes/: By Easter Mia will bake.',
      'provision/: Baking: Mrs Bux, 10 minutes, every Tuesday.',
      '-/: We will look at all this again in the spring.',
      '-/: Mia and her nan have both agreed that the five of you can see this.',
    ],
  ],
  [
    'support told with “Also” is for none of the outcomes',
    'Name: Mia Patel\n\nOutcomes\n1. By Easter Mia will bake.\n\nSupport\n1. Mrs Bux bakes with her.\nAlso: Dawn takes Mia to the gym.',
    [
      'personal_details/name: Mia Patel',
      'outcomes/number: 1',
      'outcomes/: By Easter Mia will bake.',
      'provision/number: 1',
      'provision/: Mrs Bux bakes with her.',
      'provision/provision: Also: Dawn takes Mia to the gym.',
    ],
  ],
  [
    'a bare row of support may be for several outcomes',
    'Outcomes\n01 | Start 7 essays | target date 11/02/2027\n02 | Stay in her seat | target date 11/02/2027\n\nProvision\n01,02 | Standing desk | Mr Vane | daily\n02 | Text at 7.45 | Mr Vane | daily',
    [
      'outcomes/number: 01',
      'outcomes/outcome: Start 7 essays',
      'outcomes/deadline: target date 11/02/2027',
      'outcomes/number: 02',
      'outcomes/outcome: Stay in her seat',
      'outcomes/deadline: target date 11/02/2027',
      'provision/number: 01,02',
      'provision/provision: Standing desk',
      'provision/who: Mr Vane',
      'provision/frequency: daily',
      'provision/number: 02',
      'provision/provision: Text at 7.45',
      'provision/who: Mr Vane',
      'provision/frequency: daily',
    ],
  ],
  [
    'a table drawn with letters has one row for all lines of its cells',
    '+----+---------------------+------------+\n| No | TARGET              | BY WHEN    |\n+----+---------------------+------------+\n| 1  | Carry out 4 of 5    | 18/12/2026 |\n|    | instructions        |            |\n+----+---------------------+------------+\n| Review date: 20/12/2026               |\n+---------------------------------------+',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Carry out 4 of 5 instructions',
      'outcomes/deadline: 18/12/2026',
      'personal_details/review_date: 20/12/2026',
    ],
  ],
  [
    'the parts of a cycle keep the numbers of their outcomes',
    'ASSESS\nReading is slow.\n\nPLAN\n1.1  By Easter Mia will bake.\n1.2  By Easter Mia will ride the bus.\n\nDO\n1.1  Mrs Bux bakes with her.\n\nREVIEW\n1.1  Met.',
    [
      'assess/: Reading is slow.',
      'plan/number: 1.1',
      'plan/outcome: By Easter Mia will bake.',
      'plan/number: 1.2',
      'plan/outcome: By Easter Mia will ride the bus.',
      'do/number: 1.1',
      'do/provision: Mrs Bux bakes with her.',
      'review/: 1.1  Met.',
    ],
  ],
] as const)('%s', (_, text, expected) => {
  expect(content(text)).toEqual(expected);
});
