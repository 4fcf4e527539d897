import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const read = (table: string) =>
  readPlan(
    readText(`Name: Mia Patel\n\n| LAST TERM | |\n| Went well | The job before register. |\n\n${table}`),
    defaultSettings('2026-11-27'),
  );

describe('a table below a review', () => {
  it('holds the outcomes that follow where it says who does what and how often, and not how it went', () => {
    const plan = read(
      '| No. | By the date below, Mia will be able to... | We’ll know because... | What we do | Who | How often, how long |\n' +
        '| 1 | By 12.02.2027 read 40 key words on her own | Word check in February | Practice with cards | Mr Tranter | Daily, 10 minutes |',
    );
    expect(plan.outcomes.map(({ text }) => text)).toEqual(['By 12.02.2027 read 40 key words on her own']);
    expect(plan.provisions.map(({ text }) => text)).toEqual(['Practice with cards']);
  });

  it('is a review where a column says how it went', () => {
    const plan = read(
      '| Outcome | How measured | Support | Who | How often | Met? |\n' +
        '| Read 40 key words on her own | Word check | Practice with cards | Mr Tranter | Daily | Met |',
    );
    expect(plan.provisions).toEqual([]);
    expect(plan.reviews).toHaveLength(1);
  });
});
