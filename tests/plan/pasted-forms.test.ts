import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

/** Plans as they come out of a system or of Word: bars and tabs in place of tables, names and verdicts without labels. */

const plan = (text: string) => readPlan(readText(text), defaultSettings('2027-01-15'));
const findings = (text: string) => reviewPlan(plan(text));
const rulesOf = (text: string) => findings(text).map(({ rule }) => rule);
const noted = (text: string, rule: string) =>
  findings(text)
    .filter((one) => one.rule === rule)
    .map(({ quote }) => quote);

describe('bars and tabs', () => {
  test('what stands between bars behind “Provision 1a:” is one support', () => {
    const text =
      'Name: Mia Patel\nOutcome 1:      Mia will type 20 words a minute by 19 March 2027.\nProvision 1a:   Typing practice | Mrs Lasky, teaching assistant | 4 x 15 minutes a week | 11 weeks\nProvision 1b:   Laptop | set out by Mr Cole | every English lesson | to 19 March';
    expect(plan(text).provisions.map((one) => [one.specified, one.quantified])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('a second tab puts a name over its column', () => {
    const text =
      'Our targets\n\tMia will...\t\tBy when\n1\tput two words together 5 times in one session\t1 March 2027\n2\twash her hands with one sign as a prompt\t1 March 2027';
    expect(plan(text).outcomes.map((one) => [one.text, one.deadline?.day])).toEqual([
      ['put two words together 5 times in one session', '2027-03-01'],
      ['wash her hands with one sign as a prompt', '2027-03-01'],
    ]);
  });

  test('columns that blanks hold apart, over numbered rows', () => {
    const text =
      'TARGETS                           SUCCESS CRITERIA\n1  Learn 7 x table facts, 20 of 24     Friday test\n   in 3 minutes, by 18 March\n2  Behave sensibly                     No more incidents\n3  Use paragraphs                      -';
    expect(plan(text).outcomes.map((one) => one.text)).toEqual([
      'Learn 7 x table facts, 20 of 24 in 3 minutes, by 18 March',
      'Behave sensibly',
      'Use paragraphs',
    ]);
  });

  test('a name behind what is done, in a row that no header explains', () => {
    const text =
      'SUPPORT\nFor 1\tPlanning session: dates into the planner\tRos\t1:1\t30 minutes every Monday\nFor 2\tFirst paragraph in class\tJasper, art lecturer\tin class\teach written task';
    expect(rulesOf(`Name: Mia Patel\n\n${text}`)).not.toContain('provision-no-person');
  });

  test('“By:” with nothing behind it is the day that an outcome has not', () => {
    const text =
      '## Targets\nT1   To own a garage.\n     By: when she is 25\n\nT2   Mia will stay in maths for 30 minutes.\n     By:\n\nT3   Mia will complete 3 job cards a week.\n     By: 18 March 2027';
    expect(plan(text).outcomes).toHaveLength(3);
  });

  test('“Mia will …” over the column says whose the acts are', () => {
    const text =
      '| No. | Mia will... | By when |\n| 1 | play a game with two children for 10 minutes, 3 lunchtimes a week | 18 March 2027 |\n| 2 | have access to a laptop | 18 March 2027 |';
    expect(plan(`## Outcomes\n${text}`).outcomes.map((one) => one.provision)).toEqual([false, true]);
  });

  test('“Short-term steps to get there” parts the steps from the long-term outcome', () => {
    const text =
      '## My outcomes\nLong term, by July 2028:\nMia will answer the register aloud on 9 days out of 10.\nShort-term steps to get there:\na) By 11 March 2027 Mia will say one word to Mr Cole in 3 out of 4 games.';
    expect(plan(text).outcomes.map((one) => one.term)).toEqual(['long', 'short']);
  });

  test('who has a copy, said below the support, is no support', () => {
    const text =
      'Name: Mia Patel\n\n## Support\nReading with Mr Cole, 10 minutes every day.\n\nDad and Mia were given a copy on 16 November.';
    expect(plan(text).provisions).toHaveLength(1);
  });

  test('when the plan is reviewed, said below the support, is no support', () =>
    expect(
      plan(
        '## Support\n1. Reading with Mr Cole, 10 minutes every day.\n\nIEP to be reviewed in the week of 4 March 2027.',
      ).provisions,
    ).toHaveLength(1));

  test('“(b)” opens an item of its own below a long line', () => {
    const text =
      '## Outcomes\n(a) By 19 March 2027 Mia will stay for all of 14 lessons a week, in 3 weeks out of 4. [now 9 lessons, no maths]\n(b) By 19 March 2027 Mia will eat lunch in the canteen on 2 days a week.';
    expect(plan(text).outcomes).toHaveLength(2);
  });
});

describe('who the child is', () => {
  test('a name in front of the birth, with the class between', () =>
    expect(plan('Mia Patel - 10 Austen - date of birth 17/11/2011\n\n## Needs\nMia tires.').child.full).toBe(
      'Mia Patel',
    ));

  test('a first name in front of the birth', () =>
    expect(
      plan('Dear Mr and Mrs Patel,\n\nZosia (date of birth 9 January 2020)\nZosia is funny. She tires.').child.first,
    ).toBe('Zosia'));

  test('a profile is nobody’s name', () =>
    expect(
      plan('Learner one page profile + targets     LSP v4\n\nStudent: Mia Patel\n\n## Needs\nMia tires.').child.first,
    ).toBe('Mia'));

  test('a legal surname over the forename that was chosen', () =>
    expect(plan('Legal Surname: Patel\nChosen Forename: Mia\n\n## Needs\nMia tires.').child.full).toBe('Mia Patel'));

  test('“Preferred” beside the name', () =>
    expect(plan('Student: Aleksander Wojcik     Preferred: Alex\n\n## Needs\nAlex tires.').child.first).toBe('Alex'));

  test('whose mother is told of is the child', () =>
    expect(
      noted(
        'Name: Priya Nair\n\n## From home\nHer mum sees that Priya tires. She would like one list.\n## Needs\nPriya is often late for her lessons. He has not missed one since May.',
        'mixed-pronouns',
      ),
    ).toEqual(['He']));
});

describe('how it went', () => {
  const review = (lines: string) =>
    `Name: Mia Patel\n\n## Outcomes from the last plan\n1. Mia will hand in homework 3 times out of 5 by Christmas (was 1 out of 5).\n${lines}`;

  test('“Result” and “Comment” below an outcome are one review', () => {
    const [one, ...others] = plan(review('   Result: Met\n   Comment: Her tutor is pleased.')).reviews;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ status: 'met', section: 'review' });
    expect(noted(review('   Result: Met\n   Comment: Her tutor is pleased.'), 'review-no-figure')).toEqual([
      'Her tutor is pleased.',
    ]);
  });

  test('a share in words is held against the figure', () =>
    expect(noted(review('   Result: Met\n   Comment: Averaging one piece in five.'), 'verdict-against-figure')).toEqual(
      ['Averaging one piece in five.'],
    ));

  test('“half the time” is not met, unless it was aimed at', () => {
    expect(rulesOf(review('   Result: Met, about half the time'))).toContain('verdict-against-figure');
    const aimed =
      'Name: Mia Patel\n\n## Review of outcomes\n| Outcome | How it went |\n| Mia will be in lessons half the time | Met. She is in about half the time. |';
    expect(rulesOf(aimed)).not.toContain('verdict-against-figure');
  });

  test('the figure stands under “End”', () => {
    const text =
      'Name: Mia Patel\n\n## Last plan: how did it go?\n| Outcome | Start | End | Met? |\n| Read 55 words a minute by July | 44 | 58 | Met |';
    expect(rulesOf(text)).not.toContain('review-no-figure');
    expect(plan(text).reviews[0]).toMatchObject({ status: 'met' });
  });

  test('“How the old outcomes went” looks back', () => {
    const text =
      'Name: Mia Patel\nReview held: 2 March 2027\n\n4. HOW THE OLD OUTCOMES WENT\nBy 26 February 2027 Mia will come in on 4 days out of 5.\n  October 2 days, February 4 days.   MET';
    expect(plan(text).outcomes).toEqual([]);
  });
});

describe('left open', () => {
  test.each(['[time??]', '[stick photo here - check form??]'])('%s', (words) =>
    expect(noted(`Name: Mia Patel\n\n## Support\nReading with Mr Cole, ${words}`, 'placeholder-left')).toEqual([words]),
  );

  test('“Mum to add” as all that is said', () =>
    expect(noted('Name: Mia Patel\nConcerns of parents: Mum to add', 'placeholder-left')).toEqual(['Mum to add']));

  test('what Mum is to send is no gap', () =>
    expect(rulesOf('Name: Mia Patel\n\n## Home\nMum to send in the reading record on Mondays.')).not.toContain(
      'placeholder-left',
    ));

  test('the day of the next meeting', () =>
    expect(
      noted(
        'Name: Mia Patel\n## Needs\nMia tires.\n## Outcomes\nMia will read 40 words by Easter 2027.\n\nNEXT MEETING:  ____________',
        'review-date-missing',
      ),
    ).toEqual(['NEXT MEETING']));
});

describe('what is meant', () => {
  test('the same with its figures and its day written otherwise is the same', () =>
    expect(
      rulesOf(
        'Name: Mia Patel\n\n## Outcomes\n1. Mia will write 3 sentences with a capital letter and full stop in each, by 20 March 2027.\n2. Mia will write three sentences which have capital letters and full stops by 20/03/27.',
      ),
    ).toContain('same-paragraph-twice'));

  test('a few words and a figure, all the same, are asked about', () =>
    expect(
      noted(
        'Name: Mia Patel\n\n## Outcomes\n1. Know number bonds to 10\n2. Mia will swim 5 metres.\n3. To know her number bonds up to ten',
        'same-paragraph-twice',
      ),
    ).toHaveLength(1));

  test('what is fine needs no outcome', () =>
    expect(
      noted(
        'Name: Mia Patel\n\n## Needs\nReading is fine. Mia cannot yet do laces.\n## Outcomes\nBy Easter 2027 Mia will tie her laces on 4 days out of 5.\n## Support\nLaces with Mr Cole daily for 5 minutes.',
        'need-without-outcome',
      ),
    ).toEqual([]));

  test('what others cannot do is not the child’s', () =>
    expect(
      rulesOf('Name: Mia Patel\n\n## Needs\nMia says "tat" for cat, so other children often can’t follow her news.'),
    ).not.toContain('deficit-language'));

  test('what is known of a child is a strength', () =>
    expect(
      rulesOf(
        'Name: Mia Patel\n\n## All about Mia\nMia is known for her jokes.\n## Needs\nReading is slow.\n## My views\nI like maths.\n## Parents’ views\nWe read.\n## Outcomes\nMia will read 40 words by Easter.',
      ),
    ).not.toContain('strengths-missing'));

  test('that a family was told does not make the words the child’s', () =>
    expect(
      noted(
        'Name: Kofi Brennan\n\n## How to help me\nADHD boy, so he sits at the front. Home have been told.\n## Kofi says\n“I like maps.”',
        'label-first',
      ),
    ).toEqual(['ADHD boy']));
});

describe('what blanks and empty labels say', () => {
  test('details parted by blanks alone, from label and from one another', () => {
    const { child, reviewDate } = plan(
      'Name   Mia Patel          DOB   02/10/20          Year   1          No.  4\nStart  14.9.26          Review  4.3.27\nStaff  Mrs Yeo\n\nNeeds\nReading is slow.',
    );
    expect([child.full, child.dateOfBirth, child.year, reviewDate?.day]).toEqual([
      'Mia Patel',
      '2020-10-02',
      1,
      '2027-03-04',
    ]);
  });

  test('the day of the review far behind a heading', () => {
    const { reviewDate, outcomes } = plan(
      'Name: Mia Patel\n\nTARGETS  (Spring 1)                    Review: wk beg 8/2/27\n\nT1  Mia will read 40 words by 8/2/27.',
    );
    expect([reviewDate?.day, outcomes.length]).toEqual(['2027-02-14', 1]);
  });

  test('“Next meeting …” below what was looked back on', () =>
    expect(
      plan(
        'Name: Mia Patel\n\nTargets\nMia will read 40 words by Easter.\n\nHow did it go last time?\nTarget: sit. Met.\n\nNext meeting 26th March 2027 at 3.15, then 2nd July.',
      ).reviewDate?.day,
    ).toBe('2027-03-26'));

  test('a label without an answer below one target stays below it', () => {
    const { outcomes, provisions } = plan(
      'Name: Mia Patel\n\nTARGETS\n\nT1  Mia will cut along a line in 4 tries out of 5 by Easter.\n     Who / what:  scissor tray, 10 mins, Mon\n\nT2  Be dressed after PE, on her own, by Easter.\n     Who / what:\n\nT3  Hold a pencil properly\n     Who / what:  pencil grip',
    );
    expect(outcomes.map((one) => one.number)).toEqual(['t1', 't2', 't3']);
    expect(provisions.map((one) => one.text)).toEqual(['scissor tray, 10 mins, Mon', 'pencil grip']);
  });

  test('an item that begins as a heading does is the next of its list', () =>
    expect(
      plan(
        'Name: Mia Patel\n\nTARGETS\n1  Count 10 objects by Easter\n2  Listen nicely\n3  Sharing, turns and using kind words\n4  Buttons',
      ).outcomes.map((one) => one.text),
    ).toEqual(['Count 10 objects by Easter', 'Listen nicely', 'Sharing, turns and using kind words', 'Buttons']));

  test.each([
    ['5.1', '5.2'],
    ['Target A', 'Target B'],
  ])('%s in front of a row points to an outcome', (one, two) =>
    expect(
      plan(
        `Name: Mia Patel\n\n6. PROVISION\n${one} | Seat by the door, kept free by Mr Roe | every lesson\n${two} | Green card on her desk | every lesson`,
      ).provisions.map(({ text }) => text),
    ).toEqual([expect.stringContaining('Seat by the door'), expect.stringContaining('Green card')]),
  );

  test('empty questions of a review of which two have an answer', () =>
    expect(
      noted(
        'Name: Mia Patel\n\n## Outcomes\nMia will read 40 words by Easter.\n\nRECORD OF MY REVIEW\nWorking: cards with Miss Roe. Not working: writing after PE\nNeeds to change:\nDone next:\n\n## Signatures\nJ. Patel',
        'review-question-unanswered',
      ),
    ).toEqual(['Needs to change:', 'Done next:']));

  test('two letters of the child’s name exchanged are a slip, among friends too', () =>
    expect(
      noted(
        'Name: Tobias Whelan  (Toby)\n\n## What is important to me\nMy nan. Tobais likes to sit by Harrison.\n## Needs\nToby reads slowly.',
        'name-spelling',
      ),
    ).toEqual(['Tobais']));

  test.each(['Away on the day', 'see last time', 'as school'])('“%s” is no view', (words) =>
    expect(rulesOf(`Name: Mia Patel\n\n## Pupil voice\n${words}\n## Needs\nReading is slow.`)).toContain(
      'child-views-missing',
    ),
  );

  test('what a child needs help with now is no aim without exception', () =>
    expect(
      rulesOf(
        'Name: Mia Patel\n\n## Outcomes\nBy Easter Mia will do up her zip without help, 4 days out of 5. (needs help every time at present)',
      ),
    ).not.toContain('outcome-absolute'));

  test('only those of the school were there', () =>
    expect(
      noted(
        'Name: Mia Patel\nKey person: Steph\n\n## Outcomes\nMia will say 10 words by Easter.\n## Support\nBubbles with Steph, 5 minutes daily.\n## Who was there\nSteph, Donna (SENCO)',
        'contributors-without-family',
      ),
    ).toEqual(['Steph, Donna (SENCO)']));
});
