import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const settings = defaultSettings('2026-11-22');
const read = (part: string) => readPlan(readText(`Name: Mia Patel\n\n## Strengths\nMia is kind.\n${part}`), settings);
const wrong = (part: string) =>
  reviewPlan(read(part))
    .filter(({ rule }) => /start-after/.test(rule))
    .map(({ quote }) => quote);

const task = 'Mr Ali plays games with Mia for 10 minutes every Friday';

test.each([
  [`From 4/1/27: ${task} until 1 April 2027.`, '2027-01-04', '2027-04-01'],
  [`From 4 January 2027: ${task}, one to one, until 1 April 2027.`, '2027-01-04', '2027-04-01'],
  [`From Monday 4 January 2027: ${task}.`, '2027-01-04', undefined],
  [`Starting 4 January 2027: ${task}.`, '2027-01-04', undefined],
  [`Start 4.1.27: ${task}, until 1 April 2027.`, '2027-01-04', '2027-04-01'],
  [`Since 9 November 2026: ${task}.`, '2026-11-09', undefined],
  [`Until 1 April 2027: ${task}.`, undefined, '2027-04-01'],
])('support behind its own day: %s', (line, start, end) => {
  const part = `## Provision\n- ${line}`;
  const [provision, ...others] = read(part).provisions;
  expect(others).toEqual([]);
  expect([provision?.text, provision?.start?.first, provision?.end?.last]).toEqual([line, start, end]);
  expect(wrong(part)).toEqual([]);
});

test.each([
  `- From 4/5/27: ${task} until 1 April 2027.`,
  '| Support | Who | Start | End |\n| Reading, ten minutes daily | Mr Cole | 11/01/2027 | 18/12/2026 |',
])('what ends before it starts is still noted: %s', (line) => {
  expect(wrong(`## Provision\n${line}`)).toHaveLength(1);
});

test('a label without a day of its own is still one', () => {
  const part = '## Provision\nSupport: Reading with Mr Cole, ten minutes daily\nStart: 4 January 2027';
  expect(read(part).provisions.map(({ start }) => start?.first)).toEqual(['2027-01-04']);
});
