import { isBlank } from '../../shared/plan/blank';
import { lookUp } from '../../shared/plan/vocabulary';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { wordsAt } from '../../shared/plan/passages';
import { content } from './content';

/** What forms that schools really use have in common: their headings, their tables, and how they count. */

const plan = (text: string) => readPlan(readText(text), defaultSettings('2027-01-15'));
const rulesOf = (text: string) => reviewPlan(plan(text)).map(({ rule }) => rule);
const outcomesOf = (text: string) => plan(text).outcomes.map((one) => one.text);

describe('headings', () => {
  test.each([
    ['What we want by 25 March 2027', 'outcomes'],
    ['What we want by Easter', 'outcomes'],
    ['Targets before our next review', 'outcomes'],
    ["P's targets", 'outcomes'],
    ['Challenges', 'needs'],
    ['I struggle with', 'needs'],
    ['The good stuff', 'strengths'],
    ['I can…', 'strengths'],
    ['What isn’t', 'working_not_working'],
    ['How I learn best', 'how_to_support'],
    ['SALT recommendations', 'recommendations'],
    ['Reading and spelling ages', 'attainment'],
    ['Me me me', 'one_page_profile'],
    ['Parent/carer declaration', 'signatures_sharing'],
    ['Going forward', 'next_steps'],
    ['Section (B): Special educational needs', 'needs'],
    ['The things that are important to me now and later', 'important_to'],
    ['These are the things that are important for me', 'how_to_support'],
    ['Things that are not working so well', 'working_not_working'],
    ['What is working and not working so well in my life', 'working_not_working'],
    ['Is there anything that’s not working well at home?', 'working_not_working'],
    ['It would be better if …', 'working_not_working'],
    ['Others like and admire me because', 'like_and_admire'],
    ['What people like/admire about the young person', 'like_and_admire'],
    ['People who are important to me', 'circle_of_support'],
    ['Things to do that matter to me', 'important_to'],
    ['If I could … I would …', 'aspirations_child'],
    ['What support do I need to get there?', 'provision'],
    ['How I communicate', 'how_to_support'],
    ['Social care needs', 'needs'],
    ['Health provision', 'provision'],
    ['What I would like you to know about me', 'pupil_view'],
    ['Views, interests and aspirations', 'pupil_view'],
  ])('%s', (heading, section) => expect(lookUp(heading)?.section).toBe(section));

  test.each([
    ['Where now', 'baseline'],
    ['Commencing', 'start'],
    ['Exit date', 'end'],
    ['Venue', 'where'],
    ['Helper', 'who'],
    ['Sessions per week', 'frequency'],
    ['R/A/G', 'status'],
    ['Cost per term', 'comment'],
    ['Overarching outcome', 'long_term_outcome'],
    ['Number of sessions each week', 'frequency'],
    ['Role of the staff leading each activity', 'who'],
    ['Steps in place to support the outcome', 'provision'],
    ['Number of weeks the intervention ran for', 'duration'],
  ])('%s over a column', (header, field) => expect(lookUp(header)?.field).toBe(field));

  test('the last plan with its term is a heading, however long', () => {
    const text =
      '## Support\nMrs Cole reads with Mia daily.\n\nLast plan (summer term 2026), looked at on 8 July with Mum, Dad and Mia\nMia swam.';
    expect(content(text).at(-1)).toBe('review/: Mia swam.');
  });
});

describe('tables', () => {
  test('T1 in front of its words is a number', () => {
    const text = 'Targets for spring term\n\nT1\tMia will read 40 words.\nT2\tMia will make friends.';
    expect(outcomesOf(text)).toEqual(['Mia will read 40 words.', 'Mia will make friends.']);
    expect(plan(text).outcomes.map(({ number }) => number)).toEqual(['T1', 'T2']);
  });

  test('“A.” in a cell is a number, too', () => {
    const text = '## Outcomes\n| Outcome | Where now |\n| A. Mia will read 40 words. | 12 |';
    expect(outcomesOf(text)).toEqual(['Mia will read 40 words.']);
    expect(plan(text).outcomes[0]!.baseline).toBeDefined();
  });

  test('beside an outcome “Target” is how far', () => {
    const text =
      '## Outcomes\n| Outcome | Baseline | Target | Due |\n| Mia uses her card | 2 times in 10 | 8 times in 10 | 12 May 2027 |\n| Mia comes on time | 54% of days | 85% of days | 12 May 2027 |';
    expect(outcomesOf(text)).toEqual(['Mia uses her card', 'Mia comes on time']);
    expect(plan(text).outcomes.map(({ measurable }) => measurable)).toEqual([true, true]);
  });

  test('behind targets and support “Outcome” is what came of them', () => {
    const text =
      '## Targets\n| Targets | Strategies | Staff | Outcome |\n| Mia will read 40 words | Word cards | Mr Ode | |\n| Mia will count 20 beads | Beads | Mr Ode | |';
    expect(outcomesOf(text)).toHaveLength(2);
    const lines =
      'Target 1: Read 40 of the 60 words.\nStrategies: word cards, 5 minutes daily\nOutcome:\nTarget 2: Count 20 beads.\nStrategies: beads daily\nOutcome:\nAlso: Lego club, 30 mins, Miss Fay.';
    expect(outcomesOf(lines)).toEqual(['Read 40 of the 60 words.', 'Count 20 beads.']);
  });

  const three =
    '## Outcomes\n1. Mia will read 40 words.\n2. Mia will count 20 beads.\n3. Mia will sit for a story.\n\n';
  test('support says whom it is for: “For 1”, “Everywhere”', () => {
    const { provisions } = plan(
      `${three}## What we will do\nFor 1\tWord cards\tMrs Cole, teaching assistant\tTuesdays, 25 minutes\nFor 2\tBeads\tMr Ode\tFridays, 20 minutes\nEverywhere\tQuestion read out\tAll her teachers\tEach lesson`,
    );
    expect(provisions.map(({ text, number }) => [text, number])).toEqual([
      ['Word cards', 'For 1'],
      ['Beads', 'For 2'],
      ['Question read out', undefined],
    ]);
  });

  test('outcomes may be counted in words', () => {
    const text = `${three}## What we do\nAim | Activity | Person | How much\nOne | Word cards | Mrs Cole | daily\nTwo | Beads | Mr Ode | daily\nOne to three | Watches | Jo Bell | once, 45 minutes`;
    expect(outcomesOf(text)).toHaveLength(3);
    expect(rulesOf(text)).not.toContain('outcome-without-provision');
  });

  test('success by the numbers of the outcomes is no outcome', () => {
    const text = `${three}SUCCESS LOOKS LIKE\n1\t40 words on the list\n2\t20 beads\n3\t5 minutes`;
    expect(outcomesOf(text)).toHaveLength(3);
  });

  test('an outcome of the review, by its letter, stays there', () => {
    const text =
      '4. Review of outcomes\nOutcome | Start | Now\nA. Mia will read 40 words | 12 | 38\nC. Mia will give a talk | not yet |\n\n5. Comments\nOutcome C: no occasion came up.\n\n6. New outcomes\n6.1 Mia will read 60 words.';
    expect(outcomesOf(text)).toEqual(['Mia will read 60 words.']);
  });
});

describe('details', () => {
  test('who completed a plan is no deadline', () =>
    expect(content('Child: Mia Patel\nCompleted by: Mrs Kettle, SENCO, 21.4.27')).toContain(
      'personal_details/: Mrs Kettle, SENCO, 21.4.27',
    ));

  test('“Who” above all is the child, with the name that she goes by', () => {
    const { first, full } = plan('Who: Theodora "Teddie" Marchetti\nClass: Bees\n\n## Needs\nTeddie tires.').child;
    expect([first, full]).toEqual(['Teddie', 'Theodora Marchetti']);
  });

  test('staff told at the head are no family', () => {
    const text =
      'Name: Mia Patel\nKey person: Donna Price\nSENCO: Carol Whitby\n\n## Needs\nReading is slow.\n## Who helped with this plan\nDonna Price, Carol Whitby';
    expect(rulesOf(text)).toContain('contributors-without-family');
  });
});

describe('a review that tells the outcome again', () => {
  test.each([
    'Mia to walk to the hall. Start: sat down twice. 1 Dec: walked all the way. Not achieved.',
    'Mia would drink from a cup on 4 days out of 5. In the last week it was 5 out of 5. Met.',
  ])('%s', (line) => {
    const [review] = plan(`Name: Mia Patel\n\n## Looking back\n${line}`).reviews;
    expect(review?.repeated).toBeDefined();
    expect(review?.status).toBeDefined();
  });

  test.each([
    '5.1 Mia will stay for 6 lessons out of 8. Start: 2 of 8. Now: 3 of 8 in November. Outcome achieved.',
    'Outcome 1: read 80 of 100 words by July. Start 51. Achieved: 73 of 100.',
  ])('its figures are held against it: %s', (line) =>
    expect(rulesOf(`Name: Mia Patel\n\n## Review of outcomes\n${line}`)).toContain('verdict-against-figure'),
  );

  test('an order without a word of how it went is not reviewed', () =>
    expect(
      rulesOf(
        'Name: Mia Patel\n\n## Review of cycle 2\nOutcome 1: read 80 of 100 words by July. Achieved: 83 of 100.\nOutcome 2: use a number line to add two numbers.',
      ),
    ).toContain('outcome-not-reviewed'));
});

describe('what the form itself says', () => {
  const jargonIn = (line: string) =>
    reviewPlan(plan(`Name: Mia Patel\n\n## Strengths\nMia is kind.\n\n## Needs\n${line}\n`))
      .filter(({ concern }) => concern === 'jargon')
      .map(({ quote }) => quote);

  test.each([
    'A Pupil Support Plan (PSP) is used for pupils for whom the graduated approach was not enough.',
    'SEND Support Plans should follow the graduated approach.',
    'This support plan can be used as evidence for a statutory assessment.',
    'This form must be sent with the multi-agency evidence.',
    'The PLP (Pupil Learning Plan) is the statutory record of provision.',
    'Attach here the multi-agency reports.',
    'Please include the child/young person’s attainment data.',
    'Outcomes must be SMART and follow the golden thread.',
    'The majority of pupils and young people will have their needs met by the universal offer.',
    'Where a child/young person is identified for the graduated approach, say so.',
    'You may use your own template for the graduated approach.',
    'Agencies involved: e.g. CAMHS, EWO, OT etc.',
  ])('has no note on its words: %s', (line) => expect(jargonIn(line)).toEqual([]));

  test('nor has what it goes on to say', () =>
    expect(
      jargonIn(
        'A Pastoral Support Plan (PSP) is a short plan that the school makes with others.\nIt may be used where the graduated approach was not enough.',
      ),
    ).toEqual([]));

  test.each([
    ['This plan is part of his graduated approach.', 'graduated approach'],
    ['We include her in the graduated approach here.', 'graduated approach'],
    ['A provision map is kept for the multi-agency team.', 'provision map'],
    ['It may be used in the graduated approach.', 'graduated approach'],
    ['Her outcomes should be SMART and multi-agency.', 'multi-agency'],
  ])('what somebody wrote is read: %s', (line, words) => expect(jargonIn(line)).toContain(words));

  const rulesIn = (lines: string) =>
    reviewPlan(plan(`Name: Mia Patel\n\n## Strengths\nMia is kind.\n\n${lines}\n`)).map(({ rule }) => rule);

  test('a sentence that the form only begins is no support', () => {
    const row = (words: string) =>
      rulesIn(`## Targets\n| SMART target | Support |\n| Mia will read 40 words by 12 March 2027. | ${words} |`);
    expect(row('School will help me by…')).not.toContain('provision-weasel-words');
    expect(row('My family will help me by . . .')).not.toContain('provision-weasel-words');
    expect(row('School will help me by being there…')).toContain('provision-weasel-words');
    expect(row('e.g. putty and a chew necklace, kept in the tray.')).toContain('provision-no-person');
  });

  test.each([
    'I like it when people wait for me...',
    'I worry that people will laugh at me...',
    'It is going well but home is...',
    'e.g. reading aloud, spelling and writing stories',
    'e.g. 4 times out of 5',
  ])('a sentence that trails off, and an example, are written: %s', (text) => expect(isBlank(text)).toBe(false));

  test('a box that may stay empty is no outcome', () => {
    const targets = '## Support plan\n| Job | Target date | By whom |\n| 1. | | |\n| 2. | | |\n\n';
    expect(outcomesOf(`${targets}Prizes ( if applicable )\n`)).toEqual([]);
    expect(outcomesOf(`${targets}Certificates (where appropriate)\n`)).toEqual([]);
  });

  test.each([
    ['Provision', 'The SALT (speech and language therapist) will see Mia every Monday for 30 minutes.'],
    ['Provision', 'Use the feelings checklist with Mia each morning for 5 minutes.'],
    ['Provision', 'Record Mia’s score here each day.'],
    ['Provision', 'The care plan must be followed by all kitchen staff at lunch each day.'],
    ['Provision', 'A personal care plan is a must: two adults change Mia at 11 and 2.'],
    ['Provision', 'Movement breaks: e.g. five star jumps every 20 minutes'],
    ['Provision', 'Add the child/adult names to the board.'],
    ['Provision', 'Enter the room quietly and get below eye level.'],
    ['How to support me', 'When the child continues to shout, wait.'],
    ['How to support me', 'If the pupil continues to refuse, offer the card.'],
    ['Needs', 'Outcomes must be SMART and Mia should know them.'],
    ['Needs', 'The EP (educational psychologist) can be sure that Mia is lazy.'],
    ['Needs', 'If the child continues to be naughty, Mia goes out.'],
    ['Needs', 'The form is full of naughty boys.'],
    ['Needs', 'This table can be too loud for Mia.'],
  ])('%s: what people wrote is no word of the form: %s', (heading, line) => {
    for (const name of ['Name: Mia Patel\n\n', '']) {
      const { blocks, passages } = plan(`${name}## ${heading}\n${line}\n`);
      const written = passages.filter(({ role }) => role === 'content').map((one) => wordsAt({ blocks }, one));
      expect(written.join(' ')).toContain(line.replace('Movement breaks: ', ''));
    }
  });

  test('“as needed” and “if needed” end no support', () => {
    const supports = (lines: string) =>
      plan(`Name: Mia Patel\n\n## Provision\n${lines}`).provisions.map(({ text }) => text);
    expect(supports('- Movement breaks (as needed)\n- Mrs Roe reads with Mia daily for 10 minutes')).toHaveLength(2);
    expect(
      supports(
        'Mr Osei, spelling, daily, 5 minutes\nQuiet room (if needed)\nMrs Roe reads with Mia daily for 10 minutes',
      ),
    ).toContain('Mrs Roe reads with Mia daily for 10 minutes');
    expect(content('## Strengths\nQuiet room (if appropriate)\nMia is kind.')).toContain('strengths/: Mia is kind.');
  });

  test('the next number is the next part where its words name one, and else an item', () => {
    const of = (lines: string) => plan(`Name: Mia Patel\n\n${lines}`);
    const supports = (lines: string) => of(lines).provisions.length;
    expect(supports('## 4. Provision\n4.1 Word cards with Mrs Day\n4.2 Beads with Mrs Day\n')).toBe(2);
    expect(
      supports(
        '## Provision\nPart 1: Reading with Mrs Roe for 10 minutes daily\nPart 2: Spelling with Mr Osei for 10 minutes daily\n',
      ),
    ).toBe(2);
    expect(supports('## 3.1 Support\n3.2 Reading help with Mrs Roe each day\n3.3 Breakfast club on Fridays\n')).toBe(2);
    expect(
      of('## 2.1 Needs\n2.2 Hearing\nMia hears little on her left.\n').sections.find(({ id }) => id === 'needs')
        ?.status,
    ).toBe('present');
    expect(content('## 3.3 Provision\n3.4 Views of the family\nWe like the club.\n')).toContain(
      'parent_view/: We like the club.',
    );
  });
});
