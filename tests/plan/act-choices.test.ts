import {
  actChoices,
  needAreas,
  phases,
  termEnds,
  type NeedArea,
  type Phase,
} from '../../shared/plan/outcome/act-choices';
import { draftOfOutcome } from '../../shared/plan/outcome/outcome-entry';
import { readPlan } from '../../shared/plan/read-plan';
import { review } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';

const today = '2026-11-26';
const settings = { ...defaultSettings(today), child: { name: 'Mia', pronouns: 'she' as const } };
const [, , end] = termEnds(today, []);

describe.each(Object.keys(needAreas) as NeedArea[])('acts to choose from for %s', (area) => {
  it.each(Object.keys(phases) as Phase[])('make a SMART outcome with a measure, help and a date: %s', (phase) => {
    const weak = actChoices(area, phase, 'she').filter((choice) => {
      const parts = {
        ...{ name: 'Mia', condition: '', help: 'with one reminder', measure: '4 times out of 5', baseline: '' },
        ...{ deadline: end!.words, what: '', who: '', frequency: '', duration: '', group: '', purpose: '' },
        ...choice,
      };
      return !readPlan(draftOfOutcome(parts), settings).outcomes[0]?.smart;
    });
    expect(weak).toEqual([]);
  });

  it.each(Object.keys(phases) as Phase[])('make an outcome that draws no note: %s', (phase) => {
    const noted = actChoices(area, phase, 'she').flatMap(({ act, object }) => {
      const text = `By ${end!.words}, Mia will ${act} ${object} on her own, 4 times out of 5.`;
      return review({ fragment: true, blocks: [{ id: 'line', text, section: 'outcomes' }] }, settings).map(
        ({ rule, quote }) => ({ rule, quote }),
      );
    });
    expect(noted).toEqual([]);
  });
});

it('say whose name, coat or turn it is', () => {
  const objects = (pronouns: 'he' | 'they') => actChoices('body', 'early', pronouns).map(({ object }) => object);
  expect(objects('he')).toContain('his coat and shoes');
  expect(objects('they')).toContain('their coat and shoes');
});

it('ends of terms go by the school’s own calendar, and none is too near', () => {
  const own = [{ name: 'Spring term 2027', start: '2027-01-04', end: '2027-03-19' }];
  expect(termEnds(today, own).find(({ words }) => words === 'the end of the spring term 2027')?.day).toBe('2027-03-19');
  expect(termEnds('2026-12-10', []).map(({ day }) => day)[0]! >= '2026-12-24').toBe(true);
});
