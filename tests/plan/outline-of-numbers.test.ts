import { content } from './content';

test.each([
  [
    'questions that come again, each with its number',
    'What do you want to be able to do by the next meeting? (1)\nBy 5 February 2027 I will read 20 words.\n\nWhat will help with that? Who, how often and how long for?\nMr Cole reads with me.\n\nWhat do you want to be able to do by the next meeting? (2)\nBy 5 February 2027 I will draw a map.',
    [
      'outcomes/number: 1',
      'outcomes/outcome: By 5 February 2027 I will read 20 words.',
      'provision/: Mr Cole reads with me.',
      'outcomes/number: 2',
      'outcomes/outcome: By 5 February 2027 I will draw a map.',
    ],
  ],
  [
    'an area over each outcome, and support with a number that no outcome has',
    '5. OUTCOMES\nEmployment\n5.1 By 5 February 2027 Mia will read 20 words.\nIndependent living\n5.2 By 5 February 2027 Mia will draw a map.\n\n6. SUPPORT\n6.1 Mr Cole reads with her.\n6.3 Sessions with Jo.',
    [
      'outcomes/number: 5.1',
      'outcomes/: By 5 February 2027 Mia will read 20 words.',
      'outcomes/number: 5.2',
      'outcomes/: By 5 February 2027 Mia will draw a map.',
      'provision/number: 6.1',
      'provision/: Mr Cole reads with her.',
      'provision/: Sessions with Jo.',
    ],
  ],
  [
    'next steps numbered without a blank are outcomes, and who has the plan ends the part at home',
    'Child:Mia Patel\n\nNext steps\n1.By 8 January 2027 Mia will ask for “more”, 5 times in a morning.\nHow:Wren sings and waits.\nHome\nThe same two signs.\n\nWho has this plan\nMum and Wren.',
    [
      'personal_details/name: Mia Patel',
      'outcomes/number: 1',
      'outcomes/: By 8 January 2027 Mia will ask for “more”, 5 times in a morning.',
      'provision/provision: Wren sings and waits.',
      'home/: The same two signs.',
      'signatures_sharing/: Mum and Wren.',
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
    'next steps of a nursery, with their numbers in words',
    '## Next steps\nSTEP ONE: asking for things\nBy Easter Mia will ask with two words, 5 times a day.\nWhat we will do: Deepa plays the bag game.\nSTEP TWO: coming to story\nBy Easter Mia will sit for a story of 6 minutes.',
    [
      'outcomes/outcome: By Easter Mia will ask with two words, 5 times a day.',
      'provision/provision: Deepa plays the bag game.',
      'outcomes/outcome: By Easter Mia will sit for a story of 6 minutes.',
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
])('%s', (_, text, expected) => {
  expect(content(text)).toEqual(expected);
});

test.each(['NEXT STEP 1', 'NEXT STEP 3'])('“%s” over what an outcome is like has one meaning, found once', (text) => {
  expect(content(`${text}\nBy Easter 2027 Mia will read 40 words in 2 minutes.`)).toContainEqual(
    expect.stringContaining('By Easter 2027 Mia will read 40 words'),
  );
});
