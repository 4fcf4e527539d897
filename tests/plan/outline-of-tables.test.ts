import { content } from './content';

test.each([
  [
    'two columns of boxes, each with a label of its own',
    '| ME | MY SCHOOL |\n|---|---|\n| **What I’m good at:** gymnastics, rabbits and being funny in class | **About Mia:** Mia is full of ideas and the first to help. |\n| **What helps me:** being allowed to move and told what to do first | **How she is getting on:** Reading is where we expect it to be. |\n| **What is hard:** waiting for a turn when the room is very loud | **Mum and Dad say:** She is shattered after school every day. |\n| **My targets:** | **What school will do:** |\n| 1. By Easter Mia will read 20 words. | 1. Mr Cole reads with her. |',
    [
      'strengths/: gymnastics, rabbits and being funny in class',
      'one_page_profile/: Mia is full of ideas and the first to help.',
      'how_to_support/: being allowed to move and told what to do first',
      'attainment/: Reading is where we expect it to be.',
      'needs/: waiting for a turn when the room is very loud',
      'parent_view/: She is shattered after school every day.',
      'outcomes/number: 1',
      'outcomes/: By Easter Mia will read 20 words.',
      'provision/number: 1',
      'provision/: Mr Cole reads with her.',
    ],
  ],
  [
    'small steps in a table below the outcome that they lead to',
    '## My outcomes\n**By the end of Year 2 I will play with a friend.**\n\n| Small step | Help | Who |\n|---|---|---|\n| I will take 5 turns in a game by Easter | Game box | Mrs Roe |',
    [
      'outcomes/long_term_outcome: By the end of Year 2 I will play with a friend.',
      'outcomes/outcome: I will take 5 turns in a game by Easter',
      'provision/provision: Game box',
      'provision/who: Mrs Roe',
    ],
  ],
  [
    'an export that prints the target in front of each of its fields',
    'Target 1:   Mia will read 20 words.\nTarget 1 By:   12/02/2027\nTarget 1 Provision:   Reading\nTarget 1 Staff:   Mr Cole\nTarget 1 Frequency:   daily\n\nTarget 2:   Mia will draw a map.\nTarget 2 Provision:\nTarget 2 Staff:\n\nActions:   Mr Cole to buy books.',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 20 words.',
      'outcomes/deadline: 12/02/2027',
      'provision/provision: Reading',
      'provision/who: Mr Cole',
      'provision/frequency: daily',
      'outcomes/number: 2',
      'outcomes/outcome: Mia will draw a map.',
      'provision/provision: Mr Cole to buy books.',
    ],
  ],
  [
    'answers one after another between bars',
    '# Profile and provision: Mia Patel\n\nPupil: Mia Patel | Year 2 | DOB: 3/5/2019\nTutor: Mr Cole | Review: 12/02/2027',
    [
      'personal_details/name: Mia Patel',
      'personal_details/year_group: Year 2',
      'personal_details/date_of_birth: 3/5/2019',
      'personal_details/teacher: Mr Cole',
      'personal_details/review_date: 12/02/2027',
    ],
  ],
  [
    'rows between bars are still a table',
    '## Outcomes\nOutcome | Support | Who\nMia will read 20 words by Easter | Reading | Mr Cole',
    ['outcomes/outcome: Mia will read 20 words by Easter', 'provision/provision: Reading', 'provision/who: Mr Cole'],
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
    'a grid that was pasted with each cell on its own line',
    '## Targets\n\nNo.\nTarget\nSupport\nSuccess criteria\n\n1\nMia will read 40 words\nWord game with Mrs Roe\n40 words\n\n2\nMia will spell 20 words\nSpelling game with Mr Ash\n20 words',
    [
      'outcomes/number: 1',
      'outcomes/outcome: Mia will read 40 words',
      'provision/provision: Word game with Mrs Roe',
      'outcomes/measure: 40 words',
      'outcomes/number: 2',
      'outcomes/outcome: Mia will spell 20 words',
      'provision/provision: Spelling game with Mr Ash',
      'outcomes/measure: 20 words',
    ],
  ],
  [
    'a print in columns whose answers go on below',
    'NEEDS\nPrimary need       Speech and language\nDetail             Mia misses part of a long spoken instruction and\n                   asks for things to be said again.\nTARGETS\nNo.                1\nTarget             Mia will ask for a word that she does not\n                   know, 3 times a day.\nTarget date        18/12/2026',
    [
      'needs/: Speech and language',
      'needs/: Mia misses part of a long spoken instruction and asks for things to be said again.',
      'outcomes/number: 1',
      'outcomes/outcome: Mia will ask for a word that she does not know, 3 times a day.',
      'outcomes/deadline: 18/12/2026',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(content(text)).toEqual(expected);
});
