import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { content } from './content';

/** Lines and labels that open or leave a part of a plan without looking like a heading of it. */

const plan = (text: string) => readPlan(readText(text), defaultSettings('2027-01-15'));
const rulesOf = (text: string) => reviewPlan(plan(text)).map(({ rule }) => rule);

describe('whose worries', () => {
  test.each(['Concerns from school', "School's concerns", 'What school is worried about', 'Concerns raised by staff'])(
    '%s are needs, also below those of the parents',
    (heading) => {
      const text = `## Parent/carer concerns\n\n${heading}\nReading is slow.\n\n## Outcomes\nMia will read 40 words by Easter.`;
      expect(content(text)[0]).toBe('needs/: Reading is slow.');
    },
  );
});

describe('outcomes with what will be done', () => {
  const text =
    'OUTCOMES AND HOW WE WILL GET THERE\n\n1. By 29 January 2027 Mia will thread six beads without help (now two).\n   - Colour Fingers: all adults\n2. By 29 January 2027 Mia will count 20 buttons.\n   - Mrs Cole counts with her, 10 minutes daily';

  test('one heading holds both', () => {
    const { outcomes, provisions } = plan(text);
    expect(outcomes).toHaveLength(2);
    expect(provisions.map((one) => one.text)).toEqual([
      'Colour Fingers: all adults',
      'Mrs Cole counts with her, 10 minutes daily',
    ]);
  });
});

describe('columns of support', () => {
  const outcomes =
    'Outcomes\nShort-term step A1: By 19 March 2027 Mia will read 40 words (now 12).\nShort-term step C: By 19 March 2027 Mia will count 20 beads (now 5).\n\nSupport\n';

  test('“By” over people asks who, over days by when', () => {
    const who = plan(
      `${outcomes}What | By | How often\nWord cards | Miss Cole, history teacher | daily\nBeads | Mr Ode | weekly`,
    );
    expect(who.provisions.map((one) => one.who !== undefined)).toEqual([true, true]);
  });

  test('codes point to outcomes', () => {
    const { provisions } = plan(
      `${outcomes}Support | Who | How often | Outcome\nWord cards | Mr Ode | 10 minutes daily | A1\nBeads | Mr Ode | 5 minutes daily | C\nTyping course | Mr Ode | 20 minutes on Fridays |`,
    );
    expect(provisions.map(({ number }) => number)).toEqual(['A1', 'C', undefined]);
  });
});

describe('a review in passing', () => {
  const outcomes = '## Outcomes\n1. By 26 March 2027 Mia will read 40 words (now 12).';

  test('looking back on a day is a part', () => {
    const text = `${outcomes}\n\nLooking back: half-term review, 23 October 2026\nReading is coming along nicely.`;
    expect(content(text).at(-1)).toBe('review/: Reading is coming along nicely.');
    // A label with the day of the review is none.
    expect(content('Plan is reviewed: 18 December 2026\nName: Mia').at(0)).toMatch(/review_date/);
  });

  test('last term’s targets are none of this plan’s', () => {
    const text = `${outcomes}\n\n## How did I get on?\nSpring target A: I will tidy up 4 times out of 5.\nHe is doing really well.`;
    const { outcomes: own } = plan(text);
    expect(own).toHaveLength(1);
    expect(content(text).slice(-2)).toEqual([
      'review/outcome: I will tidy up 4 times out of 5.',
      'review/impact: He is doing really well.',
    ]);
  });

  test('one of before the plan began was of another', () => {
    const row = (day: string) =>
      `Name: Mia Patel\nPlan start: 14/12/2026\n\n## Outcomes\n1. Mia will get 30 out of 40 in the tables check by 26 March 2027.\n2. Mia will tell the time, 8 clocks out of 10, by 26 March 2027.\n\n## Review\nDate | Outcome | Result | Status\n${day} | Mia will get 30 out of 40 in the tables check | 11 out of 40 | Partly met`;
    expect(rulesOf(row('14/07/2026'))).not.toContain('outcome-not-reviewed');
    expect(rulesOf(row('14/01/2027'))).toContain('outcome-not-reviewed');
  });

  test('a colour beside an outcome is none', () => {
    const table = (verdict: string) =>
      rulesOf(
        `## Outcomes\nTarget | Baseline | By | RAG\nMia will read 40 words | 12 | 26 March 2027 | ${verdict}\nMia will count 50 beads | 20 | 26 March 2027 | A`,
      );
    expect(table('A')).not.toContain('review-no-figure');
  });
});

describe('who, when and where', () => {
  test('“We meet again on …” is the day of the review and heads nothing', () => {
    expect(
      content('Written by Miss Roe\nWe look at it again on 16 July 2027\n[photo of Mia with her scooter]'),
    ).toContain('personal_details/review_date: 16 July 2027');
  });

  test('who made the plan answers no label above', () => {
    const text =
      '## Outcomes\nMia will read 40 words by 26 March 2027.\n\nParent / carer comment\n\n\nPut together by Mr Ode with Mia, 5 January 2027.';
    expect(content(text).at(-1)).toMatch(/^contributors/);
  });

  test('what Mum does at home is no outcome', () => {
    const text = `## Outcomes\nMia will read 40 words by 26 March 2027.\n\nAt home Mum does the sound cards on the walk to school, five minutes daily.`;
    expect(plan(text).outcomes).toHaveLength(1);
    expect(content(text).at(-1)).toMatch(/^home/);
  });

  test('needs stand where the plan has no part for them', () => {
    const text = (rest: string) =>
      `Name: Mia Patel\n\n## Where Mia is now\nHolding a pencil is very hard for Mia and her hand aches.\n\n## Outcomes\nBy 26 March 2027 Mia will count 50 beads on her own.\n\n## Support\n${rest}`;
    expect(rulesOf(text('Beads with Mr Ode, 10 minutes daily.'))).toContain('need-without-outcome');
    expect(rulesOf(text('Handwriting with Mr Ode, 10 minutes daily.'))).not.toContain('need-without-outcome');
  });

  test('the year may stand behind the school', () => {
    const text = (born: string) =>
      `Name: Mia Patel\nDate of birth: ${born}\nSchool: Tall Oaks Infants, Reception (Owls)\n\n## Needs\nReading.`;
    expect(rulesOf(text('06/02/2020'))).toContain('birth-date-year-group');
    expect(rulesOf(text('06/02/2022'))).not.toContain('birth-date-year-group');
  });

  test('a plan is looked at again on a day of its review', () => {
    const text =
      'Started 19th April 2026. Looking at it again on Friday 21st May 2026.\n\n## Outcomes\nMia will read 40 words.';
    expect(plan(text).reviewDate?.day).toBe('2026-05-21');
  });

  test('a letter over bullets says which outcome the support is for', () => {
    const text =
      '## What we are aiming for\nA. By 26 March Mia will read 40 words.\nB. By 26 March Mia will count 50 beads.\n\n## Support package\nA\n- Word cards with Mr Ode, 10 minutes daily.\nB\n- Beads with Mr Ode, 5 minutes daily.';
    const { outcomes, provisions } = plan(text);
    expect(outcomes).toHaveLength(2);
    expect(provisions.map(({ number, text: words }) => [number, words])).toEqual([
      ['a', 'Word cards with Mr Ode, 10 minutes daily.'],
      ['b', 'Beads with Mr Ode, 5 minutes daily.'],
    ]);
  });

  test('what was learnt last year repeats an outcome and sets none', () => {
    const text =
      '## Outcomes\nBy 26 March Mia will read 40 words.\n\n## What we learned last year\nAim: Mia will hand in 8 out of 10 tasks.\nResult: 8 out of 10. Met.';
    expect(plan(text).outcomes).toHaveLength(1);
  });

  test('the day of a review is none of its figures', () => {
    const text =
      '## Outcomes\nMia will read 40 words by 26 March 2027.\n\n## Reviewing my outcomes\nOutcome | Reviewed | Where Mia is now\nMia will read 40 words | 03/02/27 | 38 words';
    expect(content(text)).toContain('reviewing_outcomes/date: 03/02/27');
  });

  test('the last column of support may name steps and the long-term outcome', () => {
    const text =
      '## My outcomes\nLong-term outcome, by the end of Year 6 (July 2027)\nMia will read a Year 6 page by herself.\nShort-term steps, all by 25/03/2027:\n1. Mia will read 80 words a minute (62 now).\n2. Mia will spell 35 of the 50 key words (21 now).\n\nWhat will happen | Who | When | How long | Step\nReading one passage three times | Mrs Lund | Monday | 15 minutes | 1 and the long-term outcome\nTiles, five words a week | Mrs Lund | Tuesday | 10 minutes | 2';
    const { outcomes, provisions } = plan(text);
    expect(outcomes.map(({ term }) => term)).toEqual(['long', 'short', 'short']);
    expect(provisions.map(({ number }) => number)).toEqual(['1 and the long-term outcome', '2']);
  });

  test('how often it was before a day sets none', () => {
    const text =
      '## Outcomes, all by 8 July 2027\nMia will tell an adult on 4 of 5 days. (It was 1 of the last 5 before Easter.)';
    expect(plan(text).outcomes[0]!.deadline?.from).not.toBe('outcome');
  });
});

describe('forms that number their questions', () => {
  const text =
    'LEARNER PLAN\n\nName: Mia Patel\n\nQ1. What are you good at? (learner)\nI am kind.\n\nQ2. Views of parent / carer\nShe is proud of her garden at home.\n\nQ3. Summary of need (tutor)\nReading is slow.\n\nQ4. Outcomes and support\n\nOutcome 1\nOutcome: By 22/01/2027 Mia will read 40 key words.\nSupport: Word cards\nStatus: open\n\nQ5. Exam arrangements\nReader in the written paper.\n\nQ6. Review meeting booked for\n05/02/2027, 10.00, room B14';

  test('each of them is a part, known or not', () => {
    const lines = content(text);
    expect(lines).toContain('needs/: Reading is slow.');
    expect(lines.find((line) => line.includes('Reader in'))).not.toMatch(/^outcomes/);
    expect(plan(text).reviewDate?.day).toBe('2027-02-05');
  });

  test('a part that is numbered in words is known by what it says', () => {
    const lines = content(
      'Name: Mia Patel\n\nPART ONE: HOW THE AUTUMN WENT\nMia reads 12 words.\n\nNEEDS\nReading is slow.',
    );
    expect(lines).toContain('review/: Mia reads 12 words.');
  });
});

describe('lines of labels that are none', () => {
  test('a sentence in front of who speaks belongs to what is said', () => {
    const lines = content(
      '## What her parents say\nWe met Samira and Tarek on 22 September. Samira said: "At home she talks all day." They hope for friends.',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^parent_view\//);
  });

  test('a person behind “Support:” among the details gives no support yet', () => {
    const { provisions } = plan(
      'Name: Mia Patel\nTeacher: Mr Cole\t\tSupport: Mrs Keane, learning support assistant\n\n## Needs\nReading is slow.',
    );
    expect(provisions).toEqual([]);
  });

  test('names of columns with no row below are no outcome', () => {
    const { outcomes } = plan(
      '## Outcomes\nLong term outcome 1: By July 2028 Mia will read a page on her own.\nStep | Support | Who | How often and how long',
    );
    expect(outcomes.map(({ term }) => term)).toEqual(['long']);
  });

  test('what somebody at home does is no outcome', () => {
    const { outcomes } = plan(
      'Mia Patel\nBorn 3 May 2018\n\n## Targets\n| Target | Now |\n| By Easter Mia will read 40 words | 12 |\n\nAt home Arun plays a guessing game with Mia for 10 minutes on Sundays.',
    );
    expect(outcomes).toHaveLength(1);
  });
});

describe('outcomes with codes, one behind the other', () => {
  const text =
    'Name: Mia Patel\n\nAUTUMN TERM\nA1. By 10 December Mia will read 40 words. Starting point: 12.\nSupport: Mr Haines reads with her in every lesson.\nHow it went: 41 words. Met.\n\nA2. By 10 December Mia will hand in homework in 6 weeks out of 10. Starting point: 1 week out of 10.\nSupport: Mr Haines packs the wallet with her, 5 minutes every Thursday.\nHow it went:';

  test('each is an outcome of its own', () => {
    expect(plan(text).outcomes.map(({ number }) => number)).toEqual(['A1', 'A2']);
    expect(rulesOf(text)).toContain('outcome-not-reviewed');
  });
});

describe('reviews of several at once, and of late', () => {
  const outcomes =
    'Name: Mia Patel\n\n## Targets\n1. By 5 February 2027 Mia will read 40 words.\n2. By 5 February 2027 Mia will count 20 beads.\n3. By 5 February 2027 Mia will tie her laces.\n\n## First review\n';

  test('“Target 1 and 3” reviews both', () => {
    const { reviews } = plan(`${outcomes}Target 1 and 3: on the way.\nTarget 2: 20 beads. Met.`);
    expect(reviews.map(({ number }) => number)).toEqual(['1', '3', '2']);
  });

  test('a day that was due is no promise once it was held', () => {
    const rules = rulesOf(`${outcomes}Due 23 October 2026. Held 27 November 2026.\nTarget 2: 20 beads. Met.`);
    expect(rules).toContain('review-held-late');
    expect(rules).not.toContain('appointment-past');
  });

  test('fewer minutes than were aimed at are not enough, whatever the lessons', () => {
    const text = (minutes: number) =>
      `Name: Mia Patel\n\n## Review\n| Target | Result |\n| Mia will work for 12 minutes in 4 lessons out of 5 | ${minutes} minutes in 4 lessons out of 5. Met. |`;
    expect(rulesOf(text(7))).toContain('verdict-against-figure');
    expect(rulesOf(text(12))).not.toContain('verdict-against-figure');
  });
});

describe('whose words and whose name', () => {
  test('“came to us” makes no child speak', () => {
    const text = (profile: string) =>
      `Name: Mia Patel\n\n## All about Mia\n${profile}\n\n## Strengths\nKind.\n## Needs\nReading is slow.\n## Outcomes\nMia will read 40 words by Easter.`;
    expect(rulesOf(text('Mia came to us in September. She loves water.'))).toContain('child-views-missing');
    expect(rulesOf(text('I came here in September. I love water.'))).not.toContain('child-views-missing');
  });

  test.each([
    'Jayden works best in a small room.',
    'Mr Daly will move Freya closer to the board.',
    'Callum to have a carpet spot and his own fiddle toy.',
  ])('another child: %s', (line) => {
    expect(rulesOf(`Name: Mia Patel\n\n## Provision\nMia reads with Mr Cole daily.\n${line}`)).toContain(
      'other-child-name',
    );
  });

  test.each(['Mrs Keane works best in the mornings.', 'Put Numicon closer to the board.'])(
    'nobody’s child: %s',
    (line) => {
      expect(rulesOf(`Name: Mia Patel\n\n## Provision\nMia reads with Mr Cole daily.\n${line}`)).not.toContain(
        'other-child-name',
      );
    },
  );

  test('“his” goes on with the “he” before it', () => {
    const rules = rulesOf(
      'Name: Mia Patel\n\n## Needs\nShe is deaf.\n\n## Provision\nMr Tilley checks the batteries with Mia. This takes 2 minutes at 8.35 every day. He keeps the spare ones in his desk.',
    );
    expect(rules).not.toContain('mixed-pronouns');
  });

  test('year and day of birth in the child’s own words', () => {
    const { child } = plan('## About me\nMy name is Mia Patel. My birthday is 03/02/2021. I am in Year 1, Ladybirds.');
    expect([child.year, child.dateOfBirth]).toEqual([1, '2021-02-03']);
  });
});
