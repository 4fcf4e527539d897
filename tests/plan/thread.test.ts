import { readPlan } from '../../shared/plan/read-plan';
import { threadOf } from '../../shared/plan/thread';
import { sayDate } from '../../shared/plan/dates/say-date';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2026-11-27'));

const outcomes = [
  '## Outcomes',
  '1. By Easter 2027 Mia will start writing within 2 minutes on 4 days out of 5.',
  '2. By Easter 2027 Mia will find 5 rooms at Thornhill with a map.',
  '3. By Easter 2027 Mia will play a game with others at lunch on 3 days a week.',
].join('\n');

/** What supports each outcome, in the first three words. */
const supports = (text: string) => {
  const plan = read(text);
  return plan.outcomes.map((outcome) => {
    const { support, perhaps } = threadOf(plan, outcome);
    return support.length > 0 ? support.map((one) => one.text.split(' ').slice(0, 3).join(' ')) : perhaps;
  });
};

describe('threadOf: support that stands in a section of its own', () => {
  it('is for the outcome whose words it has', () => {
    expect(
      supports(
        `${outcomes}\n\n## Provision\nMrs Ahmed gives Mia a timer at the start of every writing lesson.\n` +
          'Mr Kite takes Mia to Thornhill on 3 Tuesdays in June, 1 hour each time.\n' +
          'A sports leader runs a game of four square every day, 25 minutes.',
      ),
    ).toEqual([['Mrs Ahmed gives'], ['Mr Kite takes'], ['A sports leader']]);
  });

  it('may be for any of them where its words say nothing of it', () => {
    expect(supports(`${outcomes}\n\n## Provision\nMrs Ahmed sees Mia every Monday for 10 minutes.`)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is none where the plan has none', () => {
    expect(supports(outcomes)).toEqual([false, false, false]);
  });

  it('is not told by the name of who gives it', () => {
    expect(
      supports(
        '## Outcomes\n1. By Easter 2027 Mia will read 40 words aloud to Miss Platt.\n2. By Easter 2027 Mia will tie her laces without help.\n\n' +
          '## Provision\nLego play with Miss Platt every Friday for 30 minutes.',
      ),
    ).toEqual([true, true]);
  });

  it('is for the outcomes that its number names, be it several or all', () => {
    expect(
      supports(
        `${outcomes}\n\n## Provision\n| Outcome no | Support | Who |\n| 1 and 2 | A sticker chart | Mr Cole |\n| all | Quiet table each day | Miss Hall |`,
      ),
    ).toEqual([['A sticker chart', 'Quiet table each'], ['A sticker chart', 'Quiet table each'], ['Quiet table each']]);
  });

  it('belongs to its own row before all words', () => {
    expect(
      supports(
        '## Outcomes\n| Outcome | Support | Who |\n| By Easter 2027 Mia will read 40 words | Lace practice | Mr Cole |\n| By Easter 2027 Mia will tie her laces | Reading aloud | Mr Cole |',
      ),
    ).toEqual([['Lace practice'], ['Reading aloud']]);
  });
});

describe('threadOf: support below the last step', () => {
  const steps = (last: string) =>
    `Name: Mia Patel\n\n## Outcomes\nStep 1a: By 22 January Mia will bake.\nStep 1b: By 26 March Mia will ride the bus.\nWhat will help: Mrs Bux, 10 minutes, every Tuesday.\nStep 2a: By 22 January Mia will swim 10 metres.\n${last}`;

  it('is for the steps above it, too', () => {
    expect(supports(steps('What will help: Mr Roe, 20 minutes, every Friday.'))).toEqual([
      ['Mrs Bux, 10'],
      ['Mrs Bux, 10'],
      ['Mr Roe, 20'],
    ]);
  });

  it('is not for those of another outcome', () => {
    expect(supports(steps(''))).toEqual([['Mrs Bux, 10'], ['Mrs Bux, 10'], false]);
  });
});

describe('threadOf: the review', () => {
  const review = (text: string) => {
    const plan = read(text);
    return plan.outcomes.map((outcome) => {
      const { review: span } = threadOf(plan, outcome);
      return span && plan.blocks.get(span.block)!.text.slice(span.from, span.to);
    });
  };

  it('stays with the outcome that was reviewed when the next plan takes it up again', () => {
    const goal = 'Mia will read 40 key words on her own.';
    expect(
      review(
        `## Outcomes\n1. By 20 November 2026 ${goal}\n\n## Review\n| Outcome | Met? |\n| ${goal} | Partly met |\n\n` +
          `## Outcomes for the next plan, from 27 November 2026\n| Outcome | By when |\n| ${goal} | |`,
      ),
    ).toEqual(['Partly met', undefined]);
  });
});

describe('a heading that says when outcomes begin', () => {
  it.each(['Outcomes for the next plan, from 27 November 2026', 'Outcomes set 3 December 2026'])(
    'gives no date by when: %s',
    (heading) => {
      const [outcome] = read(`## ${heading}\nMia will read 40 key words on her own.`).outcomes;
      expect(outcome!.timeBound).toBe(false);
    },
  );

  it('does where it says until when', () => {
    const [outcome] = read('## Outcomes by 12 February 2027\nMia will read 40 key words on her own.').outcomes;
    expect(outcome!.timeBound).toBe(true);
  });
});

describe('sayDate', () => {
  it.each([
    ['Review date: 12/02/2027', '12 February 2027'],
    ['Review date: w/c 8 February 2027', 'w/c 8 February 2027'],
    ['Review date: week of 22 March 2027', 'week of 22 March 2027'],
    ['Review date: March 2027', 'March 2027'],
  ])('%s', (line, said) => {
    const plan = read(`Name: Mia Patel\n${line}\n\n## Needs\nMia tires quickly.`);
    expect(sayDate(plan, plan.reviewDate!)).toBe(said);
  });
});

describe('the date of birth', () => {
  it('is the date behind the words for it, in a line of several dates', () => {
    const line = 'Start date 09/11/2026. Next review: Thursday 11 March 2027. DOB 02.09.2012';
    expect(read(`# One Plan – Zara Hussain\n\n${line}\n\n## Needs\nZara tires quickly.`).child).toMatchObject({
      dateOfBirth: '2012-09-02',
      year: 9,
    });
  });
});
