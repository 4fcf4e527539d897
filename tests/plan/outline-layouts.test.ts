import { outline } from '../../shared/plan/outline';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Content as `section/field: words`. */
function content(text: string): readonly string[] {
  const draft = readText(text);
  const words = new Map(draft.blocks.map((block) => [block.id, block.text]));
  return outline(draft, defaultSettings('2026-11-22'))
    .passages.filter(({ role }) => role === 'content')
    .map(
      ({ section, field, block, from, to }) =>
        `${[section ?? '-', field ?? ''].join('/')}: ${words.get(block)!.slice(from, to)}`,
    );
}

test.each([
  [
    'numbered lines inside a numbered part open parts of their own',
    '1. ASSESS\n1.1 Strengths\nKind.\n1.2 Parent view\nProud.\n2. PLAN\n2.1 Outcomes\n(a) Mia will read 40 words.\n2.2 Provision\n(a) Word cards\n2.3 Success criteria\n(a) 40 of 40\n(b)\n3. DO\nDone.',
    [
      'strengths/: Kind.',
      'parent_view/: Proud.',
      'outcomes/number: a',
      'outcomes/: Mia will read 40 words.',
      'provision/number: a',
      'provision/: Word cards',
      'outcomes/number: a',
      'outcomes/measure: 40 of 40',
      'outcomes/number: b',
      'do/: Done.',
    ],
  ],
  [
    'what has the number of an outcome answers to it, though it sounds like a heading',
    '5. OUTCOMES\n5.1 Mia will read 40 words.\n\nHow will we know?\n5.1 Support in place',
    [
      'outcomes/number: 5.1',
      'outcomes/: Mia will read 40 words.',
      'outcomes/number: 5.1',
      'outcomes/measure: Support in place',
    ],
  ],
  [
    'rows of support without headers: who by the names',
    '## Provision\n(a) Study skills | Learning Support | weekly\n(b) Word cards | Sunita Rao | daily',
    [
      'provision/number: a',
      'provision/provision: Study skills',
      'provision/who: Learning Support',
      'provision/frequency: weekly',
      'provision/number: b',
      'provision/provision: Word cards',
      'provision/who: Sunita Rao',
      'provision/frequency: daily',
    ],
  ],
  [
    'a column of outcomes headed by its date',
    '## Outcomes and provision\n| | By 18 December 2026... | What will help | Who |\n| 1 | Mia will read 40 words | Word cards | Mr Cole |',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words',
      'provision/provision: Word cards',
      'provision/who: Mr Cole',
    ],
  ],
  [
    'a column of outcomes that goes on from its header',
    '## Outcomes\n| By Easter Mia will: | What will help | Who |\n| read 40 words | Word cards | Mr Cole |',
    ['outcomes/outcome: read 40 words', 'provision/provision: Word cards', 'provision/who: Mr Cole'],
  ],
  [
    'what helps, in the profile of a child',
    '## What matters to me\nMy rabbit.\n\nWhat helps\n- Tell me the day before.\n\nWhat doesn’t help\nBeing told I was fine.\n\n## My hopes\nCeramics.',
    [
      'important_to/: My rabbit.',
      'how_to_support/: Tell me the day before.',
      'how_to_support/: Being told I was fine.',
      'aspirations_child/: Ceramics.',
    ],
  ],
  [
    'support told under “Do” where no part before it tells any',
    'ASSESS\nWhat Mia does well: Music.\nPLAN\n| No. | Outcome | By when |\n| 1 | Mia will read 40 words | Easter |\nDO\n| Outcome | What | Who | When |\n| 1 | Word cards | Mr Cole | Daily |\n| All | Front seat | Teachers | Every lesson |\nREVIEW\nMet.',
    [
      'strengths/: Music.',
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words',
      'outcomes/deadline: Easter',
      'provision/number: 1',
      'provision/provision: Word cards',
      'provision/who: Mr Cole',
      'provision/frequency: Daily',
      'provision/number: All',
      'provision/provision: Front seat',
      'provision/who: Teachers',
      'provision/frequency: Every lesson',
      'review/: Met.',
    ],
  ],
  [
    'strange labels under a heading, in a plan of labels',
    'Name: Mia\nBorn: 3 May 2020\nAge: 6\nClass: 1B\nTeacher: Mr Cole\nSite: Main\nTutor: Ms Lee\nHOPES\nMimi: to slide.\nMum: to hear about her day.\nWHAT IS HARDER\nTalking: single words.\nMoving: her legs tire.',
    [
      ...[
        'name: Mia',
        'date_of_birth: 3 May 2020',
        ': 6',
        'class: 1B',
        'teacher: Mr Cole',
        ': Main',
        'teacher: Ms Lee',
      ].map((detail) => `personal_details/${detail}`),
      'aspirations_child/: to slide.',
      'aspirations_family/: to hear about her day.',
      'needs/: single words.',
      'needs/: her legs tire.',
    ],
  ],
  [
    'a review that gives the start and a day',
    '## Review\n| Last outcome | Start | July | Met? |\n| Read 40 words | 11 words | 38 words | Partly met |',
    [
      'review/outcome: Read 40 words',
      'review/baseline: 11 words',
      'review/impact: 38 words',
      'review/status: Partly met',
    ],
  ],
  [
    'details parted by gaps alone',
    'Name Mia Patel     Yr 2 (was 1)     DOB 3.5.19\nCT Miss Fenn     TA Jo Lee     SENDCo Mrs Rudge\nArea of need SEMH     Stage SEN Support\n## Hopes\nStart now     Review later',
    [
      'personal_details/name: Mia Patel',
      'personal_details/year_group: 2 (was 1)',
      'personal_details/date_of_birth: 3.5.19',
      'personal_details/teacher: Miss Fenn',
      'personal_details/: Jo Lee',
      'personal_details/senco: Mrs Rudge',
      'needs/: SEMH',
      'personal_details/stage: SEN Support',
      'aspirations_child/: Start now     Review later',
    ],
  ],
  [
    'labels behind one another in a line of support',
    'Outcome 1: Mia will read 40 words.\nWhat: picture talk (with cards). Who: an adult. How often: daily for 10 minutes. At home: Mum reads.',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words.',
      'provision/provision: picture talk (with cards).',
      'provision/who: an adult.',
      'provision/frequency: daily for 10 minutes.',
      'home/home: Mum reads.',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(content(text)).toEqual(expected);
});
