import { listNumber } from '../../shared/text/list-number';

test.each([
  ['2.', '2. '],
  ['2', '2. '],
  ['b)', 'b) '],
  ['1.2', '1.2 '],
  ['Outcome 3:', 'Outcome 3: '],
  [' 4)\t', '4) '],
  ['', ''],
  ['•', ''],
  ['o', ''],
  ['ii)', ''],
  ['IV.', ''],
])('%j is %j in a draft', (written, typed) => {
  expect(listNumber(written)).toBe(typed);
});
