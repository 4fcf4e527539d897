import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** In a process of its own: the zone of a running one does not change. */
function todayAt(zone: string, times: readonly string[]): readonly string[] {
  const script = `
    const { localToday } = require(${JSON.stringify(join(__dirname, '../shared/today.ts'))});
    const Clock = Date;
    const answers = process.argv.slice(1).map((time) => {
      globalThis.Date = class extends Clock { constructor() { super(time); } };
      return localToday();
    });
    console.log(JSON.stringify(answers));`;
  const answer = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', script, ...times], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(answer) as readonly string[];
}

test('today is the day of the school’s calendar, also when the clocks change and in a leap year', () => {
  const times = [
    ['2027-03-27T23:59:59Z', '2027-03-27'],
    ['2027-03-28T00:59:59Z', '2027-03-28'],
    // Summer time began at one: midnight is an hour earlier from here.
    ['2027-03-28T22:59:59Z', '2027-03-28'],
    ['2027-03-28T23:00:00Z', '2027-03-29'],
    ['2027-10-30T22:59:59Z', '2027-10-30'],
    ['2027-10-30T23:00:00Z', '2027-10-31'],
    // The hour from one to two is there twice, and the day is 25 hours long.
    ['2027-10-31T23:59:59Z', '2027-10-31'],
    ['2027-11-01T00:00:00Z', '2027-11-01'],
    ['2028-02-28T23:59:59Z', '2028-02-28'],
    ['2028-02-29T00:00:00Z', '2028-02-29'],
    ['2028-03-01T00:00:00Z', '2028-03-01'],
  ] as const;
  expect(
    todayAt(
      'Europe/London',
      times.map(([time]) => time),
    ),
  ).toEqual(times.map(([, day]) => day));
});
