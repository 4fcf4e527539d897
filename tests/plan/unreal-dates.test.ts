import { findUnrealDates } from '../../shared/plan/dates/unreal-dates';

const words = (text: string) => findUnrealDates(text).map(({ from, to, kind }) => `${text.slice(from, to)} ${kind}`);

test.each([
  ['30/02/2027', ['30/02/2027 day']],
  ['31.04.27', ['31.04.27 day']],
  ['30.2.27', ['30.2.27 day']],
  ['29-02-2027', ['29-02-2027 day']],
  ['29/02/2028', []],
  ['31st of September', ['31st of September day']],
  ['29 February', []],
  ['32 January 2027', ['32 January 2027 day']],
  ['47 January sales', []],
  ['29 February 2027', ['29 February 2027 day']],
  ['Monday 24 November 2026', ['Monday 24 November 2026 weekday']],
  ['Tues 24th Nov 2026', []],
  ['Wednesday and Friday, 5 January 2027', []],
  ['Wednesday, 24 November', []],
  ['04/31/2027', []],
  ['section 31.4.2', []],
  ['31/40', []],
])('%j', (text, found) => expect(words(text)).toEqual(found));
