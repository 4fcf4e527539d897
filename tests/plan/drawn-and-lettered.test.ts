import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { content } from './content';

/** What schools draw round a heading, and how their own tables and lines hang together. */

const plan = (text: string) => readPlan(readText(text), defaultSettings('2027-01-15'));
const rulesOf = (text: string) => reviewPlan(plan(text)).map(({ rule }) => rule);

test.each(['~ ~ ~ # ~ ~ ~', '=== # ===', '★ # ★', '? # ?'])('drawn round, strange words head a part: %s', (frame) => {
  const parts = ['The crew', 'The harbour', 'The lantern'].map(
    (name) => `${frame.replace('#', name)}\nHe draws maps of the island, and he is kind to the others.`,
  );
  const text = `## Needs\nReading is slow.\n\n${parts.join('\n\n')}`;
  expect(content(text).slice(1)).toEqual(
    parts.map(() => 'strengths/: He draws maps of the island, and he is kind to the others.'),
  );
});

describe('tables whose headers nobody knows', () => {
  const outcomes =
    '| Port | Drop anchor | Tied up at | Land ahoy! |\n| A | Read 75 words a minute from a Year 2 page. | 52 words | 5 February 2027 |\n| B | Spell 55 of the first 100 words. | 31 words | 5 February 2027 |';
  const help =
    '| For port | What we hoist | On watch | Bells |\n| A | The same page three times | Miss Lowe, one to one | Monday, 10 minutes |\n| B | Six words with letter tiles | Mr Pell, group of 3 | As often as we can |';

  test('an outcome between its letter, its start and its day; support by those letters', () => {
    const { outcomes: found, provisions } = plan(`## Needs\nReading.\n\nPorts\n${outcomes}\n\nRigging\n${help}`);
    expect(found.map(({ number, deadline, text }) => [number, deadline?.day, text])).toEqual([
      ['A', '2027-02-05', 'Read 75 words a minute from a Year 2 page.'],
      ['B', '2027-02-05', 'Spell 55 of the first 100 words.'],
    ]);
    expect(provisions.map(({ who, frequency }) => [who !== undefined, frequency !== undefined])).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  test('a figure beside where the child starts is what is aimed at', () => {
    const text =
      '## Targets\n| Target | Baseline | Value to reach | By |\n| Mia will read the words on her list | 9 of 30 | 22 of 30 | 05/03/2027 |\n| Mia will hand in her homework | 5 pieces of 8 | 7 pieces of 8 | 05/03/2027 |';
    expect(plan(text).outcomes.map(({ measurable }) => measurable)).toEqual([true, true]);
  });

  test('where things were and where they are now, beside a verdict', () => {
    const rules = rulesOf(
      '## Targets\nMia will read 60 words by Easter 2027.\n\nIn October\n| We said | She was at | Now we see | Did it happen? |\n| By 10 January 2027 Mia will read 40 words. | 14 words | 41 words | Yes, done! |\n| By 10 January 2027 Mia will write 4 lines. | 1 line | 3 lines | Nearly |',
    );
    expect(rules).not.toContain('deadline-past');
    expect(rules).not.toContain('verdict-against-figure');
  });

  test('“Code | For” point to the outcome', () => {
    const { provisions } = plan(
      '## Targets\n| Code | Target | By |\n| T1 | Mia will read 40 words | 05/03/2027 |\n| T2 | Mia will write 4 lines | 05/03/2027 |\n\n## Help\n| Code | For | What | Who | Group size | Minutes | Times a week |\n| H1 | T2 | Sentence cards | Miss Odell | 1 | 10 | 4 |\n| H2 | T1 | Paired reading | Mr Osei | 1 | 10 | 4 |',
    );
    expect(provisions.map(({ number }) => number)).toEqual(['T2', 'T1']);
  });

  test('who said what is the child’s and the family’s view', () => {
    const text =
      'Name: Mia Hart\n\nVoices\n| Who | What was said |\n| Mia | "I like maths and I ask Sam." |\n| Mrs Hart, mother | "She will mend anything." |';
    expect(content(text).slice(-2)).toEqual([
      'pupil_view/: "I like maths and I ask Sam."',
      'parent_view/: "She will mend anything."',
    ]);
  });

  test('what help costs is no support once more', () => {
    const text =
      '## Outcomes\n1. Mia will read 40 words by Easter 2027.\n\n## Support\n1. Miss Roe reads with Mia, 10 minutes daily.\n\nFor the office\n| Code | Help | Time in all | Cost |\n| H1 | Reading | 3 hours | £40 |\n| H2 | Cards | 1 hour | £20 |';
    expect(plan(text).provisions).toHaveLength(1);
    // In the part for support it is more of it.
    expect(plan(text.replace('\n\nFor the office', '')).provisions).toHaveLength(3);
  });

  test('meetings and their times are no support', () => {
    const text =
      '## Calendar of meetings\n| Meeting | Date | Time | State |\n| 1 | 15/09/2026 | 3.40 pm | Held |\n| 2 | 12/03/2027 | 3.40 pm | Booked |';
    expect(plan(text).provisions).toEqual([]);
  });
});

describe('lines below an outcome', () => {
  test('a verdict tells how it went, whatever its label', () => {
    const { reviews } = plan(
      'Act One\n\nTarget 1. To read four lines aloud, by 11 December 2026. Start: none.\nNotice: Bravo! Fully met.\n\nTarget 2. To answer the register, by 11 December 2026.\nNotice: Not met, 2 mornings out of 5.',
    );
    expect(reviews.map(({ status }) => status)).toEqual(['met', 'not']);
  });

  test('“Next step one” over what the child will do heads an outcome', () => {
    const step = (number: string, words: string) =>
      `NEXT STEP ${number}\nLinks to: (a)\n${words}\nNow: 12 words.\nTarget date: 24/03/2027\nWhat we will do: Jade plays with bubbles with her for 10 minutes every morning.`;
    const { outcomes } = plan(
      `${step('ONE', 'Aylin will use 20 words by herself.')}\n\n${step('TWO', 'Aylin will take four turns in a game.')}`,
    );
    expect(outcomes.map(({ text }) => text)).toEqual([
      'Aylin will use 20 words by herself.',
      'Aylin will take four turns in a game.',
    ]);
  });

  test('“To help with this, …” is its support, and what all the help has in common is none', () => {
    const text =
      '## Aims\nAim one. By 18 March 2027 Tiago will hand in 8 pieces of homework out of 10.\nTo help with this, Mr Doyle will go through the planner with him for 5 minutes every Monday.\n\nAll the help starts on Monday 25 January.';
    expect(content(text).map((one) => one.split(':')[0])).toEqual([
      'outcomes/',
      'provision/provision',
      'provision/comment',
    ]);
  });

  test('“Shoot one. By Easter …”, with labels that only their answers explain', () => {
    const shoot = (number: string, words: string) =>
      `Shoot ${number}. By 26 March 2027 Kofi will ${words}\n    Where it is today: 1 morning out of 5.\n    Water and sunshine: Bethan holds up two pictures, every morning for 5 minutes.`;
    const text = `The shoots\n\n${shoot('one', 'ask for milk 4 times out of 5.')}\n\n${shoot('two', 'put on his coat 4 times out of 5.')}`;
    expect(content(text).map((one) => one.split(':')[0])).toEqual([
      '-/',
      ...[1, 2].flatMap(() => ['outcomes/outcome', 'outcomes/baseline', 'provision/provision']),
    ]);
  });

  test('“Target 1 of 3” begins the next; what it costs is no help', () => {
    const target = (number: number) =>
      `TARGET ${number} of 2\nWhat Mia will do\nRead ${number}0 words from her list by 5 March 2027.\nWhat we will provide\nMiss Roe reads with Mia for 10 minutes every day.\nCode and cost\nR1${number}, £165`;
    const { outcomes, provisions } = plan(`Name: Mia Hart\n\n${target(1)}\n\n${target(2)}`);
    expect(outcomes).toHaveLength(2);
    expect(provisions).toHaveLength(2);
  });

  test('“Mum and Dad” over a sentence is where they speak', () => {
    const text =
      '## Support\n1. Miss Roe reads with Mia, 10 minutes daily.\n2. Mr Osei checks her planner, 5 minutes daily.\n\nMUM AND DAD\n\nWe read with her and she likes it more than last year.';
    expect(content(text).at(-1)).toBe('parent_view/: We read with her and she likes it more than last year.');
  });
});
