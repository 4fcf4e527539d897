import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const gravest = (support: string) =>
  reviewPlan(
    readPlan(
      readText(
        `Name: Leo Patel\nReview date: 19 March 2027\n\n## Outcomes\n\n1. By 19 March 2027 Leo will read 40 key words on his own (now 12).\n\n## Provision\n\n${support}`,
      ),
      defaultSettings('2026-11-22'),
    ),
  )
    .filter(({ rule }) => rule.startsWith('provision-'))
    .map(({ rule, severity }) => `${rule} ${severity}`);

describe('what a provision does not say', () => {
  it.each([
    'I keep my hands in my pockets and teach it step by step, 10 minutes every day.',
    'Nobody asks me to read out loud without telling me the day before, in any lesson.',
  ])('is asked about as a hint where a child tells it: %s', (support) =>
    expect(gravest(support).filter((one) => one.endsWith('warning'))).toEqual([]),
  );

  it('is a hint where another sentence of the paragraph says it', () => {
    expect(
      gravest('Jess plays a turn-taking game with Leo and Teddy. They do it every morning for 10 minutes.').filter(
        (one) => one.endsWith('warning'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['Mrs Day and I will support Leo regularly.', 'provision-weasel-words warning'],
    ['I will help Leo with reading when needed.', 'provision-weasel-words warning'],
    ['Regular use of show me boards.', 'provision-weasel-words warning'],
    ['Leo uses his I need a break card regularly.', 'provision-weasel-words warning'],
    ['Word cards for 10 minutes a day with an adult.', 'provision-no-person warning'],
    ['Lego group with Miss Hall, four children.', 'provision-no-frequency warning'],
  ])('is a warning elsewhere: %s', (support, note) => expect(gravest(support)).toContain(note));
});
