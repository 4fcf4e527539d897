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
    'a heading in a heading style is no label of the record above',
    '# My plan\n\n## Goals\nGoal 1: I will get to tutor time by 8.40 by Easter.\n\n## Who will help me\nMr Iqbal texts me.\nMrs Tan reads with me.\n\n## Did it work?\nYes.',
    [
      'outcomes/number: 1',
      'outcomes/outcome: I will get to tutor time by 8.40 by Easter.',
      'provision/: Mr Iqbal texts me.',
      'provision/: Mrs Tan reads with me.',
      'review/: Yes.',
    ],
  ],
  [
    '“Needs” behind “What is not working” is a part of its own',
    '## What is not working\nScience.\n\n## Needs\nReading is slow.',
    ['working_not_working/: Science.', 'needs/: Reading is slow.'],
  ],
  [
    'a label and its day with nothing between',
    'Name: Mia Patel\nD.O.B. 02/12/2016\n\n## Support\n- TA sits near her\n- review feb 27',
    [
      'personal_details/name: Mia Patel',
      'personal_details/date_of_birth: 02/12/2016',
      'provision/: TA sits near her',
      'personal_details/review_date: feb 27',
    ],
  ],
  [
    'two parts side by side below the details',
    '| Name | Mia Patel | Class | 2B |\n| Strengths / what I enjoy | Barriers to learning |\n| A great swimmer. | Reads 20 words. |',
    [
      'personal_details/name: Mia Patel',
      'personal_details/class: 2B',
      'strengths/: A great swimmer.',
      'needs/need: Reads 20 words.',
    ],
  ],
  [
    'small steps beside the support are the child’s',
    '## Outcomes\n| Outcome | Small steps | Provision | Lead |\n| Mia will write a page by July | By December: one paragraph | Typing lessons | Mr Hale |',
    [
      'outcomes/outcome: Mia will write a page by July',
      'outcomes/comment: By December: one paragraph',
      'provision/provision: Typing lessons',
      'provision/who: Mr Hale',
    ],
  ],
  [
    'a title that speaks of a review is a title, and who wrote a part is no part of its name',
    'REVIEW MEETING AND NEW PLAN\n\nPupil: Mia Patel\n\n1. ABOUT ME, by Mia and Mum\nI fence.\n2. WHAT MIA’S FAMILY SAY\nShe is proud.\n3. FROM HER DAD, TUNJI\nShe sings.',
    [
      'personal_details/name: Mia Patel',
      'one_page_profile/: I fence.',
      'parent_view/: She is proud.',
      'parent_view/: She sings.',
    ],
  ],
  [
    'capitals name a part, and the line says of what',
    'Name: Mia Patel\n\n3. LOOKING BACK: the outcomes we set in June\nA. Mia read 20 words. Met.\n4. LOOKING FORWARD: new outcomes and who does what\nOutcome 1. By Easter Mia will read 40 words.\n5. WHO HAS THIS\nMum and Mia.',
    [
      'personal_details/name: Mia Patel',
      'review/: A. Mia read 20 words. Met.',
      'outcomes/number: 1',
      'outcomes/outcome: By Easter Mia will read 40 words.',
      'signatures_sharing/: Mum and Mia.',
    ],
  ],
  [
    'blanks behind the colon bring the values below one another',
    'Learner:          Mia Patel\nAge / DOB:        17 (08/01/2009)\nCourse tutor:     Chef Davy\nReview:           with Mia and her dad, 27/01/2027 at 4pm\n\nABOUT MIA\nA cook.',
    [
      'personal_details/name: Mia Patel',
      'personal_details/date_of_birth: 17 (08/01/2009)',
      'personal_details/teacher: Chef Davy',
      'personal_details/review_date: with Mia and her dad, 27/01/2027 at 4pm',
      'one_page_profile/: A cook.',
    ],
  ],
  [
    'a review by where we began and where we are',
    '## Review\n| What we hoped for | Where we began | Where we are |\n| Read 30 words | 12 words | 31 words |',
    ['review/outcome: Read 30 words', 'review/baseline: 12 words', 'review/impact: 31 words'],
  ],
  [
    'what all adults do is for no single outcome',
    '## Outcomes\n1. Mia will read 40 words.\nAt home: two words a week.\nAll grown-ups in school: wait five seconds.',
    [
      'outcomes/number: 1',
      'outcomes/: Mia will read 40 words.',
      'home/home: two words a week.',
      'provision/comment: wait five seconds.',
    ],
  ],
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
  [
    'a number and its question are one outcome; a question without an answer stays with it',
    'PART F: WHAT WE ARE WORKING TOWARDS\n\nStep 1\nWhat will Mia be able to do? Mia will ask for a drink.\nHow will we know? Tally sheet.\nWhat will we do? Jo plays with her daily.\n\nStep 2\nWhat will Mia be able to do? Mia will come to her name.\nHow will we know? Five calls.\nWhat will we do?\n\nPART G: HELP AT HOME\nA word at bath time.',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will ask for a drink.',
      'outcomes/measure: Tally sheet.',
      'provision/provision: Jo plays with her daily.',
      'outcomes/number: 2',
      'outcomes/outcome: Mia will come to her name.',
      'outcomes/measure: Five calls.',
      'home/: A word at bath time.',
    ],
  ],
  [
    'a printed record: the words of the outcome, remarks below it, and a review that names its outcomes by letters',
    'Pupil: Mia Patel\nClass: 5B\nTutor: Mr Cole\nPlan start: 28/09/2026\nNext review: 29/01/2027\n\nOUTCOME 1\nOutcome text: Mia will read 40 words.\nMeasure: Word cards\nStatus: Open\n\nRisk: Sun hat outdoors.\n\nLast review held: 11/06/2026\nAttended: Mr Cole, Mum\nOutcome A: Join a club. Some progress.\nContributors: Mr Cole',
    [
      'personal_details/name: Mia Patel',
      'personal_details/class: 5B',
      'personal_details/teacher: Mr Cole',
      'personal_details/plan_date: 28/09/2026',
      'personal_details/review_date: 29/01/2027',
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words.',
      'outcomes/measure: Word cards',
      'review/status: Open',
      'outcomes/comment: Sun hat outdoors.',
      'review/date: 11/06/2026',
      'contributors/: Mr Cole, Mum',
      'review/outcome: Join a club.',
      'review/impact: Some progress.',
      'contributors/: Mr Cole',
    ],
  ],
  [
    'questions in the child’s mouth, the last plan, and when all meet again',
    'Who is this plan about?\nDilys Prosser\n\nWHAT DO I WANT TO DO?\nA job in a library.\n\nWHAT HAVE WE NOTICED?\nShe stops talking.\n\nTHE BEST OF ME\nI make friends laugh.\n\nHOW DID MY LAST PLAN GO? (looked at on 24 June 2026)\nLunch went well.\n\nWHEN WE WILL MEET AGAIN\nDate and time: 4 February 2027',
    [
      'personal_details/name: Dilys Prosser',
      'aspirations_child/: A job in a library.',
      'needs/: She stops talking.',
      'like_and_admire/: I make friends laugh.',
      'review/: Lunch went well.',
      'personal_details/review_date: 4 February 2027',
    ],
  ],
  [
    'numbered lines in parts with the same number: figures, and an answer that is not there',
    '10. TARGETS\n10.1 To read 50 words\n11. SUCCESS CRITERIA\n11.1 18/20\n14. PUPIL COMMENT\n14.1\n15. LAST IEP\n15.1 61 words: met',
    [
      'outcomes/number: 10.1',
      'outcomes/: To read 50 words',
      'outcomes/number: 11.1',
      'outcomes/measure: 18/20',
      'review/: 15.1 61 words: met',
    ],
  ],
  [
    'lines of one target, and support by the number of its target',
    'Name: Mia Patel\n\nTARGETS\n\nTarget 1\nWho:\t\tMia\nWill:\t\tput two words together\nWhen:\t\tat snack\nHow well:\t6 times in one session\nBy:\t\t4 February 2027\n\nTarget 2\nWho: Mia\nWill: stay for a story\nWhen: in a group of four\nHow well: 7 minutes\n\nWHAT WE WILL DO\nTarget 1\tDonna: choosing game\n\t\tRuth: surprise bucket\nTarget 2\tStaff will do extra stories.',
    [
      'personal_details/name: Mia Patel',
      'outcomes/number: 1',
      'outcomes/comment: Mia',
      'outcomes/outcome: put two words together',
      'outcomes/comment: at snack',
      'outcomes/measure: 6 times in one session',
      'outcomes/deadline: 4 February 2027',
      'outcomes/number: 2',
      'outcomes/comment: Mia',
      'outcomes/outcome: stay for a story',
      'outcomes/comment: in a group of four',
      'outcomes/measure: 7 minutes',
      'provision/number: 1',
      'provision/provision: Donna: choosing game',
      'provision/: Ruth: surprise bucket',
      'provision/number: 2',
      'provision/provision: Staff will do extra stories.',
    ],
  ],
  [
    'a table that follows another without a gap',
    '## Outcomes\n| | By 18 December | How we will know | By when |\n| 1 | Mia will read 40 words | Word cards | Easter |\n| For outcome | What | Who | How often | Group |\n| 1 | Word game | Mrs Roe | Fridays | Mia and Theo |',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words',
      'outcomes/measure: Word cards',
      'outcomes/deadline: Easter',
      'outcomes/number: 1',
      'provision/provision: Word game',
      'provision/who: Mrs Roe',
      'provision/frequency: Fridays',
      'provision/group: Mia and Theo',
    ],
  ],
  [
    'a lettered title, and the outcome below it',
    '## Outcomes\nA. Lunch\nBy 2 February 2027 Mia will ask for her lunch on 3 days out of 5.\nB. Coming in\nBy 2 February 2027 Mia will be at her desk by 8.55am.',
    [
      'outcomes/number: A',
      'outcomes/: By 2 February 2027 Mia will ask for her lunch on 3 days out of 5.',
      'outcomes/number: B',
      'outcomes/: By 2 February 2027 Mia will be at her desk by 8.55am.',
    ],
  ],
  [
    'a preferred name that is the first name',
    '## About me\n| My name | Anaya Deshmukh |\n| Preferred name | Anaya |\n| Date of birth | 22.06.2021 |\n| Date of review | 3 December 2026 |',
    [
      'personal_details/name: Anaya Deshmukh',
      'personal_details/name: Anaya',
      'personal_details/date_of_birth: 22.06.2021',
      'personal_details/review_date: 3 December 2026',
    ],
  ],
  [
    'labels over their answers, below the items of a list',
    '## Targets\n1. Mia will read 40 words by Easter.\nHelp\nWord game, one to one\nWho\nMrs Roe\n2. Mia will spell 20 words by Easter.\nHelp\nSpelling game\nWho\nMr Ash',
    [
      'outcomes/number: 1',
      'outcomes/: Mia will read 40 words by Easter.',
      'provision/provision: Word game, one to one',
      'provision/who: Mrs Roe',
      'outcomes/number: 2',
      'outcomes/: Mia will spell 20 words by Easter.',
      'provision/provision: Spelling game',
      'provision/who: Mr Ash',
    ],
  ],
  [
    'a grid that was pasted with each cell on its own line',
    '## Targets\n\nNo.\nTarget\nSupport\nSuccess criteria\n\n1\nMia will read 40 words\nWord game with Mrs Roe\n40 words\n\n2\nMia will spell 20 words\n\n20 words',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words',
      'provision/provision: Word game with Mrs Roe',
      'outcomes/measure: 40 words',
      'outcomes/number: 2',
      'outcomes/outcome: Mia will spell 20 words',
      'outcomes/measure: 20 words',
    ],
  ],
  [
    'a letter',
    'Dear Mrs Patel,\nSo these are the two things we are aiming for.\n1. Mia will read 40 words by Easter.\n2. Mia will spell 20 words by Easter.\nAnd this is how we will go about it.\nFor the first, Mrs Roe plays a word game with her.\nFor the second, Mr Ash spells with her.\nWith warm wishes,',
    [
      '-/: Dear Mrs Patel,',
      'outcomes/number: 1',
      'outcomes/: Mia will read 40 words by Easter.',
      'outcomes/number: 2',
      'outcomes/: Mia will spell 20 words by Easter.',
      'provision/: Mrs Roe plays a word game with her.',
      'provision/: Mr Ash spells with her.',
      '-/: With warm wishes,',
    ],
  ],
  [
    'next steps of a nursery, with their numbers in words',
    '## Next steps\nSTEP ONE: asking for things\nBy Easter Mia will ask with two words, 5 times a day.\nWhat we will do: Deepa plays the bag game.\nSTEP TWO: coming to story\nBy Easter Mia will sit for a story of 6 minutes.',
    [
      'outcomes/outcome: By Easter Mia will ask with two words, 5 times a day.',
      'provision/provision: Deepa plays the bag game.',
      'outcomes/outcome: By Easter Mia will sit for a story of 6 minutes.',
    ],
  ],
  [
    'boxes that were ticked at a review',
    '## Targets\nTarget 1: Mia will read 40 words by Easter.\n19 October   [x] met   [ ] not yet   41 words',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words by Easter.',
      'review/impact: [x] met   [ ] not yet   41 words',
    ],
  ],
  [
    'figures told by labels, and a review told by them',
    '## Where Mia is now\nWhat: Reading a page\nFigure: 6 minutes\nWhat: Spelling\nFigure: 20 words\n## Review of our last plan\nTarget: Read 30 words\nResult: Met, 31',
    [
      'attainment/: Reading a page',
      'attainment/: 6 minutes',
      'attainment/: Spelling',
      'attainment/: 20 words',
      'review/outcome: Read 30 words',
      'review/impact: Met, 31',
    ],
  ],
  [
    'numbered next steps, as capitals alone',
    'My plan: Mia Patel\nNEXT STEP 1\nBy Easter Mia will ask with two words, 5 times a day.\nWhat you can do at home: play the bag game.\nNEXT STEP 2\nBy Easter Mia will sit for a story of 6 minutes.',
    [
      'outcomes/: By Easter Mia will ask with two words, 5 times a day.',
      'home/home: play the bag game.',
      'outcomes/: By Easter Mia will sit for a story of 6 minutes.',
    ],
  ],
  [
    'letters in front of outcomes, and in front of the support for them',
    '## Outcomes\nLong term\n| A | By July 2028 Mia will read a menu. |\n\nShort term\n| B | Mia will read 40 words by Easter. |\n| C | Mia will spell 20 words by Easter. |\n\nWhat is being done to get there\n| A and B | Mrs Roe reads with her. |\n| C | Mr Ash spells with her. |',
    [
      'outcomes/number: A',
      'outcomes/long_term_outcome: By July 2028 Mia will read a menu.',
      'outcomes/number: B',
      'outcomes/outcome: Mia will read 40 words by Easter.',
      'outcomes/number: C',
      'outcomes/outcome: Mia will spell 20 words by Easter.',
      'provision/number: A and B',
      'provision/provision: Mrs Roe reads with her.',
      'provision/number: C',
      'provision/provision: Mr Ash spells with her.',
    ],
  ],
  [
    'numbers with a dash, and support for two of them',
    '## Targets\n1. Mia will read 40 words by Easter.\n2. Mia will spell 20 words by Easter.\n3. Mia will line up in 2 minutes.\nWhat we are doing\n1 & 2 - Mrs Roe reads with her.\n3 - timer by the door\nHome\nDad reads to her.',
    [
      'outcomes/number: 1',
      'outcomes/: Mia will read 40 words by Easter.',
      'outcomes/number: 2',
      'outcomes/: Mia will spell 20 words by Easter.',
      'outcomes/number: 3',
      'outcomes/: Mia will line up in 2 minutes.',
      'provision/number: 1 & 2',
      'provision/: Mrs Roe reads with her.',
      'provision/number: 3',
      'provision/: timer by the door',
      'home/: Dad reads to her.',
    ],
  ],
  [
    'who comes when, and a meeting, below the last outcome',
    '## Outcomes\n1. Mia will read 40 words by Easter.\nRuth will be back on 4 March to listen to her.\nA planning meeting will be arranged.',
    [
      'outcomes/number: 1',
      'outcomes/: Mia will read 40 words by Easter.',
      'outcomes/comment: Ruth will be back on 4 March to listen to her.',
      'outcomes/comment: A planning meeting will be arranged.',
    ],
  ],
  [
    'more help below the last target',
    '## Targets\nTarget 1\nMia will read 40 words by Easter.\nHow we will know: a tick list.\nWe will also try a phonics group on Mondays.',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words by Easter.',
      'outcomes/measure: a tick list.',
      'provision/provision: We will also try a phonics group on Mondays.',
    ],
  ],
  [
    'the child’s name over what the child says is no detail',
    'My plan: Mia Patel\n## My journey\nMia: “I want to fly.”\n## Planning to meet my needs\nParents’ worry: the bus.',
    ['aspirations_child/: “I want to fly.”', 'planning_needs/: the bus.'],
  ],
])('%s', (_, text, expected) => {
  expect(content(text)).toEqual(expected);
});

test.each(['NEXT STEP 1', 'NEXT STEP 3'])('“%s” over what an outcome is like has one meaning, found once', (text) => {
  expect(content(`${text}\nBy Easter 2027 Mia will read 40 words in 2 minutes.`)).toContainEqual(
    expect.stringContaining('By Easter 2027 Mia will read 40 words'),
  );
});
