import type { Outcome } from '../../shared/plan/outcome';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { processorMs } from '../processor-ms';
import { byGrammar } from '../../shared/plan/learned/second-reading';

const settings = defaultSettings('2026-11-22');

function alone(text: string) {
  const plan = readPlan({ fragment: true, blocks: [{ id: 'b0', text, section: 'outcomes' }] }, settings);
  expect(plan.outcomes).toHaveLength(1);
  const outcome = plan.outcomes[0]!;
  const says = (question: 'specific' | 'measurable' | 'timeBound') =>
    outcome[question] === null ? null : byGrammar(outcome, question);
  const [specific, measurable, timeBound] = [says('specific'), says('measurable'), says('timeBound')];
  return { ...outcome, specific, measurable, timeBound, provision: byGrammar(outcome, 'provision') };
}

/** The words of each part that a lone outcome shows. */
function parts(text: string) {
  const outcome = alone(text);
  const words = (span?: { from: number; to: number }) => span && text.slice(span.from, span.to);
  const { who, modal, act, object, condition, help, measure, baseline, deadline } = outcome;
  return {
    who: words(who),
    modal: words(modal),
    act: words(act),
    object: words(object),
    condition: words(condition),
    help: words(help),
    measure: words(measure),
    baseline: words(baseline),
    deadline: words(deadline?.span),
    vague: outcome.vague.map(words),
  };
}

const verdict = ({ specific, measurable, timeBound, provision, smart }: Outcome) => ({
  specific,
  measurable,
  timeBound,
  provision,
  smart,
});

const outcomesOf = (text: string) => readPlan(readText(text), settings).outcomes;

describe('what shows that an outcome is SMART is quoted in whole', () => {
  const shown = (text: string) => {
    const outcome = alone(text);
    return [outcome.deed, outcome.measure].map((span) => span && text.slice(span.from, span.to));
  };
  test.each([
    [
      'Mia will tell an adult every time she has not understood by Easter.',
      'tell an adult',
      'every time she has not understood',
    ],
    [
      'Leo will write three sentences on his own from his plan by 20 March.',
      'write three sentences on his own from his plan',
      'three sentences',
    ],
    [
      'Mia will follow a three-step instruction without help in 4 lessons out of 5 by Easter.',
      'follow a three-step instruction',
      '4 lessons out of 5',
    ],
    ['By Easter Mia will read 65 words a minute.', 'read 65 words a minute', '65 words a minute'],
    [
      'By Easter Sami will point to the one he wants, 4 times out of 5.',
      'point to the one he wants',
      '4 times out of 5',
    ],
    [
      'Yusuf will ask for ‘more’, ‘help’ and ‘finished’ by July, twice a day.',
      'ask for ‘more’, ‘help’ and ‘finished’',
      'twice a day',
    ],
    ['Tom won’t swear at staff more than twice a week by Easter.', 'won’t swear at staff', 'more than twice a week'],
    [
      'By June Ali leaves within a minute and gets to the next room in 20 lessons out of 25.',
      'leaves within a minute and gets to the next room',
      '20 lessons out of 25',
    ],
    ['By July, 95% attendance.', '95% attendance', '95%'],
  ])('%s', (text, deed, measure) => expect(shown(text)).toEqual([deed, measure]));
});

describe('the parts of an outcome', () => {
  test('who, will, act, object, measure and deadline are shown by their words', () => {
    expect(parts('By 26 March 2027 Milo will be able to read 40 key words when shown a card.')).toMatchObject({
      who: 'Milo',
      modal: 'will',
      act: 'read',
      condition: 'when shown a card',
      measure: '40 key words',
      deadline: 'By 26 March 2027',
      vague: [],
    });
  });

  test.each([
    ['Mia will manage the bus with fewer meltdowns.', 'fewer meltdowns'],
    ['By July Mia will be getting to more of her lessons on time.', 'more of her lessons'],
    ['Her mood will lift, and she’ll feel part of the class.', 'feel part of the class'],
    ['Mia will say sorry more often when she has hurt someone.', 'more often'],
    ['Mia will look after herself more at college.', 'look after herself'],
    ['Mia will have met 3 out of 4 of her behaviour targets by Easter.', 'met 3 out of 4 of her behaviour targets'],
  ])('what is vague is shown by its words: %s', (text, words) => expect(parts(text).vague).toContain(words));

  test('the level of help is a part of its own', () => {
    expect(parts('I will zip my coat without being reminded by Easter.')).toMatchObject({
      who: 'I',
      act: 'zip',
      help: 'without being reminded',
      deadline: 'by Easter',
    });
  });

  test('from and to give a baseline', () => {
    expect(parts('Lateness to fall from 5 days a month to 1 day a month by July 2027')).toMatchObject({
      who: 'Lateness',
      act: 'fall',
      baseline: 'from 5 days a month',
    });
  });

  test.each([
    ['For Otis to wait his turn', 'Otis', 'wait'],
    ['To be able to wait', undefined, 'wait'],
    ['Waits for his turn', undefined, 'Waits'],
    ['Will will wait', 'Will', 'wait'],
    ['By Year 4 Ama can tell the time', 'Ama', 'tell'],
    ['Ama will be seen sharing a toy', 'Ama', 'sharing'],
    ['Ama will have completed three rows', 'Ama', 'completed'],
    ['When he cannot start, Raj will raise his hand', 'Raj', 'raise'],
    ['Ama will begin to sort shapes', 'Ama', 'begin to sort'],
  ])('%s', (text, who, act) => {
    expect(parts(text)).toMatchObject({ who, act });
  });

  test('the day of a deadline is the last that the words can mean', () => {
    expect(alone('By 26 March 2027 Milo will read 40 words.').deadline).toMatchObject({
      day: '2027-03-26',
      from: 'outcome',
    });
  });
});

describe('what is a deadline', () => {
  test.each([
    'by the end of the spring term',
    'within 8 weeks',
    "in 6 weeks' time",
    'before he starts Year 7',
    'by the next review',
    'by her 16th birthday',
    'by half term',
    'by the time he leaves Year 6',
    'at the end of Term 4',
  ])('%s', (words) => {
    expect(alone(`Sam will read 40 words ${words}.`).timeBound).toBe(true);
  });

  test.each([
    'for 10 minutes',
    'every week',
    'by using a number line',
    'during a 2 week period',
    'by 12 words',
    'three times a term',
    'by the end of each lesson',
    'since September',
  ])('not %s', (words) => {
    expect(alone(`Sam will read 40 words ${words}.`).timeBound).toBe(false);
  });
});

describe('what is a measure', () => {
  test.each([
    'Jo will read for 10 minutes.',
    'Jo will spell 8 out of 10 words.',
    'Jo will ask for help twice a day.',
    'Jo will hang up her coat on her own.',
    'Jo will reach grade 4 in maths.',
    'Jo will count to 20.',
    'Jo will know all 26 letters.',
    'Jo will answer the register with one prompt.',
  ])('%s', (text) => {
    expect(alone(text)).toMatchObject({ specific: true, measurable: true });
  });

  test.each([
    'Jo will follow two-step instructions.',
    'Jo will spell the Year 2 words.',
    'Jo will take the 34 bus.',
    'Jo will add two-digit numbers with Base 10.',
    'Jo will work in a one-to-one setting.',
    'Jo will play with one other child.',
    'Jo will show good sitting 60% of the time.',
    'Jo will be kinder in 4 out of 5 lessons.',
  ])('not %s', (text) => {
    expect(alone(text).measurable).toBe(false);
  });
});

describe('support in disguise', () => {
  test.each([
    'Staff to use a timer with Beth',
    'Lee will attend a speech group twice a week',
    'Lee will work with the teaching assistant every morning',
    'Give Lee extra time',
    'Lee to be seated near the board',
    'A visual timetable will be used',
    'Access to a laptop',
    'We will provide a quiet corner',
  ])('%s', (text) => {
    expect(verdict(alone(text))).toEqual({
      specific: null,
      measurable: null,
      timeBound: null,
      provision: true,
      smart: false,
    });
  });

  test.each([
    'Lee will attend school on 4 days out of 5',
    'Lee will have two friends to sit with at lunch',
    'Lee will work with a partner for 10 minutes',
    'Lee will help a friend on 3 days a week',
    'Give three reasons for an answer',
    'By Easter Lee will join a games group, showing that he can wait for his turn four times a session.',
  ])('not %s', (text) => {
    expect(alone(text).provision).toBe(false);
  });
});

test('a wish for later life is not judged', () => {
  expect(alone('When I grow up I want to be a nurse')).toMatchObject({
    aspiration: true,
    specific: null,
    smart: false,
  });
});

describe('in a plan', () => {
  test('a row takes its date and its measure from its cells', () => {
    const [outcome] = outcomesOf(
      '## Outcomes\n\n| Outcome | Success criteria | By when |\n| Ife will sit at the table for snack | 4 days out of 5 | 12 February 2027 |',
    );
    expect(outcome).toMatchObject({ smart: true, deadline: { from: 'column', day: '2027-02-12' } });
    expect(outcome!.measure!.block).not.toBe(outcome!.span.block);
  });

  test('a heading can give the date', () => {
    const [outcome] = outcomesOf('## Targets for spring term 2027\n\n- Ife will read 40 words on her own.');
    expect(outcome).toMatchObject({ timeBound: true, deadline: { from: 'heading' } });
  });

  test('the review date supplies a deadline and leaves the outcome undated', () => {
    const [outcome] = outcomesOf(
      'Review date: 12 February 2027\n\n## Outcomes\n\n- Ife will read 40 words on her own.',
    );
    expect(outcome).toMatchObject({
      timeBound: false,
      smart: false,
      deadline: { from: 'review-date', day: '2027-02-12' },
    });
  });

  test('criteria in a list of their own are joined by number', () => {
    const outcomes = outcomesOf(
      '## Targets\n\n1. To sit on the carpet by Easter\n2. To share the bricks by Easter\n\nAchievement criteria\n\n1. 10 minutes\n2. 3 times out of 5',
    );
    expect(outcomes.map(({ smart }) => smart)).toEqual([true, true]);
  });

  test('an outcome and the sentence that explains it are one; two outcomes in a line are two', () => {
    const outcomes = outcomesOf(
      '## Outcomes\n\nBy Easter Ife will read 40 words. She will use her word tin.\n\nBy Easter Ife will count to 20. By July Ife will count to 50.',
    );
    expect(outcomes.map(({ text }) => text)).toEqual([
      'By Easter Ife will read 40 words. She will use her word tin.',
      'By Easter Ife will count to 20.',
      'By July Ife will count to 50.',
    ]);
  });

  test('blanks and placeholders are no outcomes', () => {
    expect(outcomesOf('## Outcomes\n\n| Outcome | By when |\n| tbc | |\n| ____ | |')).toEqual([]);
  });

  test('what is written about outcomes, or beside one, is no outcome', () => {
    const outcomes = outcomesOf(
      '## Outcomes\n\nThese targets were agreed with Ife and her mum.\n\n| Outcome | Colour | By when |\n| Ife will read 40 words | purple folder | Easter |',
    );
    expect(outcomes.map(({ text }) => text)).toEqual(['Ife will read 40 words']);
  });

  test('a long-term outcome knows that it is one', () => {
    const outcomes = outcomesOf(
      '## Outcomes\n\n| Long-term outcome | Short-term outcome |\n| Ife will read a book | Ife will read 40 words by Easter |',
    );
    expect(outcomes.map(({ term }) => term)).toEqual(['long', 'short']);
  });

  test('every span shows its words', () => {
    const plan = readPlan(
      readText('## Outcomes\n\n1. By Easter Ife will read 40 words.\n2. Better listening'),
      settings,
    );
    for (const { span, text } of plan.outcomes)
      expect(plan.blocks.get(span.block)!.text.slice(span.from, span.to)).toBe(text);
    expect(plan.outcomes.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

test('four times as many outcomes take not much more than four times as long', () => {
  const least = (count: number) => {
    const text = Array.from(
      { length: count },
      (_, i) => `- By 26 March 2027 Ife will read ${i + 2} of the first 600 words with no more than one prompt.`,
    );
    const draft = readText(`## Outcomes\n\n${text.join('\n')}`);
    expect(readPlan(draft, settings).outcomes).toHaveLength(count);
    return Math.min(...[1, 2, 3].map(() => processorMs(() => readPlan(draft, settings))));
  };
  const few = least(125);
  expect(least(500) / few).toBeLessThan(8);
});
