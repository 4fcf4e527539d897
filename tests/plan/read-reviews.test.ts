import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import type { Span } from '../../shared/text/span';

const settings = defaultSettings('2026-11-22');
const outcomes =
  '## Outcomes\n1. By Easter 2026 Mia will read 40 key words.\n2. By Easter 2026 Mia will write 3 sentences on her own.\n3. By Easter 2026 Mia will start work within 2 minutes.\n';

/** Every review of a text in short: outcome by its place, status, figure, next step, day. */
function reviews(text: string) {
  const plan = readPlan(readText(text), settings);
  const words = (span?: Span) => span && plan.blocks.get(span.block)!.text.slice(span.from, span.to);
  return plan.reviews.map(({ outcome, status, figure, nextStep, date }) =>
    [outcome ? plan.outcomes.indexOf(outcome) + 1 : '-', status, words(figure), words(nextStep), date?.day]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

test.each<[name: string, text: string, expected: string[]]>([
  [
    'columns beside the outcomes',
    '| Outcome | Review | Next steps |\n| Mia will read 40 key words | Achieved, 44 words, 10/10/26 | New words |\n| Mia will write 3 sentences | | |\n| Mia will line up | A | |',
    ['1 | met | 44 | New words | 2026-10-10', '3 | met'],
  ],
  [
    'a table of its own, by words and by number',
    `${outcomes}## Reviewing my outcomes\n| Outcome | Date reviewed | Met or not met | What we saw |\n| 1 | 12 October 2026 | Met | 44 |\n| Writing sentences | 12 October 2026 | Not met | still 1 |`,
    ['1 | met | 44 | 2026-10-12', '2 | not | 1 | 2026-10-12'],
  ],
  [
    'numbered lines',
    `${outcomes}## Review\n1. Met. Mia reads 44 words.\n2. Partly met – she writes 2 sentences.\nOutcome 3: not met. Next step: use the timer.`,
    ['1 | met | 44', '2 | partly | 2', '3 | not | Next step: use the timer.'],
  ],
  [
    'lines with a short name',
    `${outcomes}## Review\nReading: achieved. Mia reads 44.\nWriting – not yet achieved.\nPE: a good term.`,
    ['1 | met | 44', '2 | not'],
  ],
  [
    'a label below each outcome',
    'Name: Mia Patel    Class: 3B\nTarget 1\nMia will read 40 key words by Easter 2026\nReview: Achieved - reads 44\n\nTarget 2\nMia will write 3 sentences\nStatus: In progress\nReview:',
    ['1 | met | 44', '2 | partly'],
  ],
  [
    'a verdict behind the figure',
    `${outcomes}## Review, 18 November 2026\nReading: 64 of 100 words since October. Met.`,
    ['1 | met | 64 of 100'],
  ],
  [
    'a look back before the new outcomes',
    `## Review of last term’s outcomes\n1. Partly met, 31 words.\n${outcomes}`,
    ['- | partly | 31'],
  ],
  [
    'running text',
    `${outcomes}## Termly review\n### What worked?\nThe word ring. Mia now reads 44 key words. We met in the hall.\n### What did not work?\nThe writing target was not met.`,
    ['1 | 44', '2 | not'],
  ],
  [
    'a column for each term',
    '| Outcome | Autumn review | Spring review |\n| Mia will read 40 key words | 22 words | 31 words |',
    ['1 | 22', '1 | 31'],
  ],
  [
    'ticks, colours and boxes',
    '| Outcome | Met? |\n| Mia will read 40 words | ✓ |\n| Mia will count to 20 | Amber |\n| Mia will line up | ☐ Met ☐ Partly ☒ Not met |\n| Mia will write | ☐ Met ☐ Not met |\n| Mia will draw | Met / partly met / not met |',
    ['1 | met', '2 | partly', '3 | not'],
  ],
  [
    'no answer yet',
    '| Outcome | Review |\n| Mia will read 40 words | To be reviewed in March |\n| Mia will count to 20 | 12/02/27 |\n| Mia will line up | Not yet reviewed |',
    [],
  ],
  [
    'behind the outcome',
    '## Outcomes\nBy July 2026 Mia will read 40 words. Partly achieved: she reads 31.',
    ['1 | partly | 31'],
  ],
])('%s', (_, text, expected) => {
  expect(reviews(text)).toEqual(expected);
});

test('“Outcome 1: Met” is no outcome', () => {
  const text = '## Outcomes\nOutcome 1: Mia will read 40 words by Easter.\n## Review\nOutcome 1: Met. Mia reads 44.';
  expect(readPlan(readText(text), settings).outcomes).toHaveLength(1);
});

function meetings(text: string) {
  return readPlan(readText(text), settings).meetings.map(
    ({ day, kind, family, from }) => `${day} ${kind}${family ? ' family' : ''} ${from}`,
  );
}

test.each<[name: string, text: string, expected: string[]]>([
  [
    'a timeline in a table',
    '## Timeline of meetings and communications\n| Date | Who | What was discussed |\n| 12/09/2025 | Mum, SENCO | First meeting |\n| 10/02/2026 | Mum | Phone call about sleep |\n| 11 June 2026 | Dad | Review of the plan |',
    ['2025-09-12 meeting family timeline', '2026-02-10 contact family timeline', '2026-06-11 review family timeline'],
  ],
  [
    'a timeline in lines',
    '## Timeline of meetings\n12/09/2025\tMeeting with Mum\n10/02/2026: email from the nurse',
    ['2025-09-12 meeting family timeline', '2026-02-10 contact timeline'],
  ],
  [
    'a list of dates, told twice',
    'Name: Mia Patel\nDates of reviews: 12/09/25, 10/02/26\n## Strengths\nKind.\n## Termly review – 10 February 2026\n### What worked?\nThe timer.',
    ['2025-09-12 review list', '2026-02-10 review list'],
  ],
  [
    'a review in words',
    '## Review\nReview held on 10 October 2026 with Mia and her mum.',
    ['2026-10-10 review family review'],
  ],
])('meetings: %s', (_, text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
