import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2026-11-30'));
const rules = (text: string) => reviewPlan(read(text)).map(({ rule }) => rule);
/** The words of a plan’s content in one part. */
const told = (text: string, part: string) => {
  const { passages, blocks } = read(text);
  return passages.flatMap(({ role, section, block, from, to }) =>
    role === 'content' && section === part ? [blocks.get(block)!.text.slice(from, to)] : [],
  );
};

describe('a plan with an empty line behind every line', () => {
  const lines = (first: string, second: string) =>
    `Learner plan: Mia Hart\n\nWhat Mia told us\n\nShe said: "I want a job in a proper café, and I like it when Steph lets me."\n\n${first}\n\nMia can name every coin and note. She gives the right change once in four sales.\n\nWhat Mia is going to do\n\nBy June Mia will give the right change in nine sales out of ten, using her card.\n\n${second}\n\nMr Osei, her maths tutor, runs a till practice with Mia for thirty minutes each Monday.\n\nWho was there\n\nMia, her mum and Mr Osei.`;
  it.each(['Where she starts from', 'Where Mia is starting from'])('“%s” tells how things are', (heading) =>
    expect(told(lines(heading, 'What we will do'), 'attainment')).toHaveLength(1),
  );
  it.each(['What the rest of us are going to do', 'What everyone else is going to do', 'What the grown-ups will do'])(
    '“%s” heads the support',
    (heading) => {
      expect(told(lines('Where she starts from', heading), 'provision')).toHaveLength(1);
      expect(read(lines('Where she starts from', heading)).outcomes).toHaveLength(1);
    },
  );
  it('an answered question is no heading', () =>
    expect(
      told(
        'Name: Mia Patel\n\nOutcome 1: By Easter Mia will read 40 words.\n\nWho will help? Ms Cole\n\nOutcome 2: By Easter Mia will tie her laces.\n\nWho will help? Mr Day\n\nAt home: Mum reads with her daily.',
        'provision',
      ),
    ).toEqual(expect.arrayContaining(['Ms Cole', 'Mr Day'])));
});

describe('the day on which outcomes were set stands behind their heading', () => {
  it.each(['~ TARGETS ~ set 2.11.26', 'TARGETS (agreed 3 November 2026)', '== Outcomes == written on 3/11/2026'])(
    '%s',
    (heading) =>
      expect(
        read(
          `Name: Mia Patel\n\nSTRENGTHS\nMia is kind.\n\n${heading}\n1) By Easter Mia will read 40 words.\n2) By Easter Mia will tie her laces.`,
        ).outcomes,
      ).toHaveLength(2),
  );
});

describe('an arrow below a numbered outcome', () => {
  it.each(['>>', '->', '→', '»'])('%s leads to its support', (arrow) =>
    expect(
      told(`Name: Mia Patel\n\nTARGETS\n1) Mia will show respect\n${arrow} report card\n2) Mia will read`, 'provision'),
    ).toEqual(['report card']),
  );
  it('leads to another outcome where it is told as one', () =>
    expect(
      told('Name: Mia Patel\n\nTARGETS\n1) Mia will read\n-> Mia will read 40 words by Easter', 'provision'),
    ).toEqual([]));
});

describe('support that begins with a letter and a dash', () => {
  const plan = (last: string) =>
    `Name: Mia Patel\n\nOutcomes\nA. By Easter Mia will read 40 words.\nB. By Easter Mia will tie her laces.\n\nHow we will help\nA - Mr Cole reads with Mia, 10 minutes daily\nB - Ms Day practises laces, 5 minutes daily\n${last} - Handwriting club, Mr Finn, Wednesdays 20 mins`;
  it('is for that outcome', () => expect(rules(plan('B'))).not.toContain('provision-without-outcome'));
  it('is for none where the plan has no such outcome', () =>
    expect(rules(`${plan('B')}\nD - Choir, Mr Finn, Fridays 20 mins`)).toContain('provision-without-outcome'));
});

it('“HOW” in capitals heads the support, and “(a) Teachers: …” in it is no detail', () => {
  const text =
    'Ellis Marchetti. Year 10.\n\nWHAT ELLIS IS AIMING FOR\n(a) I will answer aloud in class six times in a fortnight by 27 April 2027.\n(b) I will give my talk by 27 April 2027.\n\nHOW\n(a) Teachers: Ms Kaur and Mr Doyle give Ellis one question at the start of each lesson.\n(b) Miss Achebe hears the talk, fifteen minutes every Thursday.';
  expect(read(text).outcomes).toHaveLength(2);
  expect(told(text, 'provision').join()).toContain('Ms Kaur and Mr Doyle');
});

it('a day in the label is the review, one behind it is not', () => {
  const text =
    'Name: Mia Patel\n\nWHAT NEXT\nWe review this on 27 April 2027: Mia and Mum. Copies to Mum, 8 October 2026.';
  expect(read(text).reviewDate?.day).toBe('2027-04-27');
});

describe('a child told of by the school in a part for the child’s words', () => {
  const told = (second: string) =>
    read(`Name: Mia Patel\n\nAbout Mia\nMia is a sweet little girl who joined us last year. ${second}`).child
      .strayPronouns;
  it('is the one whom a strange pronoun means', () => expect(told('His talking is coming on.')).toHaveLength(1));
  it('is not where the child speaks', () => expect(told('I like my tutor. His jokes are good.')).toBeUndefined());
  it('has long sentences', () =>
    expect(
      rules(
        'Name: Mia Patel\n\nABOUT MIA\nMia was put on the list in Year 7 after a referral that was made by her primary school to the doctor who then discharged her because she was not brought to two appointments, and since that time she has been on report to three different heads of year.',
      ),
    ).toContain('long-sentence'));
});

it.each([
  ['[attach]', true],
  ['[paste photo here]', true],
  ['[attached]', false],
])('%s was to be replaced: %s', (words, isLeft) =>
  expect(rules(`Name: Mia Patel\n\n## Strengths\nMia is kind. ${words} She sings.`).includes('placeholder-left')).toBe(
    isLeft,
  ),
);

describe('topics in front of outcomes and again in front of their support', () => {
  const plan =
    'Support plan for Zac Obi\n\nNeeds\nZac finds spelling hard.\n\nWhat we are aiming for\nReading: by 22 April 2027 Zac will read 80 words a minute.\nSpelling: by 22 April 2027 Zac will spell 45 words.\n\nWho does what\nReading: Mrs Wray, one to one, 15 minutes daily.\nSpelling: Mr Day, 10 minutes daily.';
  it('are no fields of one outcome', () => expect(told(plan, 'provision')).toHaveLength(2));
});

describe('parents’ words', () => {
  it.each(["MY PARENTS' VIEW", 'What would Mum and Dad like us to know?'])('“%s”', (heading) =>
    expect(told(`Name: Mia Patel\n\n${heading}\n"She loves her bed."`, 'parent_view')).toHaveLength(1),
  );
});

it('what stands behind a table with a column for each outcome is none', () =>
  expect(
    read(
      'Name: Mia Patel\n\nWHAT WE ARE WORKING TOWARDS\n\n\tAsking\tEating\nBy 16 March 2027\tMia will use eight signs to ask.\tMia will eat half a bowl with her spoon.\nWho\tDawn\tDawn\n\nHelen Parfitt, speech therapist, showed us the waiting game on 3 November.',
    ).outcomes,
  ).toHaveLength(2));

it.each([
  ['D.O.B. 17.1.16        Class: 4M (Year 4)', true],
  ['d.o.b. 17.1.18        Class: Oak (Y3)', true],
  ['D.O.B. 17.1.18        Class: 4M (Year 4)', false],
])('the year of %s does not fit: %s', (line, misfits) =>
  expect(rules(`Pupil: Mia Patel        ${line}\n\nNeeds\nMia tires.`).includes('birth-date-year-group')).toBe(misfits),
);

describe('the next meeting', () => {
  it('is the review where the outcomes are due by it', () => {
    const plan = read(
      'Name: Mia Patel\n\nQ. What will Mia be able to do by our next meeting on 12 February 2027?\n(1) Talk aloud with Ottilie for five minutes on three days.\n(2) Answer one question with a word on three days.\n\nQ. Who does what?\nMrs Bright plays games with Mia daily.',
    );
    expect(plan.reviewDate?.day).toBe('2027-02-12');
    expect(plan.outcomes.map(({ deadline }) => deadline?.day)).toEqual(['2027-02-12', '2027-02-12']);
  });
  it('is the day on which people named one by one meet', () =>
    expect(
      read(
        'Name: Mia Patel\n\nMEETING AGAIN\nMia, Nan and Mrs Sood (who leads on special needs) meet on Wednesday the twenty-fourth of March, straight after school.',
      ).reviewDate?.day,
    ).toBe('2027-03-24'));
});

it('a line that leads in to a list of outcomes is none of them', () =>
  expect(
    read(
      'Name: Mia Patel\n\nWHAT MIA IS AIMING FOR\nBy May half-term Mia can:\n(a) say the number pairs that make ten\n(b) tie her own shoelaces',
    ).outcomes,
  ).toHaveLength(2));

it('“Agreement 1” is no part about sharing', () =>
  expect(
    told(
      'Name: Mia Patel\n\nWHAT WE HAVE AGREED\n\nAgreement 1: leaving safely\nHELP: Ffion walks through it with her, 15 minutes each Monday',
      'signatures_sharing',
    ),
  ).toEqual([]));

it('support told in nouns below a step is its support', () =>
  expect(
    told(
      'Name: Mia Patel\n\nMY OUTCOMES\n\nStep 1. By 19 March 2027, Mia will follow instructions 8 times out of 10.\n→ Mr Ali, games from Beth, 15 minutes daily.',
      'provision',
    ),
  ).toHaveLength(1));

describe('a letter to a child who asked for it', () => {
  const letter =
    'Dear Freya,\n\nYou asked for your plan to be a letter, so here is what you and I agreed.\n\nWhat you will do, and what we will do\n\nBy 12 February you will come in by 9.00am on four days out of five. Mrs Garrick from the welfare team will meet you there every day for ten minutes.\n\nBy 12 February you will finish eight topics. Mr Boateng will teach you for 40 minutes on Mondays.';
  it('is about the child', () => expect(read(letter).child.first).toBe('Freya'));
  it('has outcomes and support in the same lines', () => {
    expect(read(letter).outcomes).toHaveLength(2);
    expect(told(letter, 'provision')).toHaveLength(2);
  });
  it('to a parent is not', () =>
    expect(read('Dear Ms Hale,\n\nYou asked for your plan of the year.').child.first).toBeUndefined());
});
