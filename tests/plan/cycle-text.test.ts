import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (text: string) => readPlan(readText(text), defaultSettings('2026-11-27'));
const grid = (plan: string, done: string) =>
  `Child: Noor Ahmadi\n\n| ASSESS | Noor plays beside others. |\n| PLAN | ${plan} |\n| DO | ${done} |\n| REVIEW | |`;

describe('a cycle in four boxes without tables in them', () => {
  it('has its outcomes under “Plan”, also where they stand in one line, and its support under “Do”', () => {
    const { outcomes, provisions } = read(
      grid(
        '1. Noor will find a toy with 2 key words, 8 times out of 10, by 29 January. 2. Noor will take 3 turns in a game. 3. Toileting',
        'Miss Webb: listening game, group of 3, Mondays, 10 minutes<br>Talking game with Jan, daily, 5 minutes',
      ),
    );
    expect(outcomes.map(({ text }) => text.slice(0, 14))).toEqual(['Noor will find', 'Noor will take', 'Toileting']);
    expect(provisions.map(({ text }) => text.slice(0, 9))).toEqual(['Miss Webb', 'Talking g']);
  });

  it('has what was given already under “Do”, and no support', () => {
    expect(read(grid('Noor will take 3 turns in a game.', 'Noor had 12 of 14 sessions.')).provisions).toEqual([]);
  });

  it('tells under “Plan” what the school means to do, and no outcome', () => {
    expect(read(grid('Small steps, and a quiet start to the day.', 'Miss Webb meets her.')).outcomes).toEqual([]);
  });

  it('is left as it stands where outcomes have a part of their own', () => {
    const { outcomes } = read(
      `${grid('Noor will see Miss Webb. To be checked.', 'A game.')}\n\n## Outcomes\nNoor will take 3 turns in a game.`,
    );
    expect(outcomes).toHaveLength(1);
  });
});

it('takes “Copy given to parents 2.11.26” for what it tells, and not for a heading', () => {
  const { passages, sections } = read('Name: Noor Ahmadi\n\nCopy given to parents 2.11.26');
  expect(passages.at(-1)).toMatchObject({ role: 'content', section: 'signatures_sharing' });
  expect(sections.find(({ id }) => id === 'signatures_sharing')?.status).toBe('present');
});
