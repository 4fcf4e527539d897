import { outline } from '../../shared/plan/outline';
import type { DateMention, Outline, Passage } from '../../shared/plan/plan';
import { readChild } from '../../shared/plan/child/read-child';
import { readDates } from '../../shared/plan/dates/read-dates';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const settings = defaultSettings('2026-11-22');
const nobody = { mentions: [], others: [], people: new Set<string>() };

function read(text: string) {
  const draft = readText(text);
  const sorted = outline(draft, settings);
  const found = readDates(draft, sorted, readChild(draft, sorted, settings), settings);
  const words = ({ span, day, field }: DateMention) => {
    const block = draft.blocks.find(({ id }) => id === span.block)!;
    return `${block.text.slice(span.from, span.to)} = ${day ?? '?'}${field ? ` (${field})` : ''}`;
  };
  return { dates: found.dates.map(words), review: found.reviewDate?.day };
}

test('dates of the fields of a plan', () => {
  const { dates } = read(
    'Name: Mia Patel\nDOB: 4/5/18\nYear group: 4\nDate of plan: 21/09/26\nReview date: 11/12/26\n\n## Outcomes\n| Outcome | By when |\n| Mia will read 40 words. | end of Spring 2 |\n| Mia will swim by the end of Year 4. | |',
  );
  expect(dates).toEqual([
    '4/5/18 = 2018-05-04 (date_of_birth)',
    '21/09/26 = 2026-09-21 (plan_date)',
    '11/12/26 = 2026-12-11 (review_date)',
    'end of Spring 2 = 2027-03-25 (deadline)',
    'end of Year 4 = 2027-07-22 (outcome)',
  ]);
});

/** A passage of a form, as the outline hands it on. */
function readField(text: string, passage: Partial<Passage>) {
  const span = { block: 'b', from: 0, to: text.length, role: 'content' as const, ...passage };
  const sorted: Outline = { ...outline({ blocks: [] }, settings), passages: [span] };
  return readDates({ blocks: [{ id: 'b', text }] }, sorted, nobody, settings);
}

test.each([
  ['11/12/26', 'Date of next review', '2026-12-11'],
  ['11/12/26 at 3.30pm', 'Date/time of next review', '2026-12-11'],
  ['spring term', 'To be reviewed by', '2027-03-25'],
  ['10/09/26', 'Date of last review', undefined],
  ['10/09/26', 'Date reviewed', undefined],
  ['10/09/26', 'Review held on', undefined],
  ['the next review', 'Review date', undefined],
  ['tbc', 'Review date', undefined],
  ['10/11/26, 12/02/27 and 4/6/27', 'Review dates', '2027-02-12'],
  ['10/09/26, 4/10/26', 'Review dates', '2026-10-04'],
])('%j under “%s”', (text, label, day) =>
  expect(readField(text, { label, field: 'review_date' }).reviewDate?.day).toBe(day),
);

test.each([
  ['This plan will be reviewed on 12 February 2027.', '2027-02-12'],
  ['To be reviewed by Easter.', '2027-03-28'],
  ['We will review it in March.', '2027-03-31'],
  ['Next review: 12/2/27', '2027-02-12'],
  ['Our next meeting is on 12/2/27.', '2027-02-12'],
  ['It was reviewed on 12/2/26.', undefined],
  ['The last review was on 12/2/26.', undefined],
  ['Her annual review is on 12/2/27.', undefined],
  ['Mia will read 40 words by Easter.', undefined],
])('in a sentence: %j', (text, day) => expect(readField(text, {}).reviewDate?.day).toBe(day));

test('a label that says next is surer than one that says review, and that than a sentence', () => {
  const review = read(
    'Name: Mia Patel\nReview date: 10/11/26\nDate of next review: 5/2/27\n\n## Needs\nThis will be reviewed on 1 December 2026.',
  );
  expect(review.review).toBe('2027-02-05');
});

test('a column called Date dates its row, not the plan', () => {
  const row = { field: 'plan_date' as const, section: 'outcomes' as const, record: 'r1' };
  expect(readField('15/10/26', row).dates[0]!.field).toBe('date');
  expect(readField('15/10/26', { field: 'plan_date', section: 'personal_details', record: 'r1' }).dates[0]!.field).toBe(
    'plan_date',
  );
});

test('offsets count from the start of the block', () => {
  const text = 'Review: 11/12/26';
  const { dates } = readField(text, { from: 8 });
  expect(dates[0]!.span).toEqual({ block: 'b', from: 8, to: 16 });
});

test.each([
  'Next review meeting  9 July 2027',
  'Cards get checked on 9 July 2027, all of us round the table.',
  'We will talk it through again on 9 July 2027.',
])('the day of the review is told: %s', (line) => {
  expect(read(`Name: Mia Patel\nYear group: 3\n${line}\n\n## Needs\nReading is slow.`).review).toBe('2027-07-09');
});
